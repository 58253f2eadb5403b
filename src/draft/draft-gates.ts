import {
  absolute,
  add,
  canonicalText,
  type Exact,
  exactOf,
  isZero,
  parseExact,
  percentOf,
  subtract,
} from '../core/arithmetic/exact.ts'
import type { Comparator, ThresholdGate } from '../core/gates/gate.ts'
import { isWritableName, printGate } from '../core/gates/print-gate.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { isOfTraining, kindOfMetric, type MetricKind } from './metric-kind.ts'

/** A metric of a version, as it was read. */
export interface ReadMetric {
  readonly metric: string
  /** null: nothing that a gate could compare, as NaN, or values of which nobody chose one. */
  readonly value: Exact | null
}

/** A metric that is asked for: with a number, and compared with the champion's value. */
export interface DraftedGate {
  readonly metric: string
  readonly kind: MetricKind
  /** What the version has. */
  readonly value: Exact
  /** A little worse than the value: a decimal number. */
  readonly limit: string
  /** Both gates, as gate lines. */
  readonly lines: { readonly limit: string; readonly champion: string }
}

/** A metric that is not asked for, and why. */
export interface UndraftedMetric {
  readonly metric: string
  readonly because:
    | 'direction not known'
    | 'training data'
    | 'no number'
    | 'name does not fit a gate line'
    | 'of the machine'
    | 'too many'
  /** What the version has; null: no number that a gate could use. */
  readonly value: Exact | null
}

export interface DraftedGates {
  readonly asked: readonly DraftedGate[]
  readonly notAsked: readonly UndraftedMetric[]
}

/** More gates than these nobody reads; the others are named. */
const mostAsked = 30
/** A name of MLflow's has 250 characters at most. */
const longestName = 500
/** Beyond these a limit that is a little worse is no number of a double's any more. */
const [largest, smallest] = [1e290, 1e-290]

/** What the gates of the first policy ask, drafted from what a version has. */
export function draftGates(metrics: readonly ReadMetric[]): DraftedGates {
  const sorted = metrics.map(sortedOut)
  const fit = sorted.filter((each) => 'lines' in each)
  const notAsked = sorted.filter((each) => 'because' in each)
  const ofOtherData = fit.filter(({ metric }) => !isOfTraining(metric))
  // A model is good at what it was trained on, so those values count only where there are no others.
  const chosen = ofOtherData.length > 0 ? ofOtherData : fit
  const asked = chosen.slice(0, mostAsked)
  return {
    asked,
    notAsked: [
      ...fit
        .filter((each) => !asked.includes(each))
        .map(({ metric, value }): UndraftedMetric => {
          const because = chosen === fit || !isOfTraining(metric) ? 'too many' : 'training data'
          return { metric, value, because }
        }),
      ...notAsked,
    ],
  }
}

function sortedOut({ metric, value: read }: ReadMetric): DraftedGate | UndraftedMetric {
  const value = read !== null && isUsable(read) ? read : null
  const not = (because: UndraftedMetric['because']) => ({ metric, value, because })
  if (metric.startsWith('system/')) return not('of the machine')
  if (!canBeWritten(metric)) return not('name does not fit a gate line')
  if (value === null) return not('no number')
  const kind = kindOfMetric(metric)
  return kind === null ? not('direction not known') : draftGate(metric, kind, value)
}

/** What a reader of the policy could not see, as a sign that turns text round, is in no drafted line. */
function canBeWritten(name: string): boolean {
  return name.length <= longestName && isWritableName(name) && visible(name, longestName) === name
}

function isUsable(value: Exact): boolean {
  const size = Number(canonicalText(absolute(value)))
  return isZero(value) || (size < largest && size > smallest)
}

export function draftGate(metric: string, kind: MetricKind, value: Exact): DraftedGate {
  const limit = aLittleWorse(value, kind)
  const comparator = kind === 'higher is better' ? '>=' : '<='
  return {
    metric,
    kind,
    value,
    limit,
    lines: {
      limit: gateLine(metric, comparator, { kind: 'number', number: limit }),
      champion: gateLine(metric, comparator, {
        kind: 'baseline',
        baseline: { kind: 'champion' },
        margin: null,
      }),
    },
  }
}

function gateLine(name: string, comparator: Comparator, bound: ThresholdGate['bound']): string {
  return printGate({
    kind: 'threshold',
    severity: 'fail',
    aggregate: 'last',
    metric: { kind: 'name', name },
    dataset: null,
    samples: null,
    minus: null,
    comparator,
    bound,
    confidence: null,
  })
}

/** By how much a limit may be worse than the value that it is drafted from. */
export const looserBy = '5%'
const percent = exactOf(5)

/** 5 % worse, rounded to two digits so that it only becomes worse by that. */
export function aLittleWorse(value: Exact, kind: MetricKind): string {
  const margin = percentOf(percent, value)
  const worse = kind === 'higher is better' ? subtract(value, margin) : add(value, margin)
  return rounded(worse, kind === 'higher is better' ? 'down' : 'up')
}

/** Of a decimal number: a measured value, and what is 5 % off. */
function rounded(value: Exact, way: 'down' | 'up'): string {
  const { coefficient, exponent } = value
  const digits = String(coefficient < 0n ? -coefficient : coefficient).length
  const cut = Math.max(digits - 2, 0)
  const unit = 10n ** BigInt(cut)
  const rest = ((coefficient % unit) + unit) % unit
  const down = coefficient - rest
  const whole = way === 'down' || rest === 0n ? down : down + unit
  const exact = parseExact(`${whole}e${exponent}`)
  if (exact === null) throw new RangeError(`${canonicalText(value)} has no limit in a double`)
  return canonicalText(exact)
}
