import type { Stage } from '../example-run.ts'
import { lookAtCredentials, lookAtRun, lookAtStep, type Story } from '../story.ts'

const example = 'promote-by-copy.yml'
const event = 'workflow_dispatch'

/** Two versions of the model that is trained, and a model that serves and has none yet. */
async function trained(stage: Stage, qualities: readonly number[]) {
  const dev = await stage.registry.fresh('dev.fraud-detector', qualities, { served: false })
  const prod = await stage.registry.fresh('prod.fraud-detector', [], { served: false })
  return { dev, prod }
}

const run = (stage: Stage, version: string, ref?: string) =>
  stage.run(stage.hosted.dispatch({ version }, ref), {}, { inputs: { version } })

async function lookAtCopies(stage: Stage, model: string, expected: string) {
  stage.seen.that(model, await stage.registry.copies(model), expected)
}

export const copies: readonly Story[] = [
  {
    example,
    event,
    about: 'a copy, and one of a better version',
    async play(stage) {
      const { dev, prod } = await trained(stage, [0.92, 0.95])
      const first = await run(stage, '1')
      lookAtRun(stage, first, 'success', { promote: 'success' })
      await lookAtCopies(stage, prod, `1 of models:/${dev}/1 (champion)`)
      await stage.registry.point(dev, 'challenger', 2)
      const second = await run(stage, '@challenger')
      lookAtRun(stage, second, 'success', { promote: 'success' })
      lookAtStep(stage, second, { job: 'promote', id: '1' }, `Deploy models:/${prod}/2`)
      await lookAtCopies(stage, prod, `1 of models:/${dev}/1, 2 of models:/${dev}/2 (champion)`)
      lookAtCredentials(stage, 'write, write writes')
    },
  },
  {
    example,
    event,
    about: 'a worse version is not copied',
    async play(stage) {
      const { dev, prod } = await trained(stage, [0.95, 0.91])
      await run(stage, '1')
      const second = await run(stage, '2')
      lookAtRun(stage, second, 'failure', { promote: 'failure' })
      await lookAtCopies(stage, prod, `1 of models:/${dev}/1 (champion)`)
    },
  },
  {
    example,
    event,
    about: 'on a branch that is not the default one',
    async play(stage) {
      const { prod } = await trained(stage, [0.95])
      const checked = await run(stage, '1', 'refs/heads/experiment')
      lookAtRun(stage, checked, 'success', { promote: 'success' })
      await lookAtCopies(stage, prod, '')
      lookAtCredentials(stage, 'write')
    },
  },
]
