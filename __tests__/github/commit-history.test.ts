import { describe, expect, test } from '@jest/globals'
import { openGitHub } from '../../src/github/client.ts'
import { commitHistory } from '../../src/github/commit-history.ts'
import type { GitHub } from '../../src/github/github.ts'
import type { PromotedCommit } from '../../src/github/promoted-commit.ts'
import { givenGitHub, type Patience } from './emulated-github.ts'

const story = givenGitHub({ private: true })
const nowhere = 'ab'.repeat(20)
const contents = { contents: 'read' } as const

function historyOf(promoted: string | PromotedCommit, connect = () => story.workflow(contents)) {
  return commitHistory({
    connect,
    repository: story.emulator.repository,
    promoted: typeof promoted === 'string' ? { kind: 'known', commit: promoted } : promoted,
  })
}

/** Two branches from one commit, and what merging the first of them made. */
async function forked() {
  const { emulator } = story
  const first = await emulator.openPullRequest()
  const second = await emulator.openPullRequest()
  const merge = await emulator.mergePullRequest(first.number)
  return { start: first.baseSha, merged: first.headSha, open: second.headSha, merge }
}

const notAnAncestorOf = (promoted: string) => ({ kind: 'not-an-ancestor', promoted })

/** GitHub's own words, where the emulator says less. */
function answers(status: number, message: string, headers: Record<string, string> = {}) {
  return {
    method: 'GET',
    path: /\/compare\//,
    times: 1,
    answer: {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' }),
    },
  }
}

describe('GitHub’s comparison of the run’s commit with the promoted commit says', () => {
  test('ahead: the promoted commit is later', async () => {
    const { start, merged, merge } = await forked()
    expect(await historyOf(merge).relationOf(start)).toEqual({ kind: 'ancestor' })
    expect(await historyOf(merge).relationOf(merged)).toEqual({ kind: 'ancestor' })
    expect(await historyOf(merge).relationOf(merged.toUpperCase())).toEqual({ kind: 'ancestor' })
  })

  test('behind: the promoted commit is earlier', async () => {
    const { start, merge } = await forked()
    expect(await historyOf(start).relationOf(merge)).toEqual(notAnAncestorOf(start))
  })

  test('diverged: each has other commits', async () => {
    const { open, merge } = await forked()
    expect(await historyOf(merge).relationOf(open)).toEqual(notAnAncestorOf(merge))
    expect(await historyOf(open).relationOf(merge)).toEqual(notAnAncestorOf(open))
  })

  test('that there is no common history', async () => {
    const { start, merge } = await forked()
    story.emulator.break(answers(404, `No common ancestor between ${start} and ${merge}.`))
    expect(await historyOf(merge).relationOf(start)).toEqual(notAnAncestorOf(merge))
  })
})

test('the comparison is one request, without the changed files', async () => {
  const { start, merge } = await forked()
  story.emulator.forgetRequests()
  await historyOf(merge).relationOf(start)
  expect(story.transcript()).toEqual([
    `GET /repos/octo-bank/fraud-model/compare/${start}...${merge}?per_page=1&page=2 200`,
  ])
})

describe('no request is sent and no client is created', () => {
  const noClient = async (): Promise<GitHub> => {
    throw new Error('there was no need for a client')
  }

  test('if both commits are equal', async () => {
    const history = historyOf(nowhere, noClient)
    expect(await history.relationOf(nowhere)).toEqual({ kind: 'same' })
    expect(await history.relationOf(nowhere.toUpperCase())).toEqual({ kind: 'same' })
  })

  test.each(['main', 'HEAD', '', '../../user', 'abcdef1', `${nowhere}...main`])(
    'for %j, which is not a full hash',
    async (text) => {
      expect(await historyOf(nowhere, noClient).relationOf(text)).toMatchObject({
        kind: 'not-known',
        reason: 'no-hash',
        because: expect.stringMatching(/digits/),
        promoted: nowhere,
      })
    },
  )

  test('if the promoted commit is not known', async () => {
    const promoted = { kind: 'not-known', because: 'the event names none' } as const
    expect(await historyOf(promoted, noClient).relationOf(nowhere)).toEqual({
      ...promoted,
      reason: 'no-promoted-commit',
      promoted: null,
    })
  })
})

describe('the relation is not known for', () => {
  const unknownTo = (promoted: string) => ({
    kind: 'not-known',
    reason: 'not-found',
    promoted,
    because: expect.stringMatching(/GitHub cannot compare it.*never pushed.*contents: read/),
  })

  test('a commit that was never pushed, on either side', async () => {
    const { merge } = await forked()
    expect(await historyOf(merge).relationOf(nowhere)).toEqual(unknownTo(merge))
    expect(await historyOf(nowhere).relationOf(merge)).toEqual(unknownTo(nowhere))
  })

  test('an answer about another commit', async () => {
    const { start, merge } = await forked()
    const body = { status: 'ahead', base_commit: { sha: start } }
    story.emulator.break({
      ...answers(200, ''),
      answer: {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      },
    })
    expect(await historyOf(merge).relationOf(nowhere)).toEqual(unknownTo(merge))
  })
})

describe('the command ends with an error for', () => {
  test('a token that may not read the contents', async () => {
    const { start, merge } = await forked()
    const history = historyOf(merge, () => story.workflow({ pull_requests: 'write' }))
    await expect(history.relationOf(start)).rejects.toMatchObject({
      fault: 'github',
      message: `Could not compare commit ${start} with ${merge} in octo-bank/fraud-model: GitHub answered 403 (Resource not accessible by integration). It needs \`contents: read\` in the job's permissions (GitHub accepts \`contents: read\`).`,
    })
  })

  test('a token that was revoked', async () => {
    const { start, merge } = await forked()
    const history = historyOf(merge, async () => story.connect('ghs_revoked'))
    await expect(history.relationOf(start)).rejects.toMatchObject({
      fault: 'github',
      message: expect.stringMatching(/401 \(Bad credentials\).*has expired\.$/),
    })
  })

  test('a rate limit that does not end', async () => {
    const { start, merge } = await forked()
    story.emulator.break(answers(403, 'API rate limit exceeded', { 'retry-after': '3600' }))
    await expect(historyOf(merge).relationOf(start)).rejects.toMatchObject({
      fault: 'github',
      message: expect.stringMatching(/Run the job again later\.$/),
    })
  })

  test('a GitHub that always fails', async () => {
    const { start, merge } = await forked()
    const patience: Patience = { waits: [] }
    const history = historyOf(merge, () => story.workflow(contents, patience))
    const fault = answers(503, 'Service Unavailable')
    story.emulator.break({ ...fault, times: 3 })
    expect(await history.relationOf(start)).toEqual({ kind: 'ancestor' })

    story.emulator.break({ ...fault, times: 4 })
    await expect(history.relationOf(start)).rejects.toMatchObject({
      fault: 'github',
      message: expect.stringMatching(
        /answered 503 \(Service Unavailable\)\. The failure may be temporary: run the job again/,
      ),
    })
    expect(patience.waits).toEqual([500, 1000, 2000, 500, 1000, 2000])
  })

  test('an unreachable GitHub', async () => {
    const nowhereUrl = 'http://github.invalid'
    const history = historyOf(nowhere, async () =>
      openGitHub({
        token: 't',
        apiUrl: nowhereUrl,
        graphqlUrl: `${nowhereUrl}/graphql`,
        sleep: async () => {},
      }),
    )
    await expect(history.relationOf('cd'.repeat(20))).rejects.toMatchObject({
      fault: 'github',
      message: expect.stringMatching(/GitHub did not answer \(.*github\.invalid.*\)/),
    })
  })

  test.each([
    ['a page of a proxy', 'text/html', '<html>Log in</html>'],
    ['a status that nobody knows', 'application/json', '{"status": "sideways"}'],
  ])('%s', async (_, type, body) => {
    const { start, merge } = await forked()
    story.emulator.break({
      method: 'GET',
      path: /\/compare\//,
      times: 1,
      answer: { status: 200, headers: { 'content-type': type }, body },
    })
    await expect(historyOf(merge).relationOf(start)).rejects.toMatchObject({
      fault: 'github',
      message: expect.stringMatching(/not have the form of GitHub's API/),
    })
  })
})
