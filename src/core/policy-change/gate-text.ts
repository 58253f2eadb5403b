import type { Gate, Otherwise } from '../gates/gate.ts'
import { printGate, printGateFor } from '../gates/print-gate.ts'

/** A gate on one line, with all that it asks. Never throws; untrusted text. */
export function gateText(gate: Gate): string {
  const { metric, samples } = gate
  const confidence = gate.kind === 'threshold' ? gate.confidence : null
  const line = metric.kind === 'name' ? printGateFor(gate, metric.name) : printGate(gate)
  return [
    line,
    ...elseWords('too few samples', samples),
    ...elseWords('without that confidence', confidence),
  ].join(', ')
}

/** A gate that does not say holds. */
function elseWords(
  where: string,
  asked: { readonly otherwise: Otherwise } | null,
): readonly string[] {
  return asked?.otherwise === 'fail' ? [`${where}: fail`] : []
}
