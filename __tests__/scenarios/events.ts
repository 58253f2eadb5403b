import { repository } from './scripted-github.ts'

/** What GitHub tells a run about what triggered it, cut to what is of interest here. */
export interface Event {
  readonly name: string
  readonly ref: string
  readonly actor: string
  readonly payload: object
}

/** What the branch held before a push. */
export const formerCommit = 'e5bd3914e2e596debea16f433f57875b5b90bcd6'

/** The commit that a merge made. */
export const mergeCommit = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

const about = { full_name: repository, default_branch: 'main' }

export function push(ref = 'refs/heads/main'): Event {
  return {
    name: 'push',
    ref,
    actor: 'mona',
    payload: {
      ref,
      before: formerCommit,
      after: mergeCommit,
      commits: [{ id: mergeCommit }],
      repository: about,
    },
  }
}

export function dispatch(ref = 'refs/heads/main'): Event {
  return { name: 'workflow_dispatch', ref, actor: 'mona', payload: { ref, repository: about } }
}

export function pullRequest({ from = repository, by = 'mona' } = {}): Event {
  return {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    actor: by,
    payload: {
      action: 'opened',
      number: 7,
      pull_request: {
        number: 7,
        state: 'open',
        merged: false,
        merged_at: null,
        merge_commit_sha: mergeCommit,
        user: { login: by },
        head: { ref: 'promote-5', sha: mergeCommit, repo: { full_name: from } },
        base: { ref: 'main', sha: mergeCommit, repo: { full_name: repository } },
      },
      repository: about,
    },
  }
}
