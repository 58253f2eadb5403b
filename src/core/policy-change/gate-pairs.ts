import type { Gate } from '../gates/gate.ts'
import { changeStrictness, gateStrictness } from './gate-strictness.ts'

/** Gates of one question: which became which, and what is left on either side. */
interface Pairing {
  readonly pairs: readonly (readonly [before: Gate, after: Gate])[]
  readonly removed: readonly Gate[]
  readonly added: readonly Gate[]
}

/**
 * Both sides hold gates of one question only, none of them beside a stricter one. Those that are
 * alike find each other first; which side is called `before` changes nothing.
 */
export function pairGates(before: readonly Gate[], after: readonly Gate[]): Pairing {
  const edges = before
    .flatMap((from, i) => after.map((to, j) => ({ from, to, i, j, unlike: unlikeness(from, to) })))
    .sort(
      (a, b) =>
        a.unlike - b.unlike || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i + a.j - b.i - b.j,
    )
  const taken = new Set<Gate>()
  const pairs: [Gate, Gate][] = []
  for (const { from, to } of edges) {
    if (taken.has(from) || taken.has(to)) continue
    taken.add(from).add(to)
    pairs.push([from, to])
  }
  return {
    pairs,
    removed: before.filter((gate) => !taken.has(gate)),
    added: after.filter((gate) => !taken.has(gate)),
  }
}

function unlikeness(before: Gate, after: Gate): number {
  if (gateStrictness(before, after) === 'same') return 0
  if (before.severity !== after.severity) return 3
  return changeStrictness(before, after) === 'different' ? 2 : 1
}

/** Whether what passes `other` passes `gate`, too; both ask the same question. */
export function isImpliedBy(gate: Gate, other: Gate): boolean {
  const strictness = gateStrictness(gate, other)
  return strictness === 'same' || strictness === 'tighter'
}

/** Without those that another one of them makes superfluous: of equals, the first stays. */
export function strictestOf(gates: readonly Gate[]): readonly Gate[] {
  return gates.filter(
    (gate, index) =>
      !gates.some(
        (other, at) =>
          at !== index &&
          isImpliedBy(gate, other) &&
          (at < index || gateStrictness(gate, other) !== 'same'),
      ),
  )
}
