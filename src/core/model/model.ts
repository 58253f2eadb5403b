import type { Int64 } from '../arithmetic/int64.ts'

/**
 * The vocabulary of a model registry, as MLflow uses it. Everything here is data: nothing in
 * `core` reads a clock, a network or an environment.
 */

declare const brand: unique symbol
type Branded<T, Name extends string> = T & { readonly [brand]: Name }

/** Name of a registered model. Untrusted text wherever it is shown. */
export type ModelName = Branded<string, 'ModelName'>
/** Number of a model version, a whole number from 1. */
export type VersionNumber = Branded<number, 'VersionNumber'>
/** Name of an alias, case-sensitive. */
export type AliasName = Branded<string, 'AliasName'>
/** MLflow's run id, usually 32 hexadecimal digits. */
export type RunId = Branded<string, 'RunId'>
/** MLflow 3's logged-model id, `m-` and 32 hexadecimal digits. */
export type LoggedModelId = Branded<string, 'LoggedModelId'>

export const stages = ['None', 'Staging', 'Production', 'Archived'] as const
export type Stage = (typeof stages)[number]
/** Stages in which a version serves somebody, and which former holders are archived out of. */
export type ServingStage = 'Staging' | 'Production'

/** What a promotion moves. Towards Archived and None there is nothing to compare with. */
export type Target =
  | { readonly kind: 'stage'; readonly stage: ServingStage; readonly archiveExisting: boolean }
  | { readonly kind: 'retirement'; readonly stage: 'Archived' | 'None' }
  | { readonly kind: 'alias'; readonly alias: AliasName }

export interface ModelVersion {
  readonly model: ModelName
  readonly version: VersionNumber
  readonly stage: Stage
  /** READY, or why not: PENDING_REGISTRATION, FAILED_REGISTRATION, or whatever the server says. */
  readonly status: string
  readonly runId: RunId | null
  /** The id of the Databricks workspace that the run is in, where that is, or may be, another one. */
  readonly runWorkspace?: string
  /** Where the artifacts are; `models:/m-…` names an MLflow 3 logged model. */
  readonly source: string
  readonly tags: ReadonlyMap<string, string>
  /** Milliseconds since 1970. No later write changes it, and a rename keeps it. */
  readonly createdAt: number
  /** Milliseconds since 1970; a move to a stage changes it, a tag does not. */
  readonly updatedAt: number
}

/** Who holds what in one registered model, read at one moment. */
export interface ModelSnapshot {
  readonly model: ModelName
  /** When the registered model was created: milliseconds since 1970. A rename keeps it. */
  readonly createdAt: number
  /** Tags of the registered model itself. They outlive a deleted version. */
  readonly tags: ReadonlyMap<string, string>
  /** An alias left dangling by a deleted version is not listed. */
  readonly aliases: ReadonlyMap<AliasName, VersionNumber>
  /**
   * Highest number first: the highest version of each stage, and the thousand that were changed
   * most recently. A version touched by a race is always among them, whatever the registry's size.
   * Where listings do not tell tags, fewer: those whose tags matter (`Capabilities`).
   */
  readonly versions: readonly ModelVersion[]
}

/** One logged value of a metric. `value` is NaN also where what was stored is no number. */
export interface MetricPoint {
  readonly value: number
  readonly step: Int64
  /** Milliseconds since 1970, as a rule; whoever logs it may write any other number. */
  readonly timestamp: Int64
}

export interface Run {
  readonly id: RunId
  readonly experimentId: string
  /** FINISHED, RUNNING, FAILED, KILLED, SCHEDULED. */
  readonly status: string
  readonly deleted: boolean
  /** Milliseconds since 1970, as a rule, beyond 2^53 the nearest number; null: nobody says. */
  readonly startedAt: number | null
  /** As `startedAt`; null: it has not ended. */
  readonly endedAt: number | null
  /** The last logged value of each metric: highest (step, timestamp, value), not the best. */
  readonly metrics: ReadonlyMap<string, MetricPoint>
  readonly tags: ReadonlyMap<string, string>
  /** Where its artifacts are; '' where MLflow names no place. */
  readonly artifactRoot: string
  /** The logged models that the run produced, in the order MLflow gives them. */
  readonly loggedModels: readonly LoggedModelId[]
  /** The logged models that it names as its inputs, as one that evaluates a model does. */
  readonly inputModels: readonly LoggedModelId[]
  /** The datasets that it names as its inputs, those that it trained on among them. */
  readonly datasets: readonly Dataset[]
}

/** Two are the same by digest; the name is only shown. */
export interface Dataset {
  readonly name: string
  readonly digest: string
}

/** One value of a metric that MLflow 3 keeps with a logged model. */
export interface LoggedEntry {
  readonly model: LoggedModelId
  readonly metric: string
  /** The run that logged it. */
  readonly runId: RunId
  readonly step: Int64
  readonly timestamp: Int64
  /** 0 also where NaN was logged. */
  readonly value: number
  /** What it was measured on; null: it was logged without a dataset. */
  readonly dataset: Dataset | null
}

/** A logged model of MLflow 3 that is not deleted. */
export interface LoggedModel {
  readonly id: LoggedModelId
  readonly name: string
  /** The run that logged it; null: it was made without one. */
  readonly sourceRunId: RunId | null
  readonly entries: readonly LoggedEntry[]
}

export function modelName(text: string): ModelName {
  return text as ModelName
}

export function versionNumber(number: number): VersionNumber {
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new RangeError(`a model version is a whole number from 1, not ${number}`)
  }
  return number as VersionNumber
}

export function aliasName(text: string): AliasName {
  return text as AliasName
}

export function runId(text: string): RunId {
  return text as RunId
}

export function loggedModelId(text: string): LoggedModelId {
  return text as LoggedModelId
}

/** The stage in MLflow's own spelling, whatever case it came in; null if there is none such. */
export function canonicalStage(text: string): Stage | null {
  return stages.find((stage) => stage.toLowerCase() === text.toLowerCase()) ?? null
}

/** Versions that hold the target, highest number first. */
export function holdersOf(snapshot: ModelSnapshot, target: Target): readonly VersionNumber[] {
  switch (target.kind) {
    case 'alias': {
      const holder = snapshot.aliases.get(target.alias)
      return holder === undefined ? [] : [holder]
    }
    case 'stage':
    case 'retirement':
      return versionsInStage(snapshot, target.stage)
  }
}

/**
 * Who a move towards the target displaces or meets: its holders. Of Archived and None only whether
 * the version itself is there matters, for any number of others may be.
 */
export function holdersThatMatter(
  snapshot: ModelSnapshot,
  target: Target,
  version: VersionNumber,
): readonly VersionNumber[] {
  const holders = holdersOf(snapshot, target)
  return target.kind === 'retirement' ? holders.filter((holder) => holder === version) : holders
}

/** Highest number first. */
export function versionsInStage(snapshot: ModelSnapshot, stage: Stage): readonly VersionNumber[] {
  return snapshot.versions
    .filter((version) => version.stage === stage)
    .map((version) => version.version)
    .sort((a, b) => b - a)
}
