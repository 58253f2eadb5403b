import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readText } from 'node:stream/consumers'

/** One request that a client sent, in a form that is the same on every run. */
export interface RecordedRequest {
  readonly method: string
  /** Path and query, without the host. */
  readonly path: string
  readonly status: number
  /** Who asked, by the token; null for none or one that nobody was given. */
  readonly login: string | null
  /** Parsed JSON; null if there was none. */
  readonly body: unknown
}

/** Something that goes wrong, for as many requests as it says. */
export interface Fault {
  readonly method: string
  readonly path: RegExp
  times: number
  /** `drop` cuts the connection. */
  readonly answer:
    | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
    | 'drop'
  /** Whether the emulator carries the request out first, and only its answer is lost. */
  readonly carriedOut?: boolean
  /** Runs before the request is looked at: what somebody else does just then. */
  readonly meanwhile?: () => Promise<unknown>
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly login: string | null
  readonly text: string
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string
}

/**
 * Stands before the emulator, and answers from the emulator's own data what it lacks: pull
 * requests of a commit, `viewerDidAuthor`, the limit of a comment's length, GitHub's words for a
 * missing permission, and 401 for tokens that nobody was given.
 */
export async function startFront() {
  const requests: RecordedRequest[] = []
  const faults: Fault[] = []
  const logins = new Map<string, string>()
  let behind = ''

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET'
    const path = request.url ?? '/'
    const authorization = request.headers.authorization ?? ''
    const asked: Asked = {
      method,
      path,
      headers: {
        authorization,
        'content-type': request.headers['content-type'] ?? 'application/json',
      },
      login: logins.get(authorization.replace(/^(bearer|token) /i, '')) ?? null,
      text: await readText(request),
    }
    const record = (status: number): void => {
      const body = asked.text === '' ? null : JSON.parse(asked.text)
      requests.push({ method, path, status, login: asked.login, body })
    }

    const fault = faults.find(
      (one) => one.times > 0 && one.method === method && one.path.test(path),
    )
    if (fault !== undefined) {
      fault.times -= 1
      await fault.meanwhile?.()
      if (fault.carriedOut) await answerTo(asked)
      if (fault.answer === 'drop') {
        record(0)
        request.socket.destroy()
        return
      }
      record(fault.answer.status)
      response.writeHead(fault.answer.status, fault.answer.headers).end(fault.answer.body ?? '')
      return
    }
    const answer = await answerTo(asked)
    record(answer.status)
    response.writeHead(answer.status, answer.headers).end(answer.body)
  }

  async function answerTo(asked: Asked): Promise<Answer> {
    const path = asked.path.split('?', 1)[0] ?? ''
    if (asked.headers.authorization !== '' && asked.login === null) {
      return json(401, { message: 'Bad credentials' })
    }
    if (asked.method === 'POST' && path === '/graphql') return json(200, await authorship(asked))
    if (path === '/user' && asked.login?.endsWith('[bot]')) {
      return json(403, { message: 'Resource not accessible by integration' })
    }
    const commit = /^(\/repos\/[^/]+\/[^/]+)\/commits\/([0-9a-f]+)\/pulls$/.exec(path)
    if (asked.method === 'GET' && commit !== null) {
      return pullsOf(asked, commit[1] ?? '', commit[2] ?? '')
    }
    if (/\/issues\/(\d+\/comments|comments\/\d+)$/.test(path) && asked.text !== '') {
      const { body } = JSON.parse(asked.text) as { body: string }
      if ([...body].length > 65_536) return json(422, tooLong)
    }
    return pass(asked)
  }

  async function pass(asked: Asked, path = asked.path): Promise<Answer> {
    const hasBody = asked.text !== '' && asked.method !== 'GET'
    const response = await fetch(`${behind}${path}`, {
      method: path === asked.path ? asked.method : 'GET',
      headers: asked.headers,
      ...(hasBody && path === asked.path ? { body: asked.text } : {}),
    })
    const body = atFront(await response.text())
    if (response.status === 403 && asked.login !== null) {
      return json(
        403,
        { message: 'Resource not accessible by integration' },
        { 'x-accepted-github-permissions': acceptedFor(asked) },
      )
    }
    const headers: Record<string, string> = {}
    const type = response.headers.get('content-type')
    const link = response.headers.get('link')
    if (type !== null) headers['content-type'] = type
    if (link !== null) headers.link = atFront(link)
    return { status: response.status, headers, body }
  }

  function atFront(text: string): string {
    const { port } = new URL(behind)
    return text.replaceAll(`http://localhost:${port}`, url).replaceAll(behind, url)
  }

  async function pullsOf(asked: Asked, repo: string, sha: string): Promise<Answer> {
    const commit = await pass(asked, `${repo}/commits/${sha}`)
    if (commit.status === 404) return json(422, { message: `No commit found for SHA: ${sha}` })
    if (commit.status !== 200) return commit
    const all = await pass(asked, `${repo}/pulls?state=all&per_page=100`)
    if (all.status !== 200) return all
    const pulls = JSON.parse(all.body) as {
      number: number
      merge_commit_sha: string | null
      base: { sha: string }
    }[]
    const found = []
    for (const pull of pulls) {
      const listed = await pass(asked, `${repo}/pulls/${pull.number}/commits?per_page=100`)
      const commits = (JSON.parse(listed.body) as { sha: string }[]).map((one) => one.sha)
      // The emulator lists the commit that the branch began at, too.
      const own = commits.filter((one) => one !== pull.base.sha)
      if (pull.merge_commit_sha === sha || own.includes(sha)) found.push(pull)
    }
    return json(200, found)
  }

  async function authorship(asked: Asked): Promise<object> {
    const { query, variables } = JSON.parse(asked.text) as {
      query: string
      variables: { ids: string[] }
    }
    const expected =
      /^query\s*\(\$ids: \[ID!\]!\)\s*\{\s*nodes\(ids: \$ids\)\s*\{\s*\.\.\. on IssueComment \{ id viewerDidAuthor \}\s*\}\s*\}$/
    if (!expected.test(query)) return { errors: [{ message: `not understood here: ${query}` }] }
    const nodes: unknown[] = []
    const errors: unknown[] = []
    for (const [index, id] of variables.ids.entries()) {
      const comment = await commentByNodeId(asked, id)
      if (comment.status === 200) {
        const { user } = JSON.parse(comment.body) as { user: { login: string } }
        nodes.push({ id, viewerDidAuthor: user.login === asked.login })
        continue
      }
      nodes.push(null)
      errors.push({
        type: comment.status === 404 ? 'NOT_FOUND' : 'FORBIDDEN',
        path: ['nodes', index],
        message:
          comment.status === 404
            ? `Could not resolve to a node with the global id of '${id}'`
            : 'Resource not accessible by integration',
      })
    }
    return errors.length > 0 ? { data: { nodes }, errors } : { data: { nodes } }
  }

  async function commentByNodeId(asked: Asked, nodeId: string): Promise<Answer> {
    const number = /^0:IssueComment(\d+)$/.exec(Buffer.from(nodeId, 'base64').toString())?.[1]
    if (number === undefined) return json(404, {})
    return pass(asked, `${repositoryPath}/issues/comments/${number}`)
  }

  let repositoryPath = ''
  return {
    url,
    requests,
    faults,
    /** The text with the emulator's address replaced by the front's. */
    atFront,
    know(token: string, login: string): void {
      logins.set(token, login)
    },
    /** Tells where the emulator is, and which repository its comments belong to. */
    standBefore(emulatorUrl: string, repository: string): string {
      behind = `http://127.0.0.1:${new URL(emulatorUrl).port}`
      repositoryPath = repository
      return behind
    },
    async close(): Promise<void> {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

const tooLong = {
  message: 'Validation Failed',
  errors: [
    {
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: 'Body is too long (maximum is 65536 characters)',
    },
  ],
}

/** As GitHub's header names them: comments are open to two permissions, others to one. */
function acceptedFor(asked: Asked): string {
  const level = asked.method === 'GET' ? 'read' : 'write'
  if (asked.path.includes('/comments')) return `issues=${level}; pull_requests=${level}`
  return asked.path.includes('/pulls') ? `pull_requests=${level}` : `contents=${level}`
}

function json(status: number, data: object, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(data),
  }
}
