import {
  lookAtAliases,
  lookAtComments,
  lookAtCredentials,
  lookAtRun,
  lookAtStep,
  type Story,
} from '../story.ts'

const file = 'models/fraud-detector.version'

export const pullRequests: readonly Story[] = [
  {
    example: 'check-on-pull-request.yml',
    event: 'pull_request',
    about: 'a better version is proposed',
    async play(stage) {
      await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      const opened = await stage.hosted.propose({ [file]: '2\n' })
      const run = await stage.run(opened, { [file]: '2\n' })
      lookAtRun(stage, run, 'success', { check: 'success' })
      await lookAtAliases(stage, 'fraud-detector', 'champion 1')
      await lookAtComments(stage, opened.number, /Pass: `fraud-detector` version 2 may be promoted/)
      lookAtCredentials(stage, 'read')
    },
  },
  {
    example: 'check-on-pull-request.yml',
    event: 'pull_request',
    about: 'a worse version is proposed',
    async play(stage) {
      await stage.registry.fresh('fraud-detector', [0.92, 0.8])
      const opened = await stage.hosted.propose({ [file]: '2\n' })
      const run = await stage.run(opened, { [file]: '2\n' })
      lookAtRun(stage, run, 'failure', { check: 'failure' })
      await lookAtAliases(stage, 'fraud-detector', 'champion 1')
      await lookAtComments(stage, opened.number, /Block: `fraud-detector` version 2/)
      lookAtCredentials(stage, 'read')
    },
  },
  {
    example: 'promote-on-merge.yml',
    event: 'push',
    about: 'what a pull request showed is merged',
    async play(stage) {
      await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      const files = { [file]: '2\n' }
      const opened = await stage.hosted.propose(files)
      await stage.run(opened, files, { example: 'check-on-pull-request.yml' })
      lookAtCredentials(stage, 'read')
      const run = await stage.run(await stage.hosted.merge(opened), files)
      lookAtRun(stage, run, 'success', { promote: 'success' })
      await lookAtAliases(stage, 'fraud-detector', 'champion 2')
      await lookAtComments(stage, opened.number, /Promoted: `fraud-detector` version 2/)
      const deployed = 'Deploy version 2 (before it, version 1)'
      lookAtStep(stage, run, { job: 'promote', id: '2' }, deployed)
      lookAtCredentials(stage, 'write, write writes')
    },
  },
  {
    example: 'promote-on-merge.yml',
    event: 'push',
    about: 'an alias that the file names points elsewhere by the time of the merge',
    async play(stage) {
      const model = await stage.registry.fresh('fraud-detector', [0.92, 0.95, 0.96])
      await stage.registry.point(model, 'challenger', 2)
      const files = { [file]: '@challenger\n' }
      const opened = await stage.hosted.propose(files)
      const check = await stage.run(opened, files, { example: 'check-on-pull-request.yml' })
      lookAtRun(stage, check, 'success', { check: 'success' })
      await stage.registry.point(model, 'challenger', 3)
      const run = await stage.run(await stage.hosted.merge(opened), files)
      lookAtRun(stage, run, 'failure', { promote: 'failure' })
      lookAtStep(stage, run, { job: 'promote', id: 'promote' }, /hold [^\n]*version 2[^\n]*/)
      lookAtStep(stage, run, { job: 'promote', id: '2' }, null)
      await lookAtAliases(stage, model, 'challenger 3, champion 1')
      await lookAtComments(stage, opened.number, /Hold: `fraud-detector` version 3/)
    },
  },
]
