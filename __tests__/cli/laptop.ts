import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import { type Ended, runCommand } from './command.ts'
import { changeRows, demoRegistry, rowsOf } from './demo-registry.ts'
import { runCommandHere } from './in-process-command.ts'

/** A folder with a registry in `mlflow.db`, new for each test, and a shell in it. */
export function givenLaptop() {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stagegate-laptop-'))
    await demoRegistry(join(folder, 'mlflow.db'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  return {
    get folder(): string {
      return folder
    },
    type(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
      return runCommand(words, { cwd: folder, env })
    },
    /** The same without a process of its own. */
    typeHere(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
      return runCommandHere(words, { cwd: folder, env })
    },
    /** SQL, past Stagegate. */
    change(...statements: readonly string[]): void {
      changeRows(join(folder, 'mlflow.db'), ...statements)
    },
    /** `{ 3: 'Production' }`, read past Stagegate. */
    stages(): Readonly<Record<number, string>> {
      const rows = rowsOf(
        join(folder, 'mlflow.db'),
        'SELECT version, current_stage AS stage FROM model_versions ORDER BY version',
      ) as readonly { version: number; stage: string }[]
      return Object.fromEntries(rows.map(({ version, stage }) => [version, stage]))
    },
    /** The registered model's tags and all versions' tags, by key. */
    tags(): Readonly<Record<string, string>> {
      const rows = rowsOf(
        join(folder, 'mlflow.db'),
        'SELECT key, value FROM model_version_tags UNION ALL SELECT key, value FROM registered_model_tags',
      ) as readonly { key: string; value: string }[]
      return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
    },
  }
}

export const untouched = { 1: 'None', 2: 'Archived', 3: 'Production', 4: 'Staging', 5: 'Staging' }

/** `check` or `promote` of a version to Production, by the gates of the demo. */
export function promotion(command: 'check' | 'promote', version: string, ...more: string[]) {
  return [
    command,
    ...['--model-name', 'fraud-detector', '--version', version, '--stage', 'Production'],
    ...['--gates', 'val_auc >= champion - 0.5%', '--gates', 'recall/{young,senior} >= 0.80'],
    ...more,
  ]
}
