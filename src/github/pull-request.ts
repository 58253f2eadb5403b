import * as z from 'zod/mini'
import { fullHash } from '../git/commit-hash.ts'
import { pullRequestOf, type Repository, type TriggeringEvent } from './event.ts'
import { type Failed, problem } from './failure.ts'
import type { GitHub } from './github.ts'
import { repositoryName } from './workflow-run.ts'

type PullRequestToTell =
  | { readonly kind: 'found'; readonly number: number }
  /** The event has to do with no pull request. */
  | { readonly kind: 'none' }
  | Failed

const answer = z.array(
  z.object({
    number: z.int().check(z.positive()),
    merged_at: z.nullish(z.string()),
    merge_commit_sha: z.nullish(z.string()),
    base: z.object({ ref: z.string() }),
  }),
)
type AssociatedPullRequest = z.infer<typeof answer>[number]

/**
 * The pull request to comment on: the event's own, or on a push the one whose merge was pushed.
 * Only a push sends a request. Never throws.
 */
export async function findPullRequest(given: {
  readonly github: GitHub
  readonly repository: Repository
  readonly event: TriggeringEvent
}): Promise<PullRequestToTell> {
  const { github, repository, event } = given
  if (event.kind === 'push') return mergedBy(github, repository, event.ref, event.sha)
  const pull = pullRequestOf(event)
  return pull === null ? { kind: 'none' } : { kind: 'found', number: pull.number }
}

async function mergedBy(
  github: GitHub,
  repository: Repository,
  ref: string,
  sha: string,
): Promise<PullRequestToTell> {
  try {
    const { data } = await github.octokit.request(
      'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
      {
        owner: repository.owner,
        repo: repository.name,
        commit_sha: sha,
        per_page: 100,
      },
    )
    const number = chooseMerged(answer.parse(data), ref, sha)
    return number === null ? { kind: 'none' } : { kind: 'found', number }
  } catch (error) {
    const tried = `find the pull request that commit ${sha} of ${repositoryName(repository)} merged`
    const permissions = ['contents: read', 'pull-requests: read']
    return { kind: 'failed', warning: problem(tried, permissions, error) }
  }
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

/**
 * The one whose merge made this very commit; else one that was merged into the pushed branch (a
 * rebase, or a commit in the middle of the push), the last merged if there are several.
 */
export function chooseMerged(
  associated: readonly AssociatedPullRequest[],
  ref: string,
  sha: string,
): number | null {
  const merged = associated
    .filter((pull) => typeof pull.merged_at === 'string')
    .sort((a, b) => compareText(b.merged_at ?? '', a.merged_at ?? '') || b.number - a.number)
  const chosen =
    merged.find((pull) => pull.merge_commit_sha === sha) ??
    merged.find((pull) => ref === `refs/heads/${pull.base.ref}`)
  return chosen?.number ?? null
}

/** GitHub's times are all in UTC and of one form, so their text orders as they do. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
