import { type Asked, json, type Part } from './exchange.ts'
import type { AskBehind } from './pull-requests.ts'

const byIds =
  /^query\s*\(\$ids: \[ID!\]!\)\s*\{\s*nodes\(ids: \$ids\)\s*\{\s*\.\.\. on IssueComment \{ id viewerDidAuthor \}\s*\}\s*\}$/
const byCommits =
  /^query \(\$owner: String!, \$name: String!\) \{\s*repository\(owner: \$owner, name: \$name\) \{\s*((?:c\d+: object\(oid: "[0-9a-f]{40}"\) \{ \.\.\.merged \}\s*)+)\}\s*\}\s*fragment merged on Commit \{\s*associatedPullRequests\(first: 20\) \{ totalCount nodes \{ number merged baseRefName mergeCommit \{ oid \} \} \}\s*\}$/

interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The two queries that Stagegate has: who wrote comments, and which merges made commits. */
export function graphql(behind: AskBehind, repository: () => string, pullsOf: Part): Part {
  return async (asked) => {
    if (asked.method !== 'POST' || asked.path !== '/graphql') return null
    const question = JSON.parse(asked.text) as Question
    if (byIds.test(question.query)) return json(200, await authorship(asked, question))
    const commits = byCommits.exec(question.query)?.[1]
    return json(
      200,
      commits === undefined
        ? { errors: [{ message: `not understood here: ${question.query}` }] }
        : await merges(asked, commits),
    )
  }

  async function authorship(asked: Asked, { variables }: Question): Promise<object> {
    const nodes: unknown[] = []
    const errors: unknown[] = []
    for (const [index, id] of (variables.ids as string[]).entries()) {
      const number = /^0:IssueComment(\d+)$/.exec(Buffer.from(id, 'base64').toString())?.[1]
      const comment =
        number === undefined
          ? { status: 404, body: '{}' }
          : await behind(asked, `/repos/${repository()}/issues/comments/${number}`)
      if (comment.status === 200) {
        const { user } = JSON.parse(comment.body) as { user: { login: string } }
        nodes.push({ id, viewerDidAuthor: user.login === asked.holder?.login })
        continue
      }
      nodes.push(null)
      errors.push({
        type: comment.status === 404 ? 'NOT_FOUND' : 'FORBIDDEN',
        path: ['nodes', index],
        message:
          comment.status === 404
            ? `Could not resolve to a node with the global id of '${id}'`
            : 'Resource not accessible by integration',
      })
    }
    return errors.length > 0 ? { data: { nodes }, errors } : { data: { nodes } }
  }

  async function merges(asked: Asked, fields: string): Promise<object> {
    const found: Record<string, unknown> = {}
    const errors: unknown[] = []
    for (const [, alias = '', oid] of fields.matchAll(/(c\d+): object\(oid: "([0-9a-f]{40})"\)/g)) {
      const path = `/repos/${repository()}/commits/${oid}/pulls`
      const pulls = await pullsOf({ ...asked, method: 'GET', path })
      if (pulls?.status === 200) {
        const nodes = (JSON.parse(pulls.body) as Row[]).map(nodeOf)
        found[alias] = { associatedPullRequests: { totalCount: nodes.length, nodes } }
        continue
      }
      found[alias] = null
      if (pulls?.status === 403 || pulls?.status === 404) {
        const message = 'Resource not accessible by integration'
        errors.push({ type: 'FORBIDDEN', path: ['repository', alias], message })
      }
    }
    const data = { repository: found }
    return errors.length > 0 ? { data, errors } : { data }
  }
}

interface Row {
  readonly number: number
  readonly merged_at: string | null
  readonly merge_commit_sha: string | null
  readonly base: { readonly ref: string }
}

function nodeOf(row: Row) {
  const merged = row.merged_at !== null
  return {
    number: row.number,
    merged,
    baseRefName: row.base.ref,
    // Until then GraphQL has none, unlike REST, which names a merge for testing.
    mergeCommit: merged && row.merge_commit_sha ? { oid: row.merge_commit_sha } : null,
  }
}
