import { canonicalText, exactOf, isZero, multiply, parseExact } from '../arithmetic/exact.ts'
import type { GateResult } from './evaluate.ts'
import {
  type Aggregate,
  type Baseline,
  type BetterThanGate,
  type Bound,
  baselineKey,
  type Confidence,
  type Gate,
  type Margin,
  type MetricSelector,
  type ThresholdGate,
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
 * The gate as one line of `gates`, which reads back as the same gate where a line can say it; what
 * only the long form says follows in words. Throws a RangeError for a name that no line can hold
 * (see `isWritableName`).
 */
export function printGate(gate: Gate): string {
  return printGateOn(printMetric(gate.metric), gate)
}

/**
 * For people: the gate with one of the names that its pattern stands for. Never throws: a name
 * that no gate line can hold is written as JSON writes it.
 */
export function printGateFor(gate: Gate, name: string): string {
  return printGateOn(forPeople(name), gate)
}

function printGateOn(metric: string, gate: Gate): string {
  const severity = gate.severity === 'fail' ? '' : `${gate.severity}: `
  return [`${severity}${printQuestion(metric, gate)}`, ...qualifiers(gate)].join(', ')
}

function printQuestion(metric: string, gate: Gate): string {
  switch (gate.kind) {
    case 'threshold':
      return `${printMeasured(metric, gate)} ${gate.comparator} ${printBound(gate.bound)}`
    case 'better-than':
      return `${metric}${printDataset(gate.dataset)} better than ${printBaseline(gate.baseline)}`
  }
}

/** What stands left of the operator: `max(val_auc@holdout)`, `train_auc - val_auc`. */
function printMeasured(metric: string, { aggregate, dataset, minus }: ThresholdGate): string {
  const first = printTerm(metric, aggregate, dataset)
  if (minus === null) return first
  // A bare number there would be one that is taken off.
  const isNumber = parseExact(minus.metric) !== null
  const second = isNumber ? `"${minus.metric}"` : forPeople(minus.metric)
  return `${first} - ${printTerm(second, minus.aggregate, minus.dataset)}`
}

function printTerm(metric: string, aggregate: Aggregate, dataset: string | null): string {
  const measured = `${metric}${printDataset(dataset)}`
  return aggregate === 'last' ? measured : `${aggregate}(${measured})`
}

/** `@holdout-v3`. */
function printDataset(dataset: string | null): string {
  if (dataset === null) return ''
  return bareText.test(dataset) ? `@${dataset}` : `@${quotedForPeople(dataset)}`
}

/** What no gate line can say, each in a few words. */
function qualifiers(gate: Gate): readonly string[] {
  const { samples } = gate
  return [
    ...(gate.kind === 'better-than' ? betterThanWords(gate) : []),
    ...(samples === null ? [] : [`with ${forPeople(samples.metric)} >= ${samples.min}`]),
    ...(gate.kind === 'threshold' && gate.confidence !== null
      ? [confidenceWords(gate.confidence)]
      : []),
  ]
}

function betterThanWords(gate: BetterThanGate): readonly string[] {
  const test = gate.test === 'wilcoxon' ? 'Wilcoxon by step' : 'Mann-Whitney'
  const effect = effectText(gate)
  return [
    `${gate.better} is better`,
    `${test} at ${gate.alpha}`,
    ...(effect === null ? [] : [effect]),
  ]
}

/** `by more than 0.01`; null where any difference is enough. */
export function effectText({ minimumEffect }: BetterThanGate): string | null {
  const effect = parseExact(minimumEffect)
  return effect === null || isZero(effect) ? null : `by more than ${minimumEffect}`
}

function confidenceWords(confidence: Confidence): string {
  switch (confidence.kind) {
    case 'wilson':
      return `${percentText(confidence.level)} confident over ${forPeople(confidence.samples)}`
    case 'logged':
      return `by its limit ${forPeople(confidence.metric)}`
  }
}

/** 0.95 is `95 %`: moved in decimals, for doubles would say 57.99999999999999. */
export function percentText(level: number): string {
  return `${canonicalText(multiply(exactOf(level), exactOf(100)))} %`
}

function forPeople(name: string): string {
  return isWritableName(name) ? printName(name) : JSON.stringify(name)
}

function quotedForPeople(name: string): string {
  return isWritableName(name) ? `"${name}"` : JSON.stringify(name)
}

/** The right side of a gate line: `0.90`, `champion - 0.5%`. */
export function printBound(bound: Bound): string {
  switch (bound.kind) {
    case 'number':
      return bound.number
    case 'baseline':
      return `${printBaseline(bound.baseline)}${printMargin(bound.margin)}`
  }
}

/** In quotes where a registered model's name has spaces. */
function printBaseline(baseline: Baseline): string {
  const key = baselineKey(baseline)
  return /\s/u.test(key) ? `"${key}"` : key
}

/** A metric's name or pattern as a gate line holds it, in quotes where it takes quotes. */
function printMetric(metric: MetricSelector): string {
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
  // A colon at the end would read as the end of a severity, and a hyphen alone as a minus.
  return bareText.test(name) && !name.endsWith(':') && name !== '-' ? name : `"${name}"`
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

/** The gate as it is written, with the one name that it stands for here. */
export function gateText({ gate, metric }: GateResult): string {
  // A name is as it was written, and a pattern that matches nothing stands for itself.
  const asWritten = gate.metric.kind === 'name' || gate.metric.pattern === metric
  return asWritten ? printGate(gate) : printGateFor(gate, metric)
}

/** An absolute gate on the same metric, function and dataset, whose number is still to be chosen. */
export function absoluteLine({ gate, metric }: GateResult): string {
  const name = forPeople(metric)
  if (gate.kind === 'threshold') return `${printMeasured(name, gate)} ${gate.comparator} NUMBER`
  const sign = gate.better === 'higher' ? '>=' : '<='
  return `${name}${printDataset(gate.dataset)} ${sign} NUMBER`
}
