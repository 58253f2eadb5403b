import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface RecordedRequest {
  readonly method: string
  /** The path, with the query. */
  readonly path: string
  readonly body: string
}

/** Records the requests to the server while `use` runs with the address of a proxy. */
export async function recordRequests(
  url: string,
  use: (through: string) => Promise<void>,
): Promise<readonly RecordedRequest[]> {
  const recorded: RecordedRequest[] = []
  const proxy = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming)
    const { method = 'GET', url: path = '/' } = incoming
    recorded.push({ method, path, body: body.toString() })
    const { host: _, ...headers } = incoming.headers
    const onward = request(new URL(path, url), { method, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    onward.end(body)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  try {
    await use(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
  } finally {
    proxy.closeAllConnections()
    proxy.close()
  }
  return recorded
}
