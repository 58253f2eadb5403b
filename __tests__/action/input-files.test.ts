import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { filesOf, refuseRegistryInFile } from '../../src/action/input-files.ts'
import { parsePolicyRepository } from '../../src/action/policy-repository.ts'
import { readVersionFile } from '../../src/commands/inputs/version-file.ts'
import { StagegateError, UsageError } from '../../src/core/errors/errors.ts'
import { printGate } from '../../src/core/gates/print-gate.ts'
import { withNamedPullRequest } from '../../src/github/named-pull-request.ts'
import { readEvent } from '../../src/github/triggering-event.ts'
import type { Env } from '../../src/github/workflow-run.ts'
import { readPolicyFile } from '../../src/policy-file/policy/read-policy-file.ts'
import { givenGitHub } from '../github/emulated-github.ts'
import * as payloads from '../github/payloads.ts'

const story = givenGitHub({ private: true })
const policy = (gate: string) => `version: 1\nmodels:\n  m:\n    gates: ['${gate}']\n`

let workspace: string
let head: string
let merge: string
beforeAll(async () => {
  // What a step checked out, and whatever it then ran, may have written there.
  workspace = await mkdtemp(join(tmpdir(), 'stagegate-target-'))
  await writeFile(join(workspace, 'policy.yml'), policy('auc >= 0'))
  await writeFile(join(workspace, 'version.txt'), '666\n')
  const { emulator } = story
  await emulator.commitFile('proposal', 'policy.yml', policy('auc >= 0.9'))
  head = await emulator.commitFile('proposal', 'version.txt', '7\n')
  merge = await emulator.commitFile('proposal', 'version.txt', '8\n')
})
afterAll(() => rm(workspace, { recursive: true }))

function files(
  given: payloads.PullRequestStory & { permissions?: { pull_requests: 'write' } } = {},
) {
  const { permissions, ...story_ } = given
  const { env, payload } = payloads.pullRequest({ event: 'pull_request_target', ...story_ })
  const pull = payload.pull_request
  const triggered = readEvent({
    env,
    payload: {
      ...payload,
      pull_request: { ...pull, merge_commit_sha: merge, head: { ...pull.head, sha: head } },
    },
  })
  const around = { env: { GITHUB_WORKSPACE: workspace }, cwd: '/' }
  return filesOf(triggered, around, () => story.workflow(permissions ?? { contents: 'read' }))
}

async function refusal(reading: Promise<unknown>): Promise<StagegateError> {
  const error: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof StagegateError)) throw new Error(`no refusal, but ${String(error)}`)
  return error
}

async function gatesIn(place: ReturnType<typeof files>): Promise<readonly string[]> {
  const { models } = await readPolicyFile('policy.yml', place)
  return (models.get('m')?.gates ?? []).map(printGate)
}

describe('the policy and the version are those', () => {
  test('of the commit that is proposed', async () => {
    expect(await gatesIn(files())).toEqual(['auc >= 0.9'])
    expect(await readVersionFile('./version.txt', files())).toMatchObject({
      version: { version: 7 },
    })
    // As a workflow may write it.
    expect(await readVersionFile(join(workspace, 'version.txt'), files())).toMatchObject({
      version: { version: 7 },
    })
  })

  test('of what the merge made, once it is merged', async () => {
    const place = files(payloads.mergedIntoMain)
    expect(await readVersionFile('version.txt', place)).toMatchObject({ version: { version: 8 } })
  })

  test('of the workspace on any other event', async () => {
    const place = files({ event: 'pull_request' })
    expect(await gatesIn(place)).toEqual(['auc >= 0'])
    expect(await readVersionFile('version.txt', place)).toMatchObject({ version: { version: 666 } })
  })
})

describe('nothing of the workspace counts', () => {
  const around = () => ({ env: { GITHUB_WORKSPACE: workspace }, cwd: '/' })
  const connect = () => story.workflow({ contents: 'read', pull_requests: 'read' })

  async function filesAt({ env, payload }: { env: Env; payload: unknown }, GITHUB_SHA: string) {
    const loaded = readEvent({ env: { ...env, GITHUB_SHA }, payload })
    return filesOf(await withNamedPullRequest(loaded, connect), around(), connect)
  }

  test.each<[string, () => { env: Env; payload: unknown }]>([
    ['on a comment on an issue', () => payloads.issueComment(null)],
    ['after a workflow that ran on a push', () => payloads.workflowRun('push')],
    ['on repository_dispatch', () => payloads.repositoryDispatch()],
  ])('%s: the default branch does', async (_, event) => {
    const place = await filesAt(event(), head)
    expect(await gatesIn(place)).toEqual(['auc >= 0.9'])
    expect(await readVersionFile('version.txt', place)).toMatchObject({ version: { version: 7 } })
  })

  test('on a comment on a pull request: its own commit does, merged or not', async () => {
    const { emulator } = story
    await emulator.commitFile('main', 'policy.yml', policy('auc >= 0.7'))
    const pull = await emulator.openPullRequest()
    const comment = (on: 'open' | 'merged') => {
      const { env, payload } = payloads.issueComment(on)
      return { env, payload: { ...payload, issue: { ...payload.issue, number: pull.number } } }
    }
    expect(await gatesIn(await filesAt(comment('open'), head))).toEqual(['auc >= 0.7'])
    await emulator.mergePullRequest(pull.number)
    expect(await gatesIn(await filesAt(comment('merged'), head))).toEqual(['auc >= 0.7'])
  })

  test('after a workflow that ran on a pull request: the commit that it ran at does', async () => {
    const { emulator } = story
    const pull = await emulator.openPullRequest()
    const { env, payload } = payloads.workflowRun('pull_request', 'promote-2', head)
    const run = { ...payload.workflow_run, pull_requests: [{ number: pull.number }] }
    const place = await filesAt({ env, payload: { ...payload, workflow_run: run } }, merge)
    expect(await readVersionFile('version.txt', place)).toMatchObject({ version: { version: 7 } })
  })

  test('a pull request that GitHub does not tell of is an error', async () => {
    const place = await filesAt(payloads.issueComment('open'), head)
    const number = { ...payloads.issueComment('open').payload.issue, number: 4711 }
    const missing = await filesAt(
      { ...payloads.issueComment('open'), payload: { issue: number } },
      head,
    )
    const error = await refusal(readVersionFile('version.txt', missing))
    expect(error.message).toMatch(/on issue_comment, and Could not read pull request #4711/)
    expect(place).toBeDefined()
  })
})

describe('a fork’s pull request is judged by the policy of its base', () => {
  const ofFork = { headRepository: 'mallory/fraud-model' }

  test.each(['pull_request_target', 'pull_request'])('on %s', async (event) => {
    await story.emulator.commitFile('main', 'policy.yml', policy('auc >= 0.99'))
    const place = files({ event, ...ofFork })
    expect(await gatesIn(place)).toEqual(['auc >= 0.99'])
    const version = event === 'pull_request' ? 666 : 7
    expect(await readVersionFile('version.txt', place)).toMatchObject({ version: { version } })
  })

  test('after a workflow whose pull request GitHub leaves out, as it does for forks', async () => {
    await story.emulator.commitFile('main', 'policy.yml', policy('auc >= 0.98'))
    const { env, payload } = payloads.workflowRun('pull_request', 'proposal', head)
    const run = { ...payload.workflow_run, pull_requests: [] }
    const triggered = readEvent({ env, payload: { ...payload, workflow_run: run } })
    const around = { env: { GITHUB_WORKSPACE: workspace }, cwd: '/' }
    const place = filesOf(triggered, around, () => story.workflow({ contents: 'read' }))
    expect(await gatesIn(place)).toEqual(['auc >= 0.98'])
    expect(await readVersionFile('version.txt', place)).toMatchObject({ version: { version: 7 } })
  })

  test('once it is merged, by that of the merge', async () => {
    expect(await gatesIn(files({ ...payloads.mergedIntoMain, ...ofFork }))).toEqual(['auc >= 0.9'])
  })
})

describe('a policy of another repository', () => {
  const { name, owner } = { owner: 'octo-bank', name: 'fraud-model' }
  const around = () => ({ env: { GITHUB_WORKSPACE: workspace }, cwd: '/' })
  const connect = () => story.workflow({ contents: 'read' })
  const at = (ref: string) =>
    filesOf(
      readEvent(payloads.push()),
      around(),
      connect,
      parsePolicyRepository(`${owner}/${name}@${ref}`),
    )

  test('is read there at a branch or a commit, and the version in the workspace', async () => {
    for (const ref of ['proposal', head]) {
      expect(await gatesIn(at(ref))).toEqual(['auc >= 0.9'])
      expect(await readVersionFile('version.txt', at(ref))).toMatchObject({
        version: { version: 666 },
      })
    }
  })

  test('that has no such ref or file is an error that names both', async () => {
    expect((await refusal(readPolicyFile('policy.yml', at('nowhere')))).message).toMatch(
      /find octo-bank\/fraud-model@nowhere, which "policy-repository" names: .*give "github-token"/,
    )
    expect((await refusal(readPolicyFile('no.yml', at('proposal')))).message).toMatch(
      /There is no policy file 'no\.yml' in octo-bank\/fraud-model@proposal \(commit/,
    )
  })

  test.each(['octo-bank/policies', 'policies@main', '@main', 'a/b@', 'a/b/c@main', 'a/b@x y'])(
    '%s is a usage error',
    (text) => {
      expect(() => parsePolicyRepository(text)).toThrow(UsageError)
    },
  )
})

describe('it is an error, and no verdict', () => {
  test('where the commit has no such file', async () => {
    const error = await refusal(readPolicyFile('only-in-the-workspace.yml', files()))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toBe(
      `There is no policy file 'only-in-the-workspace.yml' at commit ${head}. On pull_request_target it is read there, and not in the workspace.`,
    )
  })

  test('where GitHub does not say', async () => {
    const place = files({ permissions: { pull_requests: 'write' } })
    const error = await refusal(readVersionFile('version.txt', place))
    expect(error).toMatchObject({
      fault: 'github',
      message: expect.stringMatching(/^No version file\. Could not read .* `contents: read`/),
    })
  })

  test('where the path leads out', async () => {
    const error = await refusal(readVersionFile('../version.txt', files()))
    expect(error.message).toContain('the path must be inside the repository')
  })
})

describe('a registry in a file', () => {
  const connection = (trackingUri: string, registryUri = trackingUri) => ({
    trackingUri,
    registryUri,
    credentials: { kind: 'none' } as const,
    headers: new Map(),
    uiUrl: null,
  })
  const on = (event: string) => readEvent(payloads.pullRequest({ event }))
  const server = 'https://mlflow.example.com'

  test.each([
    ['sqlite:///mlflow.db', 'sqlite:///mlflow.db'],
    [server, 'SQLITE:////srv/mlflow.db'],
    ['sqlite:///mlflow.db', server],
  ])('is refused there, tracking %s and registry %s', (tracking, registry) => {
    expect(() =>
      refuseRegistryInFile(on('pull_request_target'), connection(tracking, registry)),
    ).toThrow(/refused on pull_request_target: .* a pull request may have changed the files there/)
  })

  test.each([
    ['issue_comment', payloads.issueComment('merged')],
    ['workflow_run', payloads.workflowRun('push')],
    ['workflow_run', { env: payloads.runnerEnv('workflow_run'), payload: null }],
  ])('is refused on %s as well', (name, triggered) => {
    const file = connection('sqlite:///mlflow.db')
    expect(() => refuseRegistryInFile(readEvent(triggered), file)).toThrow(`refused on ${name}`)
  })

  test('is fine elsewhere, and a server is fine there', () => {
    refuseRegistryInFile(on('pull_request'), connection('sqlite:///mlflow.db'))
    refuseRegistryInFile(on('pull_request_target'), connection(server))
    refuseRegistryInFile(
      readEvent(payloads.repositoryDispatch()),
      connection('sqlite:////srv/mlflow.db'),
    )
  })
})
