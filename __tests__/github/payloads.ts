/** Environments and payloads as GitHub sends them, cut to what is of interest here. */

export const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

const repository = {
  id: 1296269,
  name: 'fraud-model',
  full_name: 'octo-bank/fraud-model',
  private: false,
  fork: false,
  default_branch: 'main',
  owner: { login: 'octo-bank', type: 'Organization' },
}

export function runnerEnv(event: string, ref = 'refs/heads/main', actor = 'mona') {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'octo-bank/fraud-model',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_RUN_ID: '19283746501',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKFLOW: 'promote',
    GITHUB_ACTOR: actor,
    GITHUB_REF: ref,
    GITHUB_SHA: sha,
  }
}

/** Where the branch was before a push. */
export const earlier = '4f2a91c0b5b57875f334f61aebed695e2e4193db'

export function push(ref = 'refs/heads/main', of: object = repository, before = earlier) {
  return {
    env: runnerEnv('push', ref),
    payload: {
      ref,
      before,
      after: sha,
      created: false,
      deleted: false,
      forced: false,
      commits: [{ id: sha, message: 'Promote 3', distinct: true }],
      head_commit: { id: sha, message: 'Promote 3', distinct: true },
      repository: of,
    },
  }
}

export function dispatch(ref = 'refs/heads/main') {
  return {
    env: runnerEnv('workflow_dispatch', ref),
    payload: { ref, inputs: { version: '3' }, repository, workflow: '.github/workflows/p.yml' },
  }
}

/** GitHub names the commit in the payload and in GITHUB_SHA; of a commit as `ref` there is no GITHUB_REF. */
export function deployment({ environment = 'production', of = repository as object } = {}) {
  return {
    env: runnerEnv('deployment', 'refs/heads/main'),
    payload: {
      action: 'created',
      deployment: {
        id: 7,
        sha,
        ref: 'main',
        task: 'deploy',
        payload: {},
        original_environment: environment,
        environment,
        description: null,
        creator: { login: 'mona' },
        transient_environment: false,
        production_environment: environment === 'production',
      },
      repository: of,
    },
  }
}

/** What GitHub pushes to test what a merge queue is about to merge. */
export function mergeQueuePush() {
  return push(`refs/heads/gh-readonly-queue/main/pr-7-${sha}`)
}

export function mergeGroup() {
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${sha}`
  return {
    env: runnerEnv('merge_group', ref),
    payload: {
      action: 'checks_requested',
      merge_group: { head_sha: sha, head_ref: ref, base_ref: 'refs/heads/main', base_sha: sha },
      repository,
    },
  }
}

export function schedule() {
  return { env: runnerEnv('schedule'), payload: { schedule: '0 4 * * *', repository } }
}

/** A comment on pull request #7, or, with null, on an issue. */
export function issueComment(on: 'open' | 'closed' | 'merged' | null) {
  const mergedAt = on === 'merged' ? '2026-11-21T14:00:00Z' : null
  const url = 'https://api.github.com/repos/octo-bank/fraud-model/pulls/7'
  return {
    // It runs on the default branch, whatever is commented on.
    env: runnerEnv('issue_comment'),
    payload: {
      action: 'created',
      issue: {
        number: 7,
        state: on === 'open' || on === null ? 'open' : 'closed',
        title: 'Promote fraud-detector 3',
        ...(on !== null && { pull_request: { url, merged_at: mergedAt } }),
      },
      comment: { id: 1, body: '/promote', user: { login: 'mallory' } },
      repository,
    },
  }
}

/** What follows another workflow, which this event triggered. */
export function workflowRun(event: string, head_branch = 'promote-3', head_sha = earlier) {
  const url = 'https://api.github.com/repos/octo-bank/fraud-model/pulls/7'
  const repo = { id: 1296269, url, name: 'fraud-model' }
  const pull = {
    id: 1934,
    number: 7,
    url,
    head: { ref: head_branch, sha: head_sha, repo },
    base: { ref: 'main', sha, repo },
  }
  return {
    // It runs on the default branch, whatever it follows.
    env: runnerEnv('workflow_run'),
    payload: {
      action: 'completed',
      workflow_run: {
        id: 30433642,
        name: 'train',
        head_branch,
        head_sha,
        event,
        status: 'completed',
        conclusion: 'success',
        pull_requests: event.startsWith('pull_request') ? [pull] : [],
        run_attempt: 1,
        head_repository: { full_name: 'octo-bank/fraud-model', fork: false },
        repository: { full_name: 'octo-bank/fraud-model', fork: false },
      },
      workflow: { name: 'train', path: '.github/workflows/train.yml', state: 'active' },
      repository,
    },
  }
}

export function repositoryDispatch() {
  return {
    env: runnerEnv('repository_dispatch'),
    payload: { action: 'trained', branch: 'main', client_payload: { version: '3' }, repository },
  }
}

/** GITHUB_REF is the tag, which may be of any branch. */
export function release() {
  return {
    env: runnerEnv('release', 'refs/tags/v1.2.0'),
    payload: {
      action: 'published',
      release: { tag_name: 'v1.2.0', target_commitish: 'main', draft: false, prerelease: false },
      repository,
    },
  }
}

export interface PullRequestStory {
  readonly event?: string
  readonly action?: string
  readonly state?: 'open' | 'closed'
  readonly merged?: boolean
  readonly base?: string
  /** `null`: the fork was deleted. */
  readonly headRepository?: string | null
  readonly opener?: string
  readonly actor?: string
  readonly defaultBranch?: string | null
}

export function pullRequest(story: PullRequestStory = {}) {
  const { action = 'opened', state = 'open', merged = false, base = 'main' } = story
  const { headRepository = 'octo-bank/fraud-model', opener = 'mona', defaultBranch } = story
  const { default_branch: _, ...nameless } = repository
  const event = story.event ?? 'pull_request'
  const ref = merged ? `refs/heads/${base}` : 'refs/pull/7/merge'
  return {
    env: runnerEnv(event, ref, story.actor ?? opener),
    payload: {
      action,
      number: 7,
      pull_request: {
        number: 7,
        state,
        title: 'Promote fraud-detector 3',
        user: { login: opener },
        merged,
        merged_at: merged ? '2026-11-21T14:00:00Z' : null,
        merge_commit_sha: sha,
        head: {
          ref: 'promote-3',
          sha,
          repo: headRepository === null ? null : { full_name: headRepository, fork: true },
        },
        base: { ref: base, sha, repo: { full_name: 'octo-bank/fraud-model' } },
      },
      repository:
        defaultBranch === null
          ? nameless
          : { ...repository, default_branch: defaultBranch ?? 'main' },
    },
  }
}

export const mergedIntoMain: PullRequestStory = { action: 'closed', state: 'closed', merged: true }
