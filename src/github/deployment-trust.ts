import { StagegateError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { fullHash } from '../git/commit-hash.ts'
import { branchTip } from './branch-tip.ts'
import { commitHistory } from './commit-history.ts'
import type { TriggeringEvent } from './event.ts'
import type { GitHub } from './github.ts'
import { repositoryName, type WorkflowRun } from './workflow-run.ts'

/**
 * Whether a deployment may change anything in the registry. `because`: a clause for people, on one
 * line, safe to print.
 */
export type DeploymentTrust =
  | { readonly kind: 'may-write' }
  | { readonly kind: 'other-environment'; readonly because: string }
  | { readonly kind: 'not-on-default-branch'; readonly because: string }
  | { readonly kind: 'not-known'; readonly because: string }

type Deployment = Extract<TriggeringEvent, { kind: 'deployment' }>

/**
 * Anybody may deploy any commit of any branch, a preview of what nobody has reviewed among them: so
 * its commit has to be on the default branch. Throws nothing that a user could have caused.
 *
 * @param given.environment the input: only deployments of this one count; '' for those of any
 * @param given.connect called before the first request only
 */
export async function deploymentTrust(given: {
  readonly event: Deployment
  readonly environment: string
  readonly run: WorkflowRun | null
  readonly connect: () => Promise<GitHub>
}): Promise<DeploymentTrust> {
  const { event, environment, run, connect } = given
  if (!isOfEnvironment(event, environment)) {
    const named =
      event.environment === null
        ? "the event's payload does not name the deployment's environment"
        : `the deployment's environment is '${visible(event.environment)}'`
    const because = `${named}, and the input "environment" is '${visible(environment)}'`
    return { kind: 'other-environment', because }
  }
  const commit = fullHash(event.sha)
  if (commit === null) return notKnown("the event's payload does not name the deployment's commit")
  if (event.defaultBranch === null) {
    return notKnown("the event's payload does not name the default branch")
  }
  if (run === null) return notKnown('this is no workflow run of a repository')
  try {
    return await trustOf(commit, event.defaultBranch, run, await connect())
  } catch (error) {
    if (!(error instanceof StagegateError)) throw error
    return notKnown(error.message)
  }
}

/** GitHub does not tell the cases of environments' names apart. */
export function isOfEnvironment(event: Deployment, environment: string): boolean {
  return environment === '' || event.environment?.toLowerCase() === environment.toLowerCase()
}

async function trustOf(
  commit: string,
  branch: string,
  { repository }: WorkflowRun,
  github: GitHub,
): Promise<DeploymentTrust> {
  const tip = await branchTip(github, repository, branch)
  if (tip.kind === 'not-known') return notKnown(tip.because)
  const connect = async () => github
  const promoted = { kind: 'known', commit: tip.commit } as const
  const relation = await commitHistory({ connect, repository, promoted }).relationOf(commit)
  switch (relation.kind) {
    case 'same':
    case 'ancestor':
      return { kind: 'may-write' }
    case 'not-an-ancestor':
      return {
        kind: 'not-on-default-branch',
        because: `the deployment's commit ${commit} is not on the default branch ${visible(branch)}`,
      }
    case 'not-known':
      return notKnown(
        `GitHub does not find commit ${commit} beside ${tip.commit}, which the default branch ${visible(branch)} of ${visible(repositoryName(repository))} names: one of them was never pushed to this repository, or the github-token has no contents: read`,
      )
  }
}

function notKnown(because: string): DeploymentTrust {
  return { kind: 'not-known', because: because.replace(/\.$/, '') }
}
