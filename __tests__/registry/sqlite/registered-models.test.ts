import { describe, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName, runId, versionNumber } from '../../../src/core/model/model.ts'
import { change, everyMlflow, registryFile, rowsOf, using } from './registry-file.ts'

const churn = modelName('churn')
const odd = modelName(`it's a "50%" größer 🚀`)

describe.each(everyMlflow)('the snapshot of a model in a database of %s has', (mlflow) => {
  test('every version that is not deleted, with two in one stage', async () => {
    await using({ path: registryFile(mlflow) }, async (registry) => {
      const standing = await registry.readSnapshot(churn)
      expect(standing.versions.map(({ version, stage }) => [version, stage])).toEqual([
        [5, 'None'],
        [4, 'Staging'],
        [3, 'Production'],
        [2, 'Production'],
        [1, 'Archived'],
      ])
      expect(await registry.listVersions(churn)).toEqual(standing.versions)
    })
  })

  test('all aliases, except that of a deleted version', async () => {
    await using({ path: registryFile(mlflow) }, async (registry) => {
      const { aliases } = await registry.readSnapshot(churn)
      expect([...aliases]).toEqual([
        ['champion', 2],
        ['größe', 3],
      ])
    })
  })

  test('all properties of one version', async () => {
    const path = registryFile(mlflow)
    await using({ path }, async (registry) => {
      const run = rowsOf(path, 'SELECT run_id FROM model_versions WHERE version = 2')[0]?.run_id
      expect(await registry.readVersion(churn, versionNumber(2))).toEqual({
        model: 'churn',
        version: 2,
        stage: 'Production',
        status: 'READY',
        runId: run,
        source: 'mlflow-artifacts:/1/2',
        tags: new Map([['validation_status', 'approved']]),
        createdAt: Date.UTC(2026, 5, 3, 9, 2),
        updatedAt: Date.UTC(2026, 5, 4, 8),
      })
    })
  })

  test('where the files of a version are, as MLflow says it of one from before it noted that', async () => {
    const path = registryFile(mlflow, 'UPDATE model_versions SET storage_location = NULL')
    await using({ path }, async (registry) => {
      const of = await registry.readVersion(churn, versionNumber(2))
      if (of === null) throw new Error('the fixture has a version 2')
      expect(await registry.readLocation(of)).toBe('mlflow-artifacts:/1/2')
      const copy = await registry.copyVersion(odd, of)
      expect(await registry.readLocation(copy)).toBe('mlflow-artifacts:/1/2')
    })
  })

  test('no room for a copy after a number that is no number of a version', async () => {
    const path = registryFile(
      mlflow,
      "UPDATE model_versions SET version = 9007199254740991 WHERE current_stage = 'Deleted_Internal'",
    )
    await using({ path }, async (registry) => {
      const of = await registry.readVersion(churn, versionNumber(2))
      if (of === null || registry.planCopy === null) throw new Error('the fixture has a version 2')
      await expect(registry.planCopy(churn, of)).rejects.toThrow(RegistryError)
    })
  })

  test('no missing or deleted version, and a version without a run', async () => {
    await using({ path: registryFile(mlflow) }, async (registry) => {
      expect(await registry.readVersion(churn, versionNumber(99))).toBeNull()
      expect(await registry.readVersion(churn, versionNumber(6))).toBeNull()
      expect((await registry.readVersion(churn, versionNumber(5)))?.runId).toBeNull()
    })
  })

  test('the versions of one run, highest first', async () => {
    await using({ path: registryFile(mlflow) }, async (registry) => {
      const first = await registry.readVersion(churn, versionNumber(1))
      const versions = await registry.readVersionsOfRun(churn, first?.runId ?? runId(''))
      expect(versions.map(({ version }) => version)).toEqual([2, 1])
      expect(await registry.readVersionsOfRun(churn, runId('no such run'))).toEqual([])
    })
  })

  test('names and tags with quotes, percent signs, newlines and emoji', async () => {
    await using({ path: registryFile(mlflow) }, async (registry) => {
      const standing = await registry.readSnapshot(odd)
      expect([...standing.tags]).toEqual([['odd', `'); DROP TABLE runs; --`]])
      expect(standing.versions.map(({ tags }) => [...tags])).toEqual([[['größe', `🚀 '"%_\n`]]])
    })
  })

  test('no versions for a registered model without versions', async () => {
    await using({ path: registryFile(mlflow) }, async (registry) => {
      const standing = await registry.readSnapshot(modelName('empty'))
      expect([standing.versions, standing.aliases.size, standing.tags.size]).toEqual([[], 0, 0])
    })
  })
})

describe('rows that MLflow did not write', () => {
  test('a stage in another case counts as that stage', async () => {
    const path = registryFile('mlflow-3.17')
    change(path, `UPDATE model_versions SET current_stage = 'production' WHERE version = 3`)
    await using({ path }, async (registry) => {
      const version = await registry.readVersion(churn, versionNumber(3))
      expect(version?.stage).toBe('Production')
    })
  })

  test.each([
    ['a stage that MLflow does not have', `current_stage = 'Shadow'`, 'in the stage Shadow'],
    ['a version that is no number from 1', 'version = -7', 'a model version -7'],
    ['a source that is no text', `source = x'00'`, 'a blob in the column source'],
  ])('%s is an error, not a guess', async (_what, assignment, message) => {
    const path = registryFile('mlflow-3.17')
    change(path, `UPDATE model_versions SET ${assignment} WHERE name = 'churn' AND version = 4`)
    await using({ path }, async (registry) => {
      await expect(registry.readSnapshot(churn)).rejects.toThrow(message)
    })
  })
})
