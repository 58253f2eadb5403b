import type { Reviewed } from '../core/decision/github-context.ts'
import { join, type ReviewedLine, readText } from './comment-text.ts'
import { type Comment, commentThread } from './comment-thread.ts'
import { problem } from './failure.ts'
import type { GitHub } from './github.ts'
import type { CommentMarker } from './marker.ts'
import { findPullRequests } from './pull-request.ts'
import { pullRequestOf, type Repository, type TriggeringEvent } from './triggering-event.ts'
import { repositoryName } from './workflow-run.ts'

/** What was found on the way, so that the report that follows need not ask for it again. */
export type SeenPullRequests =
  /** The event has to do with no pull request. */
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly pullRequests: readonly SeenPullRequest[] }

export interface SeenPullRequest {
  readonly number: number
  /** Comments of ours on it, as they were then. */
  readonly comments: readonly Comment[]
}

/** Whether the event shows that a merge may promote, so that there may be something reviewed. */
function mayFollowReview(event: TriggeringEvent): boolean {
  return event.kind === 'push' || (pullRequestOf(event)?.merged ?? false)
}

export interface ReviewAnswer {
  readonly reviewed: Reviewed
  /** null: nothing was asked, or the pull request or its comments could not be read. */
  readonly seen: SeenPullRequests | null
}

/**
 * The versions that the comments of the merged pull requests showed before their merge. Throws nothing but
 * what `connect` throws, which is called only where a merge may promote.
 */
export async function readReviewed(given: {
  readonly connect: () => Promise<GitHub>
  readonly repository: Repository
  readonly event: TriggeringEvent
  readonly marker: CommentMarker
}): Promise<ReviewAnswer> {
  const { connect, repository, event, marker } = given
  const nothing = { kind: 'nothing' } as const
  if (!mayFollowReview(event)) return { reviewed: nothing, seen: null }
  const github = await connect()
  const found = await findPullRequests({ github, repository, event })
  switch (found.kind) {
    case 'none':
      return { reviewed: nothing, seen: found }
    case 'failed':
      return { reviewed: { kind: 'not-known', because: found.warning }, seen: null }
    case 'found':
      break
  }
  const pullRequests: SeenPullRequest[] = []
  for (const number of found.numbers) {
    try {
      const comments = await commentThread(github, repository, number).findOwn(marker, [])
      pullRequests.push({ number, comments })
    } catch (error) {
      const tried = `read the comments on pull request #${number} of ${repositoryName(repository)}`
      const because = problem(tried, ['pull-requests: read'], error)
      return { reviewed: { kind: 'not-known', because }, seen: null }
    }
  }
  return { reviewed: reviewedInAll(pullRequests), seen: { kind: 'found', pullRequests } }
}

/** What one of them does not tell is not known; those without a comment of ours say nothing. */
function reviewedInAll(pullRequests: readonly SeenPullRequest[]): Reviewed {
  const each = pullRequests.map(({ comments, number }) => reviewedIn(comments, number))
  const notKnown = each.find((one) => one.kind === 'not-known')
  if (notKnown !== undefined) return notKnown
  const by = each.flatMap((one) => (one.kind === 'shown' ? one.by : []))
  return by.length === 0 ? { kind: 'nothing' } : { kind: 'shown', by }
}

function reviewedIn(comments: readonly Comment[], pullRequest: number): Reviewed {
  const texts = comments.map(({ body, writtenAt }) => readText(body, writtenAt))
  const [first, ...others] = texts
  if (first === undefined) return { kind: 'nothing' }
  const line: ReviewedLine = others.reduce((a, b) => join(a, b, null), first).reviewed
  switch (line.kind) {
    // An older Stagegate wrote it, or a check that came to its end after the merge.
    case 'none':
      return { kind: 'nothing' }
    case 'version':
      return { kind: 'shown', by: [{ pullRequest, version: line.version, source: line.source }] }
    case 'unreadable':
      return {
        kind: 'not-known',
        because:
          `The comment ${comments[0]?.url ?? ''} was changed by hand, so it no longer says which ` +
          'version it showed before the merge. Look at its edit history, and promote the version ' +
          'that was reviewed by hand (workflow_dispatch).',
      }
  }
}
