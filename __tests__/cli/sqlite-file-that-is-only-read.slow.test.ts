import { randomUUID } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { folderOf, joinSeveralDatabases, killedInTransaction } from '../registry/sqlite/journals.ts'
import { givenLaptop, promotion, untouched } from './laptop.ts'

const laptop = givenLaptop()
const database = () => join(laptop.folder, 'mlflow.db')

const page = join(tmpdir(), `stagegate-${randomUUID()}.html`)
afterAll(() => rmSync(page, { force: true }))

const named = ['--model-name', 'fraud-detector']
const production = [...named, '--stage', 'Production']

const reading: readonly (readonly [string, readonly string[]])[] = [
  ['check', promotion('check', '5')],
  ['check --html', promotion('check', '5', '--html', page)],
  ['promote --dry-run', promotion('promote', '5', '--dry-run')],
  ['rollback --dry-run', ['rollback', ...production, '--to-version', '2', '--dry-run']],
  ['list-versions', ['list-versions', ...named]],
  ['history', ['history', ...named]],
  ['audit', ['audit', ...named]],
  ['explain', ['explain', ...production, '--version', '5', '--gates', 'val_auc >= champion']],
]

const writing: readonly (readonly [string, readonly string[]])[] = [
  ['promote', promotion('promote', '5')],
  ['rollback', ['rollback', ...production, '--to-version', '2']],
  ['transition-stage', ['transition-stage', ...named, '--version', '5', '--stage', 'Archived']],
  ['adopt', ['adopt', ...production, '--version', '3', '--reason', 'it was there before']],
]

describe.each(reading)('stagegate %s', (_, words) => {
  test('changes no byte of the file, and makes no file beside it', async () => {
    const before = folderOf(database())
    const ended = await laptop.typeHere(words)
    // The audit finds what was moved before there was Stagegate.
    expect([0, 6]).toContain(ended.exitCode)
    expect(folderOf(database())).toEqual(before)
  })

  test('plays no journal back, and says what lies there', async () => {
    await killedInTransaction(database())
    const before = folderOf(database())
    const ended = await laptop.typeHere(words)
    expect(ended).toMatchObject({ exitCode: 3, stdout: '' })
    expect(ended.stderr).toContain('stopped in the middle of a transaction')
    expect(ended.stderr).toContain(`sqlite3 ${database()} 'PRAGMA integrity_check'`)
    expect(folderOf(database())).toEqual(before)
  })
})

describe.each(writing)('stagegate %s', (_, words) => {
  test('plays the journal back, which takes back what was not committed', async () => {
    await killedInTransaction(database(), halfMoved)
    const ended = await laptop.typeHere(words)
    expect(ended.exitCode).toBe(0)
    expect(existsSync(`${database()}-journal`)).toBe(false)
    expect(laptop.stages()).toMatchObject({ 1: untouched[1], 4: untouched[4] })
  })
})

describe.each([...reading, ...writing])('stagegate %s', (_, words) => {
  test('opens no file whose journal names another file, which SQLite may delete', async () => {
    await killedInTransaction(database())
    const precious = join(laptop.folder, 'precious.txt')
    writeFileSync(precious, 'precious')
    joinSeveralDatabases(database(), precious)
    const before = folderOf(database())
    const ended = await laptop.typeHere(words)
    expect(ended).toMatchObject({ exitCode: 3, stdout: '' })
    expect(ended.stderr).toContain('playing it back can delete other files')
    expect(folderOf(database())).toEqual(before)
  })
})

/** Half of it stands in the file, and the journal says how it was before. */
const halfMoved = `BEGIN IMMEDIATE; PRAGMA cache_size = 1; UPDATE model_versions SET current_stage = 'Production', description = hex(randomblob(3000))`
