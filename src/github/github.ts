import type { Octokit } from '@octokit/rest'

/** What the rest of Stagegate needs of GitHub. Types only: this file loads nothing. */
export interface GitHub {
  readonly octokit: Pick<Octokit, 'request'>
  /** Resolves to the whole answer, `data` and `errors`, not yet checked. Queries only. */
  graphql(query: string, variables: Record<string, unknown>): Promise<unknown>
}
