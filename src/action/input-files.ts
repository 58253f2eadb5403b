import type { ConnectionInputs } from '../commands/inputs/inputs.ts'
import { StagegateError, UsageError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { defaultBranchTip } from '../github/branch-tip.ts'
import { fileAtCommit } from '../github/file-at-commit.ts'
import type { GitHub } from '../github/github.ts'
import { type PromotedCommit, promotedCommit } from '../github/promoted-commit.ts'
import {
  defaultBranchOf,
  distrustsWorkspace,
  eventName,
  isOfFork,
  pullRequestOf,
  type Triggered,
} from '../github/triggering-event.ts'
import { policyFile } from '../policy-file/policy/read-policy-file.ts'
import { type FileKind, type FilePlace, readTextFrom } from '../workspace/workspace-file.ts'
import { type PolicyRepository, policyInRepository } from './policy-repository.ts'
import type { ActionContext } from './step.ts'
import { inRepository, workspaceOf } from './workspace.ts'

/**
 * Where the files are read that the inputs name. Some events give a job secrets that a pull request
 * from anywhere must not get at, so nothing of the workspace counts there: whoever checks the pull
 * request out has its files, links and build steps in it. They are read through GitHub's API then,
 * at the pull request's commit or the default branch's. A fork is judged by the policy of its base,
 * and a policy of another repository is read there.
 */
export function filesOf(
  triggered: Triggered,
  around: Pick<ActionContext, 'env' | 'cwd'>,
  connect: () => Promise<GitHub>,
  policyRepository: PolicyRepository | null = null,
): FilePlace {
  const { event } = triggered
  const workspace = workspaceOf(around)
  const distrusts = distrustsWorkspace(event)
  const ofFork = isOfFork(event)
  if (!distrusts && !ofFork && policyRepository === null) return workspace
  return {
    async readText(path, kind) {
      const { mostBytes } = kind
      const isPolicy = kind === policyFile
      if (isPolicy && policyRepository !== null) {
        return await policyInRepository(policyRepository, {
          github: await connect(),
          path: inRepository(path, workspace),
          mostBytes,
        })
      }
      if (!distrusts && !(isPolicy && ofFork)) return await readTextFrom(workspace, path, kind)
      return await textAtCommit(path, kind, {
        triggered,
        workspace,
        connect,
        at: isPolicy && ofFork ? await baseCommit(triggered, connect) : promotedCommit(triggered),
        whose:
          isPolicy && ofFork ? "A fork's pull request is judged by the policy of its base." : '',
      })
    },
  }
}

interface CommitToRead {
  readonly triggered: Triggered
  readonly workspace: string
  readonly connect: () => Promise<GitHub>
  readonly at: PromotedCommit
  /** A sentence for an error on why it is read there; '' for the event's own. */
  readonly whose: string
}

async function textAtCommit(
  path: string,
  { name, mostBytes }: FileKind,
  { triggered, workspace, connect, at, whose }: CommitToRead,
): Promise<string> {
  const { event, run } = triggered
  const on = eventName(event)
  if (run === null || at.kind === 'not-known') {
    const because = at.kind === 'not-known' ? at.because : 'this is no workflow run'
    throw new UsageError(
      `The ${name} '${visible(path)}' is read at a commit on ${on}, and ${because}.`,
    )
  }
  const found = await fileAtCommit({
    github: await connect(),
    repository: run.repository,
    commit: at.commit,
    path: inRepository(path, workspace),
    mostBytes,
  })
  switch (found.kind) {
    case 'found':
      return found.text
    case 'not-known':
      throw new StagegateError('github', `No ${name}. ${found.because}`)
    case 'absent':
      throw new UsageError(
        `There is no ${name} '${visible(path)}' at commit ${at.commit}. ${whose || `On ${on} it is read there, and not in the workspace.`}`,
      )
  }
}

/** The base of a fork's pull request as it is now: the event may name an older one. */
async function baseCommit(
  { event, run }: Triggered,
  connect: () => Promise<GitHub>,
): Promise<PromotedCommit> {
  if (run === null) return { kind: 'not-known', because: 'this is no workflow run' }
  const pull = pullRequestOf(event)
  const branch = pull === null ? defaultBranchOf(event) : pull.baseRef
  const tip = await defaultBranchTip(await connect(), run.repository, branch)
  return tip.kind === 'known' ? tip : { ...tip, because: tip.because.replace(/\.$/, '') }
}

/** A registry in a file of the workspace: whoever wrote the file says what it holds. */
export function refuseRegistryInFile(
  { event }: Pick<Triggered, 'event'>,
  { trackingUri, registryUri }: ConnectionInputs,
): void {
  const on = eventName(event)
  // What runs at the default branch alone may bring a file along; a dispatch chooses no commit.
  if (!distrustsWorkspace(event) || on === 'repository_dispatch') return
  if (![trackingUri, registryUri].some((uri) => /^sqlite:/i.test(uri))) return
  throw new UsageError(
    `A registry in a "sqlite:" file is refused on ${on}: it would be read from the workspace, and a ` +
      'pull request may have changed the files there. Use the event pull_request, or a registry on a server.',
  )
}
