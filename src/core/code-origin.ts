/** How the commit that a run was made from stands to the commit that is being promoted. */
export type CommitRelation =
  | { readonly kind: 'same' }
  | { readonly kind: 'ancestor' }
  /** The run's commit is in the repository, and not in the history of the one being promoted. */
  | { readonly kind: 'not-an-ancestor' }
  /** `because` is a clause for people: "the clone is shallow and does not reach back so far". */
  | { readonly kind: 'not-known'; readonly because: string }

/** What the run's tag `mlflow.source.git.commit` says, and what the repository says of that commit. */
export type CodeOrigin =
  /** The run has no such tag, or there is no run. */
  | { readonly kind: 'not-recorded' }
  | { readonly kind: 'recorded'; readonly commit: string; readonly relation: CommitRelation }
