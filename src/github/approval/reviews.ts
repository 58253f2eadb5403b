import * as z from 'zod/mini'
import type { Approver } from '../../core/decision/github-context.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { repositoryName } from '../workflow-run.ts'
import {
  type ApprovalContext,
  askRepository,
  type NotKnown,
  notKnown,
  unanswered,
} from './asking.ts'
import type { ProtectedEnvironment } from './environment.ts'
import { sameName } from './same-name.ts'

const answer = z.array(
  z.object({
    /** `approved`, `rejected` or `pending`. */
    state: z.string(),
    comment: z.nullish(z.string()),
    user: z.nullish(z.object({ login: z.string(), type: z.string() })),
    environments: z.array(z.object({ id: z.optional(z.int()), name: z.optional(z.string()) })),
  }),
)

/** What was decided on jobs of a run, in all of its attempts: GitHub gives no time, attempt or job. */
export type Review = z.infer<typeof answer>[number]

type ReviewsAnswer = { readonly kind: 'read'; readonly reviews: readonly Review[] } | NotKnown

/** The reviews that the run carries for any environment. Never throws. */
export async function readReviews(context: ApprovalContext): Promise<ReviewsAnswer> {
  const { run } = context
  try {
    const route = '/actions/runs/{run_id}/approvals'
    const reviews = answer.parse(await askRepository(context, route, { run_id: run.runId }))
    return { kind: 'read', reviews }
  } catch (error) {
    const tried = `read who approved run ${run.runId} of ${repositoryName(run.repository)}`
    return unanswered(tried, ['actions: read'], error)
  }
}

type Judgement =
  | { readonly kind: 'approved'; readonly by: readonly Approver[] }
  | { readonly kind: 'not-approved' }
  | NotKnown

/**
 * Whether people have let jobs of the run into the environment.
 *
 * A rejected job never starts, so a run with both answers was approved in the end, unless an
 * administrator went past the reviewers after they had said no. Where that is possible, nobody knows.
 */
export function judgeReviews(
  reviews: readonly Review[],
  environment: ProtectedEnvironment,
  runId: string,
): Judgement {
  const ofIt = reviews.filter(({ environments }) =>
    environments.some(
      ({ id, name }) =>
        name !== undefined &&
        sameName(name, environment.name) &&
        (id === undefined || id === environment.id),
    ),
  )
  const by = approvers(ofIt.filter(({ state }) => state === 'approved'))
  if (by.length === 0) return { kind: 'not-approved' }
  const rejected = ofIt.some(({ state }) => state === 'rejected')
  if (rejected && environment.adminsMayBypass) {
    const name = visible(environment.name)
    return notKnown(
      `Could not tell whether this job is approved: run ${runId} has both an approved and a rejected review for the environment "${name}", GitHub does not say which came last, and administrators can bypass its reviewers. Start a new run (a re-run keeps both reviews), or do not allow administrators to bypass the protection rules of "${name}".`,
    )
  }
  return { kind: 'approved', by }
}

/** Each person once, with all that they wrote. An app is nobody who can have looked at anything. */
function approvers(approved: readonly Review[]): readonly Approver[] {
  const comments = new Map<string, Set<string>>()
  for (const { user, comment } of approved) {
    if (user?.type !== 'User' || user.login === '') continue
    const written = comments.get(user.login) ?? new Set()
    if (comment) written.add(comment)
    comments.set(user.login, written)
  }
  return [...comments].map(([login, written]) => ({ login, comment: [...written].join('; ') }))
}
