import type { ComparisonSide } from '../core/policy-change/comparison-policy.ts'
import { fullHash } from '../git/commit-hash.ts'
import { commitParents } from '../github/commit-parents.ts'
import type { GitHub } from '../github/github.ts'
import {
  distrustsWorkspace,
  type PullRequest,
  pullRequestOf,
  type TriggeringEvent,
} from '../github/triggering-event.ts'
import type { Repository } from '../github/workflow-run.ts'

/** Which commit the policy is compared with that a run is judged by. */
export type OtherCommit =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'at'
      readonly of: ComparisonSide
      /**
       * One that may be it as well: only where both have the same policy is it known which one
       * that was. null: there is no doubt.
       */
      readonly or: string | null
      /** The commit whose change this is; null where the event does not name it. */
      readonly changed: string | null
    }
  | { readonly kind: 'not-known'; readonly of: ComparisonSide; readonly because: string }

/** As Git says "no commit". */
export const noCommit = '0'.repeat(40)

/** The side as far as the event itself names it: for an error before its commit is known. */
export function namedSide(event: TriggeringEvent): ComparisonSide {
  const pull = pullRequestOf(event)
  if (pull === null) return { side: 'before', commit: noCommit }
  return { side: pull.merged ? 'before' : 'base', commit: pull.baseSha }
}

/**
 * Where the change began that an event is about. A dispatch, a deployment and a schedule change
 * nothing, and run under what is there; nor does a tag, which names a commit as a dispatch does.
 *
 * @param given.sha GITHUB_SHA: of a pull request, a merge that GitHub made for testing
 */
export async function otherCommit(given: {
  readonly event: TriggeringEvent
  readonly sha: string
  readonly repository: Repository
  readonly connect: () => Promise<GitHub>
}): Promise<OtherCommit> {
  const { event } = given
  switch (event.kind) {
    case 'push':
      return event.ref.startsWith('refs/tags/') ? { kind: 'none' } : ofPush(event)
    case 'merge_group':
      return ofMergeGroup(event)
    case 'pull_request':
    case 'pull_request_target':
      return await ofPullRequest(event, given)
    case 'other':
      return event.pullRequest === null
        ? { kind: 'none' }
        : await ofPullRequest(event.pullRequest, given)
    case 'issue_comment':
    case 'workflow_run':
      return await ofNamed(event, given)
    case 'workflow_dispatch':
    case 'deployment':
      return { kind: 'none' }
  }
}

/** Also after a forced push `before` is what the branch held until then. */
function ofPush({
  before,
  sha,
  onDefaultBranch,
}: Extract<TriggeringEvent, { kind: 'push' }>): OtherCommit {
  if (before !== null) {
    return { kind: 'at', of: { side: 'before', commit: before }, or: null, changed: sha }
  }
  // A new branch beside the default one has that one's policy to be compared with.
  if (onDefaultBranch === 'no') return { kind: 'none' }
  // Otherwise a new branch would be the way round the policy of an old one.
  return {
    kind: 'not-known',
    of: { side: 'before', commit: noCommit },
    because:
      'this push created the branch, or its event does not say where the branch was before, so there is no policy to compare with.',
  }
}

function ofMergeGroup({
  baseSha,
  sha,
}: Extract<TriggeringEvent, { kind: 'merge_group' }>): OtherCommit {
  return baseSha === null
    ? {
        kind: 'not-known',
        of: { side: 'base', commit: noCommit },
        because: 'the event does not say what the merge group is merged into.',
      }
    : { kind: 'at', of: { side: 'base', commit: baseSha }, or: null, changed: sha }
}

/**
 * A comment on what was merged changes nothing, as a dispatch does not. Of a pull request that
 * GitHub gave no answer on, nobody knows.
 */
async function ofNamed(
  event: Extract<TriggeringEvent, { kind: 'issue_comment' | 'workflow_run' }>,
  asked: Parameters<typeof otherCommit>[0],
): Promise<OtherCommit> {
  const { pullRequest, unanswered } = event
  if (unanswered !== null) {
    return { kind: 'not-known', of: { side: 'base', commit: noCommit }, because: unanswered }
  }
  return pullRequest === null || pullRequest.merged
    ? { kind: 'none' }
    : await ofPullRequest(pullRequest, asked)
}

async function ofPullRequest(
  pull: PullRequest,
  asked: Parameters<typeof otherCommit>[0],
): Promise<OtherCommit> {
  if (pull.merged) return await ofMerge(pull, asked)
  // What was closed without a merge changes nothing.
  if (pull.state === 'closed') return { kind: 'none' }
  const commit = (await testedOn(pull, asked)) ?? pull.baseSha
  return { kind: 'at', of: { side: 'base', commit }, or: null, changed: pull.headSha }
}

/**
 * The event names the base as it was when the pull request last changed; the merge that is being
 * tested was made on the base as it is. Compared with the older one, what others have merged since
 * would look like a change of this pull request. null: what is tested is no such merge.
 */
async function testedOn(
  { headSha, baseSha, baseRef, defaultBranch }: PullRequest,
  { event, sha, repository, connect }: Parameters<typeof otherCommit>[0],
): Promise<string | null> {
  // These run at the default branch as it is.
  if (distrustsWorkspace(event)) return baseRef === defaultBranch ? fullHash(sha) : null
  if (sha === '' || sha === headSha || sha === baseSha) return null
  const found = await commitParents(await connect(), repository, sha)
  if (found.kind === 'not-known') return null
  const [base, head, ...more] = found.parents
  return base !== undefined && head === headSha && more.length === 0 ? base : null
}

/**
 * The merge itself says best what it was made on: its first parent. A squash has one parent, and so
 * has the last commit of a rebase, which is another one of the same pull request: then the base
 * that the event names is the other possibility.
 */
async function ofMerge(
  { mergeCommitSha, baseSha, headSha }: PullRequest,
  { repository, connect }: Parameters<typeof otherCommit>[0],
): Promise<OtherCommit> {
  const named: ComparisonSide = { side: 'before', commit: baseSha }
  if (mergeCommitSha === null) {
    const because = 'the event does not name the commit that the merge made.'
    return { kind: 'not-known', of: named, because }
  }
  const found = await commitParents(await connect(), repository, mergeCommitSha)
  if (found.kind === 'not-known') return { kind: 'not-known', of: named, because: found.because }
  const [first, ...others] = found.parents
  if (first === undefined) {
    const because = `commit ${mergeCommitSha}, which the merge made, has no parent.`
    return { kind: 'not-known', of: named, because }
  }
  // A head that was fast-forwarded to may itself be a merge: its first parent is of the pull request.
  const mergesHead = others.length === 1 && others[0] === headSha
  const or = mergesHead || first === baseSha ? null : baseSha
  return { kind: 'at', of: { side: 'before', commit: first }, or, changed: mergeCommitSha }
}

/**
 * Whether the default branch may have another policy than what is judged: it is not on that branch,
 * or somebody chose it among all that is. The policy that is there now is judged beside it then.
 */
export function isBesideDefaultBranch(event: TriggeringEvent): boolean {
  switch (event.kind) {
    case 'push':
    case 'workflow_dispatch':
      return event.onDefaultBranch !== 'yes'
    case 'deployment':
      // Anybody may deploy a commit that the branch has long left behind.
      return true
    case 'pull_request':
    case 'pull_request_target':
      return isElsewhere(event)
    case 'issue_comment':
      return event.pullRequest !== null && isElsewhere(event.pullRequest)
    case 'workflow_run':
      return (
        event.follows.onUnmerged && (event.pullRequest === null || isElsewhere(event.pullRequest))
      )
    case 'merge_group':
      return false
    case 'other':
      return event.pullRequest === null
        ? event.onDefaultBranch !== 'yes'
        : isElsewhere(event.pullRequest)
  }
}

/** Of a merge only the event that it sets off itself is sure to be of what is there now. */
function isElsewhere({ baseRef, defaultBranch, merged, action }: PullRequest): boolean {
  return baseRef !== defaultBranch || (merged && action !== 'closed')
}

/** Whether the workflow file, and with it the gates that stand there, may be another branch's. */
export function isWorkflowOfBranch(event: TriggeringEvent): boolean {
  switch (event.kind) {
    case 'push':
    case 'workflow_dispatch':
      return event.onDefaultBranch !== 'yes'
    case 'pull_request':
    case 'pull_request_target':
      return event.baseRef !== event.defaultBranch
    case 'other': {
      const { pullRequest: pull, onDefaultBranch } = event
      return pull === null ? onDefaultBranch !== 'yes' : pull.baseRef !== pull.defaultBranch
    }
    case 'deployment':
    case 'merge_group':
    case 'issue_comment':
    case 'workflow_run':
      return false
  }
}
