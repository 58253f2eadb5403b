import { createSign } from 'node:crypto'
import { createEmulator } from 'emulate'
import { commentLimit } from './comments.ts'
import { commits } from './commits.ts'
import type { DeploymentState } from './deployment-rows.ts'
import { deployments } from './deployments.ts'
import { environments } from './environments.ts'
import { type Asked, refused } from './exchange.ts'
import { startFront } from './front.ts'
import { graphql } from './graphql.ts'
import { oidc } from './oidc.ts'
import { pullRequestsOfCommits } from './pull-requests.ts'
import type { Site } from './rows.ts'
import { type EmulatedJob, workflowRuns } from './runs.ts'
import type { EmulatedComment, GitHubEmulator } from './surface.ts'

export type { EmulatedDeployment, EmulatedStatus } from './deployment-rows.ts'
export type { Protection } from './environments.ts'
export type { TokenPermissions } from './exchange.ts'
export type { Fault, RecordedRequest } from './front.ts'
export type { EmulatedJob } from './runs.ts'
export type { EmulatedComment, GitHubEmulator } from './surface.ts'

const owner = 'octo-bank'
const stranger = 'passer-by'
const name = 'fraud-model'
const bot = 'github-actions'
const appId = 15368

/** Starts the emulator on a free port; the caller closes it. */
export async function startGitHubEmulator(
  options: { readonly private?: boolean } = {},
): Promise<GitHubEmulator> {
  const people = { owner: 'token-of-the-owner', stranger: 'token-of-a-stranger' }
  const front = await startFront({ private: options.private ?? false })
  const granted = {
    actions: 'write',
    contents: 'write',
    deployments: 'write',
    issues: 'write',
    pull_requests: 'write',
  }
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
  const behind = front.standBefore(emulator.url)
  const privateKey = emulator.generatedSecrets.find((one) => one.id === String(appId))?.value ?? ''
  front.know(people.owner, owner, null)
  front.know(people.stranger, stranger, null)

  const repository = `${owner}/${name}`
  const site = (): Site => ({ apiUrl: front.url, serverUrl: front.url, repository })
  const rooms = environments(site)
  const runs = workflowRuns(site)
  const deployed = deployments({ site, commitOf, isBehind, checksOf: runs.checksOf })
  const tokens = oidc(front.url, `${front.url}/${owner}`)
  const pulls = pullRequestsOfCommits(front.askBehind)
  front.parts.push(
    tokens.answer,
    noUserOfABot,
    commentLimit,
    graphql(front.askBehind, () => repository, pulls),
    pulls,
    rooms.answer,
    runs.answer,
    deployed.answer,
    commits(front.askBehind),
  )

  async function commitOf(ref: string): Promise<{ sha: string; isBranch: boolean } | null> {
    const commit = await look<{ sha: string }>(`${repo}/commits/${encodeURIComponent(ref)}`)
    if (commit === null) return null
    const branch = await look(`${repo}/git/ref/heads/${ref}`)
    return { sha: commit.sha, isBranch: branch !== null }
  }

  async function isBehind(sha: string): Promise<boolean> {
    const compared = await look<{ ahead_by: number }>(`${repo}/compare/${sha}...main`)
    return compared !== null && compared.ahead_by > 0
  }

  /** The existing one, or null. */
  async function look<T>(path: string): Promise<T | null> {
    const headers = { authorization: `Bearer ${people.owner}` }
    const response = await fetch(`${behind}${path}`, { headers })
    return response.ok ? ((await response.json()) as T) : null
  }

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
  const byHand = { creator: owner, viaActions: false }
  const deploymentOfJob = new Map<number, number>()

  /** GitHub itself sets the status of a job's own deployment, when the job starts and ends. */
  function tellOfJob(job: EmulatedJob, state: DeploymentState): void {
    const id = deploymentOfJob.get(job.id)
    if (id !== undefined)
      deployed.setState(id, { state, log_url: job.url }, { creator: owner, viaActions: true })
  }

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
      front.know(minted.token, `${bot}[bot]`, permissions)
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

    async commitFile(branch, path, text) {
      if ((await look(`${repo}/git/ref/heads/${branch}`)) === null) {
        const tip = await look<{ object: { sha: string } }>(`${repo}/git/ref/heads/main`)
        const ref = { ref: `refs/heads/${branch}`, sha: tip?.object.sha }
        await ask(people.owner, 'POST', `${repo}/git/refs`, ref)
      }
      const where = `${repo}/contents/${path}`
      const before = await look<{ sha: string }>(`${where}?ref=${encodeURIComponent(branch)}`)
      const written = (await ask(people.owner, 'PUT', where, {
        message: `Write ${path}`,
        content: Buffer.from(text).toString('base64'),
        branch,
        ...(before === null ? {} : { sha: before.sha }),
      })) as { commit: { sha: string } }
      return written.commit.sha
    },

    addEnvironment: (name, protection = {}) => rooms.set(name, protection),
    deleteEnvironment: (name) => rooms.delete(name),

    approve({ runId, environment, by = owner, state = 'approved', comment = '' }) {
      const rows = [environment].flat().map((one) => rooms.row(one))
      runs.review({ runId, environments: rows, login: by, state, comment })
    },

    addJob({ environment, attempt = 1, ...given }) {
      const job = runs.add({ ...given, attempt })
      if (environment !== undefined) {
        const { id } = deployed.add({
          ref: 'main',
          sha: job.sha,
          environment,
          creator: owner,
          viaActions: true,
        })
        deploymentOfJob.set(job.id, id)
        tellOfJob(job, 'in_progress')
      }
      return job
    },
    endJob(id, conclusion) {
      const job = runs.end(id, conclusion)
      tellOfJob(job, conclusion === 'success' ? 'success' : 'failure')
    },

    openDeployment({ state, ...given }) {
      const { id } = deployed.add({ ...given, ref: given.sha, ...byHand })
      if (state !== undefined) deployed.setState(id, { state }, byHand)
      const made = deployed.list().find((one) => one.id === id)
      if (made === undefined) throw new Error(`deployment ${id} is not there`)
      return made
    },
    deploymentsOf: (environment) =>
      deployed.list().filter((one) => environment === undefined || one.environment === environment),

    oidcFor: (claims) => tokens.variablesFor(claims),

    get violations() {
      return [...front.violations]
    },
    forgetViolations: () => front.violations.clear(),

    async close() {
      await front.close()
      await emulator.close()
      if (front.violations.size > 0) {
        const lines = [...front.violations].join('\n')
        throw new Error(`Not as GitHub describes its own API:\n${lines}`)
      }
    },
  }
}

/** A workflow's token belongs to no user, and GitHub's answer says so. */
function noUserOfABot({ path, holder }: Asked) {
  return path === '/user' && holder?.permissions
    ? refused(403, 'Resource not accessible by integration')
    : null
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

/** The token that a GitHub App signs to request an access token. */
function signAppToken(privateKey: string): string {
  const now = Math.floor(Date.now() / 1000)
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
  const claims = { iat: now - 60, exp: now + 540, iss: String(appId) }
  const content = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`
  const signature = createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')
  return `${content}.${signature}`
}
