import { smallest } from '../../testing/github-description/smallest.ts'
import type { Event } from './events.ts'
import { mergeCommit } from './events.ts'
import type { Answer } from './mlflow-answers.ts'
import { json } from './mlflow-answers.ts'
import { repository, ScriptedGitHub } from './scripted-github.ts'

export interface StatusState {
  readonly state: string
  readonly description: string
  readonly environment_url: string
  readonly log_url: string
  readonly auto_inactive: unknown
}

export interface DeploymentState {
  readonly id: number
  readonly sha: string
  readonly task: string
  readonly environment: string
  readonly description: string
  readonly payload: unknown
  /** Oldest first. */
  readonly statuses: StatusState[]
}

const deploying = /^\/deployments(?:\/(?<id>\d+)\/statuses)?$/

/** The GitHub of the stories, with its deployments. Whoever else asked for some made these first. */
export class GitHubWithDeployments extends ScriptedGitHub {
  readonly deployments: DeploymentState[] = []
  /** A token with `deployments: read` may list and not write. */
  mayDeploy = true
  readonly #faults: { on: string; answer: Answer; carriedOut: boolean }[] = []

  /** A deployment that somebody else has made, and whose event starts a run. */
  requested(environment = 'production'): { readonly id: number; readonly event: Event } {
    const { id } = this.#add({ ref: mergeCommit, task: 'deploy', environment, description: '' })
    const deployment = { id, sha: mergeCommit, ref: 'main', task: 'deploy', environment }
    const about = { full_name: repository, default_branch: 'main' }
    const payload = { action: 'created', deployment, repository: about }
    return { id, event: { name: 'deployment', ref: 'refs/heads/main', actor: 'mona', payload } }
  }

  /** The next request `METHOD path` is answered so, perhaps after it was carried out. */
  falter(on: string, answer: Answer, { carriedOut = false } = {}): void {
    this.#faults.push({ on, answer, carriedOut })
  }

  override answer(method: string, url: URL, text: string | null): Answer {
    const path = url.pathname.replace(`/repos/${repository}`, '')
    const found = deploying.exec(path)
    if (found === null) return super.answer(method, url, text)
    const body = text === null ? null : JSON.parse(text)
    const kind = `${method} ${found.groups?.id === undefined ? 'deployments' : 'statuses'}`
    const at = this.#faults.findIndex(({ on }) => on === kind)
    const [fault] = at === -1 ? [] : this.#faults.splice(at, 1)
    if (fault?.carriedOut === false) return fault.answer
    const answer = this.#answer(kind, Number(found.groups?.id), url.searchParams, body)
    return fault?.answer ?? answer
  }

  // biome-ignore lint/suspicious/noExplicitAny: whatever the client sent
  #answer(kind: string, id: number, query: URLSearchParams, body: any): Answer {
    if (kind.startsWith('POST') && !this.mayDeploy) {
      return json({ message: 'Resource not accessible by integration' }, 403)
    }
    const deployment = this.deployments.find((each) => each.id === id)
    switch (kind) {
      case 'GET deployments':
        return json(
          this.deployments
            .filter(({ sha }) => sha === query.get('sha'))
            .filter(({ task }) => task === query.get('task'))
            .filter(({ environment }) => environment === query.get('environment'))
            .map(deploymentRow)
            .toReversed(),
        )
      case 'POST deployments':
        return json(deploymentRow(this.#add(body)), 201)
      case 'GET statuses':
        return json((deployment?.statuses ?? []).map(statusRow).toReversed())
      case 'POST statuses': {
        if (deployment === undefined) return json({ message: 'Not Found' }, 404)
        const status = { ...body, environment_url: body.environment_url ?? '' }
        deployment.statuses.push(status)
        return json(statusRow(status), 201)
      }
      default:
        throw new Error(`this story's GitHub does not know ${kind}`)
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: whatever the client sent
  #add({ ref, task, environment, description, payload = '' }: any): DeploymentState {
    const id = 41 + this.deployments.length
    const made = { id, sha: ref, task, environment, description, payload, statuses: [] }
    this.deployments.push(made)
    return made
  }
}

function deploymentRow({ statuses: _, ...row }: DeploymentState) {
  return { ...smallest('deployment'), ref: row.sha, ...row }
}

function statusRow({ auto_inactive: _, ...row }: StatusState) {
  return { ...smallest('deployment-status'), ...row, target_url: row.log_url }
}
