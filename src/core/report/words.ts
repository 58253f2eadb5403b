import type { Change } from '../change.ts'
import type { Check } from '../decide.ts'
import type { GateResult } from '../evaluate.ts'
import type { Comparator } from '../gate.ts'
import type { Target } from '../model.ts'
import { printGate, printGateFor } from '../print-gate.ts'
import type { Quote } from './quote.ts'
import { requirementReason } from './requirement-words.ts'

export function targetName(target: Target, quote: Quote): string {
  return target.kind === 'alias' ? `alias ${quote(target.alias)}` : target.stage
}

/** What a version does that holds the target: `is in Production`, `has alias champion`. */
export function holds(target: Target, when: 'now' | 'already', quote: Quote): string {
  return target.kind === 'alias'
    ? `${when} has alias ${quote(target.alias)}`
    : `is ${when} in ${target.stage}`
}

export const comparatorSigns: Readonly<Record<Comparator, string>> = {
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

/** The gate as it is written, with the one name that it stands for here. */
export function gateText({ gate, metric }: GateResult): string {
  // A name is as it was written, and a pattern that matches nothing stands for itself.
  const asWritten = gate.metric.kind === 'name' || gate.metric.pattern === metric
  return asWritten ? printGate(gate) : printGateFor(gate, metric)
}

/** Why a gate said what it said, in a sentence without its full stop. */
export function gateReason(result: GateResult, numbers: Numbers, quote: Quote): string {
  const { finding, gate } = result
  const baseline = baselineName(result, quote)
  switch (finding.kind) {
    case 'holds':
      return `${numbers.candidate} is within the bound ${numbers.bound}`
    case 'falls-short':
      return `${numbers.candidate} ${opposite[gate.comparator]} ${numbers.bound}`
    case 'candidate-has-no-run':
      return finding.problem === 'none'
        ? 'the version was registered without a run, so nothing was measured'
        : `the version's run no longer exists, so nothing is known of it`
    case 'candidate-lacks-metric':
      return 'the candidate has no such metric'
    case 'candidate-not-finite':
      return `the candidate's value is ${finding.shown}`
    case 'nothing-matches':
      return 'no metric matches this pattern'
    case 'skipped-first-promotion':
      return finding.because === 'absolute-gate'
        ? 'nothing holds the target yet; the absolute gate on this metric decides'
        : 'nothing holds the target yet, and first-promotion is allow'
    case 'held-first-promotion':
      return heldFirstPromotion(finding.because)
    case 'baseline-unheld':
      return `no version holds ${baseline}`
    case 'baseline-is-candidate':
      return `${baseline} is the candidate itself`
    case 'baseline-has-no-run':
      return `${baseline} ${lostRun(finding.problem)}`
    case 'baseline-lacks-metric':
      return `${baseline} has no such metric`
    case 'baseline-not-finite':
      return `the value of ${baseline} is ${finding.shown}`
    case 'percent-of-zero':
      return `${baseline} has 0, and a percentage of 0 is no margin`
    case 'datasets-differ':
      return `measured on different datasets: ${datasetNames(result, quote)}`
    case 'datasets-unknown':
      return `MLflow does not know that both were measured on the same dataset: ${datasetNames(result, quote)}`
  }
}

/** The numbers of one gate as they are shown, rounded together so that different ones look so. */
export interface Numbers {
  readonly candidate: string
  readonly baseline: string
  readonly difference: string
  readonly bound: string
}

export function datasetNames(result: GateResult, quote: Quote): string {
  const side = (who: string, measured: GateResult['candidateMeasuredOn']) => {
    const names = [...(measured?.datasets ?? [])].map(
      ([digest, name]) => `${quote(name)} (${quote(digest)})`,
    )
    const known = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '')
    return `${who} on ${names.length === 0 ? 'an unknown one' : known}`
  }
  const baseline = result.baseline?.measuredOn ?? null
  return `${side('candidate', result.candidateMeasuredOn)}, ${side(baselineName(result, quote), baseline)}`
}

export function baselineName({ gate, baseline }: GateResult, quote: Quote): string {
  if (gate.bound.kind === 'number') return 'the bound'
  const named = gate.bound.baseline
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
    case 'requirement':
      return requirementReason(check.finding, quote)
    case 'evidence-as-approved':
      return 'the evidence is what was approved'
    case 'evidence-not-as-approved':
      return (
        `the evidence is not what was approved: ${quote(check.expected)} was expected. Something ` +
        'it rests on changed since, or the output that hands it on is misspelt'
      )
  }
}

export function changeLines(change: Change, quote: Quote): readonly string[] {
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
  }
}

function heldFirstPromotion(because: 'asked' | 'no-absolute-gate' | 'held-before'): string {
  switch (because) {
    case 'asked':
      return 'nothing holds the target yet, and first-promotion is hold'
    case 'no-absolute-gate':
      return (
        'nothing holds the target yet, and no absolute gate on this metric stands beside it ' +
        '(add one, or set first-promotion)'
      )
    case 'held-before':
      return (
        'nothing holds the target now, but it has been held before, so this is no first ' +
        'promotion (was the champion deleted?)'
      )
  }
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
