import * as z from 'zod/mini'
import { StagegateError } from '../core/errors/errors.ts'
import type { CommitRelation } from '../core/evidence/commit-relation.ts'
import type { CodeHistory } from '../git/code-history.ts'
import { commitHash } from '../git/commit-hash.ts'
import { problem, statusOf } from './failure.ts'
import type { GitHub } from './github.ts'
import type { PromotedCommit } from './promoted-commit.ts'
import type { Repository } from './workflow-run.ts'

const comparison = z.object({
  /** How the second commit, `head`, stands to the first, `base`. */
  status: z.enum(['identical', 'ahead', 'behind', 'diverged']),
  base_commit: z.object({ sha: z.string() }),
})

/**
 * The history as GitHub has it, asked with one request for each commit, and with none where the
 * run was made from the very commit that is being promoted.
 *
 * @param given.connect called before the first request only
 */
export function commitHistory(given: {
  readonly connect: () => Promise<GitHub>
  readonly repository: Repository
  readonly promoted: PromotedCommit
}): CodeHistory {
  const { connect, repository, promoted } = given
  return {
    /** Rejects with an error of GitHub's where it does not answer, or not to this token. */
    async relationOf(commit) {
      const theirs = commitHash(commit)
      const head = promoted.kind === 'known' ? promoted.commit : null
      if (theirs.kind === 'none') {
        return { kind: 'not-known', reason: 'no-hash', because: theirs.because, promoted: head }
      }
      if (promoted.kind === 'not-known') {
        const { because } = promoted
        return { kind: 'not-known', reason: 'no-promoted-commit', because, promoted: head }
      }
      if (promoted.commit === theirs.hash) return { kind: 'same' }
      return await compare(await connect(), repository, theirs.hash, promoted.commit)
    },
  }
}

async function compare(
  { octokit }: GitHub,
  { owner, name }: Repository,
  base: string,
  head: string,
): Promise<CommitRelation> {
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner,
      repo: name,
      basehead: `${base}...${head}`,
      // The first page carries up to 300 changed files with their patches; none of them matters.
      per_page: 1,
      page: 2,
    })
    const { status, base_commit } = comparison.parse(data)
    // A branch or a tag may be called like a commit.
    if (base_commit.sha !== base) return notFound(head)
    switch (status) {
      // Their hashes differ, so `identical` is none of ours to call the same.
      case 'identical':
      case 'ahead':
        return { kind: 'ancestor' }
      case 'behind':
      case 'diverged':
        return { kind: 'not-an-ancestor', promoted: head }
    }
  } catch (error) {
    if (statusOf(error) !== 404) throw refused(error, `${owner}/${name}`, base, head)
    // Both are there, and have nothing in common: GitHub says that with the same status.
    const unrelated = error instanceof Error && /^No common ancestor\b/.test(error.message)
    return unrelated ? { kind: 'not-an-ancestor', promoted: head } : notFound(head)
  }
}

/** GitHub's 404 says neither which of both it lacks, nor whether the token may see them. */
function notFound(promoted: string): CommitRelation {
  return {
    kind: 'not-known',
    reason: 'not-found',
    because:
      'GitHub cannot compare it with the commit that is being promoted: one of the two was never pushed to this repository, or the github-token has no contents: read',
    promoted,
  }
}

function refused(error: unknown, repository: string, base: string, head: string): StagegateError {
  const tried = `compare commit ${base} with ${head} in ${repository}`
  return new StagegateError('github', problem(tried, ['contents: read'], error), { cause: error })
}
