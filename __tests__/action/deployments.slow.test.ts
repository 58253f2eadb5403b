import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { TokenPermissions } from '../../testing/github/emulator.ts'
import type { Event, Step } from '../../testing/runner/run-step.ts'
import { demoRegistry, rowsOf } from '../cli/demo-registry.ts'
import { deployment, dispatch } from './events.ts'
import { givenGitHub } from './test-bed.ts'

describe('deployments', () => {
  const given = givenGitHub()
  let workspace: string
  let sha: string
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'stagegate-workspace-'))
    sha = await given.github.commitFile('main', 'version.txt', '5\n')
  })
  beforeEach(async () => {
    await rm(join(workspace, 'mlflow.db'), { force: true })
    await demoRegistry(join(workspace, 'mlflow.db'))
  })
  afterAll(() => rm(workspace, { recursive: true }))

  async function step(
    event: Event,
    inputs: Readonly<Record<string, string>>,
    permissions: TokenPermissions = { deployments: 'write', contents: 'read' },
  ): Promise<Step> {
    return {
      event,
      workspace,
      inputs: {
        'model-name': 'fraud-detector',
        stage: 'Production',
        'tracking-uri': 'sqlite:///mlflow.db',
        'ui-url': 'https://mlflow.example',
        'github-token': await given.github.workflowToken(permissions),
        ...inputs,
      },
    }
  }
  const promotion = { version: '5', gates: 'val_auc >= 0.90' }
  const statesOf = (environment: string) =>
    given.github
      .deploymentsOf(environment)
      .map(({ statuses }) => statuses.map(({ state }) => state))

  test('the event of a deployment ends with its verdict', async () => {
    const environment = 'production'
    const { id } = given.github.openDeployment({ sha, environment })
    const event = deployment(given.github, { id, sha, environment })
    const told = await given.run(await step(event, promotion))
    expect(told).toMatchObject({ exitCode: 0, stderr: '', otherCommands: [] })
    expect(given.github.deploymentsOf(environment)).toMatchObject([
      {
        id,
        statuses: [
          {
            state: 'success',
            description: 'Promoted: fraud-detector version 5 is now in Production: the gate passed',
            environmentUrl: told.outputs['model-url'],
          },
        ],
      },
    ])

    const blocked = await given.run(await step(event, { version: '4', gates: 'val_auc >= 1' }))
    expect(blocked.exitCode).toBe(1)
    const failed = await given.run(await step(event, { ...promotion, 'model-name': 'unknown' }))
    expect(failed.exitCode).toBe(1)
    expect(failed.outputs).toEqual({})
    expect(statesOf(environment)).toEqual([['success', 'failure', 'error']])
  })

  test('one is made, for the commit of the run, and the post step takes its success back', async () => {
    const environment = 'production eu/west'
    const made = { environment, 'create-deployment': 'true' }
    const event = { ...dispatch(given.github), sha }
    const begun = await step(event, { ...promotion, ...made, 'rollback-on-failure': 'true' })
    const promoted = await given.run(begun)
    expect(promoted).toMatchObject({ exitCode: 0, stderr: '', annotations: [expect.anything()] })
    expect(given.github.deploymentsOf(environment)).toMatchObject([{ sha, task: 'stagegate' }])
    expect(statesOf(environment)).toEqual([['success']])

    const post = await given.runPost(promoted, begun)
    expect(post).toMatchObject({ exitCode: 0, stderr: '', annotations: [expect.anything()] })
    expect(rowsOf(join(workspace, 'mlflow.db'), stage(3))).toEqual([{ stage: 'Production' }])
    expect(statesOf(environment)).toEqual([['success', 'failure']])
    const token = begun.inputs['github-token'] ?? ''
    expect(post.log.join('\n')).not.toContain(token)
    expect(promoted.log.join('\n')).not.toContain(token)
  })

  test('a rollback has one of its own', async () => {
    const environment = 'production'
    const made = { environment, 'create-deployment': 'true' }
    const event = { ...dispatch(given.github), sha }
    const before = given.github.deploymentsOf(environment).length
    await given.run(await step(event, { ...promotion, ...made }))
    const told = await given.run(await step(event, { command: 'rollback', ...made }))
    expect(told).toMatchObject({ exitCode: 0, stderr: '' })
    expect(given.github.deploymentsOf(environment).slice(before)).toMatchObject([
      {
        description: 'Promoted: fraud-detector version 5 is now in Production: the gate passed',
      },
      {
        description: 'Rolled back to version 3: fraud-detector version 5 has lost Production',
        payload: { action: 'rollback', version: 3, rolled_back: 5 },
        statuses: [{ state: 'success' }],
      },
    ])
  })

  test('a token without the permission gives a warning that names it', async () => {
    const environment = 'staging'
    const made = { environment, 'create-deployment': 'true' }
    const event = { ...dispatch(given.github), sha }
    const reading = { deployments: 'read', contents: 'read' } as const
    const told = await given.run(await step(event, { ...promotion, ...made }, reading))
    expect(told).toMatchObject({ exitCode: 0, outputs: { promoted: 'true' } })
    expect(told.annotations.at(-1)).toMatch(
      /^warning Stagegate: no deployment status: .* 403 .*`deployments: write`.*This does not change the verdict\.$/,
    )
    expect(given.github.deploymentsOf(environment)).toEqual([])
  })
})

const stage = (version: number) =>
  `SELECT current_stage AS stage FROM model_versions WHERE version = ${version}`
