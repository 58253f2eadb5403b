import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const kept = new URL('../../../testing/jest/keep-worker-data.js', import.meta.url).href
const data = { type: 'jest-light-runner-worker-data', workerData: { runtime: 'child_process' } }

/** Asks as the runner's own worker does, once it is told to. */
const worker = `
process.on('message', (message) => {
  if (message !== 'ask') return
  process.on('message', (answer) => {
    if (answer?.type !== 'jest-light-runner-worker-data') return
    process.send({ got: answer.workerData })
    process.disconnect()
  })
  process.send('jest-light-runner-get-worker-data')
})
process.send('up')
`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagegate-worker-'))
  await writeFile(join(folder, 'worker.mjs'), worker)
})
afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['early, because another worker asked', true],
  ['when it asks', false],
])(
  'a worker gets its configuration that is sent %s',
  async (_, early) => {
    const child = fork(join(folder, 'worker.mjs'), { execArgv: ['--import', kept] })
    const heard: unknown[] = []
    child.on('message', (message) => {
      heard.push(message)
      if (message === 'jest-light-runner-get-worker-data') child.send(data)
    })
    await once(child, 'message')
    if (early) child.send(data)
    child.send('ask')
    await once(child, 'exit')
    const asked = early ? [] : ['jest-light-runner-get-worker-data']
    expect(heard).toEqual(['up', ...asked, { got: data.workerData }])
  },
  20_000,
)
