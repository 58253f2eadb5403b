import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { demoRegistry, rowsOf } from '../cli/demo-registry.ts'
import { dispatch } from './events.ts'
import { givenGitHub } from './test-bed.ts'

describe('outputs that cannot be written', () => {
  const given = givenGitHub()
  let workspace: string
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'stagegate-workspace-'))
    await demoRegistry(join(workspace, 'mlflow.db'))
  })
  afterAll(() => rm(workspace, { recursive: true }))

  test('are an error, and what was done is told all the same', async () => {
    const result = await given.run({
      event: dispatch(given.github),
      workspace,
      outputsTo: 'a folder',
      inputs: {
        'model-name': 'fraud-detector',
        version: '5',
        stage: 'Production',
        gates: 'val_auc >= 0.90',
        'tracking-uri': 'sqlite:///mlflow.db',
        // Not even this lets it pass: the next steps would go on what they cannot know.
        'fail-on': 'never',
      },
    })
    expect(result.exitCode).toBe(1)
    expect(result.stderr).toBe('')
    expect(result.stdout).not.toMatch(/^ +at /m)
    expect(result.annotations.slice(0, 1)).toEqual([
      'notice Stagegate: Promoted: fraud-detector version 5 is now in Production: the gate passed.',
    ])
    expect(result.annotations.slice(1)).toEqual([
      expect.stringMatching(
        /^error No outputs: The step's outputs could not be written: .*EISDIR.* The log has the decision and what was done\.$/,
      ),
    ])
    expect(result.log[0]).toMatch(/^PROMOTED {2}fraud-detector version 5 is now in Production/)
    expect(result.summary).toContain('Promoted: `fraud-detector` version 5 is now in Production')
    expect(
      rowsOf(
        join(workspace, 'mlflow.db'),
        'SELECT current_stage AS stage FROM model_versions WHERE version = 5',
      ),
    ).toEqual([{ stage: 'Production' }])
  })
})
