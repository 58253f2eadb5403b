import { StagegateError, UsageError } from '../core/errors/errors.ts'
import type { ActionCommand, RequestedCommand } from '../core/model/command.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { EventTrust } from './event-trust.ts'
import { isInMergeQueue } from './pull-request-payload.ts'
import type { EventRef, PullRequest, TriggeringEvent } from './triggering-event.ts'

type ResolvedCommand =
  | {
      readonly kind: 'run'
      readonly command: ActionCommand
      /** Why `auto` became `check`; one line, safe to print. */
      readonly notice: string | null
    }
  | { readonly kind: 'refused'; readonly error: StagegateError }

/**
 * Pure. `auto` promotes on a push or dispatch on the default branch, on a deployment of what is on
 * it, and when a pull request is closed by merging it into the default branch; anything else only
 * checks. What writes to the registry and was named is never turned into a check: it runs, or is
 * refused.
 *
 * @param trust of an event that names a commit of its own, for all but what only reads; null: it
 *   was not asked
 */
export function resolveCommand(
  requested: RequestedCommand,
  event: TriggeringEvent,
  trust: EventTrust | null,
): ResolvedCommand {
  switch (requested) {
    case 'check':
    case 'audit':
      return { kind: 'run', command: requested, notice: null }
    case 'promote':
    case 'rollback':
    case 'clear-rollback':
    case 'adopt': {
      const error = refusalBeforeMerge(requested, event) ?? refusalOfCommit(requested, event, trust)
      return error === null
        ? { kind: 'run', command: requested, notice: null }
        : { kind: 'refused', error }
    }
    case 'auto': {
      const reason = reasonToOnlyCheck(event, trust) ?? reasonNotMerged(event)
      if (reason === null) return { kind: 'run', command: 'promote', notice: null }
      return {
        kind: 'run',
        command: 'check',
        notice: `command: auto only checks here and changes nothing in the registry: ${reason}.`,
      }
    }
  }
}

type WritingCommand = Exclude<ActionCommand, 'check' | 'audit'>

function refusalBeforeMerge(
  command: WritingCommand,
  event: TriggeringEvent,
): StagegateError | null {
  const unmerged = reasonNotMerged(event)
  return unmerged === null
    ? null
    : new UsageError(
        `command: ${command} is refused on ${unmerged}. An unmerged change must not change the registry: ${insteadOf(command)}`,
      )
}

/** Of an event that names a commit of its own: that has to be on the default branch. */
function refusalOfCommit(
  command: WritingCommand,
  event: TriggeringEvent,
  trust: EventTrust | null,
): StagegateError | null {
  if (event.kind !== 'deployment' && event.kind !== 'workflow_run') return null
  const reason = reasonAgainst(event.kind, trust)
  if (reason === null) return null
  const refused = `command: ${command} is refused on this ${event.kind}: ${reason}.`
  switch (trust?.kind) {
    case 'other-environment':
      return new UsageError(
        `${refused} Skip the job on such deployments with an "if:", or use command: auto, which only checks on them.`,
      )
    case 'not-on-default-branch':
      return new UsageError(
        `${refused} An unmerged change must not change the registry: ${insteadOf(command)}`,
      )
    default:
      return new StagegateError('github', `${refused} So it changes nothing in the registry.`)
  }
}

function insteadOf(command: WritingCommand): string {
  return command === 'promote'
    ? 'use command: check or auto here, and promote after the merge.'
    : `use command: ${command} in a workflow that a person starts (workflow_dispatch).`
}

/** null: it may write. What was not asked is not known. */
function reasonAgainst(
  kind: 'deployment' | 'workflow_run',
  trust: EventTrust | null,
): string | null {
  const whose = kind === 'deployment' ? "the deployment's" : "the followed run's"
  switch (trust?.kind) {
    case 'may-write':
      return null
    case 'other-environment':
    case 'not-on-default-branch':
      return trust.because
    case 'not-known':
      return `it is not known whether ${whose} commit is on the default branch: ${trust.because}`
    case undefined:
      return `it is not known whether ${whose} commit is on the default branch`
  }
}

/** Where the event does not show that a pull request was merged, it counts as not merged. */
function reasonNotMerged(event: TriggeringEvent): string | null {
  switch (event.kind) {
    case 'push':
    case 'workflow_dispatch':
      return isInMergeQueue(event.ref)
        ? `the branch ${visible(event.ref)}, on which a merge queue tests unmerged changes`
        : null
    case 'deployment':
      return null
    case 'merge_group':
      return 'a merge_group event, whose pull requests are not merged yet'
    case 'pull_request':
    case 'pull_request_target':
      return event.merged ? null : `pull request #${event.number}, which is not merged`
    case 'issue_comment': {
      const { on, pullRequest } = event
      // As GitHub has it now it may also have been merged since the comment.
      if (on === null || on.merged || pullRequest?.merged === true) return null
      return `a comment on pull request #${on.number}, which is not merged`
    }
    case 'workflow_run':
      return event.follows.onUnmerged
        ? `a workflow_run after a run for the event ${visible(event.follows.event)} on an unmerged change`
        : null
    case 'other':
      if (event.pullRequest !== null) {
        return event.pullRequest.merged
          ? null
          : `pull request #${event.pullRequest.number}, which is not merged`
      }
      return event.onUnmerged
        ? `the event ${visible(event.name)}: it is about a pull request, and does not show that it was merged`
        : null
  }
}

function reasonToOnlyCheck(event: TriggeringEvent, trust: EventTrust | null): string | null {
  switch (event.kind) {
    case 'deployment':
      return reasonAgainst(event.kind, trust)
    case 'push':
      return reasonOfRef('the push was to', event)
    case 'workflow_dispatch':
      return reasonOfRef('the workflow was started on', event)
    case 'pull_request':
    case 'pull_request_target':
      return reasonOfPullRequest(event)
    case 'merge_group':
    case 'issue_comment':
    case 'workflow_run':
      return `the event is ${event.kind}`
    case 'other':
      return event.name === ''
        ? 'the runner does not name the event'
        : `the event is ${visible(event.name)}`
  }
}

function reasonOfRef(what: string, event: EventRef): string | null {
  const ref = visible(event.ref)
  switch (event.onDefaultBranch) {
    case 'yes':
      return null
    case 'no':
      return `${what} ${ref}, not the default branch ${visible(event.defaultBranch ?? '')}`
    case 'unknown':
      return `${what} ${ref}, and the event's payload does not name the default branch`
  }
}

function reasonOfPullRequest(pull: PullRequest): string | null {
  const name = `pull request #${pull.number}`
  if (pull.state === 'open') return `${name} is open`
  if (!pull.merged) return `${name} was closed without merging`
  // A label on a pull request that was merged long ago must not promote again.
  if (pull.action !== 'closed') {
    return `${name} was merged before this event (${visible(pull.action)})`
  }
  if (pull.defaultBranch === null) {
    return `${name} was merged into ${visible(pull.baseRef)}, and the event's payload does not name the default branch`
  }
  if (pull.baseRef !== pull.defaultBranch) {
    return `${name} was merged into ${visible(pull.baseRef)}, not into the default branch ${visible(pull.defaultBranch)}`
  }
  return null
}
