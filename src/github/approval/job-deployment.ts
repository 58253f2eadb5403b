import * as z from 'zod/mini'
import { visible } from '../../core/text/untrusted-text.ts'
import { repositoryName, type WorkflowRun } from '../workflow-run.ts'
import {
  type ApprovalContext,
  askRepository,
  type NotKnown,
  notKnown,
  unanswered,
} from './asking.ts'
import { sameName } from './same-name.ts'

const maker = {
  creator: z.nullish(z.object({ login: z.string() })),
  performed_via_github_app: z.nullish(z.object({ slug: z.optional(z.string()) })),
}
const deployments = z.array(
  z.object({ id: z.int(), task: z.string(), environment: z.string(), ...maker }),
)
const statuses = z.array(
  z.object({
    state: z.string(),
    log_url: z.nullish(z.string()),
    target_url: z.nullish(z.string()),
    ...maker,
  }),
)
type Status = z.infer<typeof statuses>[number]

/** Of the newest deployments: that of a running job is among them. */
const mostLookedAt = 20

type DeploymentAnswer = { readonly kind: 'points-here' } | NotKnown

/**
 * Whether GitHub made a deployment to the environment for this very job, which it does for each job
 * that names an environment: one of the run's commit, with a status that says that the job is in
 * progress. Those of other attempts point to other jobs. Never throws.
 */
export async function findJobDeployment(
  context: ApprovalContext,
  environment: string,
  jobId: number,
): Promise<DeploymentAnswer> {
  const { run } = context
  const tried = `find the deployment to "${environment}" that GitHub created for job ${jobId} of run ${run.runId} of ${repositoryName(run.repository)}`
  try {
    const all = deployments.parse(
      await askRepository(context, '/deployments', {
        sha: run.sha,
        task: 'deploy',
        per_page: 100,
      }),
    )
    const candidates = all
      .filter((one) => one.task === 'deploy' && sameName(one.environment, environment))
      .filter(madeByGitHub)
      .slice(0, mostLookedAt)
    for (const { id } of candidates) {
      const read = statuses.parse(
        await askRepository(context, '/deployments/{deployment_id}/statuses', {
          deployment_id: id,
          per_page: 100,
        }),
      )
      if (read.some((status) => pointsTo(status, run, jobId))) return { kind: 'points-here' }
    }
    return notKnown(
      `Could not ${visible(tried)}: no deployment of commit ${visible(run.sha)} to that environment belongs to this job (${candidates.length} read). Most likely the job has no \`environment: ${visible(environment)}\`, or has \`deployment: false\` beside it. With \`deployment: false\`, the job needs \`id-token: write\`.`,
    )
  } catch (error) {
    return unanswered(tried, ['deployments: read'], error)
  }
}

/**
 * GitHub makes a job's deployment through its Actions app, in the name of who triggered the run. What
 * a step makes with the workflow's token comes through the same app, in the name of the app: nobody
 * is asked for that, and it proves nothing.
 */
function madeByGitHub(made: {
  readonly creator?: { readonly login: string } | null | undefined
  readonly performed_via_github_app?: { readonly slug?: string | undefined } | null | undefined
}): boolean {
  const login = made.creator?.login ?? ''
  const viaActions = made.performed_via_github_app?.slug === 'github-actions'
  return viaActions && login !== '' && login !== 'github-actions[bot]'
}

function pointsTo(status: Status, run: WorkflowRun, jobId: number): boolean {
  if (status.state !== 'in_progress' || !madeByGitHub(status)) return false
  const page = `${repositoryName(run.repository)}/actions/runs/${run.runId}/job/${jobId}`
  const wanted = URL.parse(`${run.serverUrl}/${page}`)
  return [status.log_url, status.target_url].some((address) => {
    const url = URL.parse(address ?? '')
    return url !== null && url.origin === wanted?.origin && sameName(url.pathname, wanted.pathname)
  })
}
