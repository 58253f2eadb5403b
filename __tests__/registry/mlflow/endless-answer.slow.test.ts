import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { runId } from '../../../src/core/model/model.ts'
import { failureOf, openScripted } from './scripted-mlflow.ts'

function* spaces() {
  for (;;) yield ' '.repeat(1024 * 1024)
}

test('an endless answer is not read to the end', async () => {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'application/json' })
    Readable.from(spaces()).pipe(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const error = await failureOf(openScripted(url).mlflow.readRun(runId('r1')))
  expect(error.message).toContain('more than 64 MB')
  server.close()
  server.closeAllConnections()
})
