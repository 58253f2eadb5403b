import { type Asked, json, type Part } from './exchange.ts'
import type { AskBehind } from './pull-requests.ts'

const expected =
  /^query\s*\(\$ids: \[ID!\]!\)\s*\{\s*nodes\(ids: \$ids\)\s*\{\s*\.\.\. on IssueComment \{ id viewerDidAuthor \}\s*\}\s*\}$/

/** Stagegate's only query: which comments were written by the token's own user. */
export function authorship(behind: AskBehind, repository: () => string): Part {
  return async (asked) => {
    if (asked.method !== 'POST' || asked.path !== '/graphql') return null
    return json(200, await answer(asked))
  }

  async function answer(asked: Asked): Promise<object> {
    const { query, variables } = JSON.parse(asked.text) as {
      query: string
      variables: { ids: string[] }
    }
    if (!expected.test(query)) return { errors: [{ message: `not understood here: ${query}` }] }
    const nodes: unknown[] = []
    const errors: unknown[] = []
    for (const [index, id] of variables.ids.entries()) {
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
}
