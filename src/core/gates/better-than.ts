import { type Exact, exactOf, parseExact } from '../arithmetic/exact.ts'
import type { MetricPoint } from '../model/model.ts'
import { mannWhitney } from '../statistics/mann-whitney.ts'
import type { RankTest } from '../statistics/rank-test.ts'
import { type Pair, wilcoxonSignedRank } from '../statistics/wilcoxon.ts'
import type { GateFinding } from './findings.ts'
import type { BetterThanGate } from './gate.ts'
import { type MetricValue, oncePerStep } from './metric-value.ts'

/** Whether the candidate's repeats are better than the baseline's by more than chance would do. */
export function compareRepeats(
  gate: BetterThanGate,
  candidate: MetricValue,
  baseline: MetricValue | null,
): GateFinding {
  if (candidate.kind !== 'value' || baseline?.kind !== 'value') return { kind: 'not-comparable' }
  // A repeat that was logged twice is one repeat, or luck would look like skill.
  const [own, other] = [oncePerStep(candidate.points), oncePerStep(baseline.points)]
  if (own.kind !== 'once' || other.kind !== 'once') return { kind: 'not-comparable' }
  const test = tested(gate, own.points, other.points)
  if (test === 'folds-do-not-match') return { kind: 'folds-do-not-match' }
  if (test.kind === 'refused') return { kind: 'not-comparable' }
  const of = { ranks: test, candidates: own.points.length, baselines: other.points.length }
  if (test.smallestOfSizes > gate.alpha) return { kind: 'too-few-values', ...of }
  if (test.smallestPossible > gate.alpha) return { kind: 'too-many-ties', ...of }
  return { kind: test.pValue <= gate.alpha ? 'better' : 'not-shown-better', ...of }
}

function tested(
  { test, better, minimumEffect: text }: BetterThanGate,
  candidate: readonly MetricPoint[],
  champion: readonly MetricPoint[],
): RankTest | 'folds-do-not-match' {
  const minimumEffect = parseExact(text)
  if (minimumEffect === null) throw new RangeError(`the minimum effect ${text} is not a number`)
  switch (test) {
    case 'mann-whitney':
      return mannWhitney({
        candidate: candidate.map(exactValue),
        champion: champion.map(exactValue),
        better,
        minimumEffect,
      })
    case 'wilcoxon': {
      const pairs = pairsOf(candidate, champion)
      if (pairs === null) return 'folds-do-not-match'
      return wilcoxonSignedRank({ pairs, better, minimumEffect })
    }
  }
}

/** The values of the same step, each step once; null unless both sides have the same steps. */
function pairsOf(
  candidate: readonly MetricPoint[],
  champion: readonly MetricPoint[],
): readonly Pair[] | null {
  const byStep = new Map(champion.map((point) => [point.step, exactValue(point)]))
  if (candidate.length !== champion.length) return null
  const pairs = candidate.flatMap((point) => {
    const other = byStep.get(point.step)
    return other === undefined ? [] : [{ candidate: exactValue(point), champion: other }]
  })
  return pairs.length === candidate.length ? pairs : null
}

function exactValue({ value }: MetricPoint): Exact {
  return exactOf(value)
}
