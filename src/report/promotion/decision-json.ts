import { canonicalText } from '../../core/arithmetic/exact.ts'
import type { Acceptance } from '../../core/decision/accept-hold.ts'
import { approversOf } from '../../core/decision/decide.ts'
import type { PolicyChange } from '../../core/decision/judge-policy-change.ts'
import {
  inPlace,
  type Outcome,
  promoted,
  recordProblem,
  targetVersion,
} from '../../core/decision/outcome.ts'
import type { MeasuredOn } from '../../core/evidence/datasets.ts'
import type { RunEvidence, VersionEvidence } from '../../core/evidence/evidence.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { MetricValue } from '../../core/gates/metric-value.ts'
import { printGate } from '../../core/gates/print-gate.ts'
import { archives, targetKey } from '../../core/model/target.ts'
import { plain } from '../phrase.ts'
import { checkReason } from '../phrases/check-phrases.ts'
import { gateReason } from '../phrases/gate-phrases.ts'
import { changePhrases } from '../phrases/target-phrases.ts'
import { firstThatFits } from '../text/output-json.ts'
import { notesData } from './notes.ts'

/** The whole decision as data: the `decision` output, and `--json`. Numbers are exact texts. */
export function decisionData(outcome: Outcome) {
  const { decision, change, ending } = outcome
  return {
    format: 1 as const,
    // A conflict is an error, and an error is no verdict.
    verdict: ending.kind === 'conflict' ? null : decision.verdict,
    promoted: promoted(outcome),
    inPlace: inPlace(outcome),
    ending: ending.kind,
    problem: ending.kind === 'conflict' ? ending.problem : recordProblem(outcome),
    model: decision.model,
    sourceModel: decision.copies === null ? null : decision.candidate.model,
    targetVersion: targetVersion(outcome)?.toString() ?? null,
    target: targetKey(decision.target),
    archiveExisting: archives(decision.target),
    candidate: versionData(decision.candidate),
    champion: decision.champion && versionData(decision.champion),
    holders: decision.holders.map(String),
    firstPromotion: decision.rules.firstPromotion,
    sameDataset: decision.rules.sameDataset,
    evidenceDigest: decision.evidenceDigest,
    acceptedHold: acceptanceData(decision.acceptance),
    checks: decision.checks.map(({ check, outcome: result }) => ({
      check: check.kind,
      outcome: result,
      reason: plain(checkReason(check)),
    })),
    gates: decision.gates.map((gate) => gateData(gate, decision.champion)),
    policyChange: decision.policyChange && policyChangeData(decision.policyChange),
    approvedBy: approversOf(decision).map(({ login }) => login),
    changes: changePhrases(change).map(plain),
    notes: notesData(outcome.notes),
  }
}

function policyChangeData({ of, differences, judged }: PolicyChange) {
  return {
    other: of.side,
    commit: of.commit,
    otherVerdict: judged?.verdict ?? null,
    differences: differences.slice(0, 100),
  }
}

function gateData(result: GateResult, champion: VersionEvidence | null) {
  return {
    gate: printGate(result.gate),
    metric: result.metric,
    severity: result.gate.severity,
    outcome: result.outcome,
    finding: result.finding.kind,
    reason: plain(gateReason(result, champion)),
    candidate: readingData(result.candidate),
    candidateTerms: result.candidateTerms.map(readingData),
    candidateRun: originData(result.candidate),
    candidateDatasets: datasetData(result.candidateMeasuredOn),
    baseline: result.baseline && {
      version: result.baseline.version === null ? null : String(result.baseline.version),
      value: result.baseline.reading && readingData(result.baseline.reading),
      terms: result.baseline.terms.map(readingData),
      run: result.baseline.reading && originData(result.baseline.reading),
      datasets: datasetData(result.baseline.measuredOn),
    },
    bound: result.bound && canonicalText(result.bound),
    samples: result.enough.samples && readingData(result.enough.samples),
    confidenceLimit: result.enough.confidence?.limit
      ? canonicalText(result.enough.confidence.limit)
      : null,
    pValue: 'ranks' in result.finding ? result.finding.ranks.pValue : null,
    datasets: result.datasets,
    datasetWarning: result.datasetWarning,
    scorersDiffer: result.scorersDiffer,
  }
}

function acceptanceData(acceptance: Acceptance) {
  if (acceptance.kind === 'none') return null
  const { by, reason, digest } = acceptance.hold
  return { accepted: acceptance.kind === 'accepted', by, reason, digest }
}

function versionData({ version, status, run }: VersionEvidence) {
  return { version: String(version), status, run: runData(run) }
}

function runData(run: RunEvidence) {
  switch (run.kind) {
    case 'none':
      return null
    case 'gone':
      return { id: run.runId, status: 'gone' }
    case 'unasked':
      return { id: run.runId, status: 'not asked' }
    case 'found':
      return { id: run.runId, status: run.deleted ? 'deleted' : run.status }
  }
}

function readingData(reading: MetricValue): string | null {
  switch (reading.kind) {
    case 'value':
      return canonicalText(reading.value)
    case 'not-finite':
      return reading.shown
    case 'missing':
    case 'no-run':
    case 'not-on-dataset':
    case 'dataset-not-known':
    case 'several-values-at-a-step':
    case 'not-its-own':
    case 'model-gone':
    case 'ambiguous':
    case 'unfinished':
    case 'narrowed-away':
      return null
  }
}

/** Which run a value comes from; null: there is no value. */
function originData(reading: MetricValue) {
  if (reading.kind !== 'value') return null
  const { run, role, named, linked, of, leftOut, notRead } = reading.origin
  const kind = role === 'training' ? ('training' as const) : ('evaluation' as const)
  return {
    id: run,
    kind,
    named,
    linked,
    measuredBy: of,
    leftOut: leftOut.map(({ run: id, because }) => ({ id, because })),
    notRead,
  }
}

function datasetData(measured: MeasuredOn | null) {
  return measured && [...measured.datasets].map(([digest, name]) => ({ name, digest }))
}

/** One line of JSON; details are left out, the largest first, where it would be too long. */
export function decisionOutput(outcome: Outcome) {
  const data = decisionData(outcome)
  const briefGates = data.gates.map(({ gate, metric, outcome: result, finding }) => ({
    gate,
    metric,
    outcome: result,
    finding,
  }))
  const notPassed = briefGates.filter((gate) => gate.outcome !== 'pass')
  return firstThatFits([
    data,
    { ...data, gates: briefGates, policyChange: null, abridged: true },
    { ...data, gates: briefGates, policyChange: null, notes: [], abridged: true },
    { ...data, gates: notPassed.slice(0, 50), policyChange: null, notes: [], abridged: true },
    { ...data, gates: [], checks: [], policyChange: null, notes: [], abridged: true },
    {
      ...data,
      gates: [],
      checks: [],
      policyChange: null,
      approvedBy: [],
      holders: [],
      changes: [],
      notes: [],
      abridged: true,
    },
    { abridged: true, verdict: data.verdict },
  ])
}
