import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import {
  beforeTheRun,
  type Fault,
  faults,
  moment,
  striking,
} from '../../scripts/reliability/faults.ts'
import { type HttpProxy, startProxy } from '../../scripts/reliability/proxy.ts'

/** What a client sees of one request: a status and a body, an error's code, or nothing at all. */
type Sight = string

let server: Server
let upstream: string
let acted: string[]

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    acted.push(incoming.url ?? '')
    outgoing.setHeader('content-type', 'application/json')
    outgoing.end('{"done":true}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  upstream = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())
beforeEach(() => {
  acted = []
})

function ask(url: string): Promise<Sight> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(300)
    const sent = request(
      url,
      { method: 'POST', agent: false, signal },
      async (answer: IncomingMessage) => {
        const body = await text(answer).catch(() => 'cut off')
        const wait = answer.headers['retry-after'] === undefined ? '' : ' later'
        resolve(`${answer.statusCode}${wait} ${body}`)
      },
    )
    sent.on('error', (error: NodeJS.ErrnoException) => {
      resolve(signal.aborted ? 'nothing' : (error.code ?? error.message))
    })
    sent.end('{"a":1}')
  })
}

async function through<T>(fault: Fault, use: (proxy: HttpProxy) => Promise<T>): Promise<T> {
  const proxy = await startProxy(upstream, striking(fault, 2))
  try {
    await beforeTheRun(fault, 2, proxy)
    return await use(proxy)
  } finally {
    await proxy.close()
  }
}

const fine = '200 {"done":true}'
const gone = 'ECONNREFUSED'
const page = /^502 <html>/
const expected: Readonly<
  Record<string, readonly [second: Sight | RegExp, third: Sight, acted: number]>
> = {
  refused: [gone, fine, 2],
  'reset, server not reached': ['ECONNRESET', fine, 2],
  'reset, server has acted': ['ECONNRESET', fine, 3],
  '429 with Retry-After': ['429 later Too Many Requests', fine, 2],
  '500': [/^500 .*INTERNAL_ERROR/, fine, 2],
  '502 in HTML': [page, fine, 2],
  '502 in HTML, server has acted': [page, fine, 3],
  'half of the JSON': ['200 {"done', fine, 3],
  'stall, server not reached': ['nothing', fine, 2],
  'stall, server has acted': ['nothing', fine, 3],
  'dead from there on': [gone, gone, 1],
  '403': ['403 Permission denied', fine, 2],
  '403 from there on': ['403 Permission denied', '403 Permission denied', 1],
}

test('each kind of fault has a test', () => {
  expect(faults.map(({ name }) => name).toSorted()).toEqual(Object.keys(expected).toSorted())
})

test.each(faults.map((fault) => [fault.name, fault] as const))('%s', async (name, fault) => {
  const seen = await through(fault, async ({ url }) => {
    const [first, second] = [await ask(`${url}/1`), await ask(`${url}/2`)]
    // Only a door that is shut may open again by itself.
    if (fault.refuses !== undefined) await delay(2 * moment)
    return [first, second, await ask(`${url}/3`)]
  })
  const [second, third, count] = expected[name] ?? ['', '', 0]
  expect(seen[0]).toBe(fine)
  if (typeof second === 'string') expect(seen[1]).toBe(second)
  else expect(seen[1]).toMatch(second)
  expect(seen[2]).toBe(third)
  expect(acted).toHaveLength(count)
})

test('the proxy can refuse the first request', async () => {
  const dead = faults.find(({ name }) => name === 'dead from there on')
  if (dead === undefined) throw new Error('there is no such fault')
  const proxy = await startProxy(upstream, striking(dead, 1))
  await beforeTheRun(dead, 1, proxy)
  expect(await ask(proxy.url)).toBe(gone)
  expect(acted).toEqual([])
  await proxy.close()
})

test('a proxy without a fault passes everything on and records it', async () => {
  const proxy = await startProxy(upstream)
  expect(await ask(`${proxy.url}/a?b=c`)).toBe(fine)
  await proxy.close()
  expect(acted).toEqual(['/a?b=c'])
  expect(proxy.passages).toMatchObject([
    { method: 'POST', path: '/a?b=c', body: '{"a":1}', passedOn: true },
  ])
})
