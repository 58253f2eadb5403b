import { closeSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { RegistryError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { sqliteCommand } from './location.ts'

/** What SQLite keeps beside a database file, as far as opening the file would change something. */

/**
 * A database in WAL mode is read together with two files beside it, which SQLite makes where they
 * are missing: the folder would be written to, and a server of another user may be unable to use
 * files that belong to this one. They are there while any program has the database open.
 *
 * @throws RegistryError where they would have to be made
 */
export function refuseToMakeFilesForReading(file: string, address: string): void {
  if (isFile(`${file}-wal`) && isFile(`${file}-shm`)) return
  // Only now: to close the file drops the locks that a connection of this process has on it.
  if (!isInWalMode(file)) return
  throw new RegistryError(
    `${address} is in SQLite's WAL mode, and no program has it open: to read it, SQLite would create ` +
      'two files beside it, and this command only reads. Start the MLflow server that uses this database, ' +
      `or switch this mode off, once: ${sqliteCommand(file, 'PRAGMA journal_mode = DELETE')}`,
  )
}

/**
 * A journal of a transaction over several databases names a file that they have in common, and older
 * versions of SQLite delete that file after playing the journal back, whatever it is. MLflow and
 * Stagegate have one database only, so neither writes such a journal.
 *
 * @throws RegistryError where one lies beside the file
 */
export function refuseJournalOfSeveralFiles(file: string, address: string): void {
  const journal = `${file}-journal`
  // SQLite follows no link there. A journal that begins with 0 is not played back.
  if (!isFile(journal) || (bytes(journal, () => 0, 1)?.[0] ?? 0) === 0) return
  const end = bytes(journal, (size) => size - journalMagic.length, journalMagic.length)
  if (!end?.equals(journalMagic)) return
  throw new RegistryError(
    `The file ${visible(basename(journal))} beside ${address} is the journal of a transaction over ` +
      'several databases. MLflow writes no such journal, and playing it back can delete other files, ' +
      'so nothing was opened. If the files came with a checkout, for example of a pull request, do not trust ' +
      'either file. If the database is yours, find out which program wrote the journal before you open ' +
      'or remove anything.',
  )
}

/** Bytes 18 and 19 of a database file are the versions that write and read it; 2 is WAL. */
function isInWalMode(file: string): boolean {
  return bytes(file, () => 18, 2)?.includes(2) ?? false
}

/** What a journal begins with, and ends in where it names a file. */
const journalMagic = Buffer.from('d9d505f920a163d7', 'hex')

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** null: it has none at that place, or cannot be read, which is SQLite's to say. */
function bytes(path: string, from: (size: number) => number, count: number): Buffer | null {
  let descriptor: number | null = null
  try {
    descriptor = openSync(path, 'r')
    const at = from(fstatSync(descriptor).size)
    const found = Buffer.alloc(count)
    return at >= 0 && readSync(descriptor, found, 0, count, at) === count ? found : null
  } catch {
    return null
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}
