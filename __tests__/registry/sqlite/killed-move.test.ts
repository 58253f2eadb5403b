import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { modelName } from '../../../src/core/model/model.ts'
import { registryFile, runModule, stagesIn, using } from './registry-file.ts'

test('after a kill between the writes and the commit, the next reader finds the old state', async () => {
  const path = registryFile('mlflow-3.17')
  const before = stagesIn(path)
  const child = await runModule(`
    import { openDatabase } from './src/registry/sqlite/database.ts'
    import { carryOut } from './src/registry/sqlite/moves.ts'
    import { checkSchema } from './src/registry/sqlite/schema.ts'
    import { scopeOf } from './src/registry/sqlite/scope.ts'
    const database = openDatabase(${JSON.stringify(path)}, 'write', 1000)
    database.write('move', (writer) => {
      const scope = scopeOf(checkSchema(writer, ''), undefined, '')
      // With room for one page, SQLite writes into the file before the commit.
      writer.rows('PRAGMA cache_size = 1')
      carryOut(writer, scope, {
        kind: 'move-to-stage', model: 'churn', version: 4, from: 'Staging',
        to: 'Production', archiveExisting: true, holders: [3, 2],
      }, 1)
      writer.execute("UPDATE metrics SET value = value")
      const [moved] = writer.rows("SELECT current_stage FROM model_versions WHERE name = 'churn' AND version = 4")
      console.log(moved.current_stage)
      process.kill(process.pid, 'SIGKILL')
    })
  `)
  // It had moved within its transaction, and left the journal to undo that with.
  expect(child).toMatchObject({ signal: 'SIGKILL', stdout: 'Production\n', stderr: '' })
  expect(existsSync(`${path}-journal`)).toBe(true)

  await using({ path }, async (registry) => {
    const { versions } = await registry.readSnapshot(modelName('churn'))
    expect(versions.map(({ version, stage }) => [version, stage])).toEqual([
      [5, 'None'],
      [4, 'Staging'],
      [3, 'Production'],
      [2, 'Production'],
      [1, 'Archived'],
    ])
  })
  expect(stagesIn(path)).toEqual(before)
})
