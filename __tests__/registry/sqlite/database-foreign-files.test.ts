import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { RegistryError, UsageError } from '../../../src/core/errors/errors.ts'
import { openSqlite } from '../../../src/registry/sqlite/open.ts'
import { change, emptyFolder, refusalWithNothingWritten } from './registry-file.ts'

describe('a file that is not an MLflow database is refused if it', () => {
  test('is not a SQLite database', async () => {
    const path = join(emptyFolder(), 'notes.txt')
    writeFileSync(path, 'fraud-detector 3 is good\n'.repeat(100))
    const refusal = await refusalWithNothingWritten(path, () => openSqlite('write', { path }))
    expect(refusal).toBeInstanceOf(UsageError)
    expect(refusal).toHaveProperty('message', expect.stringContaining('not a SQLite database'))
  })

  test('is empty, which SQLite accepts as an empty database', async () => {
    const path = join(emptyFolder(), 'empty.db')
    writeFileSync(path, '')
    const refusal = await refusalWithNothingWritten(path, () => openSqlite('write', { path }))
    expect(refusal).toBeInstanceOf(RegistryError)
    expect(refusal).toHaveProperty('message', expect.stringContaining('is not an MLflow database'))
  })

  test("is another program's database", async () => {
    const path = join(emptyFolder(), 'photos.db')
    change(path, 'CREATE TABLE photos (id INTEGER PRIMARY KEY)')
    const refusal = await refusalWithNothingWritten(path, () => openSqlite('write', { path }))
    expect(refusal).toBeInstanceOf(RegistryError)
    expect(refusal).toHaveProperty('message', expect.stringContaining('is not an MLflow database'))
  })
})
