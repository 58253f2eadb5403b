import { createServer, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export interface SmallProxy {
  readonly url: string
  /** `GET http://…` for what was forwarded, `CONNECT host:port` for tunnels. */
  readonly transcript: readonly string[]
  readonly authorizations: readonly (string | undefined)[]
  close(): Promise<void>
}

/** A forward proxy with tunnels; one with a `refusal` answers everything with that status. */
export async function smallProxy(refusal: number | null = null): Promise<SmallProxy> {
  const transcript: string[] = []
  const authorizations: (string | undefined)[] = []
  const sockets = new Set<Socket>()
  const server = createServer((asked, answer) => {
    transcript.push(`${asked.method} ${asked.url}`)
    authorizations.push(asked.headers['proxy-authorization'])
    if (refusal !== null) {
      answer.writeHead(refusal, { 'content-type': 'text/plain' })
      answer.end('refused by the proxy')
      return
    }
    const { 'proxy-authorization': _, ...headers } = asked.headers
    const forwarded = request(asked.url ?? '', { method: asked.method, headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers)
      came.pipe(answer)
    })
    asked.pipe(forwarded)
  })
  server.on('connect', (asked, socket: Socket) => {
    transcript.push(`CONNECT ${asked.url}`)
    authorizations.push(asked.headers['proxy-authorization'])
    if (refusal !== null) {
      socket.end(`HTTP/1.1 ${refusal} Refused\r\n\r\n`)
      return
    }
    const target = new URL(`http://${asked.url}`)
    const onward = connect(Number(target.port), target.hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    sockets.add(onward)
    for (const end of [onward, socket]) end.on('error', () => end.destroy())
  })
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    transcript,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
