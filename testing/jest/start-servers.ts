import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provisionMlflow } from '../mlflow/provision.ts'
import { startMlflow, webServerOfTests } from '../mlflow/server.ts'

/**
 * Jest's global set-up: makes one folder for everything temporary, which the teardown removes with
 * what any suite left in it. Starts one MLflow server for all suites, or sets the reason why there
 * is none.
 */
export default async function start(): Promise<void> {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'stagegate-tests-'))
  // Some tests read a file as another user.
  chmodSync(process.env.TMPDIR, 0o755)
  process.env.STAGEGATE_TEST_FOLDER = process.env.TMPDIR
  if (process.env.STAGEGATE_TEST_NO_SERVERS === '1') {
    process.env.STAGEGATE_TEST_MLFLOW_SKIPPED = 'STAGEGATE_TEST_NO_SERVERS is 1'
    return
  }
  try {
    const python = await provisionMlflow()
    const server = await startMlflow(python, { webServer: webServerOfTests })
    process.env.STAGEGATE_TEST_MLFLOW_PYTHON = python
    process.env.STAGEGATE_TEST_MLFLOW_URL = server.url
    process.env.STAGEGATE_TEST_MLFLOW_DB = server.database
    process.env.STAGEGATE_TEST_MLFLOW_FOLDER = server.folder
    process.env.STAGEGATE_TEST_MLFLOW_PID = String(server.pid)
  } catch (error) {
    if (process.env.STAGEGATE_REQUIRE_MLFLOW === '1') throw error
    const reason = error instanceof Error ? error.message : String(error)
    process.env.STAGEGATE_TEST_MLFLOW_SKIPPED = reason.replace(/\s+/g, ' ').slice(0, 200)
    process.stderr.write(`No MLflow server, its suites are skipped: ${reason}\n`)
  }
}
