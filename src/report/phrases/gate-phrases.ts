import { compare } from '../../core/arithmetic/exact.ts'
import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import { type Comparator, limitSide, type ThresholdGate } from '../../core/gates/gate.ts'
import { absoluteLine, gateText } from '../../core/gates/print-gate.ts'
import { commas, figure, joined, name, own, type Phrase, plain, say } from '../phrase.ts'
import { baselineLabel, baselineName, noBaseline, sideName } from './baseline-phrases.ts'
import { datasetNames, datasetsRemark, differentDatasets } from './dataset-phrases.ts'
import {
  confidenceClause,
  lackingReason,
  probabilityPhrase,
  superiorityReason,
} from './evidence-phrases.ts'
import {
  datasetAsked,
  lackedMetric,
  metricMeant,
  notOnDataset,
  oneOf,
  valueOrValues,
} from './measure-phrases.ts'
import { type Numbers, numbersOf } from './numbers.ts'
import { originRemarks } from './origin-phrases.ts'
import { uncountedReason } from './uncounted-phrases.ts'
import { knownClause, notItsOwnReason } from './whose-value-phrases.ts'

/** What a comparator asks for, before its bound: `at least 0.9`. */
export const amountWords = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '==': 'exactly',
} as const satisfies Record<Comparator, string>

const comparatorSigns = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '==': '=' } as const

const opposite = {
  '>=': 'is below',
  '>': 'is not above',
  '<=': 'is above',
  '<': 'is not below',
  '==': 'is not',
} as const satisfies Record<Comparator, string>

/** `recall/senior >= 0.8`, as it was written, with the one name that it stands for here. */
export function gateName(result: GateResult): Phrase {
  return name(gateText(result), 160)
}

/**
 * Why a gate said what it said, in a sentence without its full stop. It names the candidate's value and
 * the baseline's, whatever the outcome. `champion`: beside an absolute gate, for comparison.
 */
export function gateReason(result: GateResult, champion: VersionEvidence | null): Phrase {
  const numbers = numbersOf(result, champion)
  const { kind } = result.finding
  const compared = kind === 'met' || kind === 'not-met'
  const values = [
    ...(compared || saysValue(result) || !numbers.has.candidate
      ? []
      : [say`candidate: ${numbers.candidate}`]),
    ...(kind === 'baseline-not-finite' || kind === 'percent-of-zero' || !numbers.has.baseline
      ? []
      : [say`${baselineLabel(result, champion)}: ${numbers.baseline}`]),
  ]
  const why = findingReason(result, numbers)
  const all = commas(values)
  const beside =
    values.length === 0
      ? why
      : plain(why).endsWith(')')
        ? say`${why}; ${all}`
        : say`${why} (${all})`
  return result.datasetWarning ? say`${beside}; warning: ${differentDatasets(result)}` : beside
}

/** Whether what was found of the candidate names its value. */
function saysValue({ finding }: GateResult): boolean {
  return (
    finding.kind === 'candidate-not-finite' ||
    (finding.kind === 'no-confidence' && finding.because !== 'no-limit')
  )
}

/** The reason, and where its values come from: for a line that has room for it. */
export function gateStory(result: GateResult, champion: VersionEvidence | null): Phrase {
  const reason = gateReason(result, champion)
  const origins = result.finding.kind === 'met' ? originRemarks(result) : []
  const datasets = result.datasetWarning ? null : datasetsRemark(result)
  const remarks = [...origins, ...(datasets === null ? [] : [datasets])]
  return joined([reason, ...remarks], say`; `)
}

function findingReason(result: GateResult, numbers: Numbers): Phrase {
  const { finding } = result
  const baseline = baselineName(result)
  switch (finding.kind) {
    case 'met':
    case 'not-met':
      return say`${measured(result, numbers)} ${comparison(result, finding.kind === 'met')} ${numbers.bound}`
    case 'candidate-has-no-run':
      return finding.problem === 'none'
        ? say`the version was registered without a run, so it has no metrics`
        : say`the version's run no longer exists, so its metrics are lost`
    case 'candidate-lacks-metric':
      return say`the candidate has no ${lackedMetric(result, 'candidate')}${knownClause(result)}`
    case 'candidate-not-finite':
      return say`${oneOf(result, 'candidate')}the candidate's ${valueOrValues(result, 'candidate')} is ${figure(finding.shown)}`
    case 'candidate-not-on-dataset':
      return notOnDataset(result, 'candidate')
    case 'nothing-matches':
      return say`no metric of the candidate matches this pattern${knownClause(result)}`
    case 'too-few-samples':
    case 'no-confidence':
      return lackingReason(result, finding)
    case 'better':
    case 'not-shown-better':
    case 'too-few-values':
    case 'too-many-ties':
    case 'folds-do-not-match':
    case 'not-comparable':
      return superiorityReason(result.gate, finding, baseline)
    case 'skipped-first-promotion':
      return finding.because === 'absolute-gate'
        ? say`there is no champion yet, so the absolute gate on this metric decides`
        : say`there is no champion yet, and first-promotion is allow`
    case 'held-first-promotion':
      return heldFirstPromotion(finding.because, result)
    case 'baseline-unheld':
      return noBaseline(result.gate)
    case 'baseline-is-candidate':
      return say`${baseline} is the candidate itself`
    case 'baseline-has-no-run':
      return say`${baseline} ${own(lostRun[finding.problem])}`
    case 'baseline-lacks-metric':
      return say`${baseline} has no ${lackedMetric(result, 'baseline')}`
    case 'baseline-not-finite':
      return say`${oneOf(result, 'baseline')}the ${valueOrValues(result, 'baseline')} of ${baseline} is ${figure(finding.shown)}`
    case 'baseline-not-on-dataset':
      return notOnDataset(result, 'baseline')
    case 'dataset-not-known': {
      const who = sideName(finding.side, result)
      return finding.because === 'no-datasets'
        ? say`MLflow does not know on which datasets ${who} was measured: that needs one logged model (MLflow 3) for the version, and metrics that were logged to it with their dataset`
        : say`MLflow does not know which value of ${metricMeant(result, finding.side)} of ${who} was measured on ${datasetAsked(result, finding.side)}: several values have the same step and time, or one value has several datasets (log each with its own step)`
    }
    case 'several-values-at-a-step':
      return say`${sideName(finding.side, result)} has different values of ${metricMeant(result, finding.side)} at step ${figure(String(finding.step))}, and MLflow does not know which of them counts (log one value for each step, or use the last value)`
    case 'not-its-own':
      return notItsOwnReason(result, finding, sideName(finding.side, result))
    case 'ambiguous-evidence':
    case 'candidate-unfinished':
    case 'baseline-unfinished':
    case 'candidate-narrowed-away':
    case 'baseline-narrowed-away':
      return uncountedReason(result, finding)
    case 'candidate-model-gone':
      return say`the version's logged model has been deleted, so its metrics are lost`
    case 'baseline-model-gone':
      return say`the logged model of ${baseline} has been deleted`
    case 'baseline-has-same-values':
      return say`${baseline} and the candidate come from the same run, so there is only one value to compare`
    case 'percent-of-zero':
      return say`the value of ${baseline} is 0, and every percentage of 0 is 0`
    case 'datasets-differ':
      return differentDatasets(result)
    case 'datasets-unknown':
      return say`MLflow does not know that both were measured on the same dataset: ${datasetNames(result)}`
  }
}

/** `is at least`, `is below`. Where a difference is only noise of floating point, that is said. */
function comparison({ gate, candidate, bound, enough }: GateResult, holds: boolean): Phrase {
  if (gate.kind !== 'threshold') return say`is not better than`
  const { comparator } = gate
  const value = enough.confidence?.limit ?? (candidate.kind === 'value' ? candidate.value : null)
  const order = value === null || bound === null ? null : compare(value, bound)
  const looks = {
    '>=': order !== -1,
    '>': order === 1,
    '<=': order !== 1,
    '<': order === -1,
    '==': order === 0,
  }[comparator]
  if (order !== null && looks !== holds) return say`is, apart from rounding, equal to`
  return holds ? say`is ${own(amountWords[comparator])}` : own(opposite[comparator])
}

/** What stands in the column of bounds: `≥ 0.9`, `p = 0.03 ≤ 0.05`, or a dash. */
export function boundCell(result: GateResult, numbers: Numbers): Phrase {
  const { gate, bound } = result
  if (gate.kind === 'better-than' || bound === null) return probabilityPhrase(result) ?? say`–`
  return say`${own(comparatorSigns[gate.comparator])} ${numbers.bound}`
}

/** The candidate's value, and where a gate goes by a limit with confidence, that as well. */
export function candidateCell({ gate, enough }: GateResult, numbers: Numbers): Phrase {
  if (gate.kind !== 'threshold' || !enough.confidence?.limit) return numbers.candidate
  return say`${numbers.candidate} (${amountOfLimit(gate, numbers)})`
}

/** `0.91`; `0.91 is at least 0.88 with 95 % confidence, which`: it is the limit that is judged. */
function measured({ gate, enough }: GateResult, numbers: Numbers): Phrase {
  const asked = gate.kind === 'threshold' && gate.confidence !== null
  if (!asked || !enough.confidence?.limit) return numbers.candidate
  const how = confidenceClause(gate.confidence)
  return say`${numbers.candidate} is ${amountOfLimit(gate, numbers)} ${how}, which`
}

/** `at least 0.88`. */
function amountOfLimit(gate: ThresholdGate, { limit }: Numbers): Phrase {
  return say`${own(limitSide(gate) === 'lower' ? 'at least' : 'at most')} ${limit}`
}

function heldFirstPromotion(
  because: 'asked' | 'no-absolute-gate' | 'held-before',
  result: GateResult,
): Phrase {
  return {
    asked: say`there is no champion yet, and first-promotion is hold`,
    'no-absolute-gate': say`there is no champion yet, and this metric has no absolute gate (add ${name(absoluteLine(result), 160)}, or set first-promotion to allow)`,
    'held-before': say`there is no champion now, but there was one before, so this is not a first promotion (was the champion deleted?)`,
  }[because]
}

const lostRun = {
  none: 'was registered without a run',
  gone: 'has a run that no longer exists',
  deleted: 'has a run that was deleted',
} as const
