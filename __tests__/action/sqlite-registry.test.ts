import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { demoRegistry, rowsOf } from '../cli/demo-registry.ts'
import { folderOf, killedInTransaction } from '../registry/sqlite/journals.ts'
import { dispatch, opened } from './events.ts'
import { givenGitHub } from './test-bed.ts'

describe('a pull request that brings a registry of its own', () => {
  const given = givenGitHub()
  let workspace: string
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'stagegate-workspace-'))
    await demoRegistry(join(workspace, 'mlflow.db'))
  })
  afterEach(() => rm(workspace, { recursive: true }))

  async function checked() {
    const pull = await given.github.openPullRequest()
    return await given.run({
      event: opened(given.github, pull),
      workspace,
      inputs: {
        'model-name': 'fraud-detector',
        version: '5',
        stage: 'Production',
        gates: 'val_auc >= 0.90',
        'tracking-uri': 'sqlite:///mlflow.db',
      },
    })
  }

  test('is checked without changing a byte of it, or making a file', async () => {
    const before = folderOf(join(workspace, 'mlflow.db'))
    expect((await checked()).outputs.verdict).toBe('pass')
    expect(folderOf(join(workspace, 'mlflow.db'))).toEqual(before)
  })

  test('and a journal beside it is not checked, and the journal is not played back', async () => {
    const path = join(workspace, 'mlflow.db')
    await killedInTransaction(path)
    const before = folderOf(path)
    const result = await checked()
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toEqual({})
    expect(result.annotations.at(-1)).toContain('stopped in the middle of a transaction')
    expect(folderOf(path)).toEqual(before)
  })
})

describe('a job that trains and promotes in one go', () => {
  const given = givenGitHub()
  let workspace: string
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'stagegate-workspace-'))
    await demoRegistry(join(workspace, 'mlflow.db'))
  })
  afterAll(() => rm(workspace, { recursive: true }))

  const step = (version: string) => ({
    event: dispatch(given.github),
    workspace,
    inputs: {
      'model-name': 'fraud-detector',
      version,
      stage: 'Production',
      gates: 'val_auc >= 0.90\nrecall/senior >= 0.80',
      'tracking-uri': 'sqlite:///mlflow.db',
    },
  })
  const stages = () =>
    rowsOf(
      join(workspace, 'mlflow.db'),
      'SELECT version, current_stage AS stage FROM model_versions ORDER BY version',
    )

  test('a version is blocked, another one is promoted in the file', async () => {
    const blocked = await given.run(step('4'))
    expect(blocked.stderr).toBe('')
    expect(blocked.exitCode).toBe(1)
    expect(blocked.outputs.verdict).toBe('block')

    const promoted = await given.run(step('@challenger'))
    expect(promoted.stderr).toBe('')
    expect(promoted.exitCode).toBe(0)
    expect(promoted.outputs).toMatchObject({
      verdict: 'pass',
      promoted: 'true',
      version: '5',
      'previous-version': '3',
      // A file has no pages to link to.
      'model-url': '',
    })
    expect(stages()).toMatchObject([
      {},
      {},
      { version: 3, stage: 'Archived' },
      { version: 4, stage: 'Staging' },
      { version: 5, stage: 'Production' },
    ])
  })

  test('a file that does not exist is an error, and is not created', async () => {
    const result = await given.run({
      ...step('5'),
      inputs: { ...step('5').inputs, 'tracking-uri': 'sqlite:///other.db' },
    })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toEqual({})
    expect(result.annotations.at(-1)).toContain('other.db')
    expect(() => rowsOf(join(workspace, 'other.db'), 'SELECT 1')).toThrow()
  })
})
