import type { Command, RequestedCommand } from '../core/command.ts'
import { UsageError } from '../core/errors.ts'
import { visible } from '../core/untrusted-text.ts'
import type { EventRef, PullRequest, TriggeringEvent } from './event.ts'

export type ResolvedCommand =
  | {
      readonly kind: 'run'
      readonly command: Command
      /** Why `auto` became `check`; one line, safe to print. */
      readonly notice: string | null
    }
  | { readonly kind: 'refused'; readonly error: UsageError }

/**
 * Pure. `auto` promotes on a push or dispatch on the default branch, on a deployment, and when a
 * pull request is closed by merging it into the default branch; anything else only checks. What
 * writes to the registry and was named is never turned into a check: it runs, or is refused.
 */
export function resolveCommand(
  requested: RequestedCommand,
  event: TriggeringEvent,
): ResolvedCommand {
  switch (requested) {
    case 'check':
    case 'audit':
      return { kind: 'run', command: requested, notice: null }
    case 'promote':
    case 'rollback':
    case 'clear-hold':
    case 'adopt': {
      const unmerged = reasonNotMerged(event)
      if (unmerged === null) return { kind: 'run', command: requested, notice: null }
      const instead =
        requested === 'promote'
          ? 'use command: check or auto here, and promote after the merge.'
          : `use command: ${requested} in a workflow that a person starts (workflow_dispatch).`
      return {
        kind: 'refused',
        error: new UsageError(
          `command: ${requested} is refused on ${unmerged}. What is not merged changes nothing in the registry: ${instead}`,
        ),
      }
    }
    case 'auto': {
      const reason = reasonToOnlyCheck(event)
      if (reason === null) return { kind: 'run', command: 'promote', notice: null }
      return {
        kind: 'run',
        command: 'check',
        notice: `command: auto is check here, nothing in the registry changes: ${reason}.`,
      }
    }
  }
}

/** Where the event does not show that a pull request was merged, it counts as not merged. */
function reasonNotMerged(event: TriggeringEvent): string | null {
  switch (event.kind) {
    case 'push':
    case 'workflow_dispatch':
    case 'deployment':
      return null
    case 'merge_group':
      return 'a merge_group event, whose pull requests are not merged yet'
    case 'pull_request':
    case 'pull_request_target':
      return event.merged ? null : `pull request #${event.number}, which is not merged`
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

function reasonToOnlyCheck(event: TriggeringEvent): string | null {
  switch (event.kind) {
    case 'deployment':
      return null
    case 'push':
      return reasonOfRef('the push was to', event)
    case 'workflow_dispatch':
      return reasonOfRef('the workflow was started on', event)
    case 'pull_request':
      return reasonOfPullRequest(event)
    case 'pull_request_target':
    case 'merge_group':
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
