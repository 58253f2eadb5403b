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
  return {
    name: 'push',
    ref,
    sha,
    payload: { ref, after: sha, commits: [{ id: sha }], repository: about(github) },
  }
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

/** What GitHub pushes to test what a merge queue is about to merge. */
export function mergeQueuePush(github: GitHubEmulator, sha: string): Event {
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${anyCommit}`
  const payload = { ref, before: anyCommit, after: sha, created: true, repository: about(github) }
  return { name: 'push', ref, sha, payload }
}

export function mergeGroup(github: GitHubEmulator, sha: string): Event {
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${anyCommit}`
  const merge_group = {
    head_sha: sha,
    head_ref: ref,
    base_sha: anyCommit,
    base_ref: 'refs/heads/main',
  }
  const payload = { action: 'checks_requested', merge_group, repository: about(github) }
  return { name: 'merge_group', ref, sha, payload }
}

export function deployment(
  github: GitHubEmulator,
  { id, sha, environment }: { readonly id: number; readonly sha: string; environment: string },
): Event {
  const payload = {
    action: 'created',
    deployment: { id, sha, ref: 'main', task: 'deploy', payload: {}, environment },
    repository: about(github),
  }
  return { name: 'deployment', ref: 'refs/heads/main', sha, payload }
}

function about({ repository: { owner, name } }: GitHubEmulator) {
  return { full_name: `${owner}/${name}`, default_branch: 'main', owner: { login: owner } }
}
