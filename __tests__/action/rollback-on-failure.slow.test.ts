import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { demoRegistry, rowsOf } from '../cli/demo-registry.ts'
import { dispatch } from './events.ts'
import { askMlflow, gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('rollback-on-failure', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)
  const event = () => dispatch(given.github)

  async function promoted(more: Readonly<Record<string, string>> = {}) {
    const model = await seedFraudDetector(mlflow)
    const step = await given.run({
      event: event(),
      inputs: {
        'model-name': model,
        version: '3',
        stage: 'Production',
        gates,
        'tracking-token': 'token-of-the-registry',
        'rollback-on-failure': 'true',
        ...more,
      },
      env: { MLFLOW_TRACKING_URI: mlflow.url },
    })
    expect(step).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await registry.stages(model)).toMatchObject({ 1: 'Archived', 3: 'Production' })
    return { model, step }
  }

  test('at the end of a job that failed, the promotion is undone, whatever variables say by then', async () => {
    const { model, step } = await promoted()
    const post = await given.runPost(step, {
      event: event(),
      inputs: { 'model-name': 'another', version: '1', stage: 'Staging' },
      env: { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9', MLFLOW_HTTP_REQUEST_MAX_RETRIES: 'none' },
    })
    expect(post).toMatchObject({ exitCode: 0, stderr: '', otherCommands: [], outputs: {} })
    expect(await registry.stages(model)).toEqual({ 1: 'Production', 2: 'None', 3: 'None' })
    expect(post.masks).toEqual(['token-of-the-registry'])
    expect(post.stdout.split('\n')[0]).toBe('::add-mask::token-of-the-registry')
    expect(post.annotations).toEqual([
      `warning Stagegate: Rolled back: ${model} version 1 is now in Production, and version 3 was rolled back. Reason: a later step of the job failed, or the job was cancelled.`,
    ])
    expect(post.summary).toContain('### ↩️ Rolled back')
    expect(post.summary).toContain(
      '**Reason:** `a later step of the job failed, or the job was cancelled`',
    )
  })

  test('what is saved is no command, and shows no secret but where the runner keeps it', async () => {
    const { step } = await promoted()
    expect(step.otherCommands).toEqual([])
    expect(step.state).toMatchObject({ token: 'token-of-the-registry', version: '3' })
    const lines = step.stdout.split('\n').filter((line) => line.includes('token-of-the-registry'))
    expect(lines).toEqual(['::add-mask::token-of-the-registry'])
  })

  test('a promotion that is not on trial is left alone', async () => {
    const { model, step } = await promoted({ 'rollback-on-failure': 'false' })
    expect(step.state).toEqual({})
    const post = await given.runPost(step, { event: event(), inputs: {} })
    expect(post).toMatchObject({ exitCode: 0, stderr: '', annotations: [], summary: '' })
    expect(post.log).toEqual([
      'This step promoted nothing, so rollback-on-failure has nothing to undo.',
    ])
    expect(await registry.stages(model)).toMatchObject({ 3: 'Production' })
  })

  test('a registry that is down by then is an error on the job', async () => {
    const { model, step } = await promoted()
    const moved = {
      ...step.state,
      tracking_uri: 'http://127.0.0.1:9',
      registry_uri: 'http://127.0.0.1:9',
    }
    const post = await given.runPost({ ...step, state: moved }, { event: event(), inputs: {} })
    expect(post).toMatchObject({ exitCode: 1, stderr: '' })
    expect(post.annotations).toHaveLength(1)
    expect(post.annotations[0]).toMatch(
      /^error Stagegate: not undone: .* version 3 could not be rolled back. The rollback was due because a later step .*ECONNREFUSED/,
    )
    expect(await registry.stages(model)).toMatchObject({ 3: 'Production' })
  })
})

describe('rollback-on-failure on a registry in a file', () => {
  const given = givenGitHub()
  let workspace: string
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'stagegate-workspace-'))
    await demoRegistry(join(workspace, 'mlflow.db'))
  })
  afterAll(() => rm(workspace, { recursive: true }))

  const stages = () =>
    rowsOf(
      join(workspace, 'mlflow.db'),
      'SELECT version, current_stage AS stage FROM model_versions WHERE version IN (3, 5)',
    )

  test('the file is found again, from wherever the post step is run', async () => {
    const event = dispatch(given.github)
    const step = await given.run({
      event,
      workspace,
      inputs: {
        'model-name': 'fraud-detector',
        version: '5',
        stage: 'Production',
        gates: 'val_auc >= 0.90',
        'tracking-uri': 'sqlite:///mlflow.db',
        'rollback-on-failure': 'true',
      },
    })
    expect(step).toMatchObject({ exitCode: 0, stderr: '' })
    expect(stages()).toEqual([
      { version: 3, stage: 'Archived' },
      { version: 5, stage: 'Production' },
    ])
    const post = await given.runPost(step, { event, inputs: {} })
    expect(post).toMatchObject({ exitCode: 0, stderr: '' })
    expect(stages()).toEqual([
      { version: 3, stage: 'Production' },
      // Version 4 is in Staging, where it came from.
      { version: 5, stage: 'Archived' },
    ])
    const again = await given.runPost(step, { event, inputs: {} })
    expect(again.exitCode).toBe(0)
    expect(again.annotations[0]).toMatch(
      /^notice Stagegate: Not rolled back: .*, which this step promoted to Production, has already been rolled back/,
    )
  })

  test('a post step without anything saved has nothing to undo', async () => {
    const post = await given.runPost({ state: {} }, { event: dispatch(given.github), inputs: {} })
    expect(post).toMatchObject({ exitCode: 0, stderr: '', annotations: [] })
  })
})
