import { type Site, simpleUser } from './rows.ts'

export type DeploymentState =
  | 'error'
  | 'failure'
  | 'inactive'
  | 'in_progress'
  | 'queued'
  | 'pending'
  | 'success'

export interface EmulatedStatus {
  readonly id: number
  readonly state: DeploymentState
  readonly description: string
  readonly environment: string
  readonly environmentUrl: string
  readonly logUrl: string
  readonly creator: string
  /** Whether GitHub Actions created it, by itself or with a workflow's token. */
  readonly viaActions: boolean
  readonly at: string
}

export interface EmulatedDeployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly payload: unknown
  readonly originalEnvironment: string
  /** The state in its latest status. */
  readonly environment: string
  readonly description: string | null
  /** For a job's own deployment, the person who started the run. */
  readonly creator: string
  readonly viaActions: boolean
  readonly transient: boolean
  readonly production: boolean
  readonly at: string
  /** Oldest first. */
  readonly statuses: readonly EmulatedStatus[]
}

/** GitHub's `deployment`. */
export function deploymentRow(site: Site, one: EmulatedDeployment) {
  const repo = `${site.apiUrl}/repos/${site.repository}`
  return {
    url: `${repo}/deployments/${one.id}`,
    id: one.id,
    node_id: `DE_${one.id}`,
    sha: one.sha,
    ref: one.ref,
    task: one.task,
    payload: one.payload,
    original_environment: one.originalEnvironment,
    environment: one.environment,
    description: one.description,
    creator: simpleUser(site, one.creator),
    created_at: one.at,
    updated_at: one.statuses.at(-1)?.at ?? one.at,
    statuses_url: `${repo}/deployments/${one.id}/statuses`,
    repository_url: repo,
    transient_environment: one.transient,
    production_environment: one.production,
    performed_via_github_app: one.viaActions ? actionsApp(site) : null,
  }
}

/** GitHub's `deployment-status`. */
export function statusRow(site: Site, deployment: number, one: EmulatedStatus) {
  const repo = `${site.apiUrl}/repos/${site.repository}`
  const url = `${repo}/deployments/${deployment}`
  return {
    url: `${url}/statuses/${one.id}`,
    id: one.id,
    node_id: `DES_${one.id}`,
    state: one.state,
    creator: simpleUser(site, one.creator),
    description: one.description,
    environment: one.environment,
    target_url: one.logUrl,
    created_at: one.at,
    updated_at: one.at,
    deployment_url: url,
    repository_url: repo,
    environment_url: one.environmentUrl,
    log_url: one.logUrl,
    performed_via_github_app: one.viaActions ? actionsApp(site) : null,
  }
}

function actionsApp(site: Site) {
  const slug = 'github-actions'
  const at = '2018-07-30T09:30:17Z'
  return {
    id: 15_368,
    slug,
    node_id: 'MDM6QXBwMTUzNjg=',
    owner: simpleUser(site, 'github'),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${site.serverUrl}/apps/${slug}`,
    created_at: at,
    updated_at: at,
    permissions: { actions: 'write', contents: 'write', deployments: 'write', metadata: 'read' },
    events: ['check_run'],
  }
}
