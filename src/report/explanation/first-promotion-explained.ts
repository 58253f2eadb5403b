import type { GateResult } from '../../core/gates/evaluate.ts'
import { baselineOfGate, type Gate } from '../../core/gates/gate.ts'
import { own, type Phrase, say } from '../phrase.ts'
import { holderPhrase } from './gate-explained.ts'

/**
 * What a gate says while no version holds its baseline, in a sentence or none. `results`: what a
 * gate against the champion said of a version that has everything.
 */
export function unheldExplained(gate: Gate, results: readonly GateResult[]): readonly Phrase[] {
  const baseline = baselineOfGate(gate)
  if (baseline === null) return []
  if (baseline.kind === 'version') {
    return [say`If there is no version ${baseline.version}, that is an error.`]
  }
  if (baseline.kind === 'model-version') {
    return [say`If ${baseline.model} has no version ${baseline.version}, that is an error.`]
  }
  const there = say`While there is no ${holderPhrase(baseline)}`
  const effect = own(effects[gate.severity])
  if (baseline.kind !== 'champion') return [say`${there}, it ${effect}.`]
  const becauses = new Set(
    results.map(({ finding }) => ('because' in finding ? finding.because : null)),
  )
  if (becauses.size !== 1) {
    return [
      say`${there}, it is skipped for each metric that also has a gate with a number, and ${effect} for the others.`,
    ]
  }
  const [because] = becauses
  switch (because) {
    case 'allowed':
      return [say`${there} yet, it is skipped (first-promotion: allow).`]
    case 'absolute-gate':
      return [say`${there} yet, it is skipped: the gate with a number on the same metric decides.`]
    case 'asked':
      return [say`${there} yet, it ${effect} (first-promotion: hold).`]
    default:
      return [say`${there} yet, it ${effect}, because the same metric has no gate with a number.`]
  }
}

const effects = {
  fail: 'holds the promotion',
  warn: 'only warns',
  info: 'is only shown',
} as const
