import {
  type DeploymentState,
  deploymentRow,
  type EmulatedDeployment,
  type EmulatedStatus,
  statusRow,
} from './deployment-rows.ts'
import { type Answer, type Asked, json, notFound, type Part, pageOf, refused } from './exchange.ts'
import { now, type Site } from './rows.ts'

/** What the deployments need from the rest of the repository. */
export interface Surroundings {
  readonly site: () => Site
  /** The commit that a branch, tag or hash names. */
  readonly commitOf: (ref: string) => Promise<{ sha: string; isBranch: boolean } | null>
  /** Whether the default branch has commits that are not in the history of this commit. */
  readonly isBehind: (sha: string) => Promise<boolean>
  readonly checksOf: (sha: string) => readonly { context: string; state: string }[]
}

export interface Author {
  readonly creator: string
  readonly viaActions: boolean
}

interface CreateBody {
  readonly ref: string
  readonly task?: string
  readonly auto_merge?: boolean
  readonly required_contexts?: readonly string[]
  readonly payload?: unknown
  readonly environment?: string
  readonly description?: string | null
  readonly transient_environment?: boolean
  readonly production_environment?: boolean
}

interface StatusBody {
  readonly state: DeploymentState
  readonly description?: string
  readonly environment?: string
  readonly environment_url?: string
  readonly log_url?: string
  readonly target_url?: string
  readonly auto_inactive?: boolean
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] }
type Kept = Mutable<Omit<EmulatedDeployment, 'statuses'>> & { readonly statuses: EmulatedStatus[] }

/** The repository's deployments and their statuses, following GitHub's documented rules. */
export function deployments({ site, commitOf, isBehind, checksOf }: Surroundings) {
  const all: Kept[] = []
  let statusCount = 0

  const answer: Part = async (asked) => {
    const [path = ''] = asked.path.split('?', 1)
    const match = /\/deployments(?:\/(\d+)(\/statuses)?)?$/.exec(path)
    if (match === null) return null
    const [, id, statuses] = match
    if (id === undefined) return asked.method === 'POST' ? create(asked) : list(asked)
    const deployment = all.find((one) => one.id === Number(id))
    if (deployment === undefined) return notFound()
    if (statuses === undefined) return json(200, deploymentRow(site(), deployment))
    if (asked.method === 'POST') return setStatus(asked, deployment)
    const newestFirst = [...deployment.statuses].reverse()
    const page = pageOf(
      asked,
      newestFirst.map((one) => statusRow(site(), deployment.id, one)),
    )
    return json(200, page.rows, page.headers)
  }

  function list(asked: Asked): Answer {
    const query = new URL(asked.path, site().apiUrl).searchParams
    const wanted = (name: string, value: string): boolean =>
      !query.has(name) || query.get(name) === value
    const found = all.filter(
      (one) =>
        wanted('sha', one.sha) &&
        wanted('ref', one.ref) &&
        wanted('task', one.task) &&
        wanted('environment', one.environment),
    )
    const page = pageOf(
      asked,
      [...found].reverse().map((one) => deploymentRow(site(), one)),
    )
    return json(200, page.rows, page.headers)
  }

  async function create(asked: Asked): Promise<Answer> {
    const body = JSON.parse(asked.text) as CreateBody
    const commit = await commitOf(body.ref)
    if (commit === null) return refused(422, `No ref found for: ${body.ref}`)
    if ((body.auto_merge ?? true) && (await isBehind(commit.sha))) {
      // GitHub could merge into a branch (the emulator does not), but not into a commit.
      return commit.isBranch
        ? json(202, { message: `Auto-merged main into ${body.ref} on deployment.` })
        : refused(409, `Conflict merging main into ${body.ref}.`)
    }
    const unmet = unmetChecks(commit.sha, body.required_contexts)
    if (unmet.length > 0) {
      const more = { contexts: unmet, resource: 'Deployment', field: 'required_contexts' }
      return refused(409, `Conflict: Commit status checks failed for ${body.ref}.`, {
        errors: [{ ...more, code: 'invalid' }],
      })
    }
    return json(201, deploymentRow(site(), add({ ...body, sha: commit.sha, ...authorOf(asked) })))
  }

  function unmetChecks(sha: string, required: readonly string[] | undefined) {
    const checks = checksOf(sha)
    if (required === undefined) return checks.filter((one) => one.state !== 'success')
    return required
      .map(
        (context) => checks.find((one) => one.context === context) ?? { context, state: 'pending' },
      )
      .filter((one) => one.state !== 'success')
  }

  function add(given: CreateBody & { readonly sha: string } & Author): Kept {
    const environment = given.environment ?? 'production'
    const deployment: Kept = {
      id: 42 + all.length,
      sha: given.sha,
      ref: given.ref,
      task: given.task ?? 'deploy',
      payload: given.payload ?? {},
      originalEnvironment: environment,
      environment,
      description: given.description ?? null,
      creator: given.creator,
      viaActions: given.viaActions,
      transient: given.transient_environment ?? false,
      production: given.production_environment ?? environment === 'production',
      at: now(),
      statuses: [],
    }
    all.push(deployment)
    return deployment
  }

  function setStatus(asked: Asked, deployment: Kept): Answer {
    const body = JSON.parse(asked.text) as StatusBody
    const errors = mistakesIn(body)
    if (errors.length > 0) return refused(422, 'Validation Failed', { errors })
    const status = push(deployment, body, authorOf(asked))
    return json(201, statusRow(site(), deployment.id, status))
  }

  function push(deployment: Kept, body: StatusBody, author: Author): EmulatedStatus {
    statusCount += 1
    deployment.environment = body.environment ?? deployment.environment
    const status: EmulatedStatus = {
      id: statusCount,
      state: body.state,
      description: body.description ?? '',
      environment: deployment.environment,
      environmentUrl: body.environment_url ?? '',
      logUrl: body.log_url ?? body.target_url ?? '',
      ...author,
      at: now(),
    }
    deployment.statuses.push(status)
    if (body.state === 'success' && (body.auto_inactive ?? true)) retireOthers(deployment, author)
    return status
  }

  /** "…all prior non-transient, non-production environment deployments … that had a success state" */
  function retireOthers(deployment: Kept, author: Author): void {
    for (const other of all) {
      const isPrior = other.id < deployment.id && other.environment === deployment.environment
      if (!isPrior || other.transient || other.production) continue
      if (other.statuses.at(-1)?.state === 'success') push(other, { state: 'inactive' }, author)
    }
  }

  return {
    answer,
    /** Creates one as GitHub does for a job with `environment:`, or as another app does. */
    add: (given: Parameters<typeof add>[0]): EmulatedDeployment => add(given),
    setState(id: number, body: StatusBody, author: Author): void {
      const deployment = all.find((one) => one.id === id)
      if (deployment === undefined) throw new Error(`there is no deployment ${id}`)
      push(deployment, body, author)
    },
    /** Oldest first; copies. */
    list: (): readonly EmulatedDeployment[] =>
      all.map((one) => ({ ...one, statuses: [...one.statuses] })),
  }
}

function authorOf({ holder }: Asked): Author {
  return { creator: holder?.login ?? '', viaActions: holder?.permissions != null }
}

function mistakesIn(body: StatusBody): readonly object[] {
  const mistake = (field: string, message: string) => ({
    resource: 'DeploymentStatus',
    code: 'custom',
    field,
    message,
  })
  const found: object[] = []
  if ([...(body.description ?? '')].length > 140) {
    found.push(mistake('description', 'description is too long (maximum is 140 characters)'))
  }
  for (const field of ['environment_url', 'log_url', 'target_url'] as const) {
    const url = body[field] ?? ''
    if (url !== '' && !/^https?:\/\//.test(url)) {
      found.push(mistake(field, `${field} must use http(s) scheme`))
    }
  }
  return found
}
