import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** An answer as the server gave it, or as somebody made it up. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** One request that has arrived and waits for what is to become of it. */
export interface Exchange {
  /** From 1, in the order of arrival. */
  readonly number: number
  readonly method: string
  /** With the query. */
  readonly path: string
  /** Lets the server act; its answer is not passed on by this. */
  forward(): Promise<Answer>
  reply(answer: Answer): Promise<void>
  /** Ends the connection with a reset, in the middle of whatever it is. */
  reset(): void
  /** When the client has hung up. */
  readonly abandoned: Promise<void>
}

/** What came by, by the clock that all processes of the machine share. */
export interface Passage {
  readonly method: string
  readonly path: string
  readonly body: string
  /** Nanoseconds, when the request was here. */
  readonly arrived: bigint
  /** Nanoseconds, when the server had answered; null: it was never asked, or never did. */
  acted: bigint | null
  /** Whether the answer went on to the client. */
  passedOn: boolean
}

/** Decides about each request: `forward` and `reply` is what a proxy that does nothing would do. */
export type Handler = (exchange: Exchange, proxy: HttpProxy) => Promise<void>

export interface HttpProxy {
  readonly url: string
  readonly passages: readonly Passage[]
  /** Refuses new connections as a port does on which nothing listens. */
  closeDoor(): Promise<void>
  openDoor(): Promise<void>
  close(): Promise<void>
}

export const passOn: Handler = async (exchange) => exchange.reply(await exchange.forward())

/** Stands before an HTTP server, on a port of its own. */
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
      // Without waiting for the connections that there are: only new ones are refused.
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
        // Counted when it arrives and not when its body is there, so that no other one overtakes.
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
        // A client that is killed resets its connections.
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
  // Headers that belong to the client's own connection end here.
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
