import { expect, test } from '@jest/globals'
import { runId } from '../../../src/core/model/model.ts'
import { openScripted, runInfo, scriptedMlflow } from './scripted-mlflow.ts'
import { selfSigned } from './self-signed.ts'

const run = runId('r1')

// MLflow with several workers is slower on a connection that is used again.
test('on https, requests share a connection, because connecting costs more', async () => {
  const made = selfSigned('127.0.0.1')
  const fine = () => ({ json: { run: { info: runInfo('r1') } } })
  const plain = await scriptedMlflow(fine)
  const secure = await scriptedMlflow(fine, made)
  const env = { MLFLOW_TRACKING_SERVER_CERT_PATH: made.certPath }
  for (const [server, connection] of [
    [plain, 'close'],
    [secure, 'keep-alive'],
  ] as const) {
    const { mlflow } = openScripted(server.url, { env })
    await mlflow.readRun(run)
    await mlflow.readRun(run)
    const headers = server.asked.map((asked) => asked.headers.connection)
    expect(headers).toEqual([connection, connection])
    await mlflow.close()
    await server.close()
  }
  made.remove()
})
