import type { GateResult } from '../../core/gates/evaluate.ts'
import type { GateOutcome } from '../../core/gates/findings.ts'

const weight: Readonly<Record<GateOutcome, number>> = {
  fail: 0,
  hold: 1,
  warn: 2,
  info: 3,
  skip: 4,
  pass: 5,
}

export function worseOf(a: GateOutcome, b: GateOutcome): GateOutcome {
  return weight[a] <= weight[b] ? a : b
}

/** What stopped a promotion comes first; those that weigh the same stay in their order. */
export function worstFirst<Item extends { readonly outcome: GateOutcome }>(
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted((a, b) => weight[a.outcome] - weight[b.outcome])
}

/** The worst so many, in the order in which they were asked. */
export function worstInOrder<Item extends { readonly outcome: GateOutcome }>(
  items: readonly Item[],
  most: number,
): readonly Item[] {
  const kept = new Set(worstFirst(items).slice(0, most))
  return items.filter((item) => kept.has(item))
}

/** Every gate that has something to say besides that it passed, worst first. */
export function tellingGates(gates: readonly GateResult[]): readonly GateResult[] {
  return worstFirst(gates).filter(
    ({ outcome, datasetWarning }) => outcome !== 'pass' || datasetWarning,
  )
}
