import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { filesOf, refuseRegistryInFile } from '../../src/action/input-files.ts'
import { readVersionFile } from '../../src/commands/inputs/version-file.ts'
import { StagegateError, UsageError } from '../../src/core/errors/errors.ts'
import { printGate } from '../../src/core/gates/print-gate.ts'
import { readEvent } from '../../src/github/event.ts'
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
    expect(await readVersionFile('./version.txt', files())).toMatchObject({ version: 7 })
    // As a workflow may write it.
    expect(await readVersionFile(join(workspace, 'version.txt'), files())).toMatchObject({
      version: 7,
    })
  })

  test('of what the merge made, once it is merged', async () => {
    const place = files(payloads.mergedIntoMain)
    expect(await readVersionFile('version.txt', place)).toMatchObject({ version: 8 })
  })

  test('of the workspace on any other event', async () => {
    const place = files({ event: 'pull_request' })
    expect(await gatesIn(place)).toEqual(['auc >= 0'])
    expect(await readVersionFile('version.txt', place)).toMatchObject({ version: 666 })
  })
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
    expect(error.message).toContain('a path inside of the repository is needed')
  })
})

describe('a registry in a file', () => {
  const connection = (trackingUri: string, registryUri = trackingUri) => ({
    trackingUri,
    registryUri,
    credentials: { kind: 'none' } as const,
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
    ).toThrow(/refused on pull_request_target: .* which the pull request may have filled/)
  })

  test('is fine elsewhere, and a server is fine there', () => {
    refuseRegistryInFile(on('pull_request'), connection('sqlite:///mlflow.db'))
    refuseRegistryInFile(on('pull_request_target'), connection(server))
  })
})
