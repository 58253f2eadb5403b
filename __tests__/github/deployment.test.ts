import { expect, test } from '@jest/globals'
import { openGitHub } from '../../src/github/client.ts'
import {
  createDeployment,
  type DeploymentPlace,
  findDeployment,
} from '../../src/github/deployment.ts'
import { badGateway, givenDeployments, run, subject } from './emulated-deployments.ts'

const story = givenDeployments()
const creating = { method: 'POST', path: /\/deployments$/, times: 1 }
const description = 'Promoted: fraud-detector version 5 is now in Production'

function create(place: DeploymentPlace) {
  return createDeployment({ ...place, description, subject })
}

test('a created deployment merges nothing, waits for no check, and has the promotion as payload', async () => {
  const place = await story.place()
  // By then, others have gone on.
  await story.emulator.commitFile('main', 'README.md', 'further on\n')
  const created = await create(place)
  const [made, ...more] = story.emulator.deploymentsOf(place.environment)
  expect(created).toEqual({ kind: 'created', id: made?.id })
  expect(more).toEqual([])
  expect(made).toMatchObject({
    sha: place.sha,
    task: 'stagegate',
    environment: place.environment,
    description,
    creator: 'github-actions[bot]',
    transient: false,
    payload: {
      action: 'promote',
      model: 'fraud-detector',
      version: 5,
      target: 'stage:Production',
      rolled_back: null,
      evidence_digest: subject.evidenceDigest,
      run,
    },
    statuses: [],
  })
  expect(story.emulator.requests.at(-1)?.body).toMatchObject({
    ref: place.sha,
    auto_merge: false,
    required_contexts: [],
  })
  expect(story.transcript()).toEqual(['POST /deployments 201'])
})

test('a token without the permission gives a warning that names it', async () => {
  const place = await story.place({ contents: 'write', deployments: 'read' })
  expect(await create(place)).toEqual({
    kind: 'failed',
    warning: `Could not create a deployment of ${place.environment} at commit ${place.sha} of octo-bank/fraud-model: GitHub answered 403 (Resource not accessible by integration). It needs \`deployments: write\` in the job's permissions (GitHub accepts \`deployments: write\`).`,
  })
  expect(story.transcript()).toEqual(['POST /deployments 403'])
})

test('a commit that GitHub does not have gives a warning', async () => {
  const place = { ...(await story.place()), sha: 'f'.repeat(40) }
  expect(await create(place)).toMatchObject({
    kind: 'failed',
    warning: expect.stringContaining(`GitHub answered 422 (No ref found for: ${place.sha}).`),
  })
})

test.each([
  {
    what: 'a check that failed',
    status: 409,
    message: 'Conflict: Commit status checks failed for main.',
  },
  {
    what: 'a merge instead of a deployment',
    status: 202,
    message: 'Auto-merged main into release on deployment.',
  },
])("$what is a warning with GitHub's reason, without a retry", async ({ status, message }) => {
  const place = await story.place()
  const headers = { 'content-type': 'application/json' }
  story.emulator.break({
    ...creating,
    answer: { status, headers, body: JSON.stringify({ message }) },
  })
  expect(await create(place)).toEqual({
    kind: 'failed',
    warning: expect.stringMatching(
      new RegExp(
        `^Could not create a deployment of .*: GitHub answered ${status} \\(${message}\\)\\.$`,
      ),
    ),
  })
  expect(story.transcript()).toHaveLength(1)
})

test.each(['drop', badGateway] as const)(
  'after a lost answer, the deployment is looked for and not created twice',
  async (answer) => {
    const place = await story.place()
    story.emulator.break({ ...creating, answer, carriedOut: true })
    const created = await create(place)
    const [made, ...more] = story.emulator.deploymentsOf(place.environment)
    expect(created).toEqual({ kind: 'created', id: made?.id })
    expect(more).toEqual([])
    expect(story.transcript().slice(1)).toEqual([
      `GET /deployments?sha=${place.sha}&task=stagegate&environment=${place.environment}&per_page=100 200`,
    ])
  },
)

test('a lost request is not sent again, even if others created deployments in the meantime', async () => {
  const place = await story.place()
  await createDeployment({ ...place, description, subject: { ...subject, version: 4 } })
  const otherRun = { ...subject, run: run.replace('/attempts/1', '/attempts/2') }
  await createDeployment({ ...place, description, subject: otherRun })
  story.emulator.break({ ...creating, answer: badGateway })
  expect(await create(place)).toMatchObject({
    kind: 'failed',
    warning: expect.stringContaining('GitHub answered 502'),
  })
  expect(story.emulator.deploymentsOf(place.environment)).toHaveLength(2)
})

test('after a lost answer, the newest own deployment with the same payload is used', async () => {
  const place = await story.place()
  expect(await findDeployment({ ...place, subject })).toEqual({ kind: 'none' })
  await create(place)
  const newest = await create(place)
  const { sha, environment } = place
  for (const payload of ['', '{', '{"model": 1}', null, 7, [], { ...subject, model: 'other' }]) {
    story.emulator.openDeployment({ sha, environment, task: 'stagegate', payload })
  }
  story.emulator.openDeployment({ sha, environment, payload: { ...subject } })
  expect(await findDeployment({ ...place, subject })).toEqual({ ...newest, kind: 'found' })
  // What those on purpose have as their payload is in no description.
  story.emulator.forgetViolations()
})

test('a payload that GitHub returns as a string is read, too', async () => {
  const place = await story.place()
  const { sha, environment } = place
  const payload = JSON.stringify({ ...subject, rolled_back: null })
  const { id } = story.emulator.openDeployment({ sha, environment, task: 'stagegate', payload })
  expect(await findDeployment({ ...place, subject })).toEqual({ kind: 'found', id })
})

test('after a lost answer, the deployment is found beyond the first page', async () => {
  const place = await story.place()
  const created = await create(place)
  const { sha, environment } = place
  for (let other = 0; other < 120; other += 1) {
    story.emulator.openDeployment({ sha, environment, task: 'stagegate', payload: { other } })
  }
  expect(await findDeployment({ ...place, subject })).toEqual({ ...created, kind: 'found' })
})

test('an unreachable GitHub gives a warning', async () => {
  const nowhere = 'http://github.invalid'
  const github = openGitHub({
    token: 't',
    apiUrl: nowhere,
    graphqlUrl: `${nowhere}/graphql`,
    sleep: async () => {},
  })
  expect(await create({ ...(await story.place()), github })).toMatchObject({
    kind: 'failed',
    warning: expect.stringMatching(/GitHub did not answer \(.*github\.invalid.*\)/),
  })
})

test('an HTML page of a proxy gives a warning', async () => {
  const place = await story.place()
  const headers = { 'content-type': 'text/html' }
  const answer = { status: 200, headers, body: '<html>Log in</html>' }
  story.emulator.break({ ...creating, answer })
  expect(await create(place)).toMatchObject({
    kind: 'failed',
    warning: expect.stringContaining("not have the form of GitHub's API"),
  })
})

test('hostile names and descriptions are one visible line', async () => {
  const place = await story.place()
  const hostile = '\u202Eevil\u0000\n::error::@mona <b>\u{1F600}\uD83D'
  await createDeployment({
    ...place,
    description: hostile.repeat(20),
    subject: { ...subject, model: hostile, target: `alias:${hostile}` },
  })
  const [made] = story.emulator.deploymentsOf(place.environment)
  const shown = '\\u{202e}evil\\u{0}\\u{a}::error::@mona <b>\u{1F600}\\u{d83d}'
  expect(made?.payload).toMatchObject({ model: shown, target: `alias:${shown}` })
  expect([...(made?.description ?? '')]).toHaveLength(140)
  expect(made?.description?.isWellFormed()).toBe(true)
  expect(made?.description).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})
