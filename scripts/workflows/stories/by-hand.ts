import { lookAtAliases, lookAtCredentials, lookAtRun, lookAtStep, type Story } from '../story.ts'

const promoteByHand = 'promote-by-hand.yml'
const rollBackByHand = 'roll-back-by-hand.yml'

export const byHand: readonly Story[] = [
  {
    example: promoteByHand,
    event: 'workflow_dispatch',
    about: '@challenger becomes the champion',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      await stage.registry.point(model, 'challenger', 2)
      const inputs = { version: '@challenger', 'dry-run': 'false' }
      const run = await stage.run(stage.hosted.dispatch(inputs), {}, { inputs })
      lookAtRun(stage, run, 'success', { promote: 'success' })
      await lookAtAliases(stage, model, 'challenger 2, champion 2')
      lookAtCredentials(stage, 'write, write writes')
    },
  },
  {
    example: promoteByHand,
    event: 'workflow_dispatch',
    about: 'with dry-run',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      const inputs = { version: '2', 'dry-run': 'true' }
      const run = await stage.run(stage.hosted.dispatch(inputs), {}, { inputs })
      lookAtRun(stage, run, 'success', { promote: 'success' })
      await lookAtAliases(stage, model, 'champion 1')
      lookAtCredentials(stage, 'write')
    },
  },
  {
    example: promoteByHand,
    event: 'workflow_dispatch',
    about: 'on a branch that is not the default one',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      const inputs = { version: '2', 'dry-run': 'false' }
      const event = stage.hosted.dispatch(inputs, 'refs/heads/experiment')
      const run = await stage.run(event, {}, { inputs })
      lookAtRun(stage, run, 'success', { promote: 'success' })
      await lookAtAliases(stage, model, 'champion 1')
      lookAtCredentials(stage, 'write')
    },
  },
  {
    example: rollBackByHand,
    event: 'workflow_dispatch',
    about: 'a rollback, a promotion that waits, clear-rollback, a promotion',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      const promote = async () => {
        const inputs = { version: '2', 'dry-run': 'false' }
        const event = stage.hosted.dispatch(inputs)
        return stage.run(event, {}, { inputs, example: promoteByHand })
      }
      const handle = async (command: string) => {
        const inputs = { command, version: '2', reason: 'it answers nonsense' }
        return stage.run(stage.hosted.dispatch(inputs), {}, { inputs })
      }
      lookAtRun(stage, await promote(), 'success', { promote: 'success' })

      const rolledBack = await handle('rollback')
      lookAtRun(stage, rolledBack, 'success', { 'roll-back': 'success' })
      lookAtStep(stage, rolledBack, { job: 'roll-back', id: '1' }, 'Deploy version 1')
      await lookAtAliases(stage, model, 'champion 1')

      lookAtRun(stage, await promote(), 'failure', { promote: 'failure' })
      await lookAtAliases(stage, model, 'champion 1')

      lookAtRun(stage, await handle('clear-rollback'), 'success', { 'roll-back': 'success' })
      lookAtRun(stage, await promote(), 'success', { promote: 'success' })
      await lookAtAliases(stage, model, 'champion 2')
      lookAtCredentials(stage, 'write, write writes')
    },
  },
]
