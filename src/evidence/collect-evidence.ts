import { UsageError } from '../core/errors/errors.ts'
import type { CodeOrigin } from '../core/evidence/commit-relation.ts'
import type {
  BaselineEvidence,
  Facts,
  SignatureFacts,
  VersionEvidence,
} from '../core/evidence/evidence.ts'
import { anyEvidence, type EvidenceRules, searchKey } from '../core/evidence/evidence-rules.ts'
import { type Baseline, baselineKey, baselineOfGate, type Gate } from '../core/gates/gate.ts'
import { arrivalOf } from '../core/history/arrival.ts'
import { versionsWith } from '../core/history/recorded-holder.ts'
import { supersededBy } from '../core/history/superseded.ts'
import {
  holdersOf,
  holdersThatMatter,
  type ModelSnapshot,
  type ModelVersion,
  runId,
  type Target,
  targetKey,
  type VersionNumber,
  versionsInStage,
} from '../core/model/model.ts'
import { gateSetsOf, type Rules } from '../core/policy/rules.ts'
import type { ComparisonPolicy } from '../core/policy-change/comparison-policy.ts'
import { heldKey } from '../core/records/last-holder-tag.ts'
import { recordsOn } from '../core/records/read-records.ts'
import { rolledBackFrom } from '../core/records/rollback-mark.ts'
import type { Requirement } from '../core/requirements/requirement.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { CodeHistory } from '../git/code-history.ts'
import type { ReadOnlyRegistry, TrackingStore } from '../registry/port/registry.ts'
import { collectValues, type GateSet } from './collect-values.ts'
import { collectVersion, type NamedRun } from './collect-versions.ts'
import { existingVersion, versionIfThere } from './resolve-version.ts'
import type { Sources } from './sources.ts'

export interface EvidenceRequest {
  readonly standing: ModelSnapshot
  readonly candidate: ModelVersion
  readonly target: Target
  readonly rules: Rules
  /** What the policy on the other side of a change asks is read as well. */
  readonly otherPolicy: ComparisonPolicy
  /** Milliseconds since 1970. */
  readonly now: number
  /** Address of the workflow run that asks; null: none does. */
  readonly run: string | null
}

/**
 * Reads everything that the decision rests on, once, in parallel where it can. The number of
 * requests depends on the gates, never on how many versions the registry holds.
 */
export async function collectEvidence(
  sources: Sources<ReadOnlyRegistry>,
  question: EvidenceRequest,
): Promise<Facts> {
  const { standing, candidate, target } = question
  const gates = gatesThatCount(question)
  const insists = new Set(baselinesOf(gatesNow(question), target).map(baselineKey))
  const holders = holdersThatMatter(standing, target, candidate.version)
  const wanted = new Map(baselinesOf(gates, target).map((it) => [baselineKey(it), it]))
  const found = await Promise.all(
    [...wanted].map(async ([key, baseline]) => {
      const version = await baselineVersion(sources.registry, baseline, question, insists.has(key))
      return [key, version] as const
    }),
  )

  // One version may be several baselines, and the candidate besides: it is read once.
  const versions = new Map<VersionNumber, ModelVersion>([[candidate.version, candidate]])
  for (const [, version] of found) if (version !== null) versions.set(version.version, version)
  const sets = gateSetsThatCount(question)
  const experiments = await experimentsOf(sources.tracking, question)
  const evidence = await collectAll(sources, [...versions.values()], question, experiments)
  const baselinesIn = (all: ReadonlyMap<VersionNumber, VersionEvidence>) =>
    new Map<string, BaselineEvidence>(
      found.map(([key, version]) => [
        key,
        version === null
          ? { kind: 'unheld' }
          : { kind: 'held', evidence: ofVersion(all, version.version) },
      ]),
    )
  const complete = await collectValues(sources.tracking, evidence, sets, (all) => ({
    candidate: ofVersion(all, candidate.version),
    baselines: baselinesIn(all),
    now: question.now,
    experiments,
  }))
  const baselines = baselinesIn(complete)
  const [codeOrigin, signatures] = await Promise.all([
    codeOriginOf(sources.code, ofVersion(complete, candidate.version), question),
    signaturesOf(sources.tracking, versions, baselines, question),
  ])
  return {
    model: standing.model,
    target,
    candidate: ofVersion(complete, candidate.version),
    candidateStage: candidate.stage,
    candidateAliases: [...standing.aliases]
      .filter(([, version]) => version === candidate.version)
      .map(([alias]) => alias),
    candidateTags: candidate.tags,
    arrivedAt: arrivedAt(requirementsNow(question), candidate, standing),
    arrivedAtByOther: arrivedAt(requirementsOnOtherSide(question), candidate, standing),
    codeOrigin,
    signatures,
    now: question.now,
    rolledBack: rolledBackFrom(candidate, target),
    superseded: supersededBy(question.run, target, withRows(standing, versions), holders),
    holders,
    heldBefore: standing.tags.has(heldKey(target)),
    experiments,
    baselines,
  }
}

function ofVersion(
  all: ReadonlyMap<VersionNumber, VersionEvidence>,
  version: VersionNumber,
): VersionEvidence {
  const known = all.get(version)
  if (known === undefined) throw new Error(`version ${version} was not gathered`)
  return known
}

async function collectAll(
  sources: Sources<ReadOnlyRegistry>,
  versions: readonly ModelVersion[],
  { candidate, target, rules, otherPolicy }: EvidenceRequest,
  experiments: ReadonlyMap<string, string | null>,
): Promise<ReadonlyMap<VersionNumber, VersionEvidence>> {
  const searches = searchesOf(rules, otherPolicy)
  const read = await Promise.all(
    versions.map(async (version) => {
      const isCandidate = version.version === candidate.version
      const wanted = { version, named: isCandidate ? namedBy(rules) : recordedRun(version, target) }
      return await collectVersion(sources, wanted, target, searches, experiments)
    }),
  )
  return new Map(read.map((version) => [version.version, version]))
}

function namedBy({ evaluationRun: run }: Rules): NamedRun | null {
  return run === null ? null : { run, by: 'workflow' }
}

/** Which run its last promotion to this target was told to rest on. */
function recordedRun(version: ModelVersion, target: Target): NamedRun | null {
  const promotions = recordsOn(version).filter(
    (record) =>
      record.action === 'promote' && record.state === 'done' && record.target === targetKey(target),
  )
  const run = promotions.at(-1)?.evaluationRun ?? null
  return run === null ? null : { run: runId(run), by: 'record' }
}

/** The searches of the policies for runs that MLflow does not link, each once. */
function searchesOf(rules: Rules, other: ComparisonPolicy): readonly EvidenceRules[] {
  const ofOther = other.kind === 'found' ? other.policy.asks.evidence : null
  const all = [rules.evidence, ...(ofOther === null ? [] : [ofOther])]
  return [...new Map(all.map((it) => [searchKey(it), it])).values()].filter(
    (it) => it.experiment !== null && it.from !== 'training',
  )
}

/** What one's own policy names must be there; the policy on the other side may be what is mended. */
async function experimentsOf(
  tracking: TrackingStore,
  { target, rules, otherPolicy }: EvidenceRequest,
): Promise<ReadonlyMap<string, string | null>> {
  if (target.kind === 'retirement') return new Map()
  const own = rules.evidence.experiment
  const other = otherPolicy.kind === 'found' ? otherPolicy.policy.asks.evidence?.experiment : null
  const names = new Set([own, other].filter((name) => name != null))
  const found = await Promise.all(
    [...names].map(async (name) => [name, await tracking.findExperiment(name)] as const),
  )
  const experiments = new Map(found)
  if (own !== null && experiments.get(own) === null) {
    throw new UsageError(
      `There is no experiment ${visible(own)} at ${tracking.address}, in which the policy has evaluation runs searched. Check its name under "evidence".`,
    )
  }
  return experiments
}

/** Those of the standing, and those that were read besides: of very many, not all are listed. */
function withRows(
  standing: ModelSnapshot,
  read: ReadonlyMap<VersionNumber, ModelVersion>,
): readonly ModelVersion[] {
  return [...standing.versions.filter(({ version }) => !read.has(version)), ...read.values()]
}

/** What only some policies ask for is read only for them: each of it costs requests. */
function asks(question: EvidenceRequest, kind: Requirement['kind']): boolean {
  const { target } = question
  return target.kind !== 'retirement' && requirementsOf(question).some((it) => it.kind === kind)
}

function requirementsOf(question: EvidenceRequest): readonly Requirement[] {
  return [...requirementsNow(question), ...requirementsOnOtherSide(question)]
}

function requirementsNow({ rules }: EvidenceRequest): readonly Requirement[] {
  return rules.policy?.asks.requirements ?? []
}

function requirementsOnOtherSide({ otherPolicy }: EvidenceRequest): readonly Requirement[] {
  return otherPolicy.kind === 'found' ? otherPolicy.policy.asks.requirements : []
}

/** Since when the candidate holds what one policy wants it to come from, as far as records tell. */
function arrivedAt(
  requirements: readonly Requirement[],
  candidate: ModelVersion,
  { versions }: ModelSnapshot,
): number | null {
  const soak = requirements.find((it) => it.kind === 'soak')
  if (soak === undefined) return null
  const source = baselineKey(soak.source)
  return arrivalOf(candidate.version, versionsWith(versions, candidate), source)
}

async function codeOriginOf(
  code: CodeHistory,
  { run }: VersionEvidence,
  question: EvidenceRequest,
): Promise<CodeOrigin> {
  if (run.kind !== 'found' || run.commit === null || !asks(question, 'git-commit')) {
    return { kind: 'not-recorded' }
  }
  const { commit } = run
  return { kind: 'recorded', commit, relation: await code.relationOf(commit) }
}

async function signaturesOf(
  tracking: TrackingStore,
  versions: ReadonlyMap<VersionNumber, ModelVersion>,
  baselines: ReadonlyMap<string, BaselineEvidence>,
  question: EvidenceRequest,
): Promise<SignatureFacts | null> {
  if (!asks(question, 'signature')) return null
  const champion = baselines.get('champion')
  const held = champion?.kind === 'held' ? versions.get(champion.evidence.version) : undefined
  const other = held === undefined || held.version === question.candidate.version ? null : held
  const [candidate, ofChampion] = await Promise.all([
    tracking.readSignature(question.candidate),
    other === null ? null : tracking.readSignature(other),
  ])
  return { candidate, champion: ofChampion }
}

/** Towards Archived and None nothing is compared, whatever gates there are. */
function gateSetsThatCount(question: EvidenceRequest): readonly GateSet[] {
  const { target, otherPolicy, rules } = question
  if (target.kind === 'retirement') return []
  const own = { gates: gatesNow(question), evidence: rules.evidence }
  if (otherPolicy.kind !== 'found') return [own]
  const { gates, evidence } = otherPolicy.policy.asks
  return [own, { gates, evidence: evidence ?? anyEvidence }]
}

function gatesThatCount(question: EvidenceRequest): readonly Gate[] {
  return gateSetsThatCount(question).flatMap(({ gates }) => gates)
}

function gatesNow({ target, rules }: EvidenceRequest): readonly Gate[] {
  return target.kind === 'retirement' ? [] : gateSetsOf(rules).flat()
}

function baselinesOf(gates: readonly Gate[], target: Target): readonly Baseline[] {
  const named = gates.map(baselineOfGate).filter((baseline) => baseline !== null)
  return target.kind === 'retirement' ? named : [{ kind: 'champion' }, ...named]
}

/**
 * null: nobody holds it. A `version:` that does not exist is an error, not a baseline unheld; but
 * not where only the policy on the other side names it: the change may be what mends that.
 */
async function baselineVersion(
  registry: ReadOnlyRegistry,
  baseline: Baseline,
  { standing, candidate, target }: EvidenceRequest,
  insists: boolean,
): Promise<ModelVersion | null> {
  const number = ((): VersionNumber | null => {
    switch (baseline.kind) {
      case 'champion':
        return highestButCandidate(holdersOf(standing, target), candidate.version)
      case 'stage':
        return highestButCandidate(versionsInStage(standing, baseline.stage), candidate.version)
      case 'alias':
        return standing.aliases.get(baseline.alias) ?? null
      case 'version':
        return baseline.version
    }
  })()
  if (number === null) return null
  if (!insists && baseline.kind === 'version')
    return await versionIfThere(registry, standing, number)
  return await existingVersion(registry, standing, number)
}

/** The candidate itself only where nobody else is there: then the gate holds, and says so. */
function highestButCandidate(holders: readonly VersionNumber[], candidate: VersionNumber) {
  return holders.find((holder) => holder !== candidate) ?? holders[0] ?? null
}
