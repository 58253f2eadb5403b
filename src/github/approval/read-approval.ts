import type { Dispatcher } from 'undici'
import type { Approval, ApprovalLack } from '../../core/decision/github-context.ts'
import type { GitHub } from '../github.ts'
import type { Env, WorkflowRun } from '../workflow-run.ts'
import { readEnvironment } from './environment.ts'
import { readJobEnvironment } from './job-environment.ts'
import { judgeReviews, readReviews } from './reviews.ts'

/**
 * Whether people have let this very job into its environment. That takes all three: the environment
 * has required reviewers, the run carries an approved review for it, and this job runs in it. What
 * GitHub does not tell is `not-known`, never a pass. Never throws.
 *
 * Needs `actions: read`, and `id-token: write` or `deployments: read`.
 *
 * @param given.environment as the workflow writes it; GitHub does not tell cases apart
 * @param given.dispatcher where the request for an OIDC token goes through instead of the network: a
 *   test's; null: the network, or the proxy that `env` names
 */
export async function readApproval(given: {
  readonly github: GitHub
  readonly run: WorkflowRun
  readonly env: Env
  readonly environment: string
  readonly dispatcher: Dispatcher | null
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Waits that many milliseconds before another attempt. */
  readonly sleep: (milliseconds: number) => Promise<unknown>
}): Promise<Approval> {
  const { run, environment } = given
  const lacking = (because: ApprovalLack): Approval => ({ kind: 'lacking', environment, because })
  const protection = await readEnvironment(given, environment)
  switch (protection.kind) {
    case 'no-required-reviewers':
      return lacking(protection)
    case 'not-known':
      return { ...protection, environment }
    case 'not-found': {
      // The same permission lets the reviews be read: only who has it is told that there is none.
      const { kind } = await readReviews(given)
      return kind === 'read'
        ? lacking({ kind: 'no-such-environment' })
        : { ...protection.otherwise, environment }
    }
    case 'protected':
      break
  }

  const answer = await readReviews(given)
  if (answer.kind === 'not-known') return { ...answer, environment }
  const judgement = judgeReviews(answer.reviews, protection, run.runId)
  if (judgement.kind === 'not-approved') return lacking(judgement)
  if (judgement.kind === 'not-known') return { ...judgement, environment }

  const job = await readJobEnvironment({ ...given, environment: protection.name })
  switch (job.kind) {
    case 'this':
      return { kind: 'approved', environment: protection.name, by: judgement.by }
    case 'another':
      return lacking({ kind: 'another-job', found: job.found })
    case 'not-known':
      return { ...job, environment }
  }
}
