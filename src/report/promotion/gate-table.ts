import type { Outcome } from '../../core/decision/outcome.ts'
import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { GateOutcome } from '../../core/gates/findings.ts'
import { gateText } from '../../core/gates/print-gate.ts'
import { datasetsCell } from '../phrases/dataset-words.ts'
import { worstInOrder } from '../phrases/gate-order.ts'
import { numbersOf } from '../phrases/numbers.ts'
import { boundCell, candidateText } from '../phrases/words.ts'

/** The gates and their numbers, in rows and columns: the same for Markdown and for a page. */
export interface GateTable {
  /** What stands above the columns after the outcome; two lines for a version. */
  readonly head: readonly (readonly string[])[]
  readonly rows: readonly GateRow[]
  /** How many more there are. */
  readonly left: number
}

export interface GateRow {
  readonly outcome: GateOutcome
  /** Untrusted text. */
  readonly gate: string
  /** Numbers, or why there is none; nothing here came from outside. */
  readonly numbers: readonly string[]
}

/** null: there are no gates. `most`: those that passed are the first to go. */
export function gateTable({ decision }: Outcome, most: number): GateTable | null {
  if (decision.gates.length === 0) return null
  const kept = worstInOrder(decision.gates, most)
  const { candidate, champion } = decision
  const relative = champion !== null || kept.some((gate) => gate.baseline !== null)
  return {
    head: [
      ['Gate'],
      ['Candidate', `version ${candidate.version}`],
      ...(relative
        ? [
            champion === null ? ['Baseline'] : ['Champion', `version ${champion.version}`],
            ['Difference'],
          ]
        : []),
      ['Bound'],
    ],
    rows: kept.map((gate) => row(gate, relative, champion)),
    left: decision.gates.length - kept.length,
  }
}

function row(result: GateResult, relative: boolean, champion: VersionEvidence | null): GateRow {
  const numbers = numbersOf(result, champion)
  const other = result.baseline?.version ?? null
  const baseline =
    other === null || other === champion?.version
      ? numbers.baseline
      : `${numbers.baseline} (version ${other})`
  return {
    outcome: result.outcome,
    gate: gateText(result),
    numbers: [
      candidateText(result, numbers),
      ...(relative ? [baseline, differenceCell(result, numbers.difference)] : []),
      boundCell(result, numbers),
    ],
  }
}

/** Two values are compared only as far as they were measured on the same data. */
function differenceCell(result: GateResult, difference: string): string {
  const datasets = datasetsCell(result)
  return datasets === null ? difference : `${difference} (${datasets})`
}
