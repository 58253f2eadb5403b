import type { Change } from './change.ts'
import type { Decision } from './decide.ts'

/** What became of a decision: the one thing that every report is made of. */
export interface Outcome {
  readonly decision: Decision
  readonly changes: readonly Change[]
  readonly ending: Ending
}

export type Ending =
  /** Only checked: `check`, or `dry-run`. */
  | { readonly kind: 'checked' }
  /** The verdict let nothing happen, or nothing was left to do. */
  | { readonly kind: 'nothing-to-do' }
  | { readonly kind: 'promoted'; readonly recordProblem: string | null }
  /** Somebody else had put the same version there between the decision and the move. */
  | { readonly kind: 'already-there' }
  | { readonly kind: 'conflict'; readonly problem: string; readonly inPlace: boolean }

/** Whether this run moved the target and read the version back as its holder. */
export function promoted({ ending }: Outcome): boolean {
  return ending.kind === 'promoted'
}

/** Whether at the end the version holds the target, whoever moved it. */
export function inPlace({ decision, ending }: Outcome): boolean {
  switch (ending.kind) {
    case 'promoted':
    case 'already-there':
      return true
    case 'conflict':
      return ending.inPlace
    case 'checked':
    case 'nothing-to-do':
      return decision.holders.includes(decision.candidate.version)
  }
}

/** Why a promotion that stands could not be recorded; null where there is no such problem. */
export function recordProblem({ ending }: Outcome): string | null {
  return ending.kind === 'promoted' ? ending.recordProblem : null
}
