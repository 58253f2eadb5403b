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

/**
 * A GitHub on localhost with one repository. `requests` does not include the requests that a test
 * sends through this interface.
 */
export interface GitHubEmulator {
  /** For GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_GRAPHQL_URL. */
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly repository: { readonly owner: string; readonly name: string }
  /** The tokens of two people: the repository's owner, and a person who can only comment. */
  readonly people: { readonly owner: string; readonly stranger: string }
  /** The requests of clients, in order. */
  readonly requests: readonly RecordedRequest[]
  forgetRequests(): void
  /** A token like the one of a workflow; its comments are by `github-actions[bot]`. */
  workflowToken(permissions: TokenPermissions): Promise<string>
  /** Opens a pull request of the owner, from a branch with one commit. */
  openPullRequest(given?: {
    head?: string
    base?: string
  }): Promise<{ number: number; headSha: string; baseSha: string }>
  /** Resolves to the sha of the merge commit. */
  mergePullRequest(number: number): Promise<string>
  writeComment(token: string, pullRequest: number, body: string): Promise<EmulatedComment>
  /** All of them, oldest first. */
  commentsOf(pullRequest: number): Promise<readonly EmulatedComment[]>
  /** From now on, matching requests get this answer, as often as the fault says. */
  break(fault: Fault): void
  /**
   * Commits one file to a branch, which is created from `main` if it does not exist. Returns the
   * sha.
   */
  commitFile(branch: string, path: string, text: string): Promise<string>
  /** Creates an environment, or changes its protection. */
  addEnvironment(name: string, protection?: Protection): void
  deleteEnvironment(name: string): void
  /** Reviews a waiting run; a run exists as soon as it has a job. */
  approve(given: {
    readonly runId: string | number
    readonly environment: string | readonly string[]
    /** A login; by default the owner. */
    readonly by?: string
    readonly state?: 'approved' | 'rejected'
    readonly comment?: string
  }): void
  /**
   * Starts a job. If the job has an environment, GitHub creates its deployment, with a status that
   * links to the job.
   */
  addJob(given: {
    readonly runId: string | number
    readonly name: string
    readonly sha: string
    /** From 1. */
    readonly attempt?: number
    readonly environment?: string
  }): EmulatedJob
  /** Ends a job and sets the final status of its deployment, as GitHub does. */
  endJob(id: number, conclusion: Conclusion): void
  /** A deployment of another app or person, as in the event `deployment`. */
  openDeployment(given: {
    readonly sha: string
    readonly environment: string
    readonly task?: string
    readonly payload?: unknown
    readonly state?: DeploymentState
  }): EmulatedDeployment
  /** All deployments, or those of an environment, oldest first, with their statuses. */
  deploymentsOf(environment?: string): readonly EmulatedDeployment[]
  /**
   * The variables that the runner gives a job with `id-token: write`; its token has these claims.
   */
  oidcFor(claims: Readonly<Record<string, unknown>>): OidcVariables
  /**
   * The requests and answers that are not as GitHub describes them. `close` throws if there are
   * any.
   */
  readonly violations: readonly string[]
  /** For tests that send wrong requests on purpose. */
  forgetViolations(): void
  close(): Promise<void>
}
