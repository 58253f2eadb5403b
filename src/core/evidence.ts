import type {
  AliasName,
  DatasetEntry,
  MetricPoint,
  ModelName,
  RunId,
  Stage,
  Target,
  VersionNumber,
} from './model.ts'

/** What is known of one version: the facts that gates judge. */
export interface VersionEvidence {
  readonly version: VersionNumber
  /** READY, or why not. */
  readonly status: string
  readonly run: RunEvidence
}

export type RunEvidence =
  /** The version was registered without a run. */
  | { readonly kind: 'none' }
  /** The version names a run that MLflow no longer has. */
  | { readonly kind: 'gone'; readonly runId: RunId }
  /** Nothing is asked of the run, so it was not read: towards Archived and None. */
  | { readonly kind: 'unasked'; readonly runId: RunId }
  | FoundRun

export interface FoundRun {
  readonly kind: 'found'
  readonly runId: RunId
  /** Only for links; no evidence. */
  readonly experimentId: string
  /** FINISHED, RUNNING, FAILED, KILLED, SCHEDULED. */
  readonly status: string
  readonly deleted: boolean
  /** Milliseconds since 1970; null: it has not ended. */
  readonly endedAt: number | null
  /** The last value of each metric. */
  readonly metrics: ReadonlyMap<string, MetricPoint>
  /** Every value, of the metrics that a gate takes a function of. */
  readonly histories: ReadonlyMap<string, readonly MetricPoint[]>
  /** null: MLflow knows no logged model of this version, so no dataset of any value. */
  readonly datasets: readonly DatasetEntry[] | null
}

export type BaselineEvidence =
  | { readonly kind: 'unheld' }
  | { readonly kind: 'held'; readonly evidence: VersionEvidence }

/** Everything that a decision rests on, gathered once. */
export interface Facts {
  readonly model: ModelName
  readonly target: Target
  readonly candidate: VersionEvidence
  readonly candidateStage: Stage
  /** The aliases that point to the candidate. */
  readonly candidateAliases: readonly AliasName[]
  /** Of the model version. */
  readonly candidateTags: ReadonlyMap<string, string>
  /** When the facts were gathered: milliseconds since 1970. */
  readonly now: number
  /** Who holds the target now, highest number first. */
  readonly holders: readonly VersionNumber[]
  /** Whether the registered model carries a Stagegate record that this target has been held. */
  readonly heldBefore: boolean
  /** By `baselineKey`; holds every baseline that a gate names, and `champion`. */
  readonly baselines: ReadonlyMap<string, BaselineEvidence>
}
