import * as z from 'zod/mini'
import { jsonIn } from '../core/text/json.ts'
import { fullHash } from '../git/commit-hash.ts'
import {
  commentedOn,
  type FollowedRun,
  followedRun,
  isInMergeQueue,
  type NamedPullRequest,
  type PullRequest,
  pullRequestIn,
} from './pull-request-payload.ts'
import { type Env, type WorkflowRun, workflowRun } from './workflow-run.ts'

export type { FollowedRun, NamedPullRequest, PullRequest } from './pull-request-payload.ts'
export type { Env, Repository, WorkflowRun } from './workflow-run.ts'

/** Whether a ref is the default branch; `unknown` where the payload does not name that branch. */
type OnDefaultBranch = 'yes' | 'no' | 'unknown'

/** A ref, such as `refs/heads/main`, and how it stands to the default branch. */
export interface EventRef {
  readonly ref: string
  readonly sha: string
  /** A branch name without `refs/heads/`; null where the payload does not name it. */
  readonly defaultBranch: string | null
  readonly onDefaultBranch: OnDefaultBranch
}

/**
 * What triggered the run. Refs, branch names and titles in it are untrusted text.
 *
 * Facts are those of GitHub's webhook payloads. A payload that does not have the expected shape
 * becomes `other` under its event's name, and is then never taken for a merged pull request.
 */
export type TriggeringEvent =
  | ({
      readonly kind: 'push'
      /** Where the ref was before; null: it was not there, or the payload does not say. */
      readonly before: string | null
      /** Full hashes of what it brings, the newest last; null: the payload does not say. */
      readonly commits: readonly string[] | null
    } & EventRef)
  | ({ readonly kind: 'workflow_dispatch' } & EventRef)
  | {
      readonly kind: 'deployment'
      /** null where the payload does not name it. */
      readonly id: number | null
      readonly environment: string | null
      readonly sha: string
      /** null where the payload does not name it. */
      readonly defaultBranch: string | null
    }
  | ({ readonly kind: 'pull_request' } & PullRequest)
  | ({ readonly kind: 'pull_request_target' } & PullRequest)
  | {
      readonly kind: 'merge_group'
      readonly baseRef: string | null
      /** What the group is merged onto; null where the payload does not name it. */
      readonly baseSha: string | null
      readonly sha: string
    }
  | {
      readonly kind: 'issue_comment'
      /** null: the comment is on an issue. */
      readonly on: NamedPullRequest | null
      /** The same as GitHub has it; null: it was not asked, or gave no answer. */
      readonly pullRequest: PullRequest | null
      /** Why GitHub gave none; one line, safe to print. */
      readonly unanswered: string | null
    }
  | {
      readonly kind: 'workflow_run'
      readonly follows: FollowedRun
      /** null where the payload does not name it. */
      readonly defaultBranch: string | null
      /** The one that it ran on, as GitHub has it; null: none, or it gave no answer. */
      readonly pullRequest: PullRequest | null
      /** Why GitHub gave none; one line, safe to print. */
      readonly unanswered: string | null
    }
  | {
      readonly kind: 'other'
      /** `schedule`, `release`, …; empty if the runner named none. */
      readonly name: string
      /** Reviews, too, are events of a pull request. */
      readonly pullRequest: PullRequest | null
      /** Whether it has to do with a pull request that the payload does not show to be merged. */
      readonly onUnmerged: boolean
      readonly onDefaultBranch: OnDefaultBranch
    }

export interface Triggered {
  readonly event: TriggeringEvent
  /** null: the environment is not that of a workflow run. */
  readonly run: WorkflowRun | null
}

/**
 * Whether the run is about a pull request that anybody may have opened, and has the repository's
 * secrets all the same; or may have checked out whatever else (`repository_dispatch`). Nothing that
 * lies in the workspace counts then.
 */
export function distrustsWorkspace(event: TriggeringEvent): boolean {
  switch (event.kind) {
    case 'pull_request_target':
    case 'issue_comment':
    case 'workflow_run':
      return true
    case 'other':
      // One that nobody can read is no safer than the same one that can be read.
      return [
        'pull_request_target',
        'issue_comment',
        'workflow_run',
        'repository_dispatch',
      ].includes(event.name)
    case 'push':
    case 'workflow_dispatch':
    case 'deployment':
    case 'pull_request':
    case 'merge_group':
      return false
  }
}

/** Whether it is about what a fork proposes: only the base says what counts then. */
export function isOfFork(event: TriggeringEvent): boolean {
  // Of what GitHub leaves out of `workflow_run` nobody knows whose it is: a fork's, most likely.
  if (event.kind === 'workflow_run' && event.follows.event.startsWith('pull_request')) {
    return event.pullRequest === null || event.pullRequest.fromFork
  }
  const pull = pullRequestOf(event)
  return pull?.fromFork === true && !pull.merged
}

/** Its name without `refs/heads/`; null where the payload does not say. */
export function defaultBranchOf(event: TriggeringEvent): string | null {
  return 'defaultBranch' in event
    ? event.defaultBranch
    : (pullRequestOf(event)?.defaultBranch ?? null)
}

/** The name of the event, as a workflow's `on:` has it. */
export function eventName(event: TriggeringEvent): string {
  return event.kind === 'other' ? event.name : event.kind
}

/** The pull request that the event is of, whatever it is called; null: of none. A push may have merged one. */
export function pullRequestOf(event: TriggeringEvent): PullRequest | null {
  switch (event.kind) {
    case 'pull_request':
    case 'pull_request_target':
      return event
    case 'issue_comment':
    case 'workflow_run':
    case 'other':
      return event.pullRequest
    case 'push':
    case 'workflow_dispatch':
    case 'deployment':
    case 'merge_group':
      return null
  }
}

const namesDefaultBranch = z.object({
  repository: z.object({ default_branch: z.string().check(z.minLength(1)) }),
})
const namesRef = z.object({ ref: z.string().check(z.minLength(1)) })
const aDeployment = z.object({
  deployment: z.object({
    id: z.catch(z.nullish(z.int().check(z.positive())), null),
    environment: z.nullish(z.string()),
    sha: z.nullish(z.string()),
  }),
})
const aPush = z.object({ before: z.string() })
const pushedCommits = z.object({ commits: z.array(z.object({ id: z.string() })) })
const aMergeGroup = z.object({
  merge_group: z.object({
    base_ref: z.nullish(z.string()),
    base_sha: z.catch(z.nullish(z.string()), null),
  }),
})

/** Pure. `payload` is the parsed event file, or null where there is none. Throws nothing. */
export function readEvent(given: { env: Env; payload: unknown }): Triggered {
  return { event: triggeringEvent(given.env, given.payload), run: workflowRun(given.env) }
}

/**
 * Reads the event file that the runner wrote. A file that is missing or is no JSON counts as an
 * empty payload: nothing is then known to be merged or on the default branch.
 */
export async function loadEvent(
  env: Env,
  readFile: (path: string) => Promise<string>,
): Promise<Triggered> {
  return readEvent({ env, payload: await payloadOf(env.GITHUB_EVENT_PATH, readFile) })
}

async function payloadOf(
  path: string | undefined,
  readFile: (path: string) => Promise<string>,
): Promise<unknown> {
  if (path === undefined || path === '') return null
  return jsonIn(await readFile(path).catch(() => '')) ?? null
}

function triggeringEvent(env: Env, payload: unknown): TriggeringEvent {
  const name = env.GITHUB_EVENT_NAME ?? ''
  const sha = env.GITHUB_SHA ?? ''
  const defaultBranch =
    namesDefaultBranch.safeParse(payload).data?.repository.default_branch ?? null
  const other = (pullRequest: PullRequest | null): TriggeringEvent => ({
    kind: 'other',
    name,
    pullRequest,
    onUnmerged:
      ['issue_comment', 'workflow_run'].includes(name) ||
      name.startsWith('pull_request') ||
      isInMergeQueue(env.GITHUB_REF ?? ''),
    onDefaultBranch: compareRef(env.GITHUB_REF ?? '', defaultBranch),
  })

  switch (name) {
    case 'push':
    case 'workflow_dispatch': {
      const ref = env.GITHUB_REF || namesRef.safeParse(payload).data?.ref
      if (ref === undefined) return other(null)
      const at = { ref, sha, defaultBranch, onDefaultBranch: compareRef(ref, defaultBranch) }
      return name === 'push'
        ? {
            kind: name,
            before: fullHash(aPush.safeParse(payload).data?.before),
            commits: commitsIn(payload, sha),
            ...at,
          }
        : { kind: name, ...at }
    }
    // What somebody says of a deployment runs at the deployment's commit, too.
    case 'deployment_status':
    case 'deployment': {
      const deployment = aDeployment.safeParse(payload).data?.deployment
      return {
        kind: 'deployment',
        // A status of our own on it would be another such event.
        id: name === 'deployment' ? (deployment?.id ?? null) : null,
        environment: deployment?.environment ?? null,
        sha: deployment?.sha ?? sha,
        defaultBranch,
      }
    }
    case 'pull_request':
    case 'pull_request_target': {
      const pullRequest = pullRequestIn(payload, defaultBranch)
      return pullRequest === null ? other(null) : { kind: name, ...pullRequest }
    }
    case 'merge_group': {
      const group = aMergeGroup.safeParse(payload).data?.merge_group
      const baseSha = fullHash(group?.base_sha)
      return { kind: name, baseRef: group?.base_ref ?? null, baseSha, sha }
    }
    case 'issue_comment': {
      const on = commentedOn(payload)
      return on === undefined
        ? other(null)
        : { kind: name, on, pullRequest: null, unanswered: null }
    }
    case 'workflow_run': {
      const follows = followedRun(payload)
      if (follows === null) return other(null)
      return { kind: name, follows, defaultBranch, pullRequest: null, unanswered: null }
    }
    default:
      return other(pullRequestIn(payload, defaultBranch))
  }
}

/** The commit that the ref has now is among them, also where the payload lists none. */
function commitsIn(payload: unknown, sha: string): readonly string[] | null {
  const listed = pushedCommits.safeParse(payload).data?.commits
  const head = fullHash(sha)
  if (listed === undefined || head === null) return null
  const commits = listed.map(({ id }) => fullHash(id))
  if (!commits.every((commit) => commit !== null)) return null
  return [...new Set([...commits, head])]
}

function compareRef(ref: string, defaultBranch: string | null): OnDefaultBranch {
  if (defaultBranch === null) return 'unknown'
  return ref === `refs/heads/${defaultBranch}` ? 'yes' : 'no'
}
