import { UsageError } from '../core/errors/errors.ts'
import type { CodeOrigin } from '../core/evidence/commit-relation.ts'
import {
  type BaselineEvidence,
  type Facts,
  type VersionEvidence,
  versionId,
} from '../core/evidence/evidence.ts'
import { anyEvidence, type EvidenceRules, searchKey } from '../core/evidence/evidence-rules.ts'
import { baselineKey, type Gate } from '../core/gates/gate.ts'
import { arrivalOf, versionsWith } from '../core/history/recorded-holder.ts'
import { wasRecorded } from '../core/history/recorded-targets.ts'
import { supersededBy } from '../core/history/superseded.ts'
import { versionInTarget } from '../core/model/copy.ts'
import {
  type AliasName,
  holdersThatMatter,
  type ModelSnapshot,
  type ModelVersion,
  type Target,
  type VersionNumber,
} from '../core/model/model.ts'
import { misspeltAlias } from '../core/model/near-alias.ts'
import { isSameTarget } from '../core/model/target.ts'
import { gateSetsOf, type Rules } from '../core/policy/rules.ts'
import type { ComparisonPolicy } from '../core/policy-change/comparison-policy.ts'
import { lastHolderKey } from '../core/records/last-holder.ts'
import { recordsOn } from '../core/records/read-records.ts'
import { rollbackMarkAmong } from '../core/records/rollback-mark.ts'
import type { Requirement } from '../core/requirements/requirement.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { CodeHistory } from '../git/code-history.ts'
import type {
  ModelRegistry,
  ReadOnlyRegistry,
  Stores,
  TrackingStore,
} from '../registry/port/registry.ts'
import { baselinesOf, baselineVersion } from './baselines.ts'
import { collectValues, type GateSet } from './collect-values.ts'
import { collectVersion, experimentsNamedBy, type NamedRun } from './collect-versions.ts'
import { readArtifacts } from './read-artifacts.ts'
import { readSignatures } from './read-signatures.ts'
import { rowsInTarget, type Subject } from './subject.ts'

export interface EvidenceRequest extends Omit<Subject, 'isNew'> {
  readonly target: Target
  readonly rules: Rules
  /** What the policy on the other side of a change asks is read as well. */
  readonly comparisonPolicy: ComparisonPolicy
  /** Milliseconds since 1970. */
  readonly now: number
  /** Whether these credentials could not undo a first promotion to an alias, and are to. */
  readonly hasNoWayBack: boolean
  /** Address of the workflow run that asks; null: none does. */
  readonly run: string | null
}

/**
 * Reads everything that the decision rests on, once, in parallel where it can. The number of
 * requests depends on the gates, never on how many versions the registry holds.
 */
export async function collectEvidence(
  sources: Sources<ReadOnlyRegistry>,
  request: EvidenceRequest,
): Promise<Facts> {
  const { snapshot, source, candidate, copies, target } = request
  const gates = gatesThatCount(request)
  const insists = new Set(baselinesOf(gatesNow(request), target).map(baselineKey))
  const holders = holdersThatMatter(snapshot, target, candidate.version)
  const wanted = new Map(baselinesOf(gates, target).map((it) => [baselineKey(it), it]))
  const found = await Promise.all(
    [...wanted].map(async ([key, baseline]) => {
      const version = await baselineVersion(sources.registry, baseline, request, insists.has(key))
      return [key, version] as const
    }),
  )

  // One version may be several baselines, and the candidate besides: it is read once.
  const versions = new Map<string, ModelVersion>([[versionId(candidate), candidate]])
  for (const [, version] of found) if (version !== null) versions.set(versionId(version), version)
  const sets = gateSetsThatCount(request)
  const experiments = await experimentsOf(sources.tracking, request)
  const evidence = await collectAll(sources, [...versions.values()], request, experiments)
  const baselinesIn = (all: ReadonlyMap<string, VersionEvidence>) =>
    new Map<string, BaselineEvidence>(
      found.map(([key, version]) => [
        key,
        version === null
          ? { kind: 'absent' }
          : { kind: 'present', evidence: ofVersion(all, version) },
      ]),
    )
  const complete = await collectValues(sources.tracking, evidence, sets, (all) => ({
    candidate: ofVersion(all, candidate),
    baselines: baselinesIn(all),
    now: request.now,
    experiments,
  }))
  const baselines = baselinesIn(complete)
  const [codeOrigin, signatures, artifacts] = await Promise.all([
    codeOriginOf(sources.code, ofVersion(complete, candidate), request),
    asks(request, 'signature')
      ? readSignatures(sources.tracking, versions, {
          candidate: ofVersion(complete, candidate),
          champion: otherHolder(baselines.get('champion'), versionInTarget(candidate, copies)),
        })
      : null,
    asks(request, 'model-digest') || asks(request, 'model-signature')
      ? readArtifacts(sources.tracking, candidate, ofVersion(complete, candidate).ownModel)
      : null,
  ])
  return {
    model: snapshot.model,
    target,
    candidate: ofVersion(complete, candidate),
    candidateStage: candidate.stage,
    copies,
    candidateAliases: [...source.aliases]
      .filter(([, version]) => version === candidate.version)
      .map(([alias]) => alias),
    candidateTags: candidate.tags,
    arrivedAt: arrivedAt(requirementsNow(request), candidate, source),
    arrivedAtByOther: arrivedAt(requirementsOnOtherSide(request), candidate, source),
    codeOrigin,
    signatures,
    artifacts,
    now: request.now,
    rolledBack: rollbackMarkAmong(rowsInTarget(request), candidate, target),
    superseded: supersededBy(request.run, target, withRows(snapshot, versions), holders, candidate),
    needsManageToUndo: request.hasNoWayBack && target.kind === 'alias' && holders.length === 0,
    makesCopies: sources.registry.capabilities.copies,
    meantAlias: meantAlias(target, snapshot, holders),
    holders,
    heldBefore: snapshot.tags.has(lastHolderKey(target)),
    experiments,
    baselines,
  }
}

/** A target that was ever recorded is no misspelling. */
function meantAlias(
  target: Target,
  snapshot: ModelSnapshot,
  holders: readonly VersionNumber[],
): AliasName | null {
  if (target.kind !== 'alias' || holders.length > 0 || wasRecorded(target, snapshot)) return null
  return misspeltAlias(target.alias, snapshot.aliases.keys())
}

function ofVersion(
  all: ReadonlyMap<string, VersionEvidence>,
  version: Pick<ModelVersion, 'model' | 'version'>,
): VersionEvidence {
  const known = all.get(versionId(version))
  if (known === undefined) throw new Error(`version ${version.version} was not collected`)
  return known
}

async function collectAll(
  sources: Sources<ReadOnlyRegistry>,
  versions: readonly ModelVersion[],
  { candidate, target, rules, comparisonPolicy }: EvidenceRequest,
  experiments: ReadonlyMap<string, string | null>,
): Promise<ReadonlyMap<string, VersionEvidence>> {
  const searches = searchesOf(rules, comparisonPolicy)
  const named = experimentsNamedBy(versions)
  if (named.size > 0 && target.kind !== 'retirement') sources.tracking.expectEntries(named)
  const read = await Promise.all(
    versions.map(async (version) => {
      const isCandidate = versionId(version) === versionId(candidate)
      const wanted = { version, named: isCandidate ? namedBy(rules) : recordedRun(version, target) }
      return await collectVersion(sources, wanted, target, searches, experiments)
    }),
  )
  return new Map(read.map((version) => [versionId(version), version]))
}

function namedBy({ evaluationRun: run }: Rules): NamedRun | null {
  return run === null ? null : { run, by: 'workflow' }
}

/** Which run its last promotion to this target was told to rest on. */
function recordedRun(version: ModelVersion, target: Target): NamedRun | null {
  const promotions = recordsOn(version).filter(
    (record) =>
      record.action === 'promote' && record.state === 'done' && isSameTarget(record.target, target),
  )
  const run = promotions.at(-1)?.evaluationRun ?? null
  return run === null ? null : { run, by: 'record' }
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
  { target, rules, comparisonPolicy }: EvidenceRequest,
): Promise<ReadonlyMap<string, string | null>> {
  if (target.kind === 'retirement') return new Map()
  const own = rules.evidence.experiment
  const other =
    comparisonPolicy.kind === 'found' ? comparisonPolicy.policy.asks.evidence?.experiment : null
  const names = new Set([own, other].filter((name) => name != null))
  const found = await Promise.all(
    [...names].map(async (name) => [name, await tracking.findExperiment(name)] as const),
  )
  const experiments = new Map(found)
  if (own !== null && experiments.get(own) === null) {
    throw new UsageError(
      `There is no experiment ${visible(own)} at ${tracking.address}, and the policy searches for evaluation runs in it. Check its name under "evidence" in the policy.`,
    )
  }
  return experiments
}

/** Those of the snapshot, and those that were read besides: of very many, not all are listed. */
function withRows(
  { model, versions }: ModelSnapshot,
  read: ReadonlyMap<string, ModelVersion>,
): readonly ModelVersion[] {
  const besides = [...read.values()].filter((row) => row.model === model)
  return [...versions.filter((row) => !read.has(versionId(row))), ...besides]
}

/** What only some policies ask for is read only for them: each of it costs requests. */
function asks(request: EvidenceRequest, kind: Requirement['kind']): boolean {
  const { target } = request
  return target.kind !== 'retirement' && requirementsOf(request).some((it) => it.kind === kind)
}

function requirementsOf(request: EvidenceRequest): readonly Requirement[] {
  return [...requirementsNow(request), ...requirementsOnOtherSide(request)]
}

function requirementsNow({ rules }: EvidenceRequest): readonly Requirement[] {
  return rules.policy?.asks.requirements ?? []
}

function requirementsOnOtherSide({ comparisonPolicy }: EvidenceRequest): readonly Requirement[] {
  return comparisonPolicy.kind === 'found' ? comparisonPolicy.policy.asks.requirements : []
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
  const recorded = arrivalOf(candidate.version, versionsWith(versions, candidate), source)
  // A version that left and came back by hand was moved after what the record says.
  return recorded === null || soak.source.kind === 'alias'
    ? recorded
    : Math.max(recorded, candidate.updatedAt)
}

async function codeOriginOf(
  code: CodeHistory,
  { run }: VersionEvidence,
  request: EvidenceRequest,
): Promise<CodeOrigin> {
  if (run.kind !== 'found' || run.commit === null || !asks(request, 'git-commit')) {
    return { kind: 'not-recorded' }
  }
  const { commit } = run
  return { kind: 'recorded', commit, relation: await code.relationOf(commit) }
}

/** The version that has the target, if that is not the candidate or its copy. */
function otherHolder(
  champion: BaselineEvidence | undefined,
  own: VersionNumber | null,
): VersionEvidence | null {
  const holder = champion?.kind === 'present' ? champion.evidence : null
  return holder?.version === own ? null : holder
}

/** Towards Archived and None nothing is compared, whatever gates there are. */
function gateSetsThatCount(request: EvidenceRequest): readonly GateSet[] {
  const { target, comparisonPolicy, rules } = request
  if (target.kind === 'retirement') return []
  const own = { gates: gatesNow(request), evidence: rules.evidence }
  if (comparisonPolicy.kind !== 'found') return [own]
  const { gates, evidence } = comparisonPolicy.policy.asks
  return [own, { gates, evidence: evidence ?? anyEvidence }]
}

function gatesThatCount(request: EvidenceRequest): readonly Gate[] {
  return gateSetsThatCount(request).flatMap(({ gates }) => gates)
}

function gatesNow({ target, rules }: EvidenceRequest): readonly Gate[] {
  return target.kind === 'retirement' ? [] : gateSetsOf(rules).flat()
}

/** What a promotion reads from, and the registry that it writes to. */
export interface Sources<Registry extends ReadOnlyRegistry = ModelRegistry>
  extends Stores<Registry> {
  readonly code: CodeHistory
}
