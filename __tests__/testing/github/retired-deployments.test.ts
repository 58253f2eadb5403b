import { beforeAll, describe, expect, test } from '@jest/globals'
import { emulatedGitHub } from '../../../testing/github/asking.ts'

const story = emulatedGitHub()
let token: string
let sha: string

beforeAll(async () => {
  token = await story.workflow({ deployments: 'write' })
  sha = await story.emulator.commitFile('main', 'version.txt', '7\n')
})

async function deploy(environment: string, more: object = {}): Promise<number> {
  const made = await story.ask(token, 'POST', '/deployments', { ref: sha, environment, ...more })
  expect(made).toMatchObject({ status: 201, body: { sha, environment, task: 'deploy' } })
  return made.body.id
}

async function tell(id: number, state: string, more: object = {}) {
  const told = await story.ask(token, 'POST', `/deployments/${id}/statuses`, { state, ...more })
  expect(told).toMatchObject({ status: 201, body: { state } })
}

const statesIn = (environment: string) =>
  story.emulator
    .deploymentsOf(environment)
    .map(({ statuses }) => statuses.map(({ state }) => state).join(' '))

test('in the emulator, a successful deployment makes the earlier ones of its environment inactive', async () => {
  await tell(await deploy('staging'), 'success')
  await tell(await deploy('qa'), 'success')
  await tell(await deploy('staging'), 'success')
  expect(statesIn('staging')).toEqual(['success inactive', 'success'])
  expect(statesIn('qa')).toEqual(['success'])
})

describe('in the emulator, no deployment becomes inactive', () => {
  test('by a status with auto_inactive: false', async () => {
    await tell(await deploy('kept'), 'success')
    await tell(await deploy('kept'), 'success', { auto_inactive: false })
    expect(statesIn('kept')).toEqual(['success', 'success'])
  })

  test('by a failed one, and no failed one becomes inactive', async () => {
    await tell(await deploy('failing'), 'success')
    await tell(await deploy('failing'), 'failure')
    await tell(await deploy('failing'), 'error')
    expect(statesIn('failing')).toEqual(['success', 'failure', 'error'])
    await tell(await deploy('failing'), 'success')
    expect(statesIn('failing')).toEqual(['success inactive', 'failure', 'error', 'success'])
  })

  test('in a production environment, or if it is transient', async () => {
    await tell(await deploy('production'), 'success')
    await tell(await deploy('production'), 'success')
    expect(statesIn('production')).toEqual(['success', 'success'])
    await tell(await deploy('passing', { transient_environment: true }), 'success')
    await tell(await deploy('passing'), 'success')
    expect(statesIn('passing')).toEqual(['success', 'success'])
  })

  test('by an earlier one that succeeds later', async () => {
    const earlier = await deploy('late')
    await tell(await deploy('late'), 'success')
    await tell(earlier, 'success')
    expect(statesIn('late')).toEqual(['success', 'success'])
  })
})

test('in the emulator, the latest status sets the environment, and statuses are listed newest first', async () => {
  const id = await deploy('blue')
  await tell(id, 'in_progress')
  await tell(id, 'success', { environment: 'green', log_url: 'https://ci.example/1' })
  const deployment = await story.ask(token, 'GET', `/deployments/${id}`)
  expect(deployment.body).toMatchObject({ environment: 'green', original_environment: 'blue' })
  const { body } = await story.ask(token, 'GET', `/deployments/${id}/statuses`)
  expect(body).toMatchObject([
    { state: 'success', environment: 'green', target_url: 'https://ci.example/1' },
    { state: 'in_progress', environment: 'blue', target_url: '' },
  ])
})
