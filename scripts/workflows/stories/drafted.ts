import { draftedBeside } from '../drafted-files.ts'
import {
  lookAtAliases,
  lookAtComments,
  lookAtCredentials,
  lookAtRun,
  lookAtStep,
  type Story,
} from '../story.ts'

const model = 'fraud-detector'

/** What `stagegate init` writes for a model whose first version has the alias. */
export const drafted: readonly Story[] = [
  {
    example: 'init/check-promotion.yml',
    event: 'pull_request',
    about: 'a worse version is proposed',
    async play(stage) {
      await stage.registry.fresh(model, [0.92, 0.8])
      const files = draftedBeside('2')
      await stage.hosted.push(draftedBeside('1'))
      const opened = await stage.hosted.propose(files)
      const run = await stage.run(opened, files)
      lookAtRun(stage, run, 'failure', { check: 'failure' })
      await lookAtComments(stage, opened.number, /Block: `fraud-detector` version 2/)
      await lookAtAliases(stage, model, 'champion 1')
      lookAtCredentials(stage, 'read')
    },
  },
  {
    example: 'init/promote-on-merge.yml',
    event: 'push',
    about: 'a better version is proposed and merged, and rolled back later',
    async play(stage) {
      await stage.registry.fresh(model, [0.92, 0.95])
      const files = draftedBeside('2')
      await stage.hosted.push(draftedBeside('1'))
      const opened = await stage.hosted.propose(files)
      const check = await stage.run(opened, files, { example: 'init/check-promotion.yml' })
      lookAtRun(stage, check, 'success', { check: 'success' })
      lookAtCredentials(stage, 'read')
      const run = await stage.run(await stage.hosted.merge(opened), files)
      lookAtRun(stage, run, 'success', { promote: 'success' })
      await lookAtComments(stage, opened.number, /Promoted: `fraud-detector` version 2/)
      await lookAtAliases(stage, model, 'champion 2')
      lookAtStep(stage, run, { job: 'promote', id: '2' }, 'Deploy version 2 (before it, version 1)')
      const inputs = { command: 'rollback', version: '2', 'to-version': '', reason: 'Too slow' }
      const example = 'init/roll-back.yml'
      const back = await stage.run(stage.hosted.dispatch(inputs), files, { example, inputs })
      lookAtRun(stage, back, 'success', { 'roll-back': 'success' })
      await lookAtAliases(stage, model, 'champion 1')
      lookAtCredentials(stage, 'write, write writes')
    },
  },
]
