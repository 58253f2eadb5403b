import type { GateResult } from '../gates/evaluate.ts'

/**
 * Whether no gate that counts was asked: there are none, or each of them was skipped because nothing
 * has the target yet. What goes through then did not pass any gate.
 */
export function isUngated(gates: readonly GateResult[]): boolean {
  return gates
    .filter(({ gate }) => gate.severity === 'fail')
    .every(({ outcome }) => outcome === 'skip')
}
