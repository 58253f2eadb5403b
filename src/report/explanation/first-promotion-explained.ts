import type { GateResult } from '../../core/gates/evaluate.ts'
import { baselineOfGate, type Gate } from '../../core/gates/gate.ts'
import type { Quote } from '../text/quote.ts'
import { holderWords } from './gate-explained.ts'

/**
 * What a gate says while no version holds its baseline, in a sentence or none. `results`: what a
 * gate against the champion said of a version that has everything.
 */
export function unheldExplained(
  gate: Gate,
  results: readonly GateResult[],
  quote: Quote,
): readonly string[] {
  const baseline = baselineOfGate(gate)
  if (baseline === null) return []
  if (baseline.kind === 'version') {
    return [`If there is no version ${baseline.version}, that is an error.`]
  }
  const there = `While there is no ${holderWords(baseline, quote)}`
  if (baseline.kind !== 'champion') return [`${there}, it ${holdsIt(gate)}.`]
  const becauses = new Set(
    results.map(({ finding }) => ('because' in finding ? finding.because : null)),
  )
  if (becauses.size !== 1) {
    return [
      `${there}, it is skipped for the metrics that have a gate with a number beside it, and ` +
        `${holdsIt(gate)} for the others.`,
    ]
  }
  const [because] = becauses
  switch (because) {
    case 'allowed':
      return [`${there} yet, it is skipped (first-promotion: allow).`]
    case 'absolute-gate':
      return [`${there} yet, it is skipped: the gate with a number on the same metric decides.`]
    case 'asked':
      return [`${there} yet, it ${holdsIt(gate)} (first-promotion: hold).`]
    default:
      return [
        `${there} yet, it ${holdsIt(gate)}, for no gate with a number on the same metric ` +
          'stands beside it.',
      ]
  }
}

function holdsIt({ severity }: Gate): string {
  switch (severity) {
    case 'fail':
      return 'holds the promotion'
    case 'warn':
      return 'only warns'
    case 'info':
      return 'is only shown'
  }
}
