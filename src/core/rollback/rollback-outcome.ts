import type { Note } from '../decision/outcome.ts'
import type { ModelName, VersionNumber } from '../model/model.ts'
import { loserOf, type MoveRecord } from '../records/record.ts'
import type { RollbackPlan, ServingTarget } from './rollback.ts'

/** What became of a rollback: the one thing that its report is made of. */
export interface RollbackOutcome {
  readonly model: ModelName
  readonly target: ServingTarget
  /** Why it was asked for; untrusted text. */
  readonly reason: string | null
  readonly ending: RollbackEnding
  /** Who holds the target at the end, highest first. */
  readonly holders: readonly VersionNumber[]
  /** What else happened on the way, in order. */
  readonly notes: readonly Note[]
}

export type RollbackEnding =
  /** Only looked at: `dry-run`. */
  | ({ readonly kind: 'checked' } & Decided)
  | ({
      readonly kind: 'rolled-back'
      /** What else should have been done or recorded, and could not. */
      readonly problem: string | null
    } & Decided)
  | ({ readonly kind: 'conflict'; readonly problem: string } & Decided)
  /** By this workflow run, or by one that died over it: nothing is rolled back twice. */
  | { readonly kind: 'done-before'; readonly record: MoveRecord }
  /** Only this version was to be rolled back, and it does not hold the target. */
  | { readonly kind: 'holds-no-longer'; readonly version: VersionNumber }

interface Decided {
  readonly plan: RollbackPlan
  /** The record that says who was there before; null: somebody named who gets the target. */
  readonly basis: MoveRecord | null
}

/** Who lost the target to this rollback, or to the one that was there before it. */
export function whoLost({ ending }: RollbackOutcome): VersionNumber | null {
  switch (ending.kind) {
    case 'rolled-back':
      return ending.plan.loses
    case 'done-before':
      return loserOf(ending.record)
    case 'checked':
    case 'conflict':
    case 'holds-no-longer':
      return null
  }
}

/** Whether the target stands as it should, with a version that can be deployed. */
export function standsAsItShould({ ending, holders }: RollbackOutcome): boolean {
  switch (ending.kind) {
    case 'rolled-back':
    case 'done-before':
    case 'holds-no-longer':
      return holders.length > 0
    case 'checked':
    case 'conflict':
      return false
  }
}
