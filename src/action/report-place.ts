import type { TriggeringEvent } from '../github/triggering-event.ts'
import type { Audience } from '../report/promotion/next-steps.ts'

/** Where a report of this run is read, as far as it decides what its reader can do next. */
export function placeOf(event: TriggeringEvent): Audience {
  switch (event.kind) {
    case 'pull_request':
    case 'pull_request_target':
      return event.merged ? 'workflow' : 'open-pull-request'
    case 'merge_group':
      return 'open-pull-request'
    case 'issue_comment':
      return event.on === null || event.on.merged ? 'workflow' : 'open-pull-request'
    case 'workflow_run':
      return event.follows.onUnmerged ? 'open-pull-request' : 'workflow'
    case 'other':
      return event.onUnmerged || event.pullRequest?.merged === false
        ? 'open-pull-request'
        : 'workflow'
    case 'push':
    case 'workflow_dispatch':
    case 'deployment':
      return 'workflow'
  }
}
