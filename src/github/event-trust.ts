import { visible } from '../core/text/untrusted-text.ts'
import type { GitHub } from './github.ts'
import { type CommitTrust, onDefaultBranch } from './on-default-branch.ts'
import type { TriggeringEvent } from './triggering-event.ts'
import type { WorkflowRun } from './workflow-run.ts'

/**
 * Whether an event may change anything in the registry that names a commit of its own. `because`: a
 * clause for people, on one line, safe to print.
 */
export type EventTrust =
  | CommitTrust
  | { readonly kind: 'other-environment'; readonly because: string }

type Deployment = Extract<TriggeringEvent, { kind: 'deployment' }>

/**
 * Anybody may deploy any commit of any branch, a preview of what nobody has reviewed among them, and
 * a workflow that another one follows may have run on one: so that commit has to be on the default
 * branch. null: the event is none of these. Throws nothing that a user could have caused.
 *
 * @param given.environment the input: only deployments of this one count; '' for those of any
 * @param given.connect called before the first request only
 */
export async function eventTrust(given: {
  readonly event: TriggeringEvent
  readonly environment: string
  readonly run: WorkflowRun | null
  readonly connect: () => Promise<GitHub>
}): Promise<EventTrust | null> {
  const { event, environment, run, connect } = given
  switch (event.kind) {
    case 'deployment': {
      if (!isOfEnvironment(event, environment)) return otherEnvironment(event, environment)
      const { sha: commit, defaultBranch: branch } = event
      return await onDefaultBranch({ whose: "the deployment's", commit, branch, run, connect })
    }
    case 'workflow_run': {
      const { follows, defaultBranch: branch } = event
      // Refused for that, whatever its commit is.
      if (follows.onUnmerged) return null
      const commit = follows.headSha
      return await onDefaultBranch({ whose: "the followed run's", commit, branch, run, connect })
    }
    case 'push':
    case 'workflow_dispatch':
    case 'pull_request':
    case 'pull_request_target':
    case 'merge_group':
    case 'issue_comment':
    case 'other':
      return null
  }
}

/** GitHub does not tell the cases of environments' names apart. */
export function isOfEnvironment(event: Deployment, environment: string): boolean {
  return environment === '' || event.environment?.toLowerCase() === environment.toLowerCase()
}

function otherEnvironment(event: Deployment, environment: string): EventTrust {
  const named =
    event.environment === null
      ? "the event's payload does not name the deployment's environment"
      : `the deployment's environment is '${visible(event.environment)}'`
  const because = `${named}, and the input "environment" is '${visible(environment)}'`
  return { kind: 'other-environment', because }
}
