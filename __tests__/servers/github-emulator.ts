import { createSign } from 'node:crypto'
import { createEmulator } from 'emulate'
import { type Fault, type RecordedRequest, startFront } from './github-front.ts'

export type { Fault, RecordedRequest } from './github-front.ts'

/** Permissions of a workflow's token, in the API's spelling. */
export interface TokenPermissions {
  readonly contents?: 'read' | 'write'
  readonly pull_requests?: 'read' | 'write'
  readonly issues?: 'read' | 'write'
}

export interface EmulatedComment {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly url: string
}

/** A GitHub on localhost with one repository; what a test asks through it is not in `requests`. */
export interface GitHubEmulator {
  /** For GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_GRAPHQL_URL. */
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly repository: { readonly owner: string; readonly name: string }
  /** Tokens of two people: the repository's owner, and somebody who may only comment. */
  readonly people: { readonly owner: string; readonly stranger: string }
  /** What clients have asked, in order. */
  readonly requests: readonly RecordedRequest[]
  forgetRequests(): void
  /** A token as a workflow gets it; it comments as `github-actions[bot]`. */
  workflowToken(permissions: TokenPermissions): Promise<string>
  /** Opens one from a branch with one commit, by the owner. */
  openPullRequest(given?: {
    head?: string
    base?: string
  }): Promise<{ number: number; headSha: string; baseSha: string }>
  /** Resolves to the sha of the merge commit. */
  mergePullRequest(number: number): Promise<string>
  writeComment(token: string, pullRequest: number, body: string): Promise<EmulatedComment>
  /** All of them, oldest first. */
  commentsOf(pullRequest: number): Promise<readonly EmulatedComment[]>
  /** From now on, matching requests are answered so, as often as it says. */
  break(fault: Fault): void
  close(): Promise<void>
}

const owner = 'octo-bank'
const stranger = 'passer-by'
const name = 'fraud-model'
const bot = 'github-actions'
const appId = 15368

/** Starts the emulator on a free port; close it when done. */
export async function startGitHubEmulator(
  options: { readonly private?: boolean } = {},
): Promise<GitHubEmulator> {
  const people = { owner: 'token-of-the-owner', stranger: 'token-of-a-stranger' }
  const front = await startFront()
  const granted = { contents: 'write', pull_requests: 'write', issues: 'write' }
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [people.owner]: { login: owner }, [people.stranger]: { login: stranger } },
      github: {
        users: [{ login: owner }, { login: stranger }],
        repos: [{ owner, name, default_branch: 'main', private: options.private ?? false }],
        apps: [
          {
            app_id: appId,
            slug: bot,
            name: 'GitHub Actions',
            permissions: granted,
            installations: [{ installation_id: 1, account: owner }],
          },
        ],
      },
    },
  })
  const repo = `/repos/${owner}/${name}`
  const behind = front.standBefore(emulator.url, repo)
  const privateKey = emulator.generatedSecrets.find((one) => one.id === String(appId))?.value ?? ''
  front.know(people.owner, owner)
  front.know(people.stranger, stranger)

  async function ask(token: string, method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${behind}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return JSON.parse(front.atFront(text))
  }
  let branches = 0

  return {
    serverUrl: front.url,
    apiUrl: front.url,
    graphqlUrl: `${front.url}/graphql`,
    repository: { owner, name },
    people,
    requests: front.requests,
    forgetRequests: () => {
      front.requests.length = 0
    },

    async workflowToken(permissions) {
      const path = '/app/installations/1/access_tokens'
      const minted = (await ask(signAppToken(privateKey), 'POST', path, { permissions })) as {
        token: string
      }
      front.know(minted.token, `${bot}[bot]`)
      return minted.token
    },

    async openPullRequest(given = {}) {
      branches += 1
      const head = given.head ?? `promote-${branches}`
      const base = given.base ?? 'main'
      const tip = (await ask(people.owner, 'GET', `${repo}/git/ref/heads/main`)) as {
        object: { sha: string }
      }
      for (const branch of new Set([base, head])) {
        if (branch === 'main') continue
        const ref = { ref: `refs/heads/${branch}`, sha: tip.object.sha }
        await ask(people.owner, 'POST', `${repo}/git/refs`, ref)
      }
      await ask(people.owner, 'PUT', `${repo}/contents/version-${branches}.txt`, {
        message: 'Propose a version',
        content: Buffer.from(`${branches}\n`).toString('base64'),
        branch: head,
      })
      const pull = (await ask(people.owner, 'POST', `${repo}/pulls`, {
        title: 'Promote',
        head,
        base,
      })) as { number: number; head: { sha: string }; base: { sha: string } }
      return { number: pull.number, headSha: pull.head.sha, baseSha: pull.base.sha }
    },

    async mergePullRequest(number) {
      const merged = await ask(people.owner, 'PUT', `${repo}/pulls/${number}/merge`, {})
      return (merged as { sha: string }).sha
    },

    async writeComment(token, pullRequest, body) {
      const path = `${repo}/issues/${pullRequest}/comments`
      return toComment((await ask(token, 'POST', path, { body })) as RawComment)
    },

    async commentsOf(pullRequest) {
      const all: EmulatedComment[] = []
      for (let page = 1; ; page += 1) {
        const path = `${repo}/issues/${pullRequest}/comments?per_page=100&page=${page}`
        const some = (await ask(people.owner, 'GET', path)) as RawComment[]
        all.push(...some.map(toComment))
        if (some.length < 100) return all
      }
    },

    break: (fault) => front.faults.push(fault),

    async close() {
      await front.close()
      await emulator.close()
    },
  }
}

interface RawComment {
  readonly id: number
  readonly body: string
  readonly html_url: string
  readonly user: { readonly login: string }
}

function toComment(raw: RawComment): EmulatedComment {
  return { id: raw.id, author: raw.user.login, body: raw.body, url: raw.html_url }
}

/** What a GitHub App signs to ask for a token. */
function signAppToken(privateKey: string): string {
  const now = Math.floor(Date.now() / 1000)
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
  const claims = { iat: now - 60, exp: now + 540, iss: String(appId) }
  const content = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`
  const signature = createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')
  return `${content}.${signature}`
}
