import * as z from 'zod/mini'
import { fullHash } from '../git/commit-hash.ts'
import { type Failed, problem } from './failure.ts'
import type { GitHub } from './github.ts'
import { mergedByPush } from './merged-by-push.ts'
import { pullRequestOf, type Repository, type TriggeringEvent } from './triggering-event.ts'
import { repositoryName } from './workflow-run.ts'

type PullRequestsToTell =
  /** At least one. */
  | { readonly kind: 'found'; readonly numbers: readonly number[] }
  /** The event has to do with no pull request. */
  | { readonly kind: 'none' }
  | Failed

/**
 * The pull requests to comment on: the event's own, or on a push those whose merges were pushed.
 * Only a push sends a request. Never throws.
 */
export async function findPullRequests(given: {
  readonly github: GitHub
  readonly repository: Repository
  readonly event: TriggeringEvent
}): Promise<PullRequestsToTell> {
  const { github, repository, event } = given
  if (event.kind === 'push') {
    const merged = await mergedByPush(github, repository, event)
    if (merged.kind === 'not-known') return { kind: 'failed', warning: merged.because }
    const { numbers } = merged
    return numbers.length === 0 ? { kind: 'none' } : { kind: 'found', numbers }
  }
  const pull = pullRequestOf(event)
  return pull === null ? { kind: 'none' } : { kind: 'found', numbers: [pull.number] }
}

type PullRequestNow =
  | {
      readonly kind: 'read'
      readonly merged: boolean
      /** The commit that it proposes; null: GitHub does not say. */
      readonly head: string | null
    }
  | Failed

const aPullRequest = z.object({
  merged_at: z.nullish(z.string()),
  head: z.object({ sha: z.string() }),
})

/** What the pull request is at this moment, which an event's payload does not say. Never throws. */
export async function readPullRequest(given: {
  readonly github: GitHub
  readonly repository: Repository
  readonly number: number
}): Promise<PullRequestNow> {
  const { github, repository, number } = given
  try {
    const { data } = await github.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      owner: repository.owner,
      repo: repository.name,
      pull_number: number,
    })
    const { merged_at: mergedAt, head } = aPullRequest.parse(data)
    return { kind: 'read', merged: typeof mergedAt === 'string', head: fullHash(head.sha) }
  } catch (error) {
    const tried = `read pull request #${number} of ${repositoryName(repository)}`
    return { kind: 'failed', warning: problem(tried, ['pull-requests: read'], error) }
  }
}
