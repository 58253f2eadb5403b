import { smallest, smallestPart } from '../../testing/github-description/smallest.ts'
import type { Answer } from './mlflow-answers.ts'
import { json } from './mlflow-answers.ts'
import { contentsOf, type Files } from './scripted-contents.ts'

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
/** The commit that the pull request proposes. */
const headOfPull = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

/** GitHub's API with one repository and one pull request, #7, in memory. */
export class ScriptedGitHub {
  readonly pull: PullState
  /** A token with `pull-requests: read` reads comments and may not write any. */
  readonly mayComment: boolean
  /** How the commit that is promoted stands to these, in GitHub's words. */
  readonly ancestors: ReadonlyMap<string, 'ahead' | 'diverged'>
  /** Files of the commits whose are not those of the workspace; null: there is no such commit. */
  readonly files: ReadonlyMap<string, Files | null>
  /** What the merge was made on, then what it merged; other commits are their own beginning. */
  readonly parents: ReadonlyMap<string, readonly string[]>
  /** Files of all other commits: what a step has checked out. */
  workspace: Files = {}
  /** The commit that the default branch has. */
  tip = headOfPull
  #nextComment = 1001

  constructor({
    mergedAs = null,
    mayComment = true,
    ancestors,
    files,
    parents,
  }: Partial<GitHubStory> = {}) {
    this.files = new Map(Object.entries(files ?? {}))
    this.parents = new Map(Object.entries(parents ?? {}))
    this.ancestors = new Map(Object.entries(ancestors ?? {}))
    this.pull = { number: 7, mergedAs, comments: [] }
    this.mayComment = mayComment
  }

  /** The same pull request after its merge. */
  merged(as: string): ScriptedGitHub {
    const later = new ScriptedGitHub({
      mergedAs: as,
      mayComment: this.mayComment,
      ancestors: Object.fromEntries(this.ancestors),
      files: Object.fromEntries(this.files),
      parents: Object.fromEntries(this.parents),
    })
    later.pull.comments.push(...this.pull.comments)
    return later
  }

  answer(method: string, url: URL, text: string | null): Answer {
    const body = text === null ? null : JSON.parse(text)
    const path = url.pathname.replace(`/repos/${repository}`, '')
    const { comments, number } = this.pull
    if (method === 'GET' && path === '/git/ref/heads%2Fmain') {
      const object = { ...Object(smallest('git-ref').object), type: 'commit', sha: this.tip }
      return json({ ...smallest('git-ref'), ref: 'refs/heads/main', object })
    }
    const compared = /^\/compare\/([0-9a-f]{40})\.\.\.[0-9a-f]{40}$/.exec(path)?.[1]
    if (method === 'GET' && compared !== undefined) {
      const status = this.ancestors.get(compared)
      return status === undefined
        ? json({ message: 'Not Found' }, 404)
        : json({
            ...smallest('commit-comparison'),
            status,
            base_commit: { ...smallest('commit'), sha: compared },
          })
    }
    if (method === 'GET' && path.startsWith('/contents/')) {
      const ref = url.searchParams.get('ref') ?? ''
      const files = this.files.get(ref)
      return contentsOf(
        files === undefined ? this.workspace : files,
        decodeURIComponent(path.slice('/contents/'.length)),
        ref,
      )
    }
    const commit = /^\/git\/commits\/([0-9a-f]{40})$/.exec(path)?.[1]
    if (method === 'GET' && commit !== undefined) {
      const parents = (this.parents.get(commit) ?? []).map((sha) => ({
        ...smallestPart('git-commit', 'parents'),
        sha,
      }))
      return json({ ...smallest('git-commit'), sha: commit, parents })
    }
    if (method === 'GET' && path === `/pulls/${number}`) return json(this.#pullRow())
    if (method === 'GET' && path === `/issues/${number}/comments`) {
      return json(comments.map(commentRow))
    }
    const asked = comments.find((each) => path === `/issues/comments/${each.id}`)
    if (method === 'GET' && asked !== undefined) return json(commentRow(asked))
    if (method === 'POST' && path === '/graphql' && body.variables.ids === undefined) {
      const { mergedAs: oid } = this.pull
      const merged = { number, merged: true, baseRefName: 'main', mergeCommit: { oid } }
      const nodes = String(body.query).includes(`"${oid}"`) ? [merged] : []
      const c0 = { associatedPullRequests: { totalCount: nodes.length, nodes } }
      return json({ data: { repository: { c0 } } })
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
    if (method === 'PATCH' && asked !== undefined) {
      asked.body = body.body
      return json(commentRow(asked))
    }
    throw new Error(`this story's GitHub does not know ${method} ${path}`)
  }

  #pullRow() {
    const { number, mergedAs } = this.pull
    const row = smallest('pull-request')
    return {
      ...row,
      number,
      state: mergedAs === null ? 'open' : 'closed',
      merged_at: mergedAs === null ? null : '2026-11-21T14:00:00Z',
      merge_commit_sha: mergedAs,
      base: { ...Object(row.base), ref: 'main' },
      head: { ...Object(row.head), sha: headOfPull },
    }
  }
}

interface GitHubStory {
  /** The merge commit of pull request #7; null: it is open. */
  readonly mergedAs: string | null
  readonly mayComment: boolean
  readonly ancestors: Readonly<Record<string, 'ahead' | 'diverged'>>
  readonly files: Readonly<Record<string, Files | null>>
  readonly parents: Readonly<Record<string, readonly string[]>>
}

function commentRow(comment: CommentState) {
  return {
    ...smallest('issue-comment'),
    id: comment.id,
    node_id: nodeId(comment),
    body: comment.body,
    html_url: `https://github.com/${repository}/pull/7#issuecomment-${comment.id}`,
    user: { ...smallest('simple-user'), login: comment.author },
  }
}

function nodeId({ id }: CommentState): string {
  return `IC_${id}`
}
