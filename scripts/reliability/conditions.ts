import { DatabaseSync } from 'node:sqlite'

/** What makes a registry harder than a small new one. */
export interface Conditions {
  /** The candidates are copies of the holder, with all of its tags. */
  readonly copies: boolean
  /** By how many minutes the clocks of the machines are wrong, in turn ahead and behind; 0: by none. */
  readonly clocks: number
  /** How many versions each registered model has, the newest of which nobody is interested in. */
  readonly versions: number
}

export const ordinary: Conditions = { copies: false, clocks: 0, versions: 0 }

/** Adds versions to a model, all at once, past MLflow: one by one they would take minutes. */
export function addVersions(database: string, model: string, count: number): void {
  const file = new DatabaseSync(database, { timeout: 30_000 })
  try {
    file
      .prepare(
        `WITH RECURSIVE numbers (n) AS (
           SELECT max(version) + 1 FROM model_versions WHERE name = :model
           UNION ALL SELECT n + 1 FROM numbers WHERE n < :count)
         INSERT INTO model_versions (name, version, creation_time, last_updated_time, current_stage,
           status, source, workspace)
         SELECT :model, n, :now, :now, 'None', 'READY', 's3://bucket/model', workspace
         FROM numbers, (SELECT workspace FROM model_versions WHERE name = :model LIMIT 1)`,
      )
      .run({ model, count, now: Date.now() })
  } finally {
    file.close()
  }
}
