import { describe, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import {
  aliasName,
  loggedModelId,
  modelName,
  runId,
  versionNumber,
} from '../../../src/core/model/model.ts'
import { openSqlite } from '../../../src/registry/sqlite/open.ts'
import {
  refusalWithNothingWritten,
  registryFile,
  rowsOf,
  stagesIn,
  using,
} from './registry-file.ts'

const churn = modelName('churn')
const one = versionNumber(1)
const run = runId('of-team-b')

/** A model of the same name in a second workspace, with a run of its own. */
const teamB = [
  `INSERT INTO registered_models (workspace, name) VALUES ('team-b', 'churn')`,
  `INSERT INTO experiments (experiment_id, name, lifecycle_stage, workspace)
   VALUES (7, 'b', 'active', 'team-b')`,
  `INSERT INTO runs (run_uuid, status, lifecycle_stage, experiment_id)
   VALUES ('of-team-b', 'FINISHED', 'active', 7)`,
  `INSERT INTO metrics (run_uuid, key, value, timestamp) VALUES ('of-team-b', 'acc', 0.5, 1)`,
  `INSERT INTO logged_models (model_id, experiment_id, name, artifact_location, creation_timestamp_ms,
     last_updated_timestamp_ms, status, lifecycle_stage) VALUES ('m-b', 7, 'b', '', 1, 1, 2, 'active')`,
  `INSERT INTO model_versions (workspace, name, version, current_stage, status, run_id, creation_time)
   VALUES ('team-b', 'churn', 1, 'Staging', 'READY', 'of-team-b', 1)`,
]

describe('two workspaces with a model of the same name', () => {
  test('are read separately', async () => {
    const path = registryFile('mlflow-3.17', ...teamB)
    await using({ path, workspace: 'team-b' }, async (registry) => {
      const { versions, aliases } = await registry.readSnapshot(churn)
      expect(versions.map(({ version, stage }) => [version, stage])).toEqual([[1, 'Staging']])
      expect(aliases.size).toBe(0)
      expect((await registry.readRun(run))?.status).toBe('FINISHED')
      expect(await registry.readMetricHistory(run, 'acc')).toHaveLength(1)
      expect((await registry.readLoggedModel(loggedModelId('m-b')))?.entries).toEqual([])
    })
    await using({ path }, async (registry) => {
      expect((await registry.readSnapshot(churn)).versions).toHaveLength(5)
      expect(await registry.readRun(run)).toBeNull()
      expect(await registry.readMetricHistory(run, 'acc')).toEqual([])
      expect(await registry.readLoggedModel(loggedModelId('m-b'))).toBeNull()
    })
  })

  test('are written separately', async () => {
    const path = registryFile('mlflow-3.17', ...teamB)
    const default_ = `SELECT name, version, current_stage, last_updated_time FROM model_versions
      WHERE workspace = 'default' ORDER BY name, version`
    const before = rowsOf(path, default_)
    await using({ path, workspace: 'team-b' }, async (registry) => {
      await registry.move({
        kind: 'move-to-stage',
        model: churn,
        version: one,
        from: 'Staging',
        to: 'Production',
        archiveExisting: true,
        holders: [],
      })
      await registry.move({
        kind: 'point-alias',
        model: churn,
        alias: aliasName('champion'),
        version: one,
        from: null,
      })
      await registry.setVersionTag(churn, one, 'k', 'b')
      await registry.setModelTag(churn, 'team', 'b')
    })
    expect(rowsOf(path, default_)).toEqual(before)
    const mine = (table: string, columns: string) =>
      rowsOf(path, `SELECT ${columns} FROM ${table} WHERE workspace = 'team-b'`)
    expect(mine('model_versions', 'current_stage')).toEqual([{ current_stage: 'Production' }])
    expect(mine('registered_model_aliases', 'alias, version')).toEqual([
      { alias: 'champion', version: 1 },
    ])
    expect(mine('model_version_tags', 'key, value')).toEqual([{ key: 'k', value: 'b' }])
    expect(mine('registered_model_tags', 'key, value')).toEqual([{ key: 'team', value: 'b' }])
    expect(stagesIn(path)).toMatchObject({ 2: 'Production', 3: 'Production' })
  })
})

describe('a database from before workspaces', () => {
  test.each(['mlflow-2.17', 'mlflow-3.7'] as const)('%s refuses a workspace', async (mlflow) => {
    const path = registryFile(mlflow)
    const refusal = await refusalWithNothingWritten(path, () =>
      openSqlite('write', { path, workspace: 'team-b' }),
    )
    expect(refusal).toBeInstanceOf(UsageError)
    expect(refusal).toHaveProperty(
      'message',
      expect.stringContaining('The workspace team-b is set'),
    )
  })

  test('accepts the default workspace', async () => {
    await using({ path: registryFile('mlflow-2.17'), workspace: 'default' }, async (registry) => {
      expect((await registry.readSnapshot(churn)).versions).toHaveLength(5)
    })
  })
})
