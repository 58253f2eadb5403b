import type { Gate } from '../gates/gate.ts'
import { isImpliedBy, pairGates, strictestOf } from './gate-pairs.ts'
import { changeStrictness, measuredBy, questionOf } from './gate-strictness.ts'
import { wholeGateText } from './policy-text.ts'
import type { PolicyDifference, Strictness } from './strictness.ts'

/** Gates that nothing of the same question stands for on the other side. */
interface Left {
  readonly removed: readonly Gate[]
  readonly added: readonly Gate[]
}

/**
 * Question by question. What is only shown (`info`) asks nothing, so what changes among that is no
 * difference; nor is a gate that another one, stricter in everything, makes superfluous.
 */
export function compareGates(
  before: readonly Gate[],
  after: readonly Gate[],
): readonly PolicyDifference[] {
  const questions = new Set([...before, ...after].map(questionOf))
  const found: PolicyDifference[] = []
  const left: Left[] = []
  for (const question of questions) {
    const [from, to] = [before, after].map((gates) =>
      gates.filter((gate) => questionOf(gate) === question),
    )
    const compared = compareQuestion(from ?? [], to ?? [])
    found.push(...compared.differences)
    left.push(compared.left)
  }
  const rest = compareLeft(
    left.flatMap(({ removed }) => removed),
    left.flatMap(({ added }) => added),
  )
  return [...found, ...rest]
}

function compareQuestion(
  before: readonly Gate[],
  after: readonly Gate[],
): { readonly differences: readonly PolicyDifference[]; readonly left: Left } {
  const [from, to] = [strictestOf(before.filter(counts)), strictestOf(after.filter(counts))]
  const { pairs, removed, added } = pairGates(from, to)
  const lost = removed.filter((gate) => !to.some((other) => isImpliedBy(gate, other)))
  const gained = added.filter((gate) => !from.some((other) => isImpliedBy(gate, other)))
  // A gate that is only shown from now on is there still, and people should see it.
  const shownAfter = after.filter((gate) => !counts(gate))
  const shownBefore = before.filter((gate) => !counts(gate))
  return {
    differences: [
      ...pairs.flatMap(([one, other]) => {
        return difference(changeStrictness(one, other), one, other)
      }),
      ...lost.slice(0, shownAfter.length).flatMap((gate, index) => {
        return difference('looser', gate, shownAfter[index] ?? null)
      }),
      ...gained.slice(0, shownBefore.length).flatMap((gate, index) => {
        return difference('tighter', shownBefore[index] ?? null, gate)
      }),
    ],
    left: { removed: lost.slice(shownAfter.length), added: gained.slice(shownBefore.length) },
  }
}

function counts({ severity }: Gate): boolean {
  return severity !== 'info'
}

/** What is asked of the same metric in another way, and what is asked no longer, or newly. */
function compareLeft(
  removed: readonly Gate[],
  added: readonly Gate[],
): readonly PolicyDifference[] {
  const free = [...added]
  const replaced = removed.flatMap((gate) => {
    const at = free.findIndex((other) => measuredBy(other) === measuredBy(gate))
    const [other] = at === -1 ? [] : free.splice(at, 1)
    return difference(other === undefined ? 'looser' : 'different', gate, other ?? null)
  })
  return [...replaced, ...free.flatMap((gate) => difference('tighter', null, gate))]
}

function difference(
  strictness: Strictness,
  before: Gate | null,
  after: Gate | null,
): readonly PolicyDifference[] {
  if (strictness === 'same') return []
  return [
    {
      direction: strictness,
      subject: 'gate',
      before: before && wholeGateText(before),
      after: after && wholeGateText(after),
    },
  ]
}
