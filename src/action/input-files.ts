import type { ConnectionInputs } from '../commands/inputs/inputs.ts'
import { StagegateError, UsageError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { Triggered } from '../github/event.ts'
import { fileAtCommit } from '../github/file-at-commit.ts'
import type { GitHub } from '../github/github.ts'
import { promotedCommit } from '../github/promoted-commit.ts'
import type { FilePlace } from '../workspace/workspace-file.ts'
import type { ActionContext } from './step.ts'
import { inRepository, workspaceOf } from './workspace.ts'

/**
 * Where the files are read that the inputs name. On `pull_request_target` the job holds secrets
 * that a pull request from anywhere must not get at, so nothing of the workspace counts: whoever
 * checks the pull request out there has its files, links and build steps in it. They are read
 * through GitHub's API then, at the commit that the pull request proposes, or that its merge made.
 */
export function filesOf(
  triggered: Triggered,
  around: Pick<ActionContext, 'env' | 'cwd'>,
  connect: () => Promise<GitHub>,
): FilePlace {
  const { event, run } = triggered
  const workspace = workspaceOf(around)
  if (event.kind !== 'pull_request_target') return workspace
  return {
    async readText(path, { name, mostBytes }) {
      const commit = promotedCommit(triggered)
      if (run === null || commit.kind === 'not-known') {
        const because = commit.kind === 'not-known' ? commit.because : 'this is no workflow run'
        throw new UsageError(
          `The ${name} '${visible(path)}' is read at a commit on pull_request_target, and ${because}.`,
        )
      }
      const found = await fileAtCommit({
        github: await connect(),
        repository: run.repository,
        commit: commit.commit,
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
            `There is no ${name} '${visible(path)}' at commit ${commit.commit}. On pull_request_target it is read there, and not in the workspace.`,
          )
      }
    },
  }
}

/** The same for a registry in a file: whoever wrote the file says what it holds. */
export function refuseRegistryInFile(
  { event }: Pick<Triggered, 'event'>,
  { trackingUri, registryUri }: ConnectionInputs,
): void {
  if (event.kind !== 'pull_request_target') return
  if (![trackingUri, registryUri].some((uri) => /^sqlite:/i.test(uri))) return
  throw new UsageError(
    'A registry in a "sqlite:" file is refused on pull_request_target: it would be read from the ' +
      'workspace, which the pull request may have filled. Use the event pull_request, or a registry ' +
      'on a server.',
  )
}
