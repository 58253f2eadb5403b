import { describe } from '@jest/globals'
import { Seeding } from './seeding.ts'

/** The running MLflow that jest's global set-up started. */
export interface RealMlflow {
  readonly url: string
  /** The SQLite file that the server uses. */
  readonly database: string
  /** A Python that has this MLflow. */
  readonly python: string
  /** Writes what a test needs, through MLflow's own REST API. */
  readonly seed: Seeding
}

/**
 * `describe` with a real MLflow server; without one it is skipped, with the reason in its title.
 */
export function describeWithMlflow(name: string, body: (mlflow: RealMlflow) => void): void {
  const url = process.env.STAGEGATE_TEST_MLFLOW_URL
  const database = process.env.STAGEGATE_TEST_MLFLOW_DB
  const python = process.env.STAGEGATE_TEST_MLFLOW_PYTHON
  if (url === undefined || database === undefined || python === undefined) {
    const reason = process.env.STAGEGATE_TEST_MLFLOW_SKIPPED ?? 'no MLflow server was started'
    const without: RealMlflow = { url: '', database: '', python: '', seed: new Seeding('') }
    describe.skip(`${name} (skipped: ${reason})`, () => body(without))
    return
  }
  describe(name, () => body({ url, database, python, seed: new Seeding(url) }))
}
