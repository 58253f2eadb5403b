import type { Stage } from '../example-run.ts'
import { lookAtAliases, lookAtCredentials, lookAtRun, lookAtStep, type Story } from '../story.ts'

const example = 'audit-every-night.yml'
const event = 'schedule'

/** Creates both models of the example; the first got the alias champion through the gates. */
async function promoted(stage: Stage) {
  const model = await stage.registry.fresh('fraud-detector', [0.92, 0.8], { served: false })
  await stage.registry.fresh('churn', [0.85], { served: false })
  const inputs = { version: '1', 'dry-run': 'false' }
  const dispatched = stage.hosted.dispatch(inputs)
  const run = await stage.run(dispatched, {}, { inputs, example: 'promote-by-hand.yml' })
  lookAtRun(stage, run, 'success', { promote: 'success' })
  stage.mlflow.forget()
  return model
}

export const audits: readonly Story[] = [
  {
    example,
    event,
    about: 'everything stands as recorded',
    async play(stage) {
      const model = await promoted(stage)
      const run = await stage.run(stage.hosted.schedule('17 3 * * *'), {})
      const jobs = { 'audit (fraud-detector)': 'success', 'audit (churn)': 'success' } as const
      lookAtRun(stage, run, 'success', jobs)
      await lookAtAliases(stage, model, 'champion 1')
      lookAtCredentials(stage, 'read')
    },
  },
  {
    example,
    event,
    about: 'somebody has moved one of two models past the gates',
    async play(stage) {
      const model = await promoted(stage)
      await stage.registry.point(model, 'champion', 2)
      const run = await stage.run(stage.hosted.schedule('17 3 * * *'), {})
      const jobs = { 'audit (fraud-detector)': 'failure', 'audit (churn)': 'success' } as const
      lookAtRun(stage, run, 'failure', jobs)
      const step = { job: 'audit (fraud-detector)', id: '0' }
      lookAtStep(stage, run, step, /version 2 now has the alias champion, and no record/)
      await lookAtAliases(stage, model, 'champion 2')
      lookAtCredentials(stage, 'read')
    },
  },
]
