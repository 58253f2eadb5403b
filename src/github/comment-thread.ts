import * as z from 'zod/mini'
import { everyRow } from './all-pages.ts'
import { GraphqlRefusal, statusOf } from './failure.ts'
import type { GitHub } from './github.ts'
import { beginsWithMarker, type CommentMarker } from './marker.ts'
import type { Repository } from './triggering-event.ts'

export interface Comment {
  readonly id: number
  readonly nodeId: string
  readonly body: string
  readonly url: string
  /** When GitHub says that it was last written, in milliseconds since 1970; null: it does not say. */
  readonly writtenAt: number | null
}

/** The comments of one pull request, as far as they are Stagegate's. Every method throws. */
export interface CommentThread {
  /**
   * Comments that begin with the marker *and* were written by the token's own user, oldest first.
   * A stranger can copy a marker, so the author is asked for; not for those `known` to be ours.
   */
  findOwn(marker: CommentMarker, known: readonly Comment[]): Promise<readonly Comment[]>
  create(body: string): Promise<Comment>
  /** As it is now; null: it is gone. */
  read(comment: Comment): Promise<Comment | null>
  /** null: it is gone. */
  update(comment: Comment, body: string): Promise<Comment | null>
  /** Resolves also where the comment was gone already. */
  remove(comment: Comment): Promise<void>
}

/** GitHub's limit on `nodes(ids:)`. */
const mostIds = 100

const authorship = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } }
}`

const aComment = z.pipe(
  z.object({
    id: z.int().check(z.positive()),
    node_id: z.string(),
    body: z.nullish(z.string()),
    html_url: z.string(),
    updated_at: z.nullish(z.string()),
  }),
  z.transform(
    (comment): Comment => ({
      id: comment.id,
      nodeId: comment.node_id,
      body: comment.body ?? '',
      url: comment.html_url,
      writtenAt: millisecondsOf(comment.updated_at),
    }),
  ),
)

function millisecondsOf(time: string | null | undefined): number | null {
  const milliseconds = Date.parse(time ?? '')
  return Number.isFinite(milliseconds) ? milliseconds : null
}

const authorshipAnswer = z.object({
  data: z.nullish(
    z.object({
      nodes: z.nullish(
        z.array(
          z.catch(z.nullable(z.object({ id: z.string(), viewerDidAuthor: z.boolean() })), null),
        ),
      ),
    }),
  ),
  errors: z.nullish(
    z.array(z.object({ type: z.catch(z.string(), ''), message: z.catch(z.string(), '') })),
  ),
})

export function commentThread(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
): CommentThread {
  const { octokit } = github
  const oneComment = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
  const where = { owner: repository.owner, repo: repository.name }

  async function writtenByUs(nodeIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ours = new Set<string>()
    for (let start = 0; start < nodeIds.length; start += mostIds) {
      const ids = nodeIds.slice(start, start + mostIds)
      const answer = authorshipAnswer.parse(await github.graphql(authorship, { ids }))
      // One deleted meanwhile is not found; any other error leaves authorship unknown.
      const refused = answer.errors?.find((error) => error.type !== 'NOT_FOUND')
      if (refused !== undefined) throw new GraphqlRefusal(refused.type, refused.message)
      for (const node of answer.data?.nodes ?? []) {
        if (node?.viewerDidAuthor) ours.add(node.id)
      }
    }
    return ours
  }

  return {
    async findOwn(marker, known) {
      const all = await everyRow('comments', (page) =>
        octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...where,
          issue_number: pullRequest,
          ...page,
        }),
      )
      const marked = z
        .array(aComment)
        .parse(all)
        .filter((comment) => beginsWithMarker(comment.body, marker))
      const knownIds = new Set(known.map((comment) => comment.id))
      const asked = marked.filter((comment) => !knownIds.has(comment.id))
      const ours = await writtenByUs(asked.map((comment) => comment.nodeId))
      return marked
        .filter((comment) => knownIds.has(comment.id) || ours.has(comment.nodeId))
        .sort((a, b) => a.id - b.id)
    },

    async create(body) {
      const { data } = await octokit.request(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { ...where, issue_number: pullRequest, body },
      )
      return aComment.parse(data)
    },

    read: (comment) =>
      unlessGone(async () => {
        const { data } = await octokit.request(`GET ${oneComment}`, {
          ...where,
          comment_id: comment.id,
        })
        return aComment.parse(data)
      }),

    update: (comment, body) =>
      unlessGone(async () => {
        const { data } = await octokit.request(`PATCH ${oneComment}`, {
          ...where,
          comment_id: comment.id,
          body,
        })
        return aComment.parse(data)
      }),

    async remove(comment) {
      await unlessGone(() =>
        octokit.request(`DELETE ${oneComment}`, { ...where, comment_id: comment.id }),
      )
    },
  }
}

async function unlessGone<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask()
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}
