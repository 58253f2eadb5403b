import { Agent, createServer, request } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Runs `use` with the address of a proxy that is so many milliseconds away: each answer takes that long
 * besides, and so does opening a connection. Connections are kept open, as most servers keep them.
 */
export async function fromAfar(
  url: string,
  roundTrip: number,
  use: (through: string) => Promise<void>,
): Promise<void> {
  const opened = new WeakSet<Socket>()
  const agent = new Agent({ keepAlive: true })
  const proxy = createServer(async (incoming, outgoing) => {
    const isNew = !opened.has(incoming.socket)
    opened.add(incoming.socket)
    const body = await buffer(incoming)
    await wait(isNew ? 2 * roundTrip : roundTrip)
    const { method = 'GET', url: path = '/' } = incoming
    const { host: _, connection: __, ...headers } = incoming.headers
    const onward = request(new URL(path, url), { method, headers, agent }, (answer) => {
      const { connection: ___, 'keep-alive': ____, ...kept } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 502, kept)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    onward.end(body)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  try {
    await use(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
  } finally {
    agent.destroy()
    proxy.closeAllConnections()
    proxy.close()
  }
}
