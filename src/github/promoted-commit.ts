import { fullHash } from '../git/commit-hash.ts'
import type { PullRequest, TriggeringEvent } from './triggering-event.ts'
import type { WorkflowRun } from './workflow-run.ts'

/** The commit whose state a workflow run promotes from; `because` is a clause for people. */
export type PromotedCommit =
  | { readonly kind: 'known'; readonly commit: string }
  | { readonly kind: 'not-known'; readonly because: string }

/**
 * Pure. Of a pull request it is what is proposed, or what its merge made: never GitHub's merge
 * for testing, which GITHUB_SHA names there and which never gets into any branch.
 */
export function promotedCommit(given: {
  readonly event: TriggeringEvent
  readonly run: WorkflowRun | null
}): PromotedCommit {
  const { event, run } = given
  switch (event.kind) {
    case 'push':
    case 'workflow_dispatch':
    case 'deployment':
    case 'merge_group':
      return known(event.sha)
    case 'pull_request':
    case 'pull_request_target':
      return ofPullRequest(event)
    case 'issue_comment':
      if (event.pullRequest !== null) return ofPullRequest(event.pullRequest)
      return event.on === null ? known(run?.sha ?? null) : notAnswered(event.unanswered)
    case 'workflow_run':
      // What it follows ran at that commit, whatever the pull request has by now.
      return event.follows.onUnmerged ? known(event.follows.headSha) : known(run?.sha ?? null)
    case 'other':
      if (event.pullRequest !== null) return ofPullRequest(event.pullRequest)
      if (event.name.startsWith('pull_request')) return known(null)
      return known(run?.sha ?? null)
  }
}

function ofPullRequest(pull: PullRequest): PromotedCommit {
  return known(pull.merged ? pull.mergeCommitSha : pull.headSha)
}

function notAnswered(unanswered: string | null): PromotedCommit {
  const because = unanswered?.replace(/\.$/, '') ?? 'GitHub was not asked for the pull request'
  return { kind: 'not-known', because }
}

function known(text: string | null): PromotedCommit {
  const commit = fullHash(text)
  return commit === null
    ? {
        kind: 'not-known',
        because: 'the event that started the workflow does not name the commit being promoted',
      }
    : { kind: 'known', commit }
}
