import { describe, expect, test } from '@jest/globals'
import {
  app,
  approvedByDeployment,
  becauseOf,
  deployment,
  job,
  jobId,
  jobPage,
  jobs,
  routes,
  type Script,
  status,
  tell,
  user,
} from './scripted-github.ts'

const bot = user('github-actions[bot]', 'Bot')
const told = (more: Script) => tell({ ...approvedByDeployment, ...more })
const withStatus = (more: object) => told({ [routes.statuses]: { json: [status(more)] } })

describe('a deployment does not prove the job’s environment:', () => {
  test.each<[string, object]>([
    ['to another environment', { environment: 'staging' }],
    ['of another task, as one that Stagegate makes', { task: 'stagegate' }],
    ['that a step made with the workflow’s token', { creator: bot }],
    ['that a person made', { performed_via_github_app: null }],
    ['that another app made', { performed_via_github_app: app('deployer') }],
    ['that nobody made', { creator: null }],
  ])('%s', async (_, more) => {
    const result = await told({ [routes.deployments]: { json: [deployment(more)] } })
    expect(becauseOf(result)).toContain('belongs to this job (0 read)')
    expect(result.asked).not.toContain(routes.statuses)
  })
})

describe('a deployment status does not prove the job’s environment:', () => {
  const others = (page: string) => ({ log_url: page, target_url: page })
  test.each<[string, object]>([
    ['that points to another job', others(jobPage(jobId + 1))],
    ['that points to a job of another number with the same digits', others(jobPage(jobId * 10))],
    ['of another run', others(jobPage().replace('19283746501', '19283746500'))],
    ['of another repository', others(jobPage().replace('fraud-model', 'playground'))],
    ['on another server', others(jobPage().replace('github.com', 'github.example'))],
    ['that points nowhere', others('')],
    ['of a deployment that waits', { state: 'waiting' }],
    ['of a deployment that has ended', { state: 'success' }],
    ['that a step wrote with the workflow’s token', { creator: bot }],
    ['that a person wrote', { performed_via_github_app: null }],
  ])('%s', async (_, more) => {
    const because = becauseOf(await withStatus(more))
    expect(because).toContain('belongs to this job (1 read)')
    expect(because).toContain('Most likely the job has no `environment: production`')
  })
})

describe('a deployment proves the job’s environment', () => {
  test('by either of the two URLs of its status', async () => {
    expect((await withStatus({ log_url: undefined })).approval.kind).toBe('approved')
    expect((await withStatus({ target_url: '' })).approval.kind).toBe('approved')
  })

  test('among deployments of older attempts, and with later statuses', async () => {
    const of = 'https://api.github.com/repos/octo-bank/fraud-model/deployments'
    const older = deployment({ id: 76 })
    const { approval } = await told({
      [routes.deployments]: { json: [older, deployment({ environment: 'Production' })] },
      [`${of}/76/statuses?per_page=100`]: {
        json: [status({ log_url: jobPage(1), target_url: jobPage(1) })],
      },
      [routes.statuses]: {
        json: [status({ state: 'success' }), status(), status({ state: 'waiting' })],
      },
    })
    expect(approval.kind).toBe('approved')
  })
})

describe('the id of this job', () => {
  test('is found by the name of the runner, among running and completed jobs', async () => {
    const { approval } = await told({
      [routes.jobs]: jobs(
        job(1, 'completed'),
        job(2, 'queued', null),
        job(3, 'in_progress', 'runner-2'),
        job(),
      ),
    })
    expect(approval.kind).toBe('approved')
  })

  test('is not known if two runners have the same name', async () => {
    const result = await told({ [routes.jobs]: jobs(job(), job(2)) })
    expect(becauseOf(result)).toContain('2 of them run on a runner called "runner-1"')
    expect(result.asked.at(-1)).toBe(routes.jobs)
  })

  test('is not known if a job with the same runner name is about to start', async () => {
    const result = await told({ [routes.jobs]: jobs(job(), job(2, 'queued')) })
    expect(becauseOf(result)).toContain('2 of them run on a runner called')
  })

  test('is read again after a wait, because GitHub shows it late', async () => {
    const { approval, waits } = await told({
      [routes.jobs]: [jobs(job(1, 'completed')), jobs(job(jobId, 'queued')), jobs(job())],
    })
    expect(approval.kind).toBe('approved')
    expect(waits).toEqual([1000, 2000])
  })

  test('is not known if GitHub never shows it', async () => {
    const result = await told({ [routes.jobs]: jobs(job(1, 'completed')) })
    expect(becauseOf(result)).toContain('none of them runs on a runner called "runner-1"')
    expect(result.waits).toEqual([1000, 2000, 4000])
  })

  test('is not known without the name of the runner', async () => {
    const result = await tell(approvedByDeployment, { env: { RUNNER_NAME: '' } })
    expect(becauseOf(result)).toContain('RUNNER_NAME is not set')
  })

  test('is searched on all pages', async () => {
    const many = Array.from({ length: 100 }, (_, at) => job(at + 1, 'completed', 'runner-9'))
    const second = routes.jobs.replace('page=1&', 'page=2&')
    const both = await told({ [routes.jobs]: jobs(...many), [second]: jobs(job(), job(2)) })
    expect(becauseOf(both)).toContain('2 of them run on')
    const one = await told({ [routes.jobs]: jobs(...many), [second]: jobs(job()) })
    expect(one.approval.kind).toBe('approved')
  })
})
