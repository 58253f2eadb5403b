import type { Acceptance } from '../../core/decision/accept-hold.ts'
import type { Check } from '../../core/decision/check.ts'
import type { MeasuredOn } from '../../core/evidence/datasets.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import {
  baselineOfGate,
  type Comparator,
  type Gate,
  limitSide,
  type ThresholdGate,
} from '../../core/gates/gate.ts'
import type { Change } from '../../core/model/change.ts'
import type { Target } from '../../core/model/model.ts'
import type { Quote } from '../text/quote.ts'
import { aliasReason } from './alias-words.ts'
import {
  confidenceClause,
  lackingReason,
  probabilityText,
  superiorityReason,
} from './evidence-words.ts'
import {
  allOrLast,
  datasetAsked,
  lackedMetric,
  metricMeant,
  notOnDataset,
  valueOrValues,
} from './measure-words.ts'
import { requirementReason } from './requirement-words.ts'
import { circumstanceReason } from './review-words.ts'
import { rolledBackReason, supersededReason } from './superseded-words.ts'
import {
  doubtedPoints,
  knownClause,
  notItsOwnReason,
  uncountedReason,
} from './whose-value-words.ts'

export function targetName(target: Target, quote: Quote): string {
  return target.kind === 'alias' ? `alias ${quote(target.alias)}` : target.stage
}

/** What a version does that holds the target: `is in Production`, `has alias champion`. */
export function holds(target: Target, when: 'now' | 'already', quote: Quote): string {
  return target.kind === 'alias'
    ? `${when} has alias ${quote(target.alias)}`
    : `is ${when} in ${target.stage}`
}

const comparatorSigns: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '==': '=',
}

const opposite: Readonly<Record<Comparator, string>> = {
  '>=': 'is below',
  '>': 'is not above',
  '<=': 'is above',
  '<': 'is not below',
  '==': 'is not',
}

/** Why a gate said what it said, in a sentence without its full stop. */
export function gateReason(result: GateResult, numbers: Numbers, quote: Quote): string {
  const { finding } = result
  const baseline = baselineName(result, quote)
  switch (finding.kind) {
    case 'met':
      return `${measured(result, numbers, quote)} is within the bound ${numbers.bound}`
    case 'not-met':
      return `${measured(result, numbers, quote)} ${oppositeOf(result)} ${numbers.bound}`
    case 'candidate-has-no-run':
      return finding.problem === 'none'
        ? 'the version was registered without a run, so nothing was measured'
        : `the version's run no longer exists, so nothing is known of it`
    case 'candidate-lacks-metric':
      return `the candidate has no ${lackedMetric(result, 'candidate', quote)}${knownClause(result, quote)}`
    case 'candidate-not-finite':
      return `${allOrLast(result, 'candidate')}the candidate's ${valueOrValues(result, 'candidate', quote)} is ${finding.shown}`
    case 'candidate-not-on-dataset':
      return notOnDataset('the candidate', result, 'candidate', quote)
    case 'nothing-matches':
      return `no metric matches this pattern${knownClause(result, quote)}`
    case 'too-few-samples':
    case 'no-confidence':
      return lackingReason(result, finding, quote)
    case 'better':
    case 'not-shown-better':
    case 'too-few-values':
    case 'too-many-ties':
    case 'folds-do-not-match':
    case 'not-comparable':
      return superiorityReason(result.gate, finding, baseline)
    case 'skipped-first-promotion':
      return finding.because === 'absolute-gate'
        ? 'nothing holds the target yet; the absolute gate on this metric decides'
        : 'nothing holds the target yet, and first-promotion is allow'
    case 'held-first-promotion':
      return heldFirstPromotion(finding.because, result.gate)
    case 'baseline-unheld':
      return `no version holds ${baseline}`
    case 'baseline-is-candidate':
      return `${baseline} is the candidate itself`
    case 'baseline-has-no-run':
      return `${baseline} ${lostRun(finding.problem)}`
    case 'baseline-lacks-metric':
      return `${baseline} has no ${lackedMetric(result, 'baseline', quote)}`
    case 'baseline-not-finite':
      return `${allOrLast(result, 'baseline')}the ${valueOrValues(result, 'baseline', quote)} of ${baseline} is ${finding.shown}`
    case 'baseline-not-on-dataset':
      return notOnDataset(baseline, result, 'baseline', quote)
    case 'dataset-not-known': {
      const who = finding.side === 'candidate' ? 'the candidate' : baseline
      return finding.because === 'no-datasets'
        ? `MLflow does not say on which datasets ${who} was measured: that takes one logged model (MLflow 3) of the version, and metrics that were logged to it with their dataset`
        : `of ${metricMeant(result, finding.side, quote)} ${who} has several values, or one on several datasets, at the same step and moment, and MLflow does not say which of them was measured on ${datasetAsked(result, finding.side, quote)} (log each with its own step)`
    }
    case 'several-values-at-a-step': {
      const who = finding.side === 'candidate' ? 'the candidate' : baseline
      return `${who} has different values of ${metricMeant(result, finding.side, quote)} at step ${finding.step}, and MLflow does not say which of them counts (log one value a step, or ask for the last value)`
    }
    case 'not-its-own': {
      const who = finding.side === 'candidate' ? 'the candidate' : baseline
      return notItsOwnReason(finding.because, who, doubtedPoints(result, finding.side))
    }
    case 'ambiguous-evidence':
    case 'candidate-unfinished':
    case 'baseline-unfinished':
    case 'candidate-narrowed-away':
    case 'baseline-narrowed-away':
      return uncountedReason(result, finding, baseline, quote)
    case 'candidate-model-gone':
      return "the version's logged model has been deleted, so nothing is known of it"
    case 'baseline-model-gone':
      return `the logged model of ${baseline} has been deleted`
    case 'baseline-has-same-values':
      return `${baseline} and the candidate come from the same run, so these are the very same values`
    case 'percent-of-zero':
      return `${baseline} has 0, and a percentage of 0 is no margin`
    case 'datasets-differ':
      return differentDatasets(result, quote)
    case 'datasets-unknown':
      return `MLflow does not know that both were measured on the same dataset: ${datasetNames(result, quote)}`
  }
}

function oppositeOf({ gate }: GateResult): string {
  return gate.kind === 'threshold' ? opposite[gate.comparator] : 'is not better than'
}

/** `≥ 0.9`; null where there is nothing to compare with. */
export function boundText({ gate, bound }: GateResult, numbers: Numbers): string | null {
  if (gate.kind === 'better-than' || bound === null) return null
  return `${comparatorSigns[gate.comparator]} ${numbers.bound}`
}

/** What stands in the column of bounds: `≥ 0.9`, `p = 0.03 ≤ 0.05`, or a dash. */
export function boundCell(result: GateResult, numbers: Numbers): string {
  return boundText(result, numbers) ?? probabilityText(result) ?? '–'
}

/** The candidate's value, and where a gate goes by a limit with confidence, that as well. */
export function candidateText({ gate, enough }: GateResult, numbers: Numbers): string {
  if (gate.kind !== 'threshold' || !enough.confidence?.limit) return numbers.candidate
  return `${numbers.candidate} (${amountOfLimit(gate, numbers)})`
}

/** `0.91`; `0.91 is at least 0.88 with 95 % confidence, which`: it is the limit that is judged. */
function measured({ gate, enough }: GateResult, numbers: Numbers, quote: Quote): string {
  const asked = gate.kind === 'threshold' && gate.confidence !== null
  if (!asked || !enough.confidence?.limit) return numbers.candidate
  const how = confidenceClause(gate.confidence, quote)
  return `${numbers.candidate} is ${amountOfLimit(gate, numbers)} ${how}, which`
}

/** `at least 0.88`. */
function amountOfLimit(gate: ThresholdGate, { limit }: Numbers): string {
  return `${limitSide(gate) === 'lower' ? 'at least' : 'at most'} ${limit}`
}

/** The numbers of one gate as they are shown, rounded together so that different ones look so. */
export interface Numbers {
  readonly candidate: string
  readonly baseline: string
  readonly difference: string
  /** What the candidate's value is at least, or at most, with confidence. */
  readonly limit: string
  readonly bound: string
}

export function differentDatasets(result: GateResult, quote: Quote): string {
  return `measured on different datasets: ${datasetNames(result, quote)}`
}

export function datasetNames(result: GateResult, quote: Quote): string {
  const baseline = result.baseline?.measuredOn ?? null
  return (
    `candidate on ${measuredNames(result.candidateMeasuredOn, quote)}, ` +
    `${baselineName(result, quote)} on ${measuredNames(baseline, quote)}`
  )
}

export function measuredNames(measured: MeasuredOn | null, quote: Quote): string {
  const names = [...(measured?.datasets ?? [])].map(
    ([digest, name]) => `${quote(name)} (${quote(digest)})`,
  )
  if (names.length === 0) return 'an unknown one'
  return names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '')
}

export function baselineName({ gate, baseline }: GateResult, quote: Quote): string {
  const named = baselineOfGate(gate)
  if (named === null) return 'the bound'
  const version = baseline?.version ?? null
  switch (named.kind) {
    case 'champion':
      return version === null ? 'the champion' : `the champion (version ${version})`
    case 'alias':
      return `alias ${quote(named.alias)}${version === null ? '' : ` (version ${version})`}`
    case 'stage':
      return `stage ${named.stage}${version === null ? '' : ` (version ${version})`}`
    case 'version':
      return `version ${named.version}`
  }
}

export function checkReason(check: Check, quote: Quote): string {
  switch (check.kind) {
    case 'version-not-ready':
      return `the model version is ${quote(check.status)}, not READY`
    case 'run-not-finished':
      return `the version's run is ${quote(check.status)}, not FINISHED`
    case 'run-deleted':
      return `the version's run has been deleted`
    case 'run-gone':
      return `the version's run no longer exists`
    case 'logged-model-gone':
      return `the version's logged model has been deleted`
    case 'rolled-back':
      return rolledBackReason(check.rolledBack, quote)
    case 'superseded':
      return supersededReason(check.superseded, quote)
    case 'no-way-back':
    case 'alias-misspelt':
      return aliasReason(check, quote)
    case 'requirement':
      return requirementReason(check.finding, quote)
    case 'evidence-as-approved':
      return 'the evidence is what was approved'
    case 'moved-since-approval':
      return `what was approved is decided on once, and the target moved since: ${quote(check.problem, 400)}`
    case 'evidence-not-as-approved':
      return (
        `the evidence is not what was approved: ${quote(check.expected)} was expected. Something ` +
        'it rests on changed since, or the output that hands it on is misspelt'
      )
    case 'not-as-reviewed':
    case 'review-not-known':
    case 'approval':
    case 'policy-loosened':
    case 'policy-is-new':
    case 'other-policy-says':
    case 'other-policy-not-known':
      return circumstanceReason(check, quote)
  }
}

/** What became of a hold that somebody accepted; null where nobody did. */
export function acceptanceReason(acceptance: Acceptance, quote: Quote): string | null {
  if (acceptance.kind === 'none') return null
  const { by, reason, digest } = acceptance.hold
  if (acceptance.kind === 'accepted') {
    // Not every event of GitHub names a person.
    const who = by === '' ? 'somebody who is not named' : quote(by)
    return `this hold is accepted by ${who}: ${quote(reason, 600)}`
  }
  switch (acceptance.because) {
    case 'block':
      return 'accept-hold changes nothing: it releases a hold and never a block'
    case 'other-evidence':
      return `accept-hold changes nothing: it is for other evidence, ${quote(digest)}, and something changed since`
    case 'not-evidence':
      return 'accept-hold changes nothing: it releases what rests on the evidence, and no freeze, soak, rollback, approval or re-run of an old workflow run, nor another version than was reviewed'
  }
}

export function changeLines(change: Change | null, quote: Quote): readonly string[] {
  if (change === null) return []
  switch (change.kind) {
    case 'point-alias': {
      const from = change.from === null ? 'no version' : `version ${change.from}`
      return [`alias ${quote(change.alias)}: ${from} → version ${change.version}`]
    }
    case 'move-to-stage': {
      const former = change.holders.filter((holder) => holder !== change.version)
      const moved = `version ${change.version}: ${change.from} → ${change.to}`
      const archived = change.archiveExisting
        ? former.map((holder) => `version ${holder}: ${change.to} → Archived`)
        : []
      return change.from === change.to ? archived : [moved, ...archived]
    }
    case 'remove-alias':
      return [`alias ${quote(change.alias)}: version ${change.version} → no version`]
  }
}

function heldFirstPromotion(
  because: 'asked' | 'no-absolute-gate' | 'held-before',
  gate: Gate,
): string {
  switch (because) {
    case 'asked':
      return 'nothing holds the target yet, and first-promotion is hold'
    case 'no-absolute-gate':
      return (
        'nothing holds the target yet, and no absolute gate on this metric stands beside it ' +
        `(add one${onTheSame(gate)}, or set first-promotion)`
      )
    case 'held-before':
      return (
        'nothing holds the target now, but it has been held before, so this is no first ' +
        'promotion (was the champion deleted?)'
      )
  }
}

/** What an absolute gate must share with this one, beside the metric, to stand in for it. */
function onTheSame(gate: Gate): string {
  const shared = [
    ...(gate.kind === 'threshold' && gate.aggregate !== 'last' ? ['function'] : []),
    ...(gate.dataset === null ? [] : ['dataset']),
  ]
  return shared.length === 0 ? '' : ` with the same ${shared.join(' and ')}`
}

function lostRun(problem: 'none' | 'gone' | 'deleted'): string {
  switch (problem) {
    case 'none':
      return 'was registered without a run'
    case 'gone':
      return 'has a run that no longer exists'
    case 'deleted':
      return 'has a run that was deleted'
  }
}
