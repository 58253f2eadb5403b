import type { ArtifactReading } from '../../core/artifacts/artifacts.ts'
import type { Change } from '../../core/model/change.ts'
import type { CopySource } from '../../core/model/copy.ts'
import type {
  LoggedEntry,
  LoggedModel,
  LoggedModelId,
  MetricPoint,
  ModelName,
  ModelSnapshot,
  ModelVersion,
  Run,
  RunId,
  Target,
  VersionNumber,
} from '../../core/model/model.ts'
import type { SignatureReading } from '../../core/signatures/signature.ts'
import type { Capabilities } from './capabilities.ts'

/** Whether a command may write to the registry; whoever opens the stores says so. */
export type Access = 'read' | 'write'

/** What MLflow's basic-auth lets a user do with one registered model, the least first. */
export const permissions = ['NO_PERMISSIONS', 'READ', 'USE', 'EDIT', 'MANAGE'] as const
export type Permission = (typeof permissions)[number]

/**
 * A model registry, as far as it is read. Every method throws a `RegistryError` (exit 3) where the registry cannot be
 * read or written, and a `MissingModelError` (exit 2) where the registered model does not exist: that one
 * suggests near names.
 */
export interface ReadOnlyRegistry {
  /** Where it is, for people; without credentials. */
  readonly address: string

  readonly capabilities: Capabilities

  /**
   * By how many milliseconds the registry's clock is ahead of this machine's, as far as its answers
   * have told by now; 0 where they tell nothing.
   */
  clockOffset(): number

  readSnapshot(model: ModelName): Promise<ModelSnapshot>
  /** null: there is no such version. */
  readVersion(model: ModelName, version: VersionNumber): Promise<ModelVersion | null>
  /** Highest number first; empty if that run has none in this registered model. */
  readVersionsOfRun(model: ModelName, run: RunId): Promise<readonly ModelVersion[]>
  /**
   * Versions of the registered model whose source is `models:/NAME/N` of that one, highest number first. None
   * as well where there is no such registered model: whoever asks reads its snapshot, too, which says so.
   */
  readCopies(model: ModelName, of: CopySource): Promise<readonly ModelVersion[]>
  /** Where MLflow says that the files of a version are; null: it does not say. */
  readLocation(version: ModelVersion): Promise<string | null>
  /** What these credentials may do with the registered model; null: nobody says. */
  readPermission(model: ModelName): Promise<Permission | null>
  /** All versions, highest number first, at any cost in requests: for listings and error messages. */
  listVersions(model: ModelName): Promise<readonly ModelVersion[]>

  close(): Promise<void>
}

/** A model registry that may be written to as well. */
export interface ModelRegistry extends ReadOnlyRegistry {
  /**
   * Carries out one change, and is the only way that a version moves. SQLite compares with what
   * the change says stood there before (towards Archived and None: only where the version itself
   * stood), in the same transaction, and throws a `ConflictError` with nothing written; MLflow over REST has no such thing, so callers compare right before.
   * Resolves once the registry has said, or a read after a lost answer has shown, that it is done.
   */
  move(change: Change): Promise<void>
  /** null: there are no transactions, so what is to happen together is written step by step. */
  readonly transact: ((transaction: Transaction) => Promise<void>) | null
  /** Makes a registered model that has no versions; of no effect if there is one of that name. */
  createModel(model: ModelName): Promise<void>
  /**
   * Makes a version of the registered model, a copy as MLflow's `copy_model_version` makes it, without
   * the tags of Stagegate. Throws a `ConflictError` with nothing made where the version is not any
   * more what it was when it was read. Nothing is sent twice that may have made a copy: where it is
   * not known whether it did, the copy is searched for, and not to find it is an error.
   */
  copyVersion(model: ModelName, of: ModelVersion): Promise<ModelVersion>
  /**
   * Of a registry that has transactions: the version that a copy made now would be, for one that is
   * made in a transaction. null: there are no transactions.
   */
  readonly planCopy: ((model: ModelName, of: ModelVersion) => Promise<ModelVersion>) | null
  setVersionTag(model: ModelName, version: VersionNumber, key: string, value: string): Promise<void>
  deleteVersionTag(model: ModelName, version: VersionNumber, key: string): Promise<void>
  setModelTag(model: ModelName, key: string, value: string): Promise<void>
  /** Of no effect if there is no such tag. */
  deleteModelTag(model: ModelName, key: string): Promise<void>
}

/** So that a command which has not asked to write has nothing to write with. */
export interface RegistryFor {
  readonly read: ReadOnlyRegistry
  readonly write: ModelRegistry
}

/**
 * All of it happens, or nothing. Each change is compared with what it says stood there before, as
 * `move` does, the second one after the first; a `ConflictError` means that nothing was written.
 */
export interface Transaction {
  readonly model: ModelName
  /** What is copied first: `as` is what `planCopy` said, and the rest may be about it. */
  readonly copies?: PlannedCopy
  /** Who must hold a target at that moment, where nothing is to move. */
  readonly holds?: { readonly target: Target; readonly version: VersionNumber }
  readonly changes: readonly Change[]
  /** `value` null: the tag is removed. */
  readonly versionTags: readonly {
    readonly version: VersionNumber
    readonly key: string
    readonly value: string | null
  }[]
  readonly modelTags: readonly { readonly key: string; readonly value: string }[]
}

/** A copy that is to be made; a `ConflictError` where `of` has changed, or `as` has another number by then. */
export interface PlannedCopy {
  readonly of: ModelVersion
  readonly as: ModelVersion
}

/** Which entries of one run are wanted. */
export interface EntriesAsked {
  readonly run: RunId
  /** A server is asked for logged models of these only: of the run, and of the version that is judged. */
  readonly experimentIds: readonly string[]
  /** By metric. Entries with other values may be found as well. */
  readonly values: ReadonlyMap<string, ReadonlySet<number>>
  /** Logged models of any experiment whose entries are looked at whatever their values. */
  readonly models: readonly LoggedModelId[]
  /** Whether it is known already that there are logged models at all. */
  readonly hasLoggedModels: boolean
}

export type RunLookup =
  | { readonly kind: 'found'; readonly run: Run }
  /** There is no such run (any more). */
  | { readonly kind: 'gone' }
  /** `problem`: what was tried, what came back, which right is missing. */
  | { readonly kind: 'forbidden'; readonly problem: string }

export interface RunSearch {
  readonly experimentId: string
  /** All of them; never empty. */
  readonly tags: readonly TagSearch[]
  readonly most: number
}

export interface TagSearch {
  readonly key: string
  readonly value: string
  readonly how: 'is' | 'has-in-it'
}

/** By every metric that was asked about; null: there are too many logged models to look at. */
export type EntriesFound = ReadonlyMap<string, readonly LoggedEntry[] | null>

/** Where runs and metrics are; often, but not always, the same server as the registry. */
export interface TrackingStore {
  readonly address: string

  /** null: there is no such run (any more). A deleted run that MLflow still has is not null. */
  readRun(run: RunId): Promise<Run | null>
  /** As `readRun`, for a run beside the version's own, which these credentials may not have a right to. */
  readOtherRun(run: RunId): Promise<RunLookup>
  /** The id of an experiment; null: there is none of that name. */
  findExperiment(name: string): Promise<string | null>
  /** Those that ended last first, and none that is deleted. */
  searchRuns(search: RunSearch): Promise<readonly Run[]>
  /** The logged models, those that are deleted left out, that were logged by a run. */
  readModelsOfRun(run: Run): Promise<readonly LoggedModel[]>
  /** Every logged value, in the order they were logged (timestamp, step); empty if none. */
  readMetricHistory(run: RunId, metric: string): Promise<readonly MetricPoint[]>
  /** null: there is no such logged model (any more), or this MLflow knows of none (before 3). */
  readLoggedModel(model: LoggedModelId): Promise<LoggedModel | null>
  /**
   * What runs logged to logged models, in the order in which they are asked about. A server is only
   * asked for what is in the run's experiment and not deleted, in a number of requests that depends
   * on what is asked and is bounded; nothing at all is asked for a run of which nothing is wanted.
   */
  readEntries(asked: readonly EntriesAsked[]): Promise<readonly EntriesFound[]>
  /**
   * Says that `readEntries` will probably ask about runs of these experiments, of which nothing else is
   * known yet: what it asks first may be asked meanwhile.
   */
  expectEntries(experiments: ReadonlySet<string>): void
  /**
   * The signature that the version's model was logged with; `model`: the logged model that it is of,
   * null where it has none. From the file MLmodel where this store
   * serves it or this machine has it, else from the run's tag that older MLflows wrote. At most
   * three requests. `not-known` says what was tried; a store that is down, or that refuses these
   * credentials, is an error.
   */
  readSignature(version: ModelVersion, model: LoggedModelId | null): Promise<SignatureReading>
  /**
   * All artifacts of the version's model, each read to its end and kept nowhere; `model` as above. From
   * where this store serves them or this machine has them. `not-readable` says why they cannot be
   * read; a store that is down, or that refuses these credentials, is an error.
   */
  readArtifacts(version: ModelVersion, model: LoggedModelId | null): Promise<ArtifactReading>

  close(): Promise<void>
}

/** The two stores of MLflow. */
export interface Stores<Registry extends ReadOnlyRegistry = ModelRegistry> {
  readonly registry: Registry
  readonly tracking: TrackingStore
}
