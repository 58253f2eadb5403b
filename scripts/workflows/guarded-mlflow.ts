import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type Credential = 'read' | 'write'

/** The two credentials of the examples, and what each can do. */
export const credentials: Readonly<Record<Credential, string>> = {
  read: 'token-that-may-read',
  write: 'token-that-may-promote',
}

/** A request that passed the proxy in front of MLflow. */
export interface Asked {
  readonly by: Credential | 'nobody'
  readonly writes: boolean
  readonly allowed: boolean
}

/** A proxy in front of MLflow that requires a token, because MLflow itself does not. */
export interface GuardedMlflow {
  readonly url: string
  /** The requests since the last `forget`. */
  readonly asked: readonly Asked[]
  forget(): void
  /** Runs once, before the first request with this credential is passed on. */
  before(by: Credential, happens: () => Promise<void>): void
  close(): Promise<void>
}

export async function guardMlflow(mlflow: string): Promise<GuardedMlflow> {
  const asked: Asked[] = []
  let waiting: { readonly by: Credential; readonly happens: () => Promise<void> } | null = null

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(502).end(String(error)))
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const by = bearerOf(request)
    const writes = isWrite(request)
    const allowed = by === 'write' || (by === 'read' && !writes)
    asked.push({ by, writes, allowed })
    const body = await buffer(request)
    if (!allowed) {
      response.writeHead(by === 'nobody' ? 401 : 403, { 'content-type': 'application/json' })
      response.end('{"error_code":"PERMISSION_DENIED","message":"This token may not."}')
      return
    }
    if (waiting !== null && waiting.by === by) {
      const { happens } = waiting
      waiting = null
      await happens()
    }
    const answer = await fetch(`${mlflow}${request.url ?? '/'}`, {
      method: request.method ?? 'GET',
      headers: { 'content-type': 'application/json', connection: 'close' },
      ...(body.length > 0 && { body }),
    })
    const type = answer.headers.get('content-type') ?? 'application/json'
    response.writeHead(answer.status, { 'content-type': type })
    response.end(Buffer.from(await answer.arrayBuffer()))
  }

  return {
    url: await listening(server),
    asked,
    forget: () => {
      asked.length = 0
    },
    before: (by, happens) => {
      waiting = { by, happens }
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

function bearerOf(request: IncomingMessage): Credential | 'nobody' {
  const given = request.headers.authorization ?? ''
  if (given === `Bearer ${credentials.write}`) return 'write'
  return given === `Bearer ${credentials.read}` ? 'read' : 'nobody'
}

/** MLflow's searches are reads, whatever their HTTP method is. */
function isWrite({ method, url = '' }: IncomingMessage): boolean {
  return method !== 'GET' && !/\/search(\?|$)/.test(url)
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
