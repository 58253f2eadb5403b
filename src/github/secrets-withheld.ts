import { dependabot } from './pull-request-payload.ts'
import type { TriggeringEvent } from './triggering-event.ts'

/**
 * Why a run has no secrets, or null where GitHub gives them. Only for a run that lacks the
 * registry's credentials: such a run has no verdict and ends as an error that says this.
 *
 * GitHub gives no repository secrets to `pull_request` runs from a fork, and none to runs that
 * Dependabot caused on any event of a pull request, a push or a deployment.
 */
export function secretsWithheld(event: TriggeringEvent, actor: string): string | null {
  switch (event.kind) {
    case 'pull_request':
      if (event.fromFork) return 'not evaluated: GitHub gives no secrets to forks'
      return actor === dependabot ? toDependabot : null
    case 'pull_request_target':
      return event.byDependabot || actor === dependabot ? toDependabot : null
    case 'push':
    case 'deployment':
      return actor === dependabot ? toDependabot : null
    case 'other':
      if (event.pullRequest?.fromFork) return 'not evaluated: GitHub gives no secrets to forks'
      return actor === dependabot ? toDependabot : null
    case 'workflow_dispatch':
    case 'merge_group':
    case 'issue_comment':
    case 'workflow_run':
      return null
  }
}

const toDependabot = 'not evaluated: GitHub gives no secrets to forks, nor to Dependabot'
