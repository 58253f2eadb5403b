import type { GateResult } from './evaluate.ts'
import { printGate, printGateFor } from './print-gate.ts'

/** The gate as it is written, with the one name that it stands for here. */
export function gateText({ gate, metric }: GateResult): string {
  // A name is as it was written, and a pattern that matches nothing stands for itself.
  const asWritten = gate.metric.kind === 'name' || gate.metric.pattern === metric
  return asWritten ? printGate(gate) : printGateFor(gate, metric)
}
