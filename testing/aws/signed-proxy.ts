import { request as ask, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isSignedWith, scopeOf } from './signature.ts'

/** What the proxy asks of a request. */
interface Guard {
  readonly secret: string
  readonly service: string
  readonly region: string
  /** The name of a header that must be signed, and its value. */
  readonly named: readonly [name: string, value: string]
}

export interface SignedProxy {
  readonly url: string
  /** How many requests it has refused. */
  readonly refused: () => number
  close(): Promise<void>
}

/** In front of an MLflow server as AWS is: lets through only what is signed with the secret, by the specification. */
export async function startSignedProxy(target: string, guard: Guard): Promise<SignedProxy> {
  let refused = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const { method = '', url = '', headers } = request
    const scope = scopeOf({ headers })
    const [name, value] = guard.named
    const isRight =
      scope?.service === guard.service &&
      scope.region === guard.region &&
      scope.signedHeaders.includes(name) &&
      headers[name] === value &&
      isSignedWith(guard.secret, { method, target: url, headers, body: body.toString() })
    if (!isRight) {
      refused += 1
      response.writeHead(403, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: 'The request signature does not match' }))
      return
    }
    const { authorization, host, connection, ...rest } = headers
    const onward = ask(new URL(url, target), { method, headers: rest }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    onward.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    refused: () => refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
