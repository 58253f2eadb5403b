import * as z from 'zod/mini'
import { StagegateError, UsageError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { problem } from '../github/failure.ts'
import { fileAtCommit } from '../github/file-at-commit.ts'
import type { GitHub } from '../github/github.ts'
import { type Repository, repositoryName } from '../github/workflow-run.ts'

/** Where a policy is kept for several repositories. */
export interface PolicyRepository {
  readonly repository: Repository
  /** A branch, a tag or a commit. */
  readonly ref: string
}

/** Reads the input "policy-repository", `owner/name@ref`. */
export function parsePolicyRepository(text: string): PolicyRepository {
  const [, owner, name, ref] = /^([\w.-]+)\/([\w.-]+)@(\S+)$/.exec(text) ?? []
  if (owner === undefined || name === undefined || ref === undefined) {
    throw new UsageError(
      `"policy-repository" is '${visible(text, 100)}'. Write it as owner/name@ref, where ref is a branch, a tag or a commit: octo-bank/policies@main.`,
    )
  }
  return { repository: { owner, name }, ref }
}

const aCommit = z.object({ sha: z.string() })

/** The text of the policy file as the ref has it now. Throws a `StagegateError`. */
export async function policyInRepository(
  { repository, ref }: PolicyRepository,
  given: { readonly github: GitHub; readonly path: string; readonly mostBytes: number },
): Promise<string> {
  const { github, path, mostBytes } = given
  const where = `${repositoryName(repository)}@${visible(ref)}`
  const commit = await commitOf(github, repository, ref, where)
  const found = await fileAtCommit({ github, repository, commit, path, mostBytes })
  switch (found.kind) {
    case 'found':
      return found.text
    case 'absent':
      throw new UsageError(
        `There is no policy file '${visible(path)}' in ${where} (commit ${commit}). The input "policy" is its path there.`,
      )
    case 'not-known':
      throw new StagegateError('github', `No policy file. ${found.because}`)
  }
}

async function commitOf(
  { octokit }: GitHub,
  { owner, name }: Repository,
  ref: string,
  where: string,
): Promise<string> {
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
      owner,
      repo: name,
      ref,
      // The first page carries up to 300 changed files with their patches; none of them matters.
      per_page: 1,
      page: 2,
    })
    return aCommit.parse(data).sha
  } catch (error) {
    const tried = `find ${where}, which "policy-repository" names`
    const because = problem(tried, ['contents: read'], error)
    throw new StagegateError(
      'github',
      `${because} A workflow's own token reads its own repository and public ones; for another one, give "github-token" the token of an app or a person that may read it.`,
      { cause: error },
    )
  }
}
