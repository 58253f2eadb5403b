import { provisionMlflow } from '../mlflow/provision.ts'
import { startMlflow } from '../mlflow/server.ts'

/**
 * Jest's global set-up: starts one MLflow server for all suites, or sets the reason why there is
 * none.
 */
export default async function start(): Promise<void> {
  if (process.env.STAGEGATE_TEST_NO_SERVERS === '1') {
    process.env.STAGEGATE_TEST_MLFLOW_SKIPPED = 'STAGEGATE_TEST_NO_SERVERS is 1'
    return
  }
  try {
    const python = await provisionMlflow()
    const server = await startMlflow(python)
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
