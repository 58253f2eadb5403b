import type { PlannedChange } from '../model/change.ts'
import { type CopySource, versionInTarget } from '../model/copy.ts'
import {
  type AliasName,
  type ModelSnapshot,
  type Stage,
  type VersionNumber,
  versionsInStage,
} from '../model/model.ts'
import type { BegunRecord } from '../records/announcement.ts'
import type { BegunCopy } from '../records/begun-copy.ts'
import type { Decision } from './decide.ts'

/** What became of a decision: the one thing that every report is made of. */
export interface Outcome {
  readonly decision: Decision
  /** null: nothing. */
  readonly change: PlannedChange | null
  /** The copy that this run has made, or found made by another one; left out: none. */
  readonly copy?: VersionNumber
  readonly ending: PromotionEnding
  /** What else happened on the way, in order. */
  readonly notes: readonly Note[]
  /** What it was asked with, by the names of inputs, so that it can be asked again; left out: not known. */
  readonly asked?: Readonly<Record<string, string>>
}

/** What must be allowed on the registered model, and what is. */
export interface MissingRight {
  readonly needed: 'EDIT' | 'MANAGE'
  readonly permission: 'NO_PERMISSIONS' | 'READ' | 'USE' | 'EDIT'
}

export type Note =
  /** An earlier run had moved the version and died before it could say so. */
  | { readonly kind: 'record-completed'; readonly record: BegunRecord }
  /** That run's record wants its version in a stage where a rollback does not put it: it stays. */
  | { readonly kind: 'not-put-back'; readonly record: BegunRecord; readonly stage: Stage }
  /** An earlier run had begun, and died before it moved anything. */
  | { readonly kind: 'record-undone'; readonly record: BegunRecord }
  /** An announcement that contradicts itself: no run has written it, and nobody acts on it. */
  | { readonly kind: 'left-alone'; readonly record: BegunRecord }
  /** Another run has begun this, and may be at work yet: `force` did not wait for it. */
  | { readonly kind: 'passed-over'; readonly record: BegunRecord }
  /** The promotion has taken the only version out of this stage. */
  | { readonly kind: 'stage-emptied'; readonly version: VersionNumber; readonly stage: Stage }
  /** What was only checked could not be done with these credentials. */
  | { readonly kind: 'right-missing'; readonly right: MissingRight }
  /** Outside of a workflow: the version was registered before the one that has the target. */
  | {
      readonly kind: 'older-version'
      readonly version: VersionNumber
      readonly holder: VersionNumber
    }
  /** No version has, or ever had, the alias, and there is one that is written nearly so. */
  | { readonly kind: 'near-alias'; readonly wanted: AliasName; readonly near: AliasName }
  /** Records that may not be deleted pile up on the version. */
  | { readonly kind: 'many-tags'; readonly version: VersionNumber; readonly count: number }
  /** The registered model has nearly as many tags of Stagegate as a registry may allow. */
  | {
      readonly kind: 'many-model-tags'
      readonly count: number
      /** How many of them announce a move. */
      readonly announced: number
    }
  /** A tag of the registered model that is longer than any that Stagegate writes; its key is untrusted text. */
  | { readonly kind: 'long-model-tag'; readonly key: string; readonly length: number }
  /** A rollback that says nowhere why it was made. */
  | { readonly kind: 'no-reason' }
  /** Somebody moved the target between the decision and the move: this is the second decision. */
  | { readonly kind: 'decided-again'; readonly problem: string }
  /** The version of another registered model was copied, as this version. */
  | { readonly kind: 'copied'; readonly of: CopySource; readonly version: VersionNumber }
  /** These are copies of it as well, and were not used. */
  | {
      readonly kind: 'other-copies'
      readonly of: CopySource
      readonly versions: readonly VersionNumber[]
    }
  /** An earlier run had announced a copy, and died before it could say that it was made. */
  | { readonly kind: 'copy-undone'; readonly copying: BegunCopy }
  /** Others had moved these there at the same time, and this run archived them. */
  | { readonly kind: 'rivals-archived'; readonly versions: readonly VersionNumber[] }

/** Nothing to say where nobody was archived. */
export function archivedNotes(versions: readonly VersionNumber[]): readonly Note[] {
  return versions.length === 0 ? [] : [{ kind: 'rivals-archived', versions }]
}

/** A version is in one stage at a time: moved to another one, it serves no longer where it was. */
export function emptiedNotes(change: PlannedChange | null, before: ModelSnapshot): readonly Note[] {
  if (change?.kind !== 'move-to-stage') return []
  const { from: stage, version } = change
  const serves = stage === 'Staging' || stage === 'Production'
  const isOnly = serves && versionsInStage(before, stage).every((it) => it === version)
  // Who goes on from Staging to Production is expected to leave it.
  const isExpected = change.to === 'Production' || change.to === 'Archived' || change.to === 'None'
  return isOnly && !isExpected ? [{ kind: 'stage-emptied', version, stage }] : []
}

export type PromotionEnding =
  /** Only checked: `check`, or `dry-run`. */
  | { readonly kind: 'checked' }
  /** The verdict let nothing happen, or nothing was left to do. */
  | { readonly kind: 'nothing-to-do' }
  | { readonly kind: 'promoted'; readonly recordProblem: string | null }
  /** Somebody else had put the same version there between the decision and the move. */
  | { readonly kind: 'already-there' }
  | { readonly kind: 'conflict'; readonly problem: string; readonly inPlace: boolean }

/**
 * Which version of the registered model whose target moves stands for the candidate there at the end:
 * itself, or its copy. null: there is no copy.
 */
export function versionThere({
  decision,
  copy,
}: Pick<Outcome, 'decision' | 'copy'>): VersionNumber | null {
  return copy ?? versionInTarget(decision.candidate, decision.copies)
}

/** Whether this run moved the target and read the version back as its holder. */
export function promoted({ ending }: Outcome): boolean {
  return ending.kind === 'promoted'
}

/** Whether at the end the version holds the target, whoever moved it. */
export function inPlace(outcome: Outcome): boolean {
  const { decision, ending } = outcome
  const there = versionThere(outcome)
  switch (ending.kind) {
    case 'promoted':
    case 'already-there':
      return true
    case 'conflict':
      return ending.inPlace
    case 'checked':
    case 'nothing-to-do':
      return there !== null && decision.holders.includes(there)
  }
}

/**
 * The version that has the target at the end, as far as this run knows; of several the highest. null: none
 * has it, or, after a conflict, nobody knows.
 */
export function targetVersion(outcome: Outcome): VersionNumber | null {
  const { decision, ending } = outcome
  if (inPlace(outcome)) return versionThere(outcome)
  return ending.kind === 'conflict' ? null : (decision.holders[0] ?? null)
}

/** Why a promotion that stands could not be recorded; null where there is no such problem. */
export function recordProblem({ ending }: Outcome): string | null {
  return ending.kind === 'promoted' ? ending.recordProblem : null
}
