import {
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
import { counted, figure, listed, name, own, type Phrase, say } from '../phrase.ts'
import { effectPhrase, percent } from '../phrases/evidence-phrases.ts'
import { amountWords } from '../phrases/gate-phrases.ts'

/**
 * What a gate requires, in whole sentences. `metrics`: the names of those that have the same gate, as
 * braces give it to them; the gate is the first of them.
 */
export function gateExplained(gate: Gate, metrics: readonly string[]): readonly Phrase[] {
  const asked =
    gate.kind === 'threshold' ? thresholdPhrases(gate, metrics) : betterThanPhrases(gate, metrics)
  return [...asked, ...lostPhrases(gate), ...samplesPhrases(gate), ...severities[gate.severity]]
}

/** A pattern asks for what either side has. */
function lostPhrases(gate: Gate): readonly Phrase[] {
  const lost = gate.metric.kind === 'pattern' && baselineOfGate(gate) !== null
  return lost ? [say`The gate fails if only the other version has one of these metrics.`] : []
}

function thresholdPhrases(gate: ThresholdGate, metrics: readonly string[]): readonly Phrase[] {
  const { comparator, bound, confidence } = gate
  const each = metrics.length > 1 ? say`each ` : null
  return [
    say`${subject(gate, metrics)} must ${each}be ${own(amountWords[comparator])} ${boundPhrase(bound)}.`,
    ...(confidence === null ? [] : confidencePhrases(confidence, gate)),
  ]
}

const functions = {
  last: ['The last value of', 'The last values of'],
  min: ['The lowest value of', 'The lowest values of'],
  max: ['The highest value of', 'The highest values of'],
  mean: ['The mean of all values of', 'The means of all values of'],
  median: ['The median of all values of', 'The medians of all values of'],
} as const

const subtracted = {
  last: 'the last value of',
  min: 'the lowest value of',
  max: 'the highest value of',
  mean: 'the mean of all values of',
  median: 'the median of all values of',
} as const

/** `The last value of val_auc`; `The last values of a and b`. */
function subject(gate: ThresholdGate, metrics: readonly string[]): Phrase {
  const [one, several] = functions[gate.aggregate]
  if (gate.minus !== null) {
    const { aggregate, metric } = gate.minus
    return say`${own(one)} ${namesPhrase(metrics)}${onDataset(gate)}, minus ${own(subtracted[aggregate])} ${metric}${onDataset(gate.minus)}, both from the same run,`
  }
  if (gate.metric.kind === 'pattern') {
    return say`${own(one)} ${patternPhrase(gate.metric.pattern)}${onDataset(gate)}`
  }
  const begin = own(metrics.length > 1 ? several : one)
  return say`${begin} ${namesPhrase(metrics)}${onDataset(gate)}`
}

function patternPhrase(pattern: string): Phrase {
  return say`every metric that matches ${pattern} (at least one)`
}

function namesPhrase(names: readonly string[]): Phrase {
  return names.length > 4
    ? say`these ${names.length} metrics`
    : listed(names.map((each) => name(each)))
}

function onDataset({ dataset }: Pick<Gate, 'dataset'>): Phrase | null {
  return dataset === null ? null : say` on the dataset ${dataset}`
}

/** `0.90`; `that of the champion, minus 0.5 % of it`. */
function boundPhrase(bound: Bound): Phrase {
  if (bound.kind === 'number') return figure(bound.number)
  const { baseline, margin } = bound
  const of = say`that of ${baselinePhrase(baseline)}`
  if (margin === null) return of
  const sign = own(margin.sign === '-' ? 'minus' : 'plus')
  return say`${of}, ${sign} ${figure(margin.amount)}${margin.unit === 'percent' ? say` % of it` : null}`
}

function baselinePhrase(baseline: Baseline): Phrase {
  switch (baseline.kind) {
    case 'version':
      return say`version ${baseline.version}`
    case 'model-version':
      return say`version ${baseline.version} of ${baseline.model}`
    default:
      return say`the ${holderPhrase(baseline)}`
  }
}

/** Without an article: which version has what a gate names may change, or be none. */
export function holderPhrase(
  baseline: Exclude<Baseline, { kind: 'version' | 'model-version' }>,
): Phrase {
  switch (baseline.kind) {
    case 'champion':
      return say`champion`
    case 'alias':
      return say`version with the alias ${baseline.alias}`
    case 'model-alias':
      return say`version of ${baseline.model} with the alias ${baseline.alias}`
    case 'stage':
      return say`version in ${own(baseline.stage)}`
  }
}

function confidencePhrases(confidence: Confidence, gate: ThresholdGate): readonly Phrase[] {
  const limit = say`${own(limitSide(gate))} limit`
  const otherwise = otherwisePhrase(confidence.otherwise, gate.severity)
  switch (confidence.kind) {
    case 'wilson':
      return [
        say`The gate compares the ${limit} of that value at ${percent(confidence.level)} confidence. The value is a proportion, and the metric ${confidence.samples} says of how many samples.`,
        say`Without that metric, ${otherwise}.`,
      ]
    case 'logged':
      return [
        say`The gate compares the metric ${confidence.metric}, which was logged as the ${limit} of that value.`,
        say`Without that metric, ${otherwise}.`,
      ]
  }
}

function samplesPhrases({ samples, severity }: Gate): readonly Phrase[] {
  if (samples === null) return []
  const otherwise = otherwisePhrase(samples.otherwise, severity)
  return [
    say`The gate needs at least ${counted(samples.min, 'sample')} (metric ${samples.metric}); with fewer, ${otherwise}.`,
  ]
}

/** A gate that cannot stop a promotion cannot hold it either. */
function otherwisePhrase(otherwise: Otherwise, severity: Severity): Phrase {
  const holds = otherwise === 'hold' && severity === 'fail'
  return holds ? say`the promotion is held` : say`the gate fails`
}

function betterThanPhrases(gate: BetterThanGate, metrics: readonly string[]): readonly Phrase[] {
  const { better, test, alpha, severity, metric } = gate
  const names = metric.kind === 'pattern' ? patternPhrase(metric.pattern) : namesPhrase(metrics)
  const effect = effectPhrase(gate)
  const by = effect === null ? null : say` ${effect}`
  const how =
    test === 'wilcoxon'
      ? say`A Wilcoxon test, which pairs the values of the same step,`
      : say`A Mann-Whitney test of all values, one for each fold or repeat,`
  return [
    say`${names}${onDataset(gate)} must be ${own(better)} than that of ${baselinePhrase(gate.baseline)}${by}, and not by chance.`,
    say`${how} must find p = ${alpha} or below.`,
    say`With too few values to find that, ${otherwisePhrase('hold', severity)}.`,
  ]
}

const severities: Readonly<Record<Severity, readonly Phrase[]>> = {
  fail: [],
  warn: [say`A failure is only a warning.`],
  info: [say`The report only shows the result; the verdict does not depend on it.`],
}
