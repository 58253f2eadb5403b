import { deploymentRow } from '../github/deployment-rows.ts'
import type { Site } from '../github/rows.ts'
import { smallest } from './smallest.ts'
import type { GivenAnswer, SentRequest } from './violations.ts'

const repo = '/repos/octo-bank/fraud-model'
const sha = 'ab'.repeat(20)
const site: Site = {
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com',
  repository: 'octo-bank/fraud-model',
}

const headers = {
  'user-agent': 'stagegate',
  accept: 'application/vnd.github.v3+json',
  'content-type': 'application/json; charset=utf-8',
}

const get = (url: string): SentRequest => ({ method: 'GET', url, headers, body: null })
const post = (url: string, body: object): SentRequest => ({
  method: 'POST',
  url,
  headers,
  body: JSON.stringify(body),
})

/** One legal request of each kind, into which a test puts an error. */
export const legalRequests = {
  comments: get(`${repo}/issues/7/comments?per_page=100&page=2`),
  comment: post(`${repo}/issues/7/comments`, { body: 'Pass' }),
  compared: get(`${repo}/compare/${sha}...${sha}?per_page=1&page=2`),
  pulls: get(`${repo}/commits/${sha}/pulls?per_page=100`),
  file: get(`${repo}/contents/ml/policy.yml?ref=${sha}`),
  root: get(`${repo}/contents/?ref=${sha}`),
  rootWithoutSlash: get(`${repo}/contents?ref=${sha}`),
  environment: get(`${repo}/environments/prod%2Feu`),
  jobs: get(`${repo}/actions/runs/19283746501/attempts/2/jobs`),
  onServer: get('https://ghes.example/api/v3/repos/octo-bank/fraud-model/actions/runs/1/approvals'),
  deployment: post(`${repo}/deployments`, {
    ref: sha,
    task: 'stagegate',
    auto_merge: false,
    required_contexts: [],
    payload: { model: 'fraud-detector' },
    environment: 'production',
    description: null,
  }),
  status: post(`${repo}/deployments/42/statuses`, { state: 'success', auto_inactive: false }),
  graphql: post('/graphql', { query: 'query { viewer { login } }', variables: {} }),
} satisfies Readonly<Record<string, SentRequest>>

function answered(request: SentRequest, status: number, body: object | null): GivenAnswer {
  const { method, url } = request
  return {
    method,
    url,
    status,
    headers: body === null ? {} : { 'content-type': 'application/json; charset=utf-8' },
    body: body === null ? null : JSON.stringify(body),
  }
}

const aDeployment = deploymentRow(site, {
  id: 42,
  sha,
  ref: sha,
  task: 'stagegate',
  payload: { model: 'fraud-detector' },
  originalEnvironment: 'production',
  environment: 'production',
  description: null,
  creator: 'github-actions[bot]',
  viaActions: true,
  transient: false,
  production: true,
  at: '2026-11-21T12:00:00Z',
  statuses: [],
})
const aComment = smallest('issue-comment')

export const legalAnswers = {
  comments: answered(legalRequests.comments, 200, [aComment]),
  deployment: answered(legalRequests.deployment, 201, aDeployment),
  merged: answered(legalRequests.deployment, 202, { message: 'Auto-merged main into x.' }),
  refused: answered(legalRequests.environment, 404, { message: 'Not Found', status: '404' }),
  removed: answered({ ...get(`${repo}/issues/comments/1`), method: 'DELETE' }, 204, null),
  down: { ...answered(legalRequests.pulls, 502, null), body: '<h1>Unicorn!</h1>' },
} satisfies Readonly<Record<string, GivenAnswer>>
