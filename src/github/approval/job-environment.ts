import type { Dispatcher } from 'undici'
import { visible } from '../../core/text/untrusted-text.ts'
import { type Env, repositoryName, type WorkflowRun } from '../workflow-run.ts'
import { type ApprovalContext, type NotKnown, notKnown } from './asking.ts'
import type { Claims } from './claims.ts'
import { findJobDeployment } from './job-deployment.ts'
import { sameName } from './same-name.ts'
import { findThisJob } from './this-job.ts'

type JobEnvironment =
  | { readonly kind: 'this' }
  /** null: the job names none. */
  | { readonly kind: 'another'; readonly found: string | null }
  | NotKnown

/**
 * Whether this very job runs in the environment: as its own OIDC token says, else as the deployment
 * says that GitHub made for it. Never throws.
 */
export async function readJobEnvironment(
  context: ApprovalContext & {
    readonly env: Env
    readonly environment: string
    readonly dispatcher: Dispatcher | null
    readonly now: () => number
    readonly sleep: (milliseconds: number) => Promise<unknown>
  },
): Promise<JobEnvironment> {
  const { run, environment } = context
  // Its client is loaded where there is a token to ask for.
  const { readIdToken } = await import('./id-token.ts')
  const token = await readIdToken(context)
  switch (token.kind) {
    case 'claims':
      return fromClaims(token.claims, run, environment)
    case 'not-granted':
      return byDeployment(context, '`id-token: write`', 'The job has no `id-token: write`.')
    case 'not-known':
      return byDeployment(context, 'its OIDC token', token.because)
    // Whoever forges one answer of this job's may have done more: nothing else is asked.
    case 'forged':
      return notKnown(token.because)
  }
}

function fromClaims(claims: Claims, run: WorkflowRun, environment: string): JobEnvironment {
  const strange = contradiction(claims, run)
  if (strange !== null) {
    return notKnown(
      `Could not tell in which environment this job runs: its OIDC token is for ${strange}. Check what sets ACTIONS_ID_TOKEN_REQUEST_URL and GITHUB_* in this job.`,
    )
  }
  const found = claims.environment || null
  return found !== null && sameName(found, environment)
    ? { kind: 'this' }
    : { kind: 'another', found }
}

/** What in the token is not of this run; null: nothing. */
function contradiction(claims: Claims, run: WorkflowRun): string | null {
  const { repository, run_id, run_attempt } = claims
  const ours = repositoryName(run.repository)
  if (!sameName(repository, ours)) {
    return `the repository ${visible(repository)}, not ${visible(ours)}`
  }
  const subject = subjectOf(claims.sub)
  if (subject !== null && !sameName(subject.repository, ours)) {
    return `the subject ${visible(claims.sub)}, not the repository ${visible(ours)}`
  }
  const environment = claims.environment || null
  if (subject?.environment != null && !sameName(subject.environment, environment ?? '')) {
    return `the subject ${visible(claims.sub)}, not the environment "${visible(environment ?? '')}"`
  }
  if (run_id !== run.runId) return `run ${visible(run_id)}, not ${run.runId}`
  if (typeof run_attempt === 'string' && run_attempt !== String(run.runAttempt)) {
    return `attempt ${visible(run_attempt)} of run ${run.runId}, not attempt ${run.runAttempt}`
  }
  return null
}

interface Subject {
  readonly repository: string
  /** null: the subject names none. */
  readonly environment: string | null
}

/**
 * What the subject names in GitHub's own form, `repo:OWNER/NAME:environment:production`; ids may
 * stand behind `@` in both names. null: an organization has given its subjects another form.
 */
function subjectOf(sub: string): Subject | null {
  const [, owner, name, environment] =
    /^repo:([^:/@]+)(?:@\d+)?\/([^:@]+)(?:@\d+)?(?::environment:([^:]*)|:.*)?$/s.exec(sub) ?? []
  if (owner === undefined || name === undefined) return null
  return { repository: `${owner}/${name}`, environment: decoded(environment) }
}

/** A colon in an environment's name is written `%3A` there. */
function decoded(environment: string | undefined): string | null {
  return environment === undefined ? null : environment.replaceAll(/%3a/gi, ':')
}

async function byDeployment(
  context: Parameters<typeof readJobEnvironment>[0],
  /** What it would take in place of a deployment. */
  takes: string,
  noToken: string,
): Promise<JobEnvironment> {
  const job = await findThisJob(context, context.env, context.sleep)
  const answer =
    job.kind === 'found' ? await findJobDeployment(context, context.environment, job.id) : job
  switch (answer.kind) {
    case 'points-here':
      return { kind: 'this' }
    case 'not-known':
      return notKnown(
        // What to do stands first: a report may cut the rest.
        `Could not tell in which environment this job runs. That needs ${takes}, or \`deployments: read\` with \`actions: read\`. ${noToken} ${answer.because}`,
      )
  }
}
