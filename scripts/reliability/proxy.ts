import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** An answer, from the server or made up by a fault. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** One request that has arrived and is not answered yet. */
export interface Exchange {
  /** From 1, in the order of arrival. */
  readonly number: number
  readonly method: string
  /** The path, with the query. */
  readonly path: string
  /** Sends the request to the server, but does not pass on its answer. */
  forward(): Promise<Answer>
  reply(answer: Answer): Promise<void>
  /** Resets the connection immediately. */
  reset(): void
  /** Resolves when the client has closed the connection. */
  readonly abandoned: Promise<void>
}

/** A request that was observed, with times of the clock that all processes of the machine share. */
export interface Passage {
  readonly method: string
  readonly path: string
  readonly body: string
  /** When the request arrived, in nanoseconds. */
  readonly arrived: bigint
  /**
   * When the server had answered, in nanoseconds; null if it did not get the request, or did not
   * answer.
   */
  acted: bigint | null
  /** Whether the answer was passed on to the client. */
  passedOn: boolean
}

/** Handles each request; a handler that changes nothing calls `forward` and `reply`. */
export type Handler = (exchange: Exchange, proxy: HttpProxy) => Promise<void>

export interface HttpProxy {
  readonly url: string
  readonly passages: readonly Passage[]
  /** Refuses new connections, like a port without a server. */
  closeDoor(): Promise<void>
  openDoor(): Promise<void>
  close(): Promise<void>
}

export const passOn: Handler = async (exchange) => exchange.reply(await exchange.forward())

/** A proxy in front of an HTTP server, on its own port. */
export async function startProxy(upstream: string, handler: Handler = passOn): Promise<HttpProxy> {
  const passages: Passage[] = []
  const sockets = new Set<Socket>()
  let closed = false
  let server = await listening(0)
  const { port } = server.address() as AddressInfo
  const proxy: HttpProxy = {
    url: `http://127.0.0.1:${port}`,
    passages,
    async closeDoor() {
      if (!server.listening) return
      // Does not wait for open connections: only new ones are refused.
      server.close()
    },
    async openDoor() {
      if (!closed && !server.listening) server = await listening(port)
    },
    async close() {
      closed = true
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
  return proxy

  async function listening(on: number): Promise<Server> {
    const made = createServer((incoming, outgoing) => {
      const { method = 'GET', url: path = '/' } = incoming
      const abandoned = new Promise<void>((resolve) => outgoing.once('close', resolve))
      void (async () => {
        // Counted when the request arrives and not when its body is complete, so that the order
        // stays the same.
        const passage: Passage = {
          ...{ method, path, body: '' },
          ...{ arrived: process.hrtime.bigint(), acted: null, passedOn: false },
        }
        const number = passages.push(passage)
        const body = await buffer(incoming)
        Object.assign(passage, { body: body.toString() })
        const exchange: Exchange = {
          ...{ number, method, path, abandoned },
          async forward() {
            const answer = await ask(upstream, incoming, body)
            passage.acted = process.hrtime.bigint()
            return answer
          },
          async reply(answer) {
            passage.passedOn = true
            outgoing.writeHead(answer.status, { ...answer.headers, connection: 'close' })
            await new Promise<void>((resolve) => outgoing.end(answer.body, resolve))
          },
          reset: () => void incoming.socket.resetAndDestroy(),
        }
        await handler(exchange, proxy)
      })().catch(() => incoming.socket.destroy())
    })
    made.on('connection', (socket) => {
      sockets.add(socket)
      socket.on('error', () => {
        // A killed client resets its connections.
      })
      socket.once('close', () => sockets.delete(socket))
    })
    await new Promise<void>((resolve, reject) => {
      made.once('error', reject)
      made.listen(on, '127.0.0.1', resolve)
    })
    return made
  }
}

function ask(upstream: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  const { method = 'GET', url = '/', headers } = incoming
  // Headers that are about the client's own connection are not passed on.
  const { host: _, connection: __, 'transfer-encoding': ___, ...onward } = headers
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(url, upstream),
      { method, headers: { ...onward, 'content-length': body.length }, agent: false },
      async (answer) => {
        const { 'transfer-encoding': _____, ...kept } = answer.headers
        const text = await buffer(answer)
        resolve({
          status: answer.statusCode ?? 502,
          headers: { ...kept, 'content-length': String(text.length) },
          body: text,
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
