import * as z from 'zod/mini'
import { visible } from '../../core/text/untrusted-text.ts'
import { statusOf } from '../failure.ts'
import { repositoryName } from '../workflow-run.ts'
import {
  type ApprovalContext,
  askRepository,
  type NotKnown,
  notKnown,
  unanswered,
} from './asking.ts'
import { sameName } from './same-name.ts'

/** An environment that somebody has to let each job into. */
export interface ProtectedEnvironment {
  readonly kind: 'protected'
  readonly id: number
  /** As GitHub writes it, which may be in other cases than it was asked for. */
  readonly name: string
  /** Only `false` rules out that a job went past the reviewers; GitHub's description lacks it. */
  readonly adminsMayBypass: boolean
}

type EnvironmentAnswer =
  | ProtectedEnvironment
  | { readonly kind: 'no-required-reviewers' }
  /** GitHub says 404, as it does to who may not see it. `otherwise`: what to say in that case. */
  | { readonly kind: 'not-found'; readonly otherwise: NotKnown }
  | NotKnown

const answer = z.object({
  id: z.int(),
  name: z.string(),
  can_admins_bypass: z.optional(z.boolean()),
  protection_rules: z.optional(
    z.array(
      z.object({
        type: z.string(),
        reviewers: z.optional(z.array(z.object({ reviewer: z.nullish(z.object({})) }))),
      }),
    ),
  ),
})

/** Reads whether the environment is there, and has required reviewers. Never throws. */
export async function readEnvironment(
  context: ApprovalContext,
  name: string,
): Promise<EnvironmentAnswer> {
  const tried = `read the environment "${name}" of ${repositoryName(context.run.repository)}`
  // In an address these are steps to another page, however they are encoded.
  if (name === '' || name === '.' || name === '..') {
    return notKnown(
      `Could not ${visible(tried)}: GitHub's API cannot read an environment of this name. Rename the environment, and write its new name in the input "environment".`,
    )
  }
  try {
    const read = answer.parse(
      await askRepository(context, '/environments/{environment_name}', { environment_name: name }),
    )
    if (!sameName(read.name, name)) {
      return notKnown(
        `Could not ${visible(tried)}: GitHub answered with the environment "${visible(read.name)}". Check GITHUB_API_URL, and any proxy in between.`,
      )
    }
    const reviewers = (read.protection_rules ?? [])
      .filter(({ type }) => type === 'required_reviewers')
      .flatMap((rule) => rule.reviewers ?? [])
      .filter(({ reviewer }) => reviewer !== null && reviewer !== undefined)
    if (reviewers.length === 0) return { kind: 'no-required-reviewers' }
    return {
      kind: 'protected',
      id: read.id,
      name: read.name,
      adminsMayBypass: read.can_admins_bypass !== false,
    }
  } catch (error) {
    const because = unanswered(tried, ['actions: read'], error)
    return statusOf(error) === 404 ? { kind: 'not-found', otherwise: because } : because
  }
}
