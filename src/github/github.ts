import type { Octokit } from '@octokit/core'

/** What the rest of Stagegate needs of GitHub. Types only: this file loads nothing. */
export interface GitHub {
  readonly octokit: Octokit
  /** Resolves to the whole answer, `data` and `errors`, not yet checked. Queries only. */
  graphql(query: string, variables: Record<string, unknown>): Promise<unknown>
}
