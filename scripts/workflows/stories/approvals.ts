import type { Stage } from '../example-run.ts'
import { lookAtAliases, lookAtCredentials, lookAtRun, lookAtStep, type Story } from '../story.ts'

const example = 'evidence-before-approval.yml'
const event = 'workflow_dispatch'
const inputs = { version: '@challenger' }

async function better(stage: Stage) {
  const model = await stage.registry.fresh('fraud-detector', [0.92, 0.95])
  await stage.registry.point(model, 'challenger', 2)
  return model
}

/** Does what GitHub, but not act, does for the job that promotes. */
function enter(stage: Stage, { approvedBy }: { readonly approvedBy: string | null }) {
  const event = stage.hosted.dispatch(inputs)
  const { environment, permissions = {} } = stage.workflow().jobs.promote ?? {}
  const name = typeof environment === 'object' ? environment.name : environment
  if (name === undefined) throw new Error('the job has no environment')
  const runId = stage.nextRunId
  stage.github.addEnvironment(name, approvedBy === null ? {} : { reviewers: [approvedBy] })
  stage.github.addJob({ runId, name: 'promote', sha: event.sha, environment: name })
  if (approvedBy !== null) stage.github.approve({ runId, environment: name, by: approvedBy })
  const { owner, name: repository } = stage.github.repository
  const claims = {
    repository: `${owner}/${repository}`,
    run_id: runId,
    run_attempt: '1',
    environment: name,
    sha: event.sha,
  }
  const offered = permissions['id-token'] === 'write'
  return { event, env: offered ? { ...stage.github.oidcFor(claims) } : {} }
}

export const approvals: readonly Story[] = [
  {
    example,
    event,
    about: 'a reviewer of the environment has approved',
    async play(stage) {
      const model = await better(stage)
      const { event, env } = enter(stage, { approvedBy: 'octo-bank' })
      const run = await stage.run(event, {}, { inputs, env })
      lookAtRun(stage, run, 'success', { check: 'success', promote: 'success' })
      await lookAtAliases(stage, model, 'challenger 2, champion 2')
      stage.seen.that('approved by', await stage.registry.approvedBy(model, 2), 'octo-bank')
      lookAtCredentials(stage, 'read, write, write writes')
    },
  },
  {
    example,
    event,
    about: 'the environment asks nobody',
    async play(stage) {
      const model = await better(stage)
      const { event, env } = enter(stage, { approvedBy: null })
      const run = await stage.run(event, {}, { inputs, env })
      lookAtRun(stage, run, 'failure', { check: 'success', promote: 'failure' })
      lookAtStep(stage, run, { job: 'promote', id: 'promote' }, /[^\n]*required reviewers[^\n]*/)
      await lookAtAliases(stage, model, 'challenger 2, champion 1')
      lookAtCredentials(stage, 'read, write')
    },
  },
  {
    example,
    event,
    about: 'the evidence changes after it was shown',
    async play(stage) {
      const model = await better(stage)
      const { event, env } = enter(stage, { approvedBy: 'octo-bank' })
      stage.mlflow.before('write', () => stage.registry.relog(model, '2', 'val_auc', 0.94))
      const run = await stage.run(event, {}, { inputs, env })
      lookAtRun(stage, run, 'failure', { check: 'success', promote: 'failure' })
      lookAtStep(
        stage,
        run,
        { job: 'promote', id: 'promote' },
        /the evidence is not the evidence that was approved/,
      )
      await lookAtAliases(stage, model, 'challenger 2, champion 1')
      lookAtCredentials(stage, 'read, write')
    },
  },
  {
    example,
    event,
    about: 'a worse version: nobody is asked',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.8])
      const inputs = { version: '2' }
      const run = await stage.run(stage.hosted.dispatch(inputs), {}, { inputs })
      lookAtRun(stage, run, 'failure', { check: 'failure', promote: 'skipped' })
      await lookAtAliases(stage, model, 'champion 1')
      lookAtCredentials(stage, 'read')
    },
  },
]
