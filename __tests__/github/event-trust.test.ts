import { describe, expect, test } from '@jest/globals'
import { UsageError } from '../../src/core/errors/errors.ts'
import { eventTrust } from '../../src/github/event-trust.ts'
import type { GitHub } from '../../src/github/github.ts'
import { readEvent } from '../../src/github/triggering-event.ts'
import { givenGitHub } from './emulated-github.ts'
import * as payloads from './payloads.ts'

const story = givenGitHub({ private: true })
const nowhere = 'ab'.repeat(20)
const contents = { contents: 'read' } as const

interface Asked {
  readonly payload?: { readonly deployment: object; readonly repository: object }
  readonly environment?: string
  readonly connect?: () => Promise<GitHub>
}

/** What is said of a deployment of this commit. */
async function standing(sha: string, asked: Asked = {}) {
  const given = payloads.deployment()
  const { deployment, repository } = asked.payload ?? given.payload
  const payload = { ...given.payload, deployment: { ...deployment, sha }, repository }
  const env = { ...given.env, GITHUB_SHA: sha }
  const { event, run } = readEvent({ env, payload })
  if (event.kind !== 'deployment') throw new Error(`the event is ${event.kind}`)
  const { environment = '', connect = () => story.workflow(contents) } = asked
  return await eventTrust({ event, environment, run, connect })
}

const notKnown = (why: RegExp) => ({
  kind: 'not-known',
  because: expect.stringMatching(why),
})

/** From one commit of the default branch, one that was merged, and one that was not. */
async function forked() {
  const { emulator } = story
  const first = await emulator.openPullRequest()
  const second = await emulator.openPullRequest()
  const merge = await emulator.mergePullRequest(first.number)
  return { before: first.baseSha, merged: first.headSha, open: second.headSha, merge }
}

describe('a deployment may promote', () => {
  test('if its commit is the head of the default branch, with one request', async () => {
    const { merge } = await forked()
    story.emulator.forgetRequests()
    expect(await standing(merge)).toEqual({ kind: 'may-write' })
    expect(story.transcript()).toEqual([
      'GET /repos/octo-bank/fraud-model/git/ref/heads%2Fmain 200',
    ])
  })

  test('if its commit is an earlier or merged commit of the default branch', async () => {
    const { before, merged, merge } = await forked()
    expect(await standing(before)).toEqual({ kind: 'may-write' })
    story.emulator.forgetRequests()
    expect(await standing(merged.toUpperCase())).toEqual({ kind: 'may-write' })
    expect(story.transcript()).toEqual([
      'GET /repos/octo-bank/fraud-model/git/ref/heads%2Fmain 200',
      `GET /repos/octo-bank/fraud-model/compare/${merged}...${merge}?per_page=1&page=2 200`,
    ])
  })
})

describe('a deployment may not promote', () => {
  test('if its commit is the head of an open pull request', async () => {
    const { open } = await forked()
    expect(await standing(open)).toEqual({
      kind: 'not-on-default-branch',
      because: `the deployment's commit ${open} is not on the default branch main`,
    })
  })

  test('if its commit is not pushed to the default branch yet', async () => {
    const { emulator } = story
    const sha = await emulator.commitFile('ahead-of-main', 'notes.txt', 'more to come')
    expect(await standing(sha)).toMatchObject({ kind: 'not-on-default-branch' })
  })

  test('if it is to another environment, and then no request is sent', async () => {
    const connect = async (): Promise<GitHub> => {
      throw new Error('there was no need for a client')
    }
    expect(await standing(nowhere, { environment: 'staging', connect })).toEqual({
      kind: 'other-environment',
      because: `the deployment's environment is 'production', and the input "environment" is 'staging'`,
    })
    const { payload } = payloads.deployment()
    const { environment: _, ...deployment } = payload.deployment
    const nameless = { environment: 'staging', connect, payload: { ...payload, deployment } }
    expect(await standing(nowhere, nameless)).toMatchObject({ kind: 'other-environment' })
  })

  test('if it is to an environment with a hostile name', async () => {
    const { payload } = payloads.deployment()
    const deployment = { ...payload.deployment, environment: 'x\n::error::\u202eevil' }
    const asked = { environment: 'staging', payload: { ...payload, deployment } }
    expect(await standing(nowhere, asked)).toMatchObject({
      because: expect.stringContaining("'x\\u{a}::error::\\u{202e}evil'"),
    })
  })
})

test('the case of an environment’s name does not matter', async () => {
  const { merge } = await forked()
  expect(await standing(merge, { environment: 'Production' })).toEqual({ kind: 'may-write' })
})

describe('it is not known whether a deployment may promote, with', () => {
  test('a commit that was never pushed', async () => {
    await forked()
    expect(await standing(nowhere)).toEqual(
      notKnown(/^GitHub cannot compare commit abab.* contents: read$/),
    )
  })

  test.each(['', 'main', 'HEAD', 'abcdef1', `${nowhere}...main`])('the commit %j', async (sha) => {
    expect(await standing(sha)).toEqual(notKnown(/does not name the deployment's commit/))
  })

  test('a payload without the default branch', async () => {
    const { payload } = payloads.deployment({ of: { full_name: 'octo-bank/fraud-model' } })
    expect(await standing(nowhere, { payload })).toEqual(
      notKnown(/payload does not name the default branch/),
    )
  })

  test('a default branch that does not exist', async () => {
    const { merge } = await forked()
    const gone = { full_name: 'octo-bank/fraud-model', default_branch: 'trunk' }
    const { payload } = payloads.deployment({ of: gone })
    expect(await standing(merge, { payload })).toEqual(
      notKnown(/^Could not read which commit branch trunk of octo-bank\/fraud-model has: .*404/),
    )
  })

  test('an answer about another ref', async () => {
    const { merge, open } = await forked()
    const row = { ref: 'refs/heads/main-2', object: { type: 'commit', sha: open } }
    story.emulator.break(answers(/\/git\/ref\//, 200, row))
    expect(await standing(merge)).toEqual(notKnown(/not have the form of GitHub's API/))
  })

  test('a token that cannot read the contents', async () => {
    const { merge } = await forked()
    const connect = () => story.workflow({ deployments: 'write' })
    expect(await standing(merge, { connect })).toEqual(notKnown(/403.*`contents: read`/))
  })

  test('a comparison without an answer', async () => {
    const { before } = await forked()
    story.emulator.break({ ...answers(/\/compare\//, 503, {}), times: 4 })
    expect(await standing(before)).toEqual(
      notKnown(/GitHub answered 503.*may be temporary: run the job again$/),
    )
  })

  test('no token', async () => {
    const connect = async (): Promise<GitHub> => {
      throw new UsageError('No "github-token" is given, so Stagegate cannot read from GitHub.')
    }
    expect(await standing(nowhere, { connect })).toEqual(notKnown(/^No "github-token" is given/))
  })
})

function answers(path: RegExp, status: number, row: object) {
  return {
    method: 'GET',
    path,
    times: 1,
    answer: {
      status,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(row),
    },
  }
}
