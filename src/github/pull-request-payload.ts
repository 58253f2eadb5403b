import * as z from 'zod/mini'
import { fullHash } from '../git/commit-hash.ts'

/** A pull request as an event's payload describes it. Every text in it is untrusted. */
export interface PullRequest {
  readonly number: number
  /** `opened`, `synchronize`, `closed`, `labeled`, …; empty if the payload has none. */
  readonly action: string
  readonly state: 'open' | 'closed'
  /** Only ever true where the payload says so. */
  readonly merged: boolean
  readonly mergeCommitSha: string | null
  /** Name of the branch that it is, or was, to be merged into; without `refs/heads/`. */
  readonly baseRef: string
  readonly baseSha: string
  readonly headRef: string
  readonly headSha: string
  /** null where the payload does not name it. */
  readonly defaultBranch: string | null
  /** True also where the fork is gone: it cannot have been this repository. */
  readonly fromFork: boolean
  /** Whether Dependabot opened it; who triggered this run is the run's `actor`. */
  readonly byDependabot: boolean
}

export const dependabot = 'dependabot[bot]'

const repository = z.object({ full_name: z.string().check(z.minLength(1)) })
const shape = z.object({
  action: z.catch(z.string(), ''),
  pull_request: z.object({
    number: z.int().check(z.positive()),
    state: z.enum(['open', 'closed']),
    // Reviews carry a shorter form, without `merged` but with the time.
    merged: z.nullish(z.boolean()),
    merged_at: z.nullish(z.string().check(z.minLength(1))),
    merge_commit_sha: z.nullish(z.string()),
    user: z.nullish(z.object({ login: z.string() })),
    base: z.object({ ref: z.string().check(z.minLength(1)), sha: z.string(), repo: repository }),
    head: z.object({ ref: z.string(), sha: z.string(), repo: z.nullish(repository) }),
  }),
})

/** null: the payload has no pull request, or none of the shape that GitHub documents. */
export function pullRequestIn(payload: unknown, defaultBranch: string | null): PullRequest | null {
  const parsed = shape.safeParse(payload)
  if (!parsed.success) return null
  const { action, pull_request: pull } = parsed.data
  const headRepository = pull.head.repo?.full_name.toLowerCase()
  return {
    number: pull.number,
    action,
    state: pull.state,
    merged: pull.state === 'closed' && (pull.merged ?? typeof pull.merged_at === 'string'),
    mergeCommitSha: pull.merge_commit_sha ?? null,
    baseRef: pull.base.ref,
    baseSha: pull.base.sha,
    headRef: pull.head.ref,
    headSha: pull.head.sha,
    defaultBranch,
    fromFork: headRepository !== pull.base.repo.full_name.toLowerCase(),
    byDependabot: pull.user?.login === dependabot,
  }
}

/** A pull request that a payload names, without saying all of it. */
export interface NamedPullRequest {
  readonly number: number
  /** Only ever true where the payload says so. */
  readonly merged: boolean
}

const aComment = z.object({
  issue: z.object({
    number: z.int().check(z.positive()),
    pull_request: z.nullish(z.object({ merged_at: z.nullish(z.string().check(z.minLength(1))) })),
  }),
})

/** What `issue_comment` is on: a pull request, or null for an issue. undefined: nobody can read it. */
export function commentedOn(payload: unknown): NamedPullRequest | null | undefined {
  const issue = aComment.safeParse(payload).data?.issue
  if (issue === undefined) return undefined
  if (issue.pull_request == null) return null
  return { number: issue.number, merged: typeof issue.pull_request.merged_at === 'string' }
}

/** The run that `workflow_run` follows. */
export interface FollowedRun {
  /** The event that triggered it: `push`, `pull_request`, … */
  readonly event: string
  /** Of the commit that it ran at; null where the payload does not name it. */
  readonly headSha: string | null
  /** Whether it ran on a pull request or in a merge queue, which shows nothing to be merged. */
  readonly onUnmerged: boolean
  /** Number of the pull request that it ran on; null: none, or a fork's, which GitHub leaves out. */
  readonly pullRequest: number | null
}

const aFollowUp = z.object({
  workflow_run: z.object({
    event: z.string().check(z.minLength(1)),
    head_branch: z.nullish(z.string()),
    head_sha: z.nullish(z.string()),
    pull_requests: z.catch(z.array(z.object({ number: z.int().check(z.positive()) })), []),
  }),
})

/** null: nobody can read it. */
export function followedRun(payload: unknown): FollowedRun | null {
  const run = aFollowUp.safeParse(payload).data?.workflow_run
  if (run === undefined) return null
  const ofPullRequest = run.event.startsWith('pull_request')
  const inQueue =
    run.event === 'merge_group' || isInMergeQueue(`refs/heads/${run.head_branch ?? ''}`)
  // Beside a push GitHub lists pull requests that happen to be open from the same branch.
  const [first] = ofPullRequest ? run.pull_requests : []
  return {
    event: run.event,
    headSha: fullHash(run.head_sha),
    onUnmerged: ofPullRequest || inQueue,
    pullRequest: first?.number ?? null,
  }
}

/** The branches on which a merge queue tests what it is about to merge: none of it is merged yet. */
export function isInMergeQueue(ref: string): boolean {
  return ref.startsWith('refs/heads/gh-readonly-queue/')
}
