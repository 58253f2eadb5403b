/**
 * Why it is not known how a commit stands to the one being promoted. The same on every machine that
 * can see as much: it is part of the evidence, and who accepts one hold accepts no other.
 */
export const whyCommitUnknown = [
  /** What the run says is no commit's full hash. */
  'no-hash',
  /** The clone lacks a part of the history. */
  'shallow',
  /** The repository that was asked does not have both commits, or does not show them. */
  'not-found',
  /** Which commit is promoted is not known, or it is not in the repository. */
  'no-promoted-commit',
  /** Nothing says which repository it would be. */
  'no-repository',
] as const

export type WhyCommitUnknown = (typeof whyCommitUnknown)[number]

/** How the commit that a run was made from stands to the commit that is being promoted. */
export type CommitRelation =
  | { readonly kind: 'same' }
  | { readonly kind: 'ancestor' }
  /** The run's commit is in the repository, and not in the history of the one being promoted. */
  | { readonly kind: 'not-an-ancestor'; readonly promoted: string | null }
  | {
      readonly kind: 'not-known'
      readonly reason: WhyCommitUnknown
      /** A clause for people: "the clone is shallow and does not reach back so far". */
      readonly because: string
      /** The full hash of the commit that is being promoted; null: nobody knows it. */
      readonly promoted: string | null
    }

/** What the run's tag `mlflow.source.git.commit` says, and what the repository says of that commit. */
export type CodeOrigin =
  /** The run has no such tag, or there is no run. */
  | { readonly kind: 'not-recorded' }
  | { readonly kind: 'recorded'; readonly commit: string; readonly relation: CommitRelation }
