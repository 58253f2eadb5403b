import { StagegateError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { fullHash } from '../git/commit-hash.ts'
import { branchTip } from './branch-tip.ts'
import { commitHistory } from './commit-history.ts'
import type { GitHub } from './github.ts'
import { type Repository, repositoryName, type WorkflowRun } from './workflow-run.ts'

/**
 * Whether a commit that an event names may change anything in the registry. `because`: a clause for
 * people, on one line, safe to print.
 */
export type CommitTrust =
  | { readonly kind: 'may-write' }
  | { readonly kind: 'not-on-default-branch'; readonly because: string }
  /** GitHub does not say. What is not known changes nothing. */
  | { readonly kind: 'not-known'; readonly because: string }

/**
 * Whether a commit is in the history of the default branch. Throws nothing that a user could have
 * caused.
 *
 * @param given.whose for people: `the deployment's`
 * @param given.connect called before the first request only
 */
export async function onDefaultBranch(given: {
  readonly whose: string
  readonly commit: string | null
  /** null where the payload does not name it. */
  readonly branch: string | null
  readonly run: WorkflowRun | null
  readonly connect: () => Promise<GitHub>
}): Promise<CommitTrust> {
  const { whose, branch, run, connect } = given
  const commit = fullHash(given.commit)
  if (commit === null) return notKnown(`the event's payload does not name ${whose} commit`)
  if (branch === null) return notKnown("the event's payload does not name the default branch")
  if (run === null) return notKnown('this is not a workflow run of a repository')
  try {
    return await trustOf({ whose, commit, branch, repository: run.repository }, await connect())
  } catch (error) {
    if (!(error instanceof StagegateError)) throw error
    return notKnown(error.message)
  }
}

async function trustOf(
  asked: {
    readonly whose: string
    readonly commit: string
    readonly branch: string
    readonly repository: Repository
  },
  github: GitHub,
): Promise<CommitTrust> {
  const { whose, commit, branch, repository } = asked
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
        because: `${whose} commit ${commit} is not on the default branch ${visible(branch)}`,
      }
    case 'not-known':
      return notKnown(
        `GitHub cannot compare commit ${commit} with ${tip.commit}, the tip of the default branch ${visible(branch)} of ${visible(repositoryName(repository))}: one of the two was never pushed to this repository, or the github-token has no contents: read`,
      )
  }
}

function notKnown(because: string): CommitTrust {
  return { kind: 'not-known', because: because.replace(/\.$/, '') }
}
