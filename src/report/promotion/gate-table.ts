import type { Decision } from '../../core/decision/decide.ts'
import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import { type Phrase, say } from '../phrase.ts'
import { datasetsCell } from '../phrases/dataset-phrases.ts'
import { worstInOrder } from '../phrases/gate-order.ts'
import { boundCell, candidateCell, gateName, gateStory } from '../phrases/gate-phrases.ts'
import { type Numbers, numbersOf } from '../phrases/numbers.ts'
import type { Part } from '../report.ts'

/** The gates and their numbers. `most`: rows; those that passed are the first to go. */
export function gateTable(decision: Decision, most: number): readonly Part[] {
  const { candidate, champion, copies, gates } = decision
  if (gates.length === 0) return []
  const versionOf = ({ model, version }: VersionEvidence) =>
    copies === null ? say`version ${version}` : say`${model} version ${version}`
  const kept = worstInOrder(gates, most)
  const isCompared = champion !== null || kept.some((gate) => gate.baseline !== null)
  const other = champion === null ? [say`Baseline`] : [say`Champion`, versionOf(champion)]
  return [
    {
      kind: 'table',
      title: null,
      columns: [
        { head: [say`Gate`], isNumber: false },
        { head: [say`Candidate`, versionOf(candidate)], isNumber: true },
        ...(isCompared
          ? [
              { head: other, isNumber: true },
              { head: [say`Difference`], isNumber: true },
            ]
          : []),
        { head: [say`Bound`], isNumber: true },
      ],
      rows: kept.map((gate) => {
        const numbers = numbersOf(gate, champion)
        const version = gate.baseline?.version ?? null
        const baseline =
          version === null || version === champion?.version
            ? numbers.baseline
            : say`${numbers.baseline} (version ${version})`
        return {
          mark: gate.outcome,
          cells: [
            gateName(gate),
            candidateCell(gate, numbers),
            ...(isCompared ? [baseline, differenceCell(gate, numbers)] : []),
            boundCell(gate, numbers),
          ],
          says: gateStory(gate, champion),
          below: [],
        }
      }),
      left: gates.length - kept.length,
    },
  ]
}

/** Two values are compared only as far as they were measured on the same data. */
function differenceCell(result: GateResult, { difference }: Numbers): Phrase {
  const datasets = datasetsCell(result)
  return datasets === null ? difference : say`${difference} (${datasets})`
}
