import * as z from 'zod/mini'
import { GraphqlRefusal, problem } from './failure.ts'
import type { GitHub } from './github.ts'
import type { Repository, TriggeringEvent } from './triggering-event.ts'
import { repositoryName } from './workflow-run.ts'

/** Commits that one query asks for. */
const perQuery = 100
/** More than any merge queue brings at once. */
const mostCommits = 500
/** Pull requests of one commit that are looked at. */
const perCommit = 20

const aPullRequest = z.object({
  number: z.int().check(z.positive()),
  merged: z.boolean(),
  baseRefName: z.string(),
  mergeCommit: z.nullish(z.object({ oid: z.string() })),
})
const aCommit = z.object({
  associatedPullRequests: z.object({ totalCount: z.int(), nodes: z.array(aPullRequest) }),
})
const refusals = z.object({
  errors: z.array(z.object({ type: z.catch(z.string(), ''), message: z.catch(z.string(), '') })),
})
const answer = z.object({ data: z.object({ repository: z.record(z.string(), aCommit) }) })
type MergedPullRequest = z.infer<typeof aPullRequest>

type Push = Extract<TriggeringEvent, { kind: 'push' }>

export type MergedByPush =
  /** In the order in which their commits were pushed; none where no merge was. */
  | { readonly kind: 'read'; readonly numbers: readonly number[] }
  /** `because`: what was tried, what came back, what to do. One line, safe to print. */
  | { readonly kind: 'not-known'; readonly because: string }

/**
 * The pull requests whose merges were pushed: a merge queue pushes several at once. Asked with one
 * query for up to a hundred commits. Never throws.
 */
export async function mergedByPush(
  github: GitHub,
  repository: Repository,
  { ref, sha, commits }: Push,
): Promise<MergedByPush> {
  const tried = `find the pull requests that the push to ${ref} of ${repositoryName(repository)} merged`
  const notKnown = (why: string): MergedByPush => {
    return { kind: 'not-known', because: `Could not ${tried}: ${why}` }
  }
  if (commits === null) return notKnown("the event's payload does not list its commits.")
  if (commits.length > mostCommits) {
    return notKnown(
      `it has ${commits.length} commits, and Stagegate reads at most ${mostCommits}. Start the workflow by hand (workflow_dispatch) instead.`,
    )
  }
  try {
    const found: MergedPullRequest[] = []
    for (let start = 0; start < commits.length; start += perQuery) {
      found.push(
        ...(await pullRequestsOf(github, repository, commits.slice(start, start + perQuery))),
      )
    }
    const merged = found.filter(
      (pull) =>
        pull.merged && (ref === `refs/heads/${pull.baseRefName}` || pull.mergeCommit?.oid === sha),
    )
    return { kind: 'read', numbers: [...new Set(merged.map(({ number }) => number))] }
  } catch (error) {
    const permissions = ['contents: read', 'pull-requests: read']
    return { kind: 'not-known', because: problem(tried, permissions, error) }
  }
}

async function pullRequestsOf(
  github: GitHub,
  { owner, name }: Repository,
  commits: readonly string[],
): Promise<readonly MergedPullRequest[]> {
  // A full hash is hexadecimal digits, so it can stand in the query as it is.
  const fields = commits.map((commit, index) => `c${index}: object(oid: "${commit}") { ...merged }`)
  const query = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
fragment merged on Commit {
  associatedPullRequests(first: ${perCommit}) { totalCount nodes { number merged baseRefName mergeCommit { oid } } }
}`
  const said = await github.graphql(query, { owner, name })
  const [refused] = refusals.safeParse(said).data?.errors ?? []
  if (refused !== undefined) throw new GraphqlRefusal(refused.type, refused.message)
  const { data } = answer.parse(said)
  return commits.flatMap((commit, index) => {
    const pulls = data.repository[`c${index}`]?.associatedPullRequests
    if (pulls === undefined) throw new Error(`GitHub's answer has nothing about commit ${commit}`)
    if (pulls.totalCount > pulls.nodes.length) {
      throw new Error(`commit ${commit} is part of ${pulls.totalCount} pull requests`)
    }
    return pulls.nodes
  })
}
