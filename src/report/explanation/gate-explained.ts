import {
  type Aggregate,
  type Baseline,
  type BetterThanGate,
  type Bound,
  baselineOfGate,
  type Confidence,
  type Gate,
  limitSide,
  type Otherwise,
  type Severity,
  type ThresholdGate,
} from '../../core/gates/gate.ts'
import { effectText, percentText } from '../../core/gates/print-gate.ts'
import { amountWords } from '../text/amount-words.ts'
import type { Quote } from '../text/quote.ts'

/**
 * What a gate asks, in whole sentences. `metrics`: the names of those that are asked the same, as
 * braces do; the gate is the first of them.
 */
export function gateExplained(
  gate: Gate,
  metrics: readonly string[],
  quote: Quote,
): readonly string[] {
  const asked =
    gate.kind === 'threshold'
      ? thresholdWords(gate, metrics, quote)
      : betterThanWords(gate, metrics, quote)
  return [
    ...asked,
    ...lostWords(gate),
    ...samplesWords(gate, quote),
    ...severityWords(gate.severity),
  ]
}

/** A pattern asks for what either side has. */
function lostWords(gate: Gate): readonly string[] {
  const lost = gate.metric.kind === 'pattern' && baselineOfGate(gate) !== null
  return lost ? ['One that only the other version has is missing, so it is not met.'] : []
}

function thresholdWords(gate: ThresholdGate, metrics: readonly string[], quote: Quote) {
  const { comparator, bound, confidence } = gate
  const each = metrics.length > 1 ? 'each ' : ''
  const asked =
    `${subject(gate, metrics, quote)} must ${each}be ${amountWords[comparator]} ` +
    `${boundWords(bound, quote)}.`
  return [asked, ...(confidence === null ? [] : confidenceWords(confidence, gate, quote))]
}

const functions: Readonly<Record<Aggregate, readonly [one: string, several: string]>> = {
  last: ['The last value of', 'The last values of'],
  min: ['The least value ever of', 'The least values ever of'],
  max: ['The greatest value ever of', 'The greatest values ever of'],
  mean: ['The mean of all values of', 'The means of all values of'],
  median: ['The median of all values of', 'The medians of all values of'],
}

/** `The last value of val_auc`; `The last values of a and b`. */
function subject(gate: ThresholdGate, metrics: readonly string[], quote: Quote): string {
  const [one, several] = functions[gate.aggregate]
  const dataset = onDataset(gate, quote)
  if (gate.minus !== null) {
    const first = `${one} ${namesWords(metrics, quote)}${dataset}`
    const [word] = functions[gate.minus.aggregate]
    const second = `${word.toLowerCase()} ${quote(gate.minus.metric)}${onDataset(gate.minus, quote)}`
    return `${first}, less ${second}, both of one run,`
  }
  if (gate.metric.kind === 'pattern') {
    const pattern = quote(gate.metric.pattern)
    return `${one} every metric whose name fits ${pattern}${dataset} (one at least)`
  }
  return `${metrics.length > 1 ? several : one} ${namesWords(metrics, quote)}${dataset}`
}

function namesWords(names: readonly string[], quote: Quote): string {
  if (names.length > 4) return `these ${names.length} metrics`
  const shown = names.map((name) => quote(name))
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

function onDataset({ dataset }: Pick<Gate, 'dataset'>, quote: Quote): string {
  return dataset === null ? '' : ` on the dataset ${quote(dataset)}`
}

/** `0.90`; `that of the champion, less 0.5 % of it`. */
function boundWords(bound: Bound, quote: Quote): string {
  if (bound.kind === 'number') return bound.number
  const { baseline, margin } = bound
  const of = `that of ${baselineWords(baseline, quote)}`
  if (margin === null) return of
  const sign = margin.sign === '-' ? 'less' : 'plus'
  return `${of}, ${sign} ${margin.amount}${margin.unit === 'percent' ? ' % of it' : ''}`
}

function baselineWords(baseline: Baseline, quote: Quote): string {
  return baseline.kind === 'version'
    ? `version ${baseline.version}`
    : `the ${holderWords(baseline, quote)}`
}

/** Without an article: who holds what a gate names may change, or be nobody. */
export function holderWords(
  baseline: Exclude<Baseline, { kind: 'version' }>,
  quote: Quote,
): string {
  switch (baseline.kind) {
    case 'champion':
      return 'champion'
    case 'alias':
      return `version with alias ${quote(baseline.alias)}`
    case 'stage':
      return `version in ${baseline.stage}`
  }
}

function confidenceWords(
  confidence: Confidence,
  gate: ThresholdGate,
  quote: Quote,
): readonly string[] {
  const limit = `${limitSide(gate)} limit`
  const otherwise = otherwiseWords(confidence.otherwise, gate.severity)
  switch (confidence.kind) {
    case 'wilson': {
      const level = percentText(confidence.level)
      const samples = quote(confidence.samples)
      return [
        `Compared is not that value but its ${limit} with ${level} confidence, as a proportion ` +
          `of so many samples as ${samples} says.`,
        `Without such a number, ${otherwise}.`,
      ]
    }
    case 'logged':
      return [
        `Compared is not that value but ${quote(confidence.metric)}, which was logged as its ${limit}.`,
        `Without it, ${otherwise}.`,
      ]
  }
}

function samplesWords({ samples, severity }: Gate, quote: Quote): readonly string[] {
  if (samples === null) return []
  return [
    `It counts only with ${samples.min} samples or more (${quote(samples.metric)}); with fewer, ` +
      `${otherwiseWords(samples.otherwise, severity)}.`,
  ]
}

/** A gate that cannot stop a promotion cannot hold it either. */
function otherwiseWords(otherwise: Otherwise, severity: Severity): string {
  const holds = otherwise === 'hold' && severity === 'fail'
  return holds ? 'the promotion is held' : 'the gate is not met'
}

function betterThanWords(
  gate: BetterThanGate,
  metrics: readonly string[],
  quote: Quote,
): readonly string[] {
  const { better, test, alpha, severity } = gate
  const names =
    gate.metric.kind === 'pattern'
      ? `every metric whose name fits ${quote(gate.metric.pattern)} (one at least)`
      : namesWords(metrics, quote)
  const effect = effectText(gate)
  const by = effect === null ? '' : ` ${effect}`
  const how =
    test === 'wilcoxon'
      ? 'A Wilcoxon test, which pairs the values of the same step,'
      : 'A Mann-Whitney test of all values, those of each fold or repeat,'
  return [
    `${names}${onDataset(gate, quote)} must be ${better} than with ` +
      `${baselineWords(gate.baseline, quote)}${by}, and not by luck.`,
    `${how} must find p = ${alpha} or below.`,
    `With too few values to ever find that, ${otherwiseWords('hold', severity)}.`,
  ]
}

function severityWords(severity: Severity): readonly string[] {
  switch (severity) {
    case 'fail':
      return []
    case 'warn':
      return ['If not, the report warns, and that is all.']
    case 'info':
      return ['The report only shows it; nothing depends on it.']
  }
}
