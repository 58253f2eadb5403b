import type { GitHubEmulator } from '../../testing/github/emulator.ts'
import type { Event } from '../../testing/runner/run-step.ts'

const anyCommit = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

export function dispatch(github: GitHubEmulator): Event {
  const ref = 'refs/heads/main'
  const payload = { ref, inputs: {}, repository: about(github) }
  return { name: 'workflow_dispatch', ref, sha: anyCommit, payload }
}

export function push(github: GitHubEmulator, sha: string): Event {
  const ref = 'refs/heads/main'
  return { name: 'push', ref, sha, payload: { ref, after: sha, repository: about(github) } }
}

export function opened(
  github: GitHubEmulator,
  pull: { readonly number: number; readonly headSha: string; readonly baseSha: string },
): Event {
  const { full_name, ...repository } = about(github)
  const payload = {
    action: 'opened',
    number: pull.number,
    pull_request: {
      number: pull.number,
      state: 'open',
      merged: false,
      merged_at: null,
      user: { login: 'mona' },
      head: { ref: 'promote', sha: pull.headSha, repo: { full_name } },
      base: { ref: 'main', sha: pull.baseSha, repo: { full_name } },
    },
    repository: { full_name, ...repository },
  }
  const ref = `refs/pull/${pull.number}/merge`
  return { name: 'pull_request', ref, sha: pull.headSha, payload }
}

function about({ repository: { owner, name } }: GitHubEmulator) {
  return { full_name: `${owner}/${name}`, default_branch: 'main', owner: { login: owner } }
}
