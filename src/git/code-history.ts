import type { CommitRelation } from '../core/evidence/commit-relation.ts'

/** The history of the repository that is promoted from. */
export interface CodeHistory {
  /**
   * How a commit stands to the one that is being promoted. What the repository does not know is
   * `not-known`; a repository that cannot be asked is an error.
   */
  relationOf(commit: string): Promise<CommitRelation>
}
