import * as z from 'zod/mini'
import { visible } from '../core/text/untrusted-text.ts'
import { deploymentPermissions, descriptionLimit } from './deployment.ts'
import { type Failed, isRefusal, problem } from './failure.ts'
import type { GitHub } from './github.ts'
import type { Repository } from './triggering-event.ts'
import { repositoryName } from './workflow-run.ts'

/**
 * How a deployment ended, in GitHub's words.
 *
 * - `failure`: there is an answer, and it is no
 * - `error`: there is no answer, or what was answered could not be carried out as it should
 */
export type DeploymentState = 'success' | 'failure' | 'error'

export interface DeploymentStatus {
  readonly state: DeploymentState
  /** Cut to GitHub's limit; untrusted text. */
  readonly description: string
  /** Where the version can be looked at; null: nowhere. Only http and https are sent on. */
  readonly environmentUrl: string | null
  /** Page of the workflow run. */
  readonly logUrl: string
}

/** Characters; what is longer would cost the whole status if GitHub refused it. */
const longestAddress = 2000

const statuses = z.array(
  z.object({
    state: z.string(),
    description: z.nullish(z.string()),
    log_url: z.nullish(z.string()),
  }),
)

/**
 * Says how a deployment ended, and of earlier ones nothing: one environment may hold many models.
 * Never throws: a report that fails changes nothing of what happened.
 */
export async function setDeploymentStatus(given: {
  readonly github: GitHub
  readonly repository: Repository
  readonly deployment: number
  readonly status: DeploymentStatus
}): Promise<{ readonly kind: 'set' } | Failed> {
  const { github, repository, deployment, status } = given
  const { octokit } = github
  const where = { owner: repository.owner, repo: repository.name, deployment_id: deployment }
  const address = addressOf(status.environmentUrl)
  const sent = {
    state: status.state,
    description: visible(status.description, descriptionLimit),
    log_url: status.logUrl,
    // GitHub answers an empty address with no JSON, so it is left out.
    ...(address !== null && { environment_url: address }),
    auto_inactive: false,
  }

  async function isThere(): Promise<boolean> {
    const { data } = await octokit.request(
      'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
      { ...where, per_page: 100 },
    )
    return statuses
      .parse(data)
      .some(
        (each) =>
          each.state === sent.state &&
          each.description === sent.description &&
          each.log_url === sent.log_url,
      )
  }

  const send = () =>
    octokit.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...where,
      ...sent,
    })

  try {
    try {
      await send()
    } catch (error) {
      if (isRefusal(error)) throw error
      // Unlike a deployment, a status that is there twice says nothing more than one.
      if (!(await isThere())) await send()
    }
    return { kind: 'set' }
  } catch (error) {
    const tried = `set the status of deployment ${deployment} of ${repositoryName(repository)}`
    return { kind: 'failed', warning: problem(tried, deploymentPermissions, error) }
  }
}

function addressOf(url: string | null): string | null {
  if (url === null || url.length > longestAddress || !URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}
