import * as z from 'zod/mini'
import { problem } from './failure.ts'
import type { GitHub } from './github.ts'
import { type Repository, repositoryName } from './workflow-run.ts'

type BranchTip =
  | { readonly kind: 'known'; readonly commit: string }
  /** `because`: what was tried, what came back, what to do. One line, safe to print. */
  | { readonly kind: 'not-known'; readonly because: string }

const aCommit = z.object({ type: z.literal('commit'), sha: z.string() })

/**
 * The commit that a branch has now. It is asked for as a ref, for a tag may be called like the
 * branch, and a comparison by name would then be with that. Never throws.
 */
export async function branchTip(
  github: GitHub,
  repository: Repository,
  branch: string,
): Promise<BranchTip> {
  const { owner, name } = repository
  const ref = `heads/${branch}`
  try {
    const { data } = await github.octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      owner,
      repo: name,
      ref,
    })
    const { object } = z.object({ ref: z.literal(`refs/${ref}`), object: aCommit }).parse(data)
    return { kind: 'known', commit: object.sha }
  } catch (error) {
    const tried = `read which commit branch ${branch} of ${repositoryName(repository)} has`
    return { kind: 'not-known', because: problem(tried, ['contents: read'], error) }
  }
}

const headCommit = z.object({ sha: z.string() })

/** The commit that the default branch has now. `branch`: its name; null: not known. Never throws. */
export async function defaultBranchTip(
  github: GitHub,
  repository: Repository,
  branch: string | null,
): Promise<BranchTip> {
  if (branch !== null) return await branchTip(github, repository, branch)
  const { owner, name } = repository
  try {
    // A repository's HEAD is its default branch; no branch or tag can be called so.
    const { data } = await github.octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
      owner,
      repo: name,
      ref: 'HEAD',
      per_page: 1,
      page: 2,
    })
    return { kind: 'known', commit: headCommit.parse(data).sha }
  } catch (error) {
    const tried = `read which commit the default branch of ${repositoryName(repository)} has`
    return { kind: 'not-known', because: problem(tried, ['contents: read'], error) }
  }
}
