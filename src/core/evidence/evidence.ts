import type { ArtifactFacts } from '../artifacts/artifacts.ts'
import type { Superseded } from '../history/superseded.ts'
import type { Copies } from '../model/copy.ts'
import type {
  AliasName,
  Dataset,
  LoggedEntry,
  MetricPoint,
  ModelName,
  RunId,
  Stage,
  Target,
  VersionNumber,
} from '../model/model.ts'
import type { RollbackMark } from '../records/rollback-mark.ts'
import type { SignatureReading } from '../signatures/signature.ts'
import type { CodeOrigin } from './commit-relation.ts'
import type { OtherModels, OwnModel } from './own-model.ts'

/** What is known of one version: the facts that gates judge. */
export interface VersionEvidence {
  /** The registered model that it is a version of. */
  readonly model: ModelName
  readonly version: VersionNumber
  /** READY, or why not. */
  readonly status: string
  readonly identity: VersionIdentity
  /** The run that trained it. */
  readonly run: RunEvidence
  /** The logged model that it is of. */
  readonly ownModel: OwnModel
  /** The runs beside that one which measured it, as far as they were read. */
  readonly otherRuns: ReadonlyMap<RunId, OtherRun>
  /** By `searchKey`: the runs that a policy's search found, linked by MLflow or not. */
  readonly searched: ReadonlyMap<string, readonly RunId[]>
  /** The run that somebody names as the one that evaluated it; null: nobody does. */
  readonly namedRun: RunId | null
}

/** Tells versions apart, of several registered models as well. */
export function versionId({ model, version }: Pick<VersionEvidence, 'model' | 'version'>): string {
  return `${version} ${model}`
}

/** What the registry says that a version is: another version of the same number has another one. */
export interface VersionIdentity {
  readonly source: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

export type RunEvidence =
  /** Neither the version nor its logged model names a run. */
  | { readonly kind: 'none' }
  /** The version names a run that MLflow no longer has. */
  | { readonly kind: 'gone'; readonly runId: RunId }
  /** Nothing is asked of the run, so it was not read: towards Archived and None. */
  | { readonly kind: 'unasked'; readonly runId: RunId }
  | FoundRun

/** A run that measured the version, and did not train it. */
export type OtherRun =
  | FoundRun
  | { readonly kind: 'gone'; readonly runId: RunId }
  /** `problem`: what was tried, what came back, which right is missing. */
  | { readonly kind: 'forbidden'; readonly runId: RunId; readonly problem: string }

export interface FoundRun {
  readonly kind: 'found'
  readonly runId: RunId
  readonly experimentId: string
  /** FINISHED, RUNNING, FAILED, KILLED, SCHEDULED. */
  readonly status: string
  readonly deleted: boolean
  /** Milliseconds since 1970; null: nobody says. */
  readonly startedAt: number | null
  /** Milliseconds since 1970; null: it has not ended. */
  readonly endedAt: number | null
  /** The last value of each metric. */
  readonly metrics: ReadonlyMap<string, MetricPoint>
  /** What the run was made from, by its tag `mlflow.source.git.commit`; null: it has none. */
  readonly commit: string | null
  /** What `mlflow.genai.evaluate` says of its scorers, for comparing; null: it says nothing. */
  readonly scorers: string | null
  /** The datasets that are its inputs. */
  readonly datasets: readonly Dataset[]
  /** Every value, of the metrics of which a gate wants more than the last one. */
  readonly histories: ReadonlyMap<string, readonly MetricPoint[]>
  /** Beside the version's own: a value of the run may be one of theirs. */
  readonly otherModels: OtherModels
  /** Whether the run names the version's own logged model as its input or output. */
  readonly namesOwnModel: boolean
  /** By metric, what this run logged to other logged models; left out: nothing was in doubt. */
  readonly foreignEntries: ReadonlyMap<string, ForeignEntries>
}

export type ForeignEntries =
  /** At least all that have one of these values. */
  | {
      readonly kind: 'found'
      readonly values: ReadonlySet<number> | 'all'
      readonly entries: readonly LoggedEntry[]
    }
  /** There are too many logged models to look at all of them. */
  | { readonly kind: 'too-many' }

export type BaselineEvidence =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly evidence: VersionEvidence }

/** The signatures that `signature: compatible` compares. */
export interface SignatureFacts {
  readonly candidate: SignatureReading
  /** null: nothing holds the target but the candidate. */
  readonly champion: SignatureReading | null
}

/** Everything that a decision rests on, collected once. */
export interface Facts {
  /** The registered model whose target is to move. */
  readonly model: ModelName
  readonly target: Target
  readonly candidate: VersionEvidence
  /** Of the candidate in `model`, where it is a version of another registered model; null: it is one of this. */
  readonly copies: Copies | null
  readonly candidateStage: Stage
  /** The aliases that point to the candidate. */
  readonly candidateAliases: readonly AliasName[]
  /** Of the model version. */
  readonly candidateTags: ReadonlyMap<string, string>
  /**
   * Since when the candidate holds what the policy's `soak` wants it to have held, by the records:
   * milliseconds since 1970. null: no record tells, or nobody asks.
   */
  readonly arrivedAt: number | null
  /** The same for the policy on the other side of a change, which may name another place. */
  readonly arrivedAtByOther: number | null
  /** `not-recorded` also where nobody asks for it. */
  readonly codeOrigin: CodeOrigin
  /** null: nobody asks for them. */
  readonly signatures: SignatureFacts | null
  /** Of the candidate. null: nobody asks for them. */
  readonly artifacts: ArtifactFacts | null
  /** When the facts were gathered: milliseconds since 1970. */
  readonly now: number
  /** null: neither the candidate nor a copy of it was ever rolled back from this target, or that was cleared. */
  readonly rolledBack: RollbackMark | null
  /** null: this is no workflow run, or none that somebody has moved the target after. */
  readonly superseded: Superseded | null
  /** Whether this job is to undo the promotion if it fails, and may not take the alias away again. */
  readonly needsManageToUndo: boolean
  /** Whether the registry makes copies; in one that does not, somebody has to make the copy that is to be promoted. */
  readonly makesCopies: boolean
  /** An alias that was probably meant by a target that no version has, or ever had; null: none. */
  readonly meantAlias: AliasName | null
  /** Who holds the target now, highest number first. */
  readonly holders: readonly VersionNumber[]
  /** Whether the registered model carries a Stagegate record that this target has been held. */
  readonly heldBefore: boolean
  /** By name, the ids of the experiments that policies ask for; null: there is none of that name. */
  readonly experiments: ReadonlyMap<string, string | null>
  /** By `baselineKey`; holds every baseline that a gate names, and `champion`. */
  readonly baselines: ReadonlyMap<string, BaselineEvidence>
}
