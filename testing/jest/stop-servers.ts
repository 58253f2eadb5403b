import { rmSync } from 'node:fs'
import { stopMlflow } from '../mlflow/server.ts'

/** Jest's global teardown. */
export default async function stop(): Promise<void> {
  const pid = Number(process.env.STAGEGATE_TEST_MLFLOW_PID)
  const folder = process.env.STAGEGATE_TEST_MLFLOW_FOLDER
  if (Number.isInteger(pid) && pid > 1 && folder !== undefined) await stopMlflow(pid, folder)
  const temporary = process.env.STAGEGATE_TEST_FOLDER
  if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true, maxRetries: 5 })
}
