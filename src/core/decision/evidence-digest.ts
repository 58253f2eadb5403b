import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { canonicalText, type Exact, exactOf } from '../arithmetic/exact.ts'
import { compareInt64, int64Json } from '../arithmetic/int64.ts'
import { artifactsFact, signingFact } from '../artifacts/artifact-evidence.ts'
import { RegistryError } from '../errors/errors.ts'
import type { CodeOrigin } from '../evidence/commit-relation.ts'
import type { MeasuredOn } from '../evidence/datasets.ts'
import type { Facts, RunEvidence, VersionEvidence } from '../evidence/evidence.ts'
import { type EvidenceRules, evidenceText } from '../evidence/evidence-rules.ts'
import type { OwnModel } from '../evidence/own-model.ts'
import { canonicalGate } from '../gates/canonical-gate.ts'
import type { GateResult } from '../gates/evaluate.ts'
import { measuredMoments } from '../gates/measured-moments.ts'
import { type MetricValue, oncePerStep } from '../gates/metric-value.ts'
import type { MetricPoint } from '../model/model.ts'
import { archives, targetKey } from '../model/target.ts'
import type { Rules } from '../policy/rules.ts'
import type { ComparisonPolicy } from '../policy-change/comparison-policy.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { SignatureReading } from '../signatures/signature.ts'
import type { PolicyChange } from './judge-policy-change.ts'

/**
 * SHA-256 over canonical JSON (RFC 8785) of everything that the verdict rests on, and of nothing
 * else: no clock, no address, no record of Stagegate's own moves apart from "was held before".
 */
export function evidenceDigest(
  facts: Facts,
  rules: Rules,
  gates: readonly GateResult[],
  other: ComparisonPolicy = { kind: 'none' },
  change: PolicyChange | null = null,
): string {
  const text = canonicalJson({
    ...evidence(facts, rules, gates),
    ...otherPolicyFact(other, change, facts),
  })
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`
}

function canonicalJson(data: unknown): string {
  try {
    const text = canonicalize(data)
    if (text !== undefined) return text
  } catch (cause) {
    // RFC 8785 has no form for half of a surrogate pair, and nothing else here is refused.
    throw new RegistryError(
      'No digest of the evidence can be computed: MLflow has a name, a status or an id that is not ' +
        'valid Unicode text. Rename it in MLflow, or write a name in the gate instead of a pattern.',
      { cause },
    )
  }
  throw new Error('the evidence has no canonical form')
}

/** What is hashed; `format` changes whenever the shape does, so that digests never mix. */
function evidence(facts: Facts, rules: Rules, gates: readonly GateResult[]) {
  return {
    format: 3,
    model: facts.model,
    target: targetKey(facts.target),
    archiveExisting: archives(facts.target),
    candidate: versionFacts(facts.candidate),
    // Where it is a version of another registered model.
    ...(facts.copies === null ? {} : { from: facts.candidate.model }),
    holders: [...facts.holders].sort((a, b) => a - b),
    heldBefore: facts.heldBefore,
    firstPromotion: rules.firstPromotion,
    sameDataset: rules.sameDataset,
    evidence: evidenceFact(rules.evidence),
    evaluationRun: rules.evaluationRun,
    ...(facts.meantAlias === null ? {} : { meantAlias: facts.meantAlias }),
    policy: rules.policy?.digest ?? null,
    requirements: (rules.policy?.asks.requirements ?? []).map((it) =>
      requirementFact(it, facts, gates),
    ),
    gates: rules.gates.kind === 'none' ? 'none' : rules.gates.gates.map(canonicalGate),
    values: gates.map(valueFact),
    baselines: [...facts.baselines]
      .map(([key, baseline]) => ({
        key,
        holder: baseline.kind === 'present' ? versionFacts(baseline.evidence) : null,
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  }
}

/** Only where two policies judge: with one, the digest is that of a run that knows of no other. */
function otherPolicyFact(other: ComparisonPolicy, change: PolicyChange | null, facts: Facts) {
  if (other.kind !== 'found' || change?.judged == null) return {}
  const { digest, asks } = other.policy
  return {
    otherPolicy: {
      policy: digest,
      requirements: asks.requirements.map((it) =>
        requirementFact(it, facts, change.judged?.gates ?? []),
      ),
      values: change.judged.gates.map(valueFact),
    },
  }
}

function valueFact(result: GateResult) {
  return {
    gate: canonicalGate(result.gate),
    metric: result.metric,
    candidate: sideFact(result, result.candidate),
    ...termFacts(result.candidateTerms),
    samples: result.enough.samples && readingFact(result.enough.samples),
    confidence: result.enough.confidence && readingFact(result.enough.confidence.basis),
    baseline: result.baseline && {
      version: result.baseline.version,
      value: result.baseline.reading && sideFact(result, result.baseline.reading),
      ...termFacts(result.baseline.terms),
    },
  }
}

/** A difference rests on both of its values: another two may differ by as much. */
function termFacts(terms: readonly MetricValue[]) {
  return terms.length === 0 ? {} : { terms: terms.map(termFact) }
}

function termFact(term: MetricValue) {
  return term.kind === 'value'
    ? { value: numberFact(term.value), datasets: datasetFact(term.measuredOn) }
    : readingFact(term)
}

/** What a requirement of the policy looked at; never the clock, so never an age. */
function requirementFact(
  requirement: Requirement,
  facts: Facts,
  gates: readonly GateResult[],
): unknown {
  switch (requirement.kind) {
    case 'from':
      return { stage: facts.candidateStage, aliases: [...facts.candidateAliases].sort() }
    case 'tag':
      return { tag: requirement.key, value: facts.candidateTags.get(requirement.key) ?? null }
    case 'max-age':
      return {
        measured: measuredMoments(facts.candidate, gates).map(({ endedAt, newest }) => ({
          endedAt,
          newest,
        })),
      }
    case 'soak':
      // Stagegate's own records are no evidence, and how long ago is the clock's.
      return null
    case 'git-commit':
      return originFact(facts.codeOrigin, requirement.relation)
    case 'signature':
      return (
        facts.signatures && {
          candidate: signatureFact(facts.signatures.candidate),
          champion: facts.signatures.champion && signatureFact(facts.signatures.champion),
        }
      )
    case 'model-digest':
      return facts.artifacts && { artifacts: artifactsFact(facts.artifacts) }
    case 'model-signature':
      return (
        facts.artifacts && {
          artifacts: artifactsFact(facts.artifacts),
          signature: signingFact(facts.artifacts),
        }
      )
    case 'freeze':
      return null
  }
}

/**
 * Not the commit that is promoted where the run's is in its history: a merge makes another one, of
 * the same code. Where it is not, or nobody knows, that may be otherwise beside another commit.
 */
function originFact(origin: CodeOrigin, asked: 'same' | 'ancestor'): unknown {
  if (origin.kind === 'not-recorded') return null
  const { kind } = origin.relation
  // What is the head of a pull request is an ancestor once it is merged.
  const relation = asked === 'ancestor' && kind === 'same' ? 'ancestor' : kind
  const fact = { commit: origin.commit, relation }
  switch (origin.relation.kind) {
    case 'same':
    case 'ancestor':
      return fact
    case 'not-an-ancestor':
      return { ...fact, promoted: origin.relation.promoted }
    case 'not-known':
      return { ...fact, reason: origin.relation.reason, promoted: origin.relation.promoted }
  }
}

/** The words for why a signature is not known differ from machine to machine; the reason does not. */
function signatureFact(reading: SignatureReading): unknown {
  switch (reading.kind) {
    case 'found':
      return reading.signature
    case 'none':
      return reading.kind
    case 'not-known':
      return `${reading.kind}: ${reading.reason}`
  }
}

/** What a version is stands beside its number, which another one may have had before. */
function versionFacts({ version, status, identity, run, ownModel }: VersionEvidence) {
  return { version, status, ...identity, run: runFacts(run), ...ownModelFact(ownModel) }
}

function evidenceFact(rules: EvidenceRules): string | null {
  return evidenceText(rules) || null
}

function runFacts(run: RunEvidence) {
  switch (run.kind) {
    case 'none':
      return null
    case 'gone':
      return { id: run.runId, gone: true }
    case 'unasked':
      return { id: run.runId }
    case 'found':
      return {
        id: run.runId,
        status: run.status,
        deleted: run.deleted,
      }
  }
}

/** Two reasons not to know whose values the run has are two holds. */
function ownModelFact(own: OwnModel) {
  switch (own.kind) {
    case 'known':
      return { loggedModel: own.model.id }
    case 'gone':
      return { loggedModel: own.id, loggedModelGone: true }
    case 'ambiguous':
      return { loggedModel: `${own.kind}: ${own.because}` }
    case 'none':
      return {}
  }
}

/** A threshold rests on one value of a side, a `better-than` on all of them and their steps. */
function sideFact({ gate }: GateResult, reading: MetricValue): unknown {
  if (reading.kind !== 'value') return readingFact(reading)
  const { origin, measuredOn } = reading
  return {
    value: gate.kind === 'threshold' ? numberFact(reading.value) : foldsFact(reading.points),
    run: origin.run,
    datasets: datasetFact(measuredOn),
    ...scorersFact(origin.scorers),
  }
}

function foldsFact(points: readonly MetricPoint[]) {
  const once = oncePerStep(points)
  return pointFacts(once.kind === 'once' ? once.points : points)
}

function pointFacts(points: readonly MetricPoint[]) {
  return points
    .toSorted((a, b) => compareInt64(a.step, b.step) || a.value - b.value)
    .map(({ step, value }) => ({ step: int64Json(step), value: numberFact(exactOf(value)) }))
}

function scorersFact(scorers: string | null) {
  return scorers === null ? {} : { scorers }
}

function readingFact(reading: MetricValue): unknown {
  switch (reading.kind) {
    case 'value':
      return numberFact(reading.value)
    case 'not-finite':
      return reading.shown
    case 'not-on-dataset':
    case 'model-gone':
      return reading.kind
    case 'not-its-own':
      // Who accepts this hold accepts it for these values.
      return { [reading.kind]: reading.because, values: valuesFact(reading.points) }
    case 'ambiguous':
      return {
        [reading.kind]: reading.among
          .map(({ run, points, measuredOn }) => ({
            run,
            values: valuesFact(points),
            datasets: datasetFact(measuredOn),
          }))
          .sort((a, b) => (a.run < b.run ? -1 : 1)),
      }
    case 'several-values-at-a-step':
      return { [reading.kind]: pointFacts(reading.points) }
    case 'unfinished':
      return { [reading.kind]: reading.leftOut.map(({ run }) => run).sort() }
    case 'narrowed-away':
      return { [reading.kind]: reading.by }
    case 'dataset-not-known':
      // Two holds, and who accepts one of them has not accepted the other.
      return `${reading.kind}: ${reading.because}`
    case 'missing':
    case 'no-run':
      return null
  }
}

function valuesFact(points: readonly MetricPoint[]): readonly string[] {
  return points.map(({ value }) => canonicalValue(value)).sort()
}

function canonicalValue(value: number): string {
  return Number.isFinite(value) ? canonicalText(exactOf(value)) : String(value)
}

/** A JSON number where one says exactly this, else (a mean of three, say) the exact text. */
function numberFact(value: Exact): number | string {
  const text = canonicalText(value)
  const number = Number(text)
  const faithful = Number.isFinite(number) && canonicalText(exactOf(number)) === text
  return faithful ? number : text
}

function datasetFact(measured: MeasuredOn) {
  return { digests: [...measured.datasets.keys()].sort(), complete: measured.complete }
}
