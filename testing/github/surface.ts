import type { DeploymentState, EmulatedDeployment } from './deployment-rows.ts'
import type { Protection } from './environments.ts'
import type { TokenPermissions } from './exchange.ts'
import type { Fault, RecordedRequest } from './front.ts'
import type { OidcVariables } from './oidc.ts'
import type { Conclusion, EmulatedJob } from './runs.ts'

export interface EmulatedComment {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly url: string
}

/** A GitHub on localhost with one repository; what a test asks through it is not in `requests`. */
export interface GitHubEmulator {
  /** For GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_GRAPHQL_URL. */
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly repository: { readonly owner: string; readonly name: string }
  /** Tokens of two people: the repository's owner, and somebody who may only comment. */
  readonly people: { readonly owner: string; readonly stranger: string }
  /** What clients have asked, in order. */
  readonly requests: readonly RecordedRequest[]
  forgetRequests(): void
  /** A token as a workflow gets it; it comments as `github-actions[bot]`. */
  workflowToken(permissions: TokenPermissions): Promise<string>
  /** Opens one from a branch with one commit, by the owner. */
  openPullRequest(given?: {
    head?: string
    base?: string
  }): Promise<{ number: number; headSha: string; baseSha: string }>
  /** Resolves to the sha of the merge commit. */
  mergePullRequest(number: number): Promise<string>
  writeComment(token: string, pullRequest: number, body: string): Promise<EmulatedComment>
  /** All of them, oldest first. */
  commentsOf(pullRequest: number): Promise<readonly EmulatedComment[]>
  /** From now on, matching requests are answered so, as often as it says. */
  break(fault: Fault): void
  /** Commits one file to a branch, which begins at `main` if it is not there; its sha. */
  commitFile(branch: string, path: string, text: string): Promise<string>
  /** Makes an environment, or changes its protection. */
  addEnvironment(name: string, protection?: Protection): void
  deleteEnvironment(name: string): void
  /** A review of what a run waits for; the run is there once it has a job. */
  approve(given: {
    readonly runId: string | number
    readonly environment: string | readonly string[]
    /** Login; the owner unless given. */
    readonly by?: string
    readonly state?: 'approved' | 'rejected'
    readonly comment?: string
  }): void
  /**
   * A job that runs. With an environment GitHub makes its deployment, whose status points to the
   * job.
   */
  addJob(given: {
    readonly runId: string | number
    readonly name: string
    readonly sha: string
    /** From 1. */
    readonly attempt?: number
    readonly environment?: string
  }): EmulatedJob
  /** Ends a job, and with it the status of its deployment, as GitHub does it. */
  endJob(id: number, conclusion: Conclusion): void
  /** A deployment that another app or person made, as the event `deployment` tells of it. */
  openDeployment(given: {
    readonly sha: string
    readonly environment: string
    readonly task?: string
    readonly payload?: unknown
    readonly state?: DeploymentState
  }): EmulatedDeployment
  /** Oldest first, with their statuses; all, or those of an environment. */
  deploymentsOf(environment?: string): readonly EmulatedDeployment[]
  /** What the runner gives a job with `id-token: write`; its token has these claims. */
  oidcFor(claims: Readonly<Record<string, unknown>>): OidcVariables
  /**
   * What clients asked, or this emulator answered, that is not as GitHub describes it. `close`
   * throws if there is any.
   */
  readonly violations: readonly string[]
  /** For tests that ask in a wrong way on purpose. */
  forgetViolations(): void
  close(): Promise<void>
}
