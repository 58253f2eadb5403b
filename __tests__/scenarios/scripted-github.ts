import type { Answer } from './mlflow-answers.ts'
import { json } from './mlflow-answers.ts'

export interface CommentState {
  readonly id: number
  readonly author: string
  body: string
}

export interface PullState {
  readonly number: number
  readonly mergedAs: string | null
  readonly comments: CommentState[]
}

export const repository = 'octo-bank/fraud-model'
const bot = 'github-actions[bot]'

/** GitHub's API with one repository and one pull request, #7, in memory. */
export class ScriptedGitHub {
  readonly pull: PullState
  /** A token with `pull-requests: read` reads comments and may not write any. */
  readonly mayComment: boolean
  /** How the commit that is promoted stands to these, in GitHub's words. */
  readonly ancestors: ReadonlyMap<string, 'ahead' | 'diverged'>
  #nextComment = 1001

  constructor({ mergedAs = null, mayComment = true, ancestors }: Partial<GitHubStory> = {}) {
    this.ancestors = new Map(Object.entries(ancestors ?? {}))
    this.pull = { number: 7, mergedAs, comments: [] }
    this.mayComment = mayComment
  }

  /** The same pull request after its merge. */
  merged(as: string): ScriptedGitHub {
    const later = new ScriptedGitHub({ mergedAs: as, mayComment: this.mayComment })
    later.pull.comments.push(...this.pull.comments)
    return later
  }

  answer(method: string, url: URL, text: string | null): Answer {
    const body = text === null ? null : JSON.parse(text)
    const path = url.pathname.replace(`/repos/${repository}`, '')
    const { comments, number } = this.pull
    const compared = /^\/compare\/([0-9a-f]{40})\.\.\.[0-9a-f]{40}$/.exec(path)?.[1]
    if (method === 'GET' && compared !== undefined) {
      const status = this.ancestors.get(compared)
      return status === undefined
        ? json({ message: 'Not Found' }, 404)
        : json({ status, base_commit: { sha: compared } })
    }
    if (method === 'GET' && /^\/commits\/[0-9a-f]{40}\/pulls$/.test(path)) {
      return json(path.split('/')[2] === this.pull.mergedAs ? [this.#pullRow()] : [])
    }
    if (method === 'GET' && path === `/issues/${number}/comments`) {
      return json(comments.map(commentRow))
    }
    if (method === 'POST' && path === '/graphql') {
      const nodes = (body.variables.ids as string[]).map((id) => {
        const comment = comments.find((each) => nodeId(each) === id)
        return comment ? { id, viewerDidAuthor: comment.author === bot } : null
      })
      return json({ data: { nodes } })
    }
    if (!this.mayComment) return json({ message: 'Resource not accessible by integration' }, 403)
    if (method === 'POST' && path === `/issues/${number}/comments`) {
      const comment = { id: this.#nextComment, author: bot, body: body.body as string }
      this.#nextComment += 1
      comments.push(comment)
      return json(commentRow(comment), 201)
    }
    const edited = comments.find((each) => path === `/issues/comments/${each.id}`)
    if (method === 'PATCH' && edited !== undefined) {
      edited.body = body.body
      return json(commentRow(edited))
    }
    throw new Error(`this story's GitHub does not know ${method} ${path}`)
  }

  #pullRow() {
    const { number, mergedAs } = this.pull
    return {
      number,
      state: mergedAs === null ? 'open' : 'closed',
      merged_at: mergedAs === null ? null : '2026-11-21T14:00:00Z',
      merge_commit_sha: mergedAs,
      base: { ref: 'main' },
    }
  }
}

interface GitHubStory {
  /** The merge commit of pull request #7; null: it is open. */
  readonly mergedAs: string | null
  readonly mayComment: boolean
  readonly ancestors: Readonly<Record<string, 'ahead' | 'diverged'>>
}

function commentRow(comment: CommentState) {
  return {
    id: comment.id,
    node_id: nodeId(comment),
    body: comment.body,
    html_url: `https://github.com/${repository}/pull/7#issuecomment-${comment.id}`,
    user: { login: comment.author },
  }
}

function nodeId({ id }: CommentState): string {
  return `IC_${id}`
}
