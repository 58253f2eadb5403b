import * as z from 'zod/mini'
import { problem } from './failure.ts'
import type { GitHub } from './github.ts'
import type { Repository } from './workflow-run.ts'

type CommitParents =
  /** Full hashes, the first one that of the branch that was merged into. */
  | { readonly kind: 'known'; readonly parents: readonly string[] }
  /** `because`: what was tried, what came back, what to do. One line, safe to print. */
  | { readonly kind: 'not-known'; readonly because: string }

const aCommit = z.object({ parents: z.array(z.object({ sha: z.string() })) })

/** What a commit was made on. Never throws. */
export async function commitParents(
  github: GitHub,
  { owner, name }: Repository,
  commit: string,
): Promise<CommitParents> {
  try {
    const { data } = await github.octokit.request(
      'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
      {
        owner,
        repo: name,
        commit_sha: commit,
      },
    )
    return { kind: 'known', parents: aCommit.parse(data).parents.map(({ sha }) => sha) }
  } catch (error) {
    const tried = `read the parents of commit ${commit} of ${owner}/${name}`
    return { kind: 'not-known', because: problem(tried, ['contents: read'], error) }
  }
}
