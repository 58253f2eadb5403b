import { beforeAll, describe, expect, test } from '@jest/globals'
import { emulatedGitHub } from '../../../testing/github/asking.ts'
import type { TokenPermissions } from '../../../testing/github/emulator.ts'

const hidden = emulatedGitHub({ private: true })
const open = emulatedGitHub()
const sha = 'ab'.repeat(20)

beforeAll(async () => {
  for (const { emulator } of [hidden, open]) {
    emulator.addEnvironment('production')
    emulator.addJob({ runId: 1, name: 'promote', sha })
    emulator.openDeployment({ sha, environment: 'production' })
    await emulator.commitFile('main', 'policy.yml', 'gates: []\n')
  }
})

const reads: readonly (readonly [string, TokenPermissions, string])[] = [
  ['/environments/production', { actions: 'read' }, 'actions=read'],
  ['/actions/runs/1/approvals', { actions: 'read' }, 'actions=read'],
  ['/actions/runs/1/attempts/1/jobs', { actions: 'write' }, 'actions=read'],
  ['/deployments/42/statuses', { deployments: 'read' }, 'deployments=read'],
  ['/deployments?environment=production', { deployments: 'write' }, 'deployments=read'],
  ['/contents/policy.yml?ref=main', { contents: 'read' }, 'contents=read'],
]

describe.each(reads)('GET %s', (path, permissions, accepted) => {
  test('in a private repository needs a permission', async () => {
    const without = await hidden.workflow({ issues: 'write', pull_requests: 'write' })
    const refused = await hidden.ask(without, 'GET', path)
    expect(refused).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
    expect(refused.headers.get('x-accepted-github-permissions')).toBe(accepted)
    const granted = await hidden.workflow(permissions)
    expect(await hidden.ask(granted, 'GET', path)).toMatchObject({ status: 200 })
  })

  test('in a public repository needs no permission', async () => {
    const token = await open.workflow({ issues: 'read' })
    expect(await open.ask(token, 'GET', path)).toMatchObject({ status: 200 })
  })
})

test('the emulator requires a write permission for a write, also in a public repository', async () => {
  const token = await open.workflow({ deployments: 'read' })
  const refused = await open.ask(token, 'POST', '/deployments/42/statuses', { state: 'success' })
  expect(refused.status).toBe(403)
  expect(refused.headers.get('x-accepted-github-permissions')).toBe('deployments=write')
  expect(open.emulator.deploymentsOf('production')[0]?.statuses).toEqual([])
})
