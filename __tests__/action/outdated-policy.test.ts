import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Event } from '../../testing/runner/run-step.ts'
import { demoRegistry } from '../cli/demo-registry.ts'
import { deployment, opened, push } from './events.ts'
import { givenGitHub } from './test-bed.ts'

const policy = (gate: string) =>
  `version: 1\nmodels:\n  fraud-detector:\n    first-promotion: allow\n    gates: ['${gate}']\n`
const loose = policy('val_auc >= 0.1')
const strict = policy('val_auc >= 0.999')

describe('a policy that the default branch has left behind promotes nothing', () => {
  const given = givenGitHub()
  let workspace: string
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'stagegate-workspace-'))
  })
  beforeEach(async () => {
    await rm(join(workspace, 'mlflow.db'), { force: true })
    await demoRegistry(join(workspace, 'mlflow.db'))
  })
  afterAll(() => rm(workspace, { recursive: true }))

  const onMain = (text: string) => given.github.commitFile('main', 'policy.yml', text)

  /** A run at a commit that has the loose policy. */
  async function promote(event: Event, inputs: Readonly<Record<string, string>> = {}) {
    await writeFile(join(workspace, 'policy.yml'), loose)
    const permissions = { contents: 'read', deployments: 'write' } as const
    const token = await given.github.workflowToken(permissions)
    return await given.runHere({
      event,
      workspace,
      inputs: {
        command: 'promote',
        'model-name': 'fraud-detector',
        version: '5',
        stage: 'Production',
        policy: 'policy.yml',
        comment: 'false',
        'tracking-uri': 'sqlite:///mlflow.db',
        'github-token': token,
        ...inputs,
      },
    })
  }

  function deployed(sha: string): Event {
    const environment = 'production'
    const { id } = given.github.openDeployment({ sha, environment })
    return deployment(given.github, { id, sha, environment })
  }

  test('but one that it still has does, on a deployment', async () => {
    const old = await onMain(loose)
    expect((await promote(deployed(old))).outputs).toMatchObject({ promoted: 'true' })
  })

  test('where somebody deploys an old commit, and the policy was tightened since', async () => {
    const old = await onMain(loose)
    const now = await onMain(strict)
    const told = await promote(deployed(old))
    expect(told.outputs).toMatchObject({ verdict: 'block', promoted: 'false' })
    expect(told.summary).toContain(`of the default branch (\`${now.slice(0, 7)}\`) blocks`)
  })

  test('where an old merge is labeled, edited or reviewed', async () => {
    await onMain(loose)
    const pull = await given.github.openPullRequest()
    const merge = await given.github.mergePullRequest(pull.number)
    await onMain(strict)
    const { payload, ...event } = opened(given.github, pull)
    const was = payload as { pull_request: object }
    for (const [name, action] of [
      ['pull_request', 'labeled'],
      ['pull_request', 'edited'],
      ['pull_request_review', 'submitted'],
    ] as const) {
      const told = await promote({
        ...event,
        name,
        sha: merge,
        payload: {
          ...was,
          action,
          pull_request: {
            ...was.pull_request,
            state: 'closed',
            merged: true,
            merged_at: '2026-11-21T14:00:00Z',
            merge_commit_sha: merge,
          },
        },
      })
      expect([name, action, told.outputs]).toEqual([
        name,
        action,
        expect.objectContaining({ verdict: 'block', promoted: 'false' }),
      ])
    }
  })

  test('nor does the one that a push loosens, where "policy-repository" names this repository', async () => {
    const before = await onMain(strict)
    const sha = await onMain(loose)
    const event = push(given.github, sha)
    const { owner, name } = given.github.repository
    const payload = { ...(event.payload as object), before }
    const told = await promote(
      { ...event, payload },
      { 'policy-repository': `${owner}/${name}@main` },
    )
    expect(told.outputs).toMatchObject({ promoted: 'false' })
  })

  test('nor where a submodule or a step makes the file that of another repository', async () => {
    // What the root has is as loose as what stands in the submodule now.
    await onMain(loose)
    const before = await given.github.commitFile('main', 'ml/policy.yml', strict)
    const sha = await given.github.commitFile('main', 'ml/policy.yml', loose)
    await mkdir(join(workspace, 'ml'), { recursive: true })
    await writeFile(join(workspace, 'ml', '.git'), 'gitdir: ../.git/modules/ml\n')
    await writeFile(join(workspace, 'ml', 'policy.yml'), loose)
    const event = push(given.github, sha)
    const payload = { ...(event.payload as object), before }
    const told = await promote({ ...event, payload }, { policy: 'ml/policy.yml' })
    expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
  })
})
