import { beforeAll, expect, test } from '@jest/globals'
import { emulatedGitHub } from '../../../testing/github/asking.ts'

const story = emulatedGitHub()
let token: string

beforeAll(async () => {
  token = await story.workflow({ contents: 'read', deployments: 'write' })
})

const create = (body: object) => story.ask(token, 'POST', '/deployments', body)

test('the emulator merges the default branch into a deployed branch, but not into a deployed commit', async () => {
  const { headSha } = await story.emulator.openPullRequest({ head: 'topic' })
  expect(await create({ ref: 'topic' })).toMatchObject({ status: 201, body: { sha: headSha } })
  await story.emulator.commitFile('main', 'later.txt', 'later')

  expect(await create({ ref: 'topic' })).toMatchObject({
    status: 202,
    body: { message: 'Auto-merged main into topic on deployment.' },
  })
  expect(await create({ ref: headSha })).toMatchObject({ status: 409 })
  expect(await create({ ref: headSha, auto_merge: false })).toMatchObject({
    status: 201,
    body: { ref: headSha, sha: headSha },
  })
})

test('the emulator refuses a deployment while a job of the commit runs, unless no check is required', async () => {
  const sha = await story.emulator.commitFile('main', 'now.txt', 'now')
  const job = story.emulator.addJob({ runId: '900', name: 'promote', sha })
  expect(await create({ ref: sha })).toMatchObject({
    status: 409,
    body: { errors: [{ contexts: [{ context: 'promote', state: 'pending' }] }] },
  })
  expect(await create({ ref: sha, required_contexts: ['other'] })).toMatchObject({ status: 409 })
  expect(await create({ ref: sha, required_contexts: [] })).toMatchObject({ status: 201 })
  story.emulator.endJob(job.id, 'success')
  expect(await create({ ref: sha })).toMatchObject({ status: 201 })
})

test('the emulator refuses a deployment of a missing ref', async () => {
  expect(await create({ ref: 'nowhere' })).toMatchObject({
    status: 422,
    body: { message: 'No ref found for: nowhere' },
  })
})

test('the emulator refuses a status with a wrong URL, or of a missing deployment', async () => {
  const { id } = story.emulator.openDeployment({ sha: 'ab'.repeat(20), environment: 'staging' })
  const status = (body: object, of = id) =>
    story.ask(token, 'POST', `/deployments/${of}/statuses`, body)
  const elsewhere = { state: 'success', log_url: 'ftp://ci.example/1' }
  expect(await status(elsewhere)).toMatchObject({
    status: 422,
    body: { errors: [{ message: 'log_url must use http(s) scheme' }] },
  })
  expect(await status({ state: 'success' }, 4711)).toMatchObject({ status: 404 })
  expect(story.emulator.deploymentsOf('staging')[0]?.statuses).toEqual([])
})

test('the emulator lists deployments newest first, with filters, in pages', async () => {
  const sha = 'cd'.repeat(20)
  for (let index = 0; index < 31; index += 1) {
    story.emulator.openDeployment({ sha, environment: 'many', payload: { index } })
  }
  story.emulator.openDeployment({ sha, environment: 'many', task: 'stagegate' })

  const first = await story.ask(token, 'GET', `/deployments?sha=${sha}&task=deploy`)
  expect(first.body).toHaveLength(30)
  expect(first.body[0].payload).toEqual({ index: 30 })
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
  const second = await story.ask(token, 'GET', next)
  expect(second.body).toMatchObject([{ payload: { index: 0 } }])
  expect(second.headers.get('link')).not.toContain('rel="next"')
})
