import { readFileSync } from 'node:fs'
import {
  lookAtAliases,
  lookAtComments,
  lookAtCredentials,
  lookAtRun,
  lookAtStep,
  type Story,
} from '../story.ts'

const example = 'several-models.yml'
const policy = readFileSync(
  new URL('../../../examples/policy/several-models.yml', import.meta.url),
  {
    encoding: 'utf8',
  },
)
const [fraud, churn] = ['models/fraud-detector.version', 'models/churn.version'] as const
const before = { 'models/promotion.yml': policy, [fraud]: '1\n', [churn]: '1\n' }
const bothNew = { [fraud]: '2\n', [churn]: '2\n' }

export const severalModels: readonly Story[] = [
  {
    example,
    event: 'pull_request, push',
    about: 'two models are proposed, one of which falls short; both are merged',
    async play(stage) {
      await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      await stage.registry.fresh('churn', [0.85, 0.8])
      await stage.hosted.push(before)
      const opened = await stage.hosted.propose(bothNew)
      const files = { ...before, ...bothNew }
      const check = await stage.run(opened, files)
      const checked = { 'check (fraud-detector)': 'success', 'check (churn)': 'failure' } as const
      lookAtRun(stage, check, 'failure', checked)
      lookAtCredentials(stage, 'read')

      const push = await stage.run(await stage.hosted.merge(opened), files)
      const pushed = {
        'promote (fraud-detector)': 'success',
        'promote (churn)': 'failure',
      } as const
      lookAtRun(stage, push, 'failure', pushed)
      await lookAtAliases(stage, 'fraud-detector', 'champion 2')
      await lookAtAliases(stage, 'churn', 'champion 1')
      await lookAtComments(stage, opened.number, /Block: `churn`/, /Promoted: `fraud-detector`/)
      const deployed = 'Deploy version 2 of fraud-detector'
      lookAtStep(stage, push, { job: 'promote (fraud-detector)', id: '2' }, deployed)
      lookAtStep(stage, push, { job: 'promote (churn)', id: '2' }, null)
      lookAtCredentials(stage, 'write, write writes')
    },
  },
  {
    example,
    event: 'push',
    about: 'a model that was not edited is left alone',
    async play(stage) {
      await stage.registry.fresh('fraud-detector', [0.92, 0.95])
      await stage.registry.fresh('churn', [0.85, 0.9])
      await stage.hosted.push(before)
      const push = await stage.hosted.push({ [churn]: '2\n' })
      const run = await stage.run(push, { ...before, [churn]: '2\n' })
      const jobs = { 'promote (fraud-detector)': 'success', 'promote (churn)': 'success' } as const
      lookAtRun(stage, run, 'success', jobs)
      await lookAtAliases(stage, 'fraud-detector', 'champion 1')
      await lookAtAliases(stage, 'churn', 'champion 2')
      lookAtStep(stage, run, { job: 'promote (fraud-detector)', id: '2' }, null)
    },
  },
  {
    example,
    event: 'pull_request, push, workflow_dispatch',
    about: 'a pull request makes the policy looser, and proposes what only that lets through',
    async play(stage) {
      await stage.registry.fresh('fraud-detector', [0.92])
      await stage.registry.fresh('churn', [0.85, 0.84])
      await stage.hosted.push({ ...before, [churn]: '1\n' })
      const looser = policy.replace('val_auc >= champion\n', 'val_auc >= champion - 5%\n')
      stage.seen.is('the policy is another one', looser === policy, false)
      const change = { 'models/promotion.yml': looser, [churn]: '2\n' }
      const files = { ...before, ...change }

      const opened = await stage.hosted.propose(change)
      const check = await stage.run(opened, files)
      const checked = { 'check (fraud-detector)': 'success', 'check (churn)': 'failure' } as const
      lookAtRun(stage, check, 'failure', checked)

      const push = await stage.run(await stage.hosted.merge(opened), files)
      const pushed = {
        'promote (fraud-detector)': 'success',
        'promote (churn)': 'failure',
      } as const
      lookAtRun(stage, push, 'failure', pushed)
      lookAtStep(
        stage,
        push,
        { job: 'promote (churn)', id: 'promote' },
        /makes the policy looser[^\n]*/,
      )
      await lookAtAliases(stage, 'churn', 'champion 1')

      const dispatch = await stage.run(stage.hosted.dispatch({}), files)
      const both = { 'promote (fraud-detector)': 'success', 'promote (churn)': 'success' } as const
      lookAtRun(stage, dispatch, 'success', both)
      await lookAtAliases(stage, 'churn', 'champion 2')
    },
  },
]
