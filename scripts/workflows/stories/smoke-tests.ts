import { lookAtAliases, lookAtCredentials, lookAtRun, lookAtStep, type Story } from '../story.ts'

const inTheJob = 'smoke-test-in-the-same-job.yml'
const inAnother = 'smoke-test-in-another-job.yml'

/** The script that both examples call; its first argument is the version. */
const smokeTest = (exitCode: number) => ({
  'deploy-and-smoke-test.sh': `#!/bin/sh\necho "trying version $1"\nexit ${exitCode}\n`,
})
const inputs = { version: '2' }

export const smokeTests: readonly Story[] = [
  {
    example: inTheJob,
    event: 'workflow_dispatch',
    about: 'the smoke test passes',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      const run = await stage.run(stage.hosted.dispatch(inputs), smokeTest(0), { inputs })
      lookAtRun(stage, run, 'success', { promote: 'success' })
      lookAtStep(stage, run, { job: 'promote', id: '2' }, 'trying version 2')
      lookAtStep(stage, run, { job: 'promote', id: 'promote', stage: 'Post' }, null)
      await lookAtAliases(stage, model, 'champion 2')
    },
  },
  {
    example: inTheJob,
    event: 'workflow_dispatch',
    about: 'the smoke test fails',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      const run = await stage.run(stage.hosted.dispatch(inputs), smokeTest(1), { inputs })
      lookAtRun(stage, run, 'failure', { promote: 'failure' })
      lookAtStep(stage, run, { job: 'promote', id: '2' }, 'trying version 2')
      const post = { job: 'promote', id: 'promote', stage: 'Post' } as const
      lookAtStep(stage, run, post, /Rolled back[^\n]*/)
      await lookAtAliases(stage, model, 'champion 1')
      lookAtCredentials(stage, 'write, write writes')
    },
  },
  {
    example: inTheJob,
    event: 'workflow_dispatch',
    about: 'a version that is blocked is not tried out, and nothing is undone',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.8])
      const run = await stage.run(stage.hosted.dispatch(inputs), smokeTest(0), { inputs })
      lookAtRun(stage, run, 'failure', { promote: 'failure' })
      lookAtStep(stage, run, { job: 'promote', id: '2' }, null)
      const post = { job: 'promote', id: 'promote', stage: 'Post' } as const
      lookAtStep(stage, run, post, 'promoted nothing')
      await lookAtAliases(stage, model, 'champion 1')
      lookAtCredentials(stage, 'write')
    },
  },
  {
    example: inAnother,
    event: 'workflow_dispatch',
    about: 'the smoke test passes',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      const run = await stage.run(stage.hosted.dispatch(inputs), smokeTest(0), { inputs })
      lookAtRun(stage, run, 'success', { promote: 'success', 'smoke-test': 'success' })
      lookAtStep(stage, run, { job: 'smoke-test', id: '1' }, 'trying version 2')
      await lookAtAliases(stage, model, 'champion 2')
    },
  },
  {
    example: inAnother,
    event: 'workflow_dispatch',
    about: 'the smoke test fails',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      const run = await stage.run(stage.hosted.dispatch(inputs), smokeTest(1), { inputs })
      const jobs = { promote: 'success', 'smoke-test': 'failure', 'roll-back': 'success' } as const
      lookAtRun(stage, run, 'failure', jobs)
      lookAtStep(stage, run, { job: 'smoke-test', id: '1' }, 'trying version 2')
      await lookAtAliases(stage, model, 'champion 1')
      lookAtCredentials(stage, 'write, write writes')
    },
  },
  {
    example: inAnother,
    event: 'workflow_dispatch',
    about: 'a version that is blocked is neither tried out nor rolled back',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.8])
      const run = await stage.run(stage.hosted.dispatch(inputs), smokeTest(0), { inputs })
      lookAtRun(stage, run, 'failure', { promote: 'failure' })
      await lookAtAliases(stage, model, 'champion 1')
      lookAtCredentials(stage, 'write')
    },
  },
]
