import { canonicalText, parseExact } from './exact.ts'
import {
  type Aggregate,
  type Bound,
  baselineKey,
  type Comparator,
  type Gate,
  type Margin,
  type MetricSelector,
  type Severity,
} from './gate.ts'

/** What a name may hold outside of quotes: letters and digits of any script, and `_ - . : /`. */
export const bareNameCharacters = String.raw`\p{L}\p{N}_\-.:/`

/** What no name can hold, in quotes either: it would end the quotes or the line, or hide in it. */
export const unwritableCharacters = String.raw`"\p{Cc}\u2028\u2029`

const bareText = new RegExp(`^[${bareNameCharacters}]*$`, 'u')
const writableText = new RegExp(`^[^${unwritableCharacters}]+$`, 'u')

/** Whether a gate line can hold this metric's name (or pattern): not empty, no `"`, no control. */
export function isWritableName(name: string): boolean {
  return writableText.test(name)
}

/**
 * The gate as one line of `gates`, which reads back as the same gate. Throws a RangeError for a
 * name that no line can hold (see `isWritableName`).
 */
export function printGate(gate: Gate): string {
  return printGateOn(printMetric(gate.metric), gate)
}

/**
 * For people: the gate with one of the names that its pattern stands for. Never throws: a name
 * that no gate line can hold is written as JSON writes it.
 */
export function printGateFor(gate: Gate, name: string): string {
  return printGateOn(isWritableName(name) ? printName(name) : JSON.stringify(name), gate)
}

function printGateOn(metric: string, gate: Gate): string {
  const severity = gate.severity === 'fail' ? '' : `${gate.severity}: `
  const measured = gate.aggregate === 'last' ? metric : `${gate.aggregate}(${metric})`
  return `${severity}${measured} ${gate.comparator} ${printBound(gate.bound)}`
}

/** The right side of a gate line: `0.90`, `champion - 0.5%`. */
export function printBound(bound: Bound): string {
  switch (bound.kind) {
    case 'number':
      return bound.number
    case 'baseline':
      return `${baselineKey(bound.baseline)}${printMargin(bound.margin)}`
  }
}

/** A metric's name or pattern as a gate line holds it, in quotes where it takes quotes. */
export function printMetric(metric: MetricSelector): string {
  switch (metric.kind) {
    case 'name':
      return printName(metric.name)
    case 'pattern':
      return printPattern(metric.pattern)
  }
}

function printName(name: string): string {
  if (!isWritableName(name)) {
    throw new RangeError(`no gate line can hold the metric name ${JSON.stringify(name)}`)
  }
  // A colon at the end would read as the end of a severity.
  return bareText.test(name) && !name.endsWith(':') ? name : `"${name}"`
}

/** Stars stay outside of the quotes, where they are stars. */
function printPattern(pattern: string): string {
  const pieces = pattern.split('*')
  if (pieces.length === 1) {
    throw new RangeError(`the pattern ${JSON.stringify(pattern)} has no *, so it is a name`)
  }
  return pieces.map((piece) => (piece === '' ? '' : printName(piece))).join('*')
}

function printMargin(margin: Margin | null): string {
  if (margin === null) return ''
  return ` ${margin.sign} ${margin.amount}${margin.unit === 'percent' ? '%' : ''}`
}

/** What a gate says, as JSON, with each number in its one form: `0.90` and `0.9` are the same. */
export interface CanonicalGate {
  readonly severity: Severity
  readonly aggregate: Aggregate
  readonly metric: MetricSelector
  readonly comparator: Comparator
  readonly bound:
    | { readonly kind: 'number'; readonly number: string }
    | { readonly kind: 'baseline'; readonly baseline: string; readonly margin: Margin | null }
}

/** For the evidence digest: gates that say the same, in whatever digits, give the same data. */
export function canonicalGate(gate: Gate): CanonicalGate {
  const { severity, aggregate, comparator } = gate
  const bound = canonicalBound(gate.bound)
  return { severity, aggregate, metric: canonicalMetric(gate.metric), comparator, bound }
}

/** Built anew, so that nothing that stands beside a gate (its line) comes into a digest. */
function canonicalMetric(metric: MetricSelector): MetricSelector {
  return metric.kind === 'name'
    ? { kind: 'name', name: metric.name }
    : { kind: 'pattern', pattern: metric.pattern }
}

function canonicalBound(bound: Bound): CanonicalGate['bound'] {
  switch (bound.kind) {
    case 'number':
      return { kind: 'number', number: canonicalNumber(bound.number) }
    case 'baseline': {
      const { margin } = bound
      return {
        kind: 'baseline',
        baseline: baselineKey(bound.baseline),
        margin:
          margin === null
            ? null
            : { sign: margin.sign, amount: canonicalNumber(margin.amount), unit: margin.unit },
      }
    }
  }
}

function canonicalNumber(text: string): string {
  const exact = parseExact(text)
  if (exact === null) throw new RangeError(`${JSON.stringify(text)} is no finite decimal number`)
  return canonicalText(exact)
}
