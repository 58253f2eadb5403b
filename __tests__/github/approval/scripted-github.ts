import { expect } from '@jest/globals'
import { MockAgent } from 'undici'
import type { Approval } from '../../../src/core/decision/github-context.ts'
import { readApproval } from '../../../src/github/approval/read-approval.ts'
import { openGitHub } from '../../../src/github/client.ts'
import { type Env, workflowRun } from '../../../src/github/workflow-run.ts'
import {
  newSigningKey,
  publishedKeys,
  signedToken,
  standardClaims,
} from '../../../testing/github/token-signing.ts'
import {
  type GivenAnswer,
  type SentRequest,
  violationsOfAnswer,
  violationsOfRequest,
} from '../../../testing/github-description/violations.ts'
import { runnerEnv, sha } from '../payloads.ts'

/** What is answered to one request; an error is a connection that fails. */
export type Reply =
  | { readonly status?: number; readonly json: unknown }
  | {
      readonly status?: number
      readonly text: string
      readonly headers?: Readonly<Record<string, string>>
    }
  | Error

/** By what is asked for; of several, one after the other, the last for good. */
export type Script = Readonly<Record<string, Reply | readonly Reply[]>>

export const jobId = 53_001
const runId = runnerEnv('push').GITHUB_RUN_ID
const of = 'https://api.github.com/repos/octo-bank/fraud-model'
const tokenService = 'https://pipelines.actions.githubusercontent.com'

export const requestToken = 'the-tokens-token.abc'
export const granted: Env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: `${tokenService}/oidc/idtoken?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
}

/** With their queries sorted, as undici's mock looks at them. */
export const routes = {
  environment: `${of}/environments/production`,
  reviews: `${of}/actions/runs/${runId}/approvals`,
  token: `${tokenService}/oidc/idtoken?api-version=2.0&audience=stagegate`,
  keys: 'https://token.actions.githubusercontent.com/.well-known/jwks',
  jobs: `${of}/actions/runs/${runId}/attempts/2/jobs?page=1&per_page=100`,
  deployments: `${of}/deployments?per_page=100&sha=${sha}&task=deploy`,
  statuses: `${of}/deployments/77/statuses?per_page=100`,
}

export const notFound: Reply = { status: 404, json: { message: 'Not Found' } }
export const forbidden: Reply = {
  status: 403,
  json: { message: 'Resource not accessible by integration' },
}

const time = '2026-11-21T14:00:00Z'

export function user(login: string, type = 'User') {
  const url = 'https://api.github.com/users/someone'
  return {
    login,
    id: 1,
    node_id: 'MDQ6VXNlcjE=',
    avatar_url: 'https://avatars.example/1',
    gravatar_id: null,
    url,
    html_url: 'https://github.com/someone',
    followers_url: `${url}/followers`,
    following_url: `${url}/following`,
    gists_url: `${url}/gists`,
    starred_url: `${url}/starred`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  }
}

function app(slug: string) {
  return {
    id: 15368,
    slug,
    node_id: 'MDM6QXBwMTUzNjg=',
    owner: user('github', 'Organization'),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `https://github.com/apps/${slug}`,
    created_at: time,
    updated_at: time,
    permissions: { actions: 'write' },
    events: ['check_run'],
  }
}

function environmentOf(name: string, id = 161) {
  return {
    id,
    node_id: 'MDExOkVudmlyb25tZW50MTYx',
    name,
    url: `${of}/environments/some`,
    html_url: 'https://github.com/octo-bank/fraud-model/deployments',
    created_at: time,
    updated_at: time,
  }
}

const reviewers = {
  id: 3755,
  node_id: 'MDQ6R2F0ZTM3NTU=',
  prevent_self_review: false,
  type: 'required_reviewers',
  reviewers: [{ type: 'User', reviewer: user('mona') }],
}

export function environment(
  name = 'production',
  rules: readonly object[] = [reviewers],
  more: object = {},
): Reply {
  const json = { ...environmentOf(name), protection_rules: rules, deployment_branch_policy: null }
  return { json: { ...json, ...more } }
}

export function review(
  state = 'approved',
  given: {
    readonly user?: object | null
    readonly comment?: string | null
    readonly environments?: readonly object[]
  } = {},
) {
  return {
    state,
    comment: given.comment === undefined ? 'Ship it' : given.comment,
    user: given.user === undefined ? user('mona') : given.user,
    environments: given.environments ?? [environmentOf('production')],
  }
}
export const forEnvironment = (name: string, id?: number) => [environmentOf(name, id)]

/** GitHub's own pair of keys, made once. */
export const signing = newSigningKey('cc413527-173f-5a05-976e-9c52b1d7b431')
export const issuer = 'https://token.actions.githubusercontent.com'
export const keys: Reply = { json: publishedKeys(signing) }

export function claimsOfJob(more: Readonly<Record<string, unknown>> = {}) {
  return {
    ...standardClaims(issuer),
    aud: 'stagegate',
    sub: 'repo:octo-bank/fraud-model:environment:production',
    repository: 'octo-bank/fraud-model',
    run_id: runId,
    run_attempt: '2',
    environment: 'production',
    ...more,
  }
}

/** A token as GitHub makes it; a `sub` that is not given is that of its other claims. */
export function token(claims: Readonly<Record<string, unknown>> = {}): Reply {
  const all = claimsOfJob(claims)
  const place = all.environment ? `environment:${all.environment}` : 'ref:refs/heads/main'
  const sub = claims.sub ?? `repo:${all.repository}:${place}`
  return answerWith(signedToken(signing, { ...all, sub }))
}

export function answerWith(value: string): Reply {
  return { json: { count: 1, value } }
}

export function job(id = jobId, status = 'in_progress', runner: string | null = 'runner-1') {
  return {
    id,
    run_id: Number(runId),
    run_url: `${of}/actions/runs/${runId}`,
    run_attempt: 2,
    node_id: 'CR_1',
    head_sha: sha,
    url: `${of}/actions/jobs/${id}`,
    html_url: `https://github.com/octo-bank/fraud-model/actions/runs/${runId}/job/${id}`,
    status,
    conclusion: status === 'completed' ? 'success' : null,
    created_at: time,
    started_at: time,
    completed_at: status === 'completed' ? time : null,
    name: 'promote',
    steps: [],
    check_run_url: `${of}/check-runs/${id}`,
    labels: ['ubuntu-latest'],
    runner_id: runner === null ? null : 7,
    runner_name: runner,
    runner_group_id: runner === null ? null : 0,
    runner_group_name: runner === null ? null : 'GitHub Actions',
    workflow_name: 'promote',
    head_branch: 'main',
  }
}
export function jobs(...all: readonly ReturnType<typeof job>[]): Reply {
  return { json: { total_count: all.length, jobs: all } }
}

export function deployment(more: object = {}) {
  return {
    url: `${of}/deployments/77`,
    id: 77,
    node_id: 'DE_1',
    task: 'deploy',
    original_environment: 'production',
    environment: 'production',
    description: null,
    created_at: time,
    updated_at: time,
    statuses_url: `${of}/deployments/77/statuses`,
    repository_url: of,
    creator: user('mona'),
    sha,
    ref: 'main',
    payload: {},
    transient_environment: false,
    production_environment: false,
    performed_via_github_app: app('github-actions'),
    ...more,
  }
}

export function jobPage(id = jobId): string {
  return `https://github.com/octo-bank/fraud-model/actions/runs/${runId}/job/${id}`
}

export function status(more: object = {}) {
  return {
    url: `${of}/deployments/77/statuses/5`,
    id: 5,
    node_id: 'DES_1',
    state: 'in_progress',
    creator: user('mona'),
    description: '',
    environment: 'production',
    target_url: jobPage(),
    created_at: time,
    updated_at: time,
    deployment_url: `${of}/deployments/77`,
    repository_url: of,
    environment_url: 'https://mlflow.example/#/models/fraud-detector',
    log_url: jobPage(),
    performed_via_github_app: app('github-actions'),
    ...more,
  }
}
export { app }

/** A protected environment, an approved review, and an OIDC token of the job in it. */
export const approvedByToken: Script = {
  [routes.environment]: environment(),
  [routes.reviews]: { json: [review()] },
  [routes.token]: token(),
  [routes.keys]: keys,
}

/** The same where the job has no `id-token: write`. */
export const approvedByDeployment: Script = {
  [routes.environment]: environment(),
  [routes.reviews]: { json: [review()] },
  [routes.jobs]: jobs(job()),
  [routes.deployments]: { json: [deployment()] },
  [routes.statuses]: { json: [status()] },
}

export interface Told {
  readonly approval: Approval
  /** Whole addresses, in the order of asking. */
  readonly asked: readonly string[]
  readonly requests: readonly SentRequest[]
  /** Waits that were asked for, in milliseconds. */
  readonly waits: readonly number[]
}

export async function tell(
  script: Script,
  given: { readonly environment?: string; readonly env?: Env } = {},
): Promise<Told> {
  const agent = new MockAgent()
  agent.disableNetConnect()
  agent.enableCallHistory()
  for (const [address, replies] of Object.entries(script)) {
    const { origin, pathname, search } = new URL(address)
    const list: readonly Reply[] = Array.isArray(replies) ? replies : [replies as Reply]
    for (const [index, reply] of list.entries()) {
      const asked = agent
        .get(origin)
        .intercept({ method: 'GET', path: (path) => path === `${pathname}${search}` })
      const scope =
        reply instanceof Error
          ? asked.replyWithError(reply)
          : asked.reply(
              reply.status ?? 200,
              'text' in reply ? reply.text : JSON.stringify(reply.json),
              {
                headers: {
                  'content-type': 'application/json',
                  ...('text' in reply && reply.headers),
                },
              },
            )
      if (index === list.length - 1) scope.persist()
    }
  }

  const waits: number[] = []
  const sleep = async (milliseconds: number) => waits.push(milliseconds)
  const env: Env = { ...runnerEnv('push'), RUNNER_NAME: 'runner-1', ...given.env }
  const run = workflowRun(env)
  if (run === null) throw new Error('the environment is no run')
  const { apiUrl, graphqlUrl } = run
  const github = openGitHub({ token: 'ghs_secret', apiUrl, graphqlUrl, dispatcher: agent, sleep })
  const approval = await readApproval({
    github,
    run,
    env,
    environment: given.environment ?? 'production',
    dispatcher: agent,
    now: Date.now,
    sleep,
  })
  const requests = (agent.getCallHistory()?.calls() ?? []).map(
    ({ method, fullUrl, headers, body }): SentRequest => ({
      method,
      url: fullUrl,
      headers: lowerCase(headers),
      body: body ?? null,
    }),
  )
  await agent.close()
  // Every request of every story is one that GitHub describes.
  expect(requests.flatMap((request) => violationsOfRequest(request))).toEqual([])
  return { approval, asked: requests.map(({ url }) => sorted(url)), requests, waits }
}

function sorted(address: string): string {
  const url = new URL(address)
  url.searchParams.sort()
  return url.href
}

function lowerCase(headers: unknown): Record<string, string> {
  const entries = Object.entries((headers ?? {}) as Record<string, string>)
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]))
}

/** What of the script's answers is not as GitHub describes it. */
export function illegalAnswers(script: Script): readonly string[] {
  return Object.entries(script).flatMap(([url, replies]) =>
    [replies].flat().flatMap((reply: Reply) => {
      if (reply instanceof Error || !('json' in reply)) return []
      const answer: GivenAnswer = {
        method: 'GET',
        url,
        status: reply.status ?? 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(reply.json),
      }
      return violationsOfAnswer(answer)
    }),
  )
}

export function becauseOf(told: Told): string {
  if (told.approval.kind !== 'not-known') throw new Error(JSON.stringify(told.approval))
  return told.approval.because
}
