import type { ArtifactFacts } from '../artifacts/artifacts.ts'
import type { CommitRelation } from '../evidence/commit-relation.ts'
import type {
  BaselineEvidence,
  Facts,
  SignatureFacts,
  VersionEvidence,
} from '../evidence/evidence.ts'
import type { EvidenceRules } from '../evidence/evidence-rules.ts'
import { type Baseline, baselineKey, baselineOfGate, type Gate } from '../gates/gate.ts'
import {
  type AliasName,
  type ModelName,
  modelName,
  type Stage,
  type Target,
  type VersionNumber,
  versionNumber,
} from '../model/model.ts'
import { targetKey } from '../model/target.ts'
import { evidenceOf, type MadeUpVersion } from './scenario-version.ts'

/** The version that is judged, and what requirements look at. */
export interface MadeUpCandidate extends MadeUpVersion {
  readonly stage: Stage
  readonly aliases: readonly AliasName[]
  readonly tags: ReadonlyMap<string, string>
  /** Milliseconds that it has held what it comes from, by the records; null: none tells. */
  readonly arrivedAgo: number | null
  /** null: the run does not say what it was made from. */
  readonly commit: CommitRelation | null
}

/** A registry that does not exist, as far as one decision looks at it. */
export interface Scenario {
  readonly model: ModelName
  readonly target: Exclude<Target, { readonly kind: 'retirement' }>
  readonly candidate: MadeUpCandidate
  /** Who holds the target beside the candidate; null: nobody. */
  readonly champion: MadeUpVersion | null
  /** Other baselines by `baselineKey`: `alias:shadow`, `stage:Staging`, `version:7`. */
  readonly others: ReadonlyMap<string, MadeUpVersion>
  readonly signatures: SignatureFacts
  readonly artifacts: ArtifactFacts
  readonly heldBefore: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

const commit = '0'.repeat(40)

/** The facts that a decision by these gates would rest on. */
export function scenarioFacts(
  scenario: Scenario,
  gates: readonly Gate[],
  evidence: EvidenceRules,
): Facts {
  const { model, target, candidate, now } = scenario
  const sides = sidesOf(scenario, evidence)
  const holders = [
    ...(holdsTarget(scenario) ? [sides.candidate] : []),
    ...(sides.champion === null ? [] : [sides.champion]),
  ].map(({ version }) => version)
  const named = gates.map(baselineOfGate).filter((baseline) => baseline !== null)
  const baselines = [{ kind: 'champion' } as const, ...named].map(
    (baseline): [string, BaselineEvidence] => {
      const evidence = baselineOf(baseline, sides, scenario)
      const key = baselineKey(baseline)
      return [key, evidence === null ? { kind: 'absent' } : { kind: 'present', evidence }]
    },
  )
  return {
    model,
    target,
    candidate: sides.candidate,
    copies: null,
    candidateStage: candidate.stage,
    candidateAliases: candidate.aliases,
    candidateTags: candidate.tags,
    arrivedAt: candidate.arrivedAgo === null ? null : now - candidate.arrivedAgo,
    arrivedAtByOther: null,
    codeOrigin:
      candidate.commit === null
        ? { kind: 'not-recorded' }
        : { kind: 'recorded', commit, relation: candidate.commit },
    signatures: scenario.signatures,
    artifacts: scenario.artifacts,
    now,
    rolledBack: null,
    superseded: null,
    meantAlias: null,
    needsManageToUndo: false,
    makesCopies: true,
    holders: holders.sort((a, b) => b - a),
    heldBefore: scenario.heldBefore,
    // Each is its own id.
    experiments: new Map(
      evidence.experiment === null ? [] : [[evidence.experiment, evidence.experiment]],
    ),
    baselines: new Map(baselines),
  }
}

/** Whether the candidate is where it should go. */
function holdsTarget({ target, candidate }: Scenario): boolean {
  return target.kind === 'alias'
    ? candidate.aliases.includes(target.alias)
    : candidate.stage === target.stage
}

interface Sides {
  readonly candidate: VersionEvidence
  readonly champion: VersionEvidence | null
  readonly others: ReadonlyMap<string, VersionEvidence>
}

/** Gives each a number: `version:7` its own, the others the lowest free ones, the candidate last. */
function sidesOf(scenario: Scenario, evidence: EvidenceRules): Sides {
  const { candidate, champion, others, now } = scenario
  const taken = new Set([...others.keys()].map(numberIn).filter((number) => number !== null))
  let number = 0
  const next = (): VersionNumber => {
    do number += 1
    while (taken.has(number))
    return versionNumber(number)
  }
  const numbered = (key: string) => {
    const own = numberIn(key)
    return own === null ? next() : versionNumber(own)
  }
  const of = (made: MadeUpVersion, version: VersionNumber, model = scenario.model) =>
    evidenceOf(made, { model, version }, now, evidence)
  return {
    others: new Map(
      [...others].map(([key, other]) => [key, of(other, numbered(key), modelIn(key))]),
    ),
    champion: champion === null ? null : of(champion, next()),
    candidate: of(candidate, next()),
  }
}

function numberIn(key: string): number | null {
  const number = /^version:([0-9]+)$/.exec(key)?.[1]
  return number === undefined ? null : Number(number)
}

/** Of a version of another registered model, the name of that. */
function modelIn(key: string): ModelName | undefined {
  const name = /^models:\/([^/]+?)(?:@[^@/]+|\/[0-9]+)$/s.exec(key)?.[1]
  return name === undefined ? undefined : modelName(name)
}

/** null: nobody holds it. As in a registry, the candidate stands there only if nobody else does. */
function baselineOf(
  baseline: Baseline,
  { candidate, champion, others }: Sides,
  scenario: Scenario,
): VersionEvidence | null {
  const key = baselineKey(baseline)
  const inTarget = champion ?? (holdsTarget(scenario) ? candidate : null)
  if (baseline.kind === 'champion' || key === targetKey(scenario.target)) return inTarget
  const other = others.get(key)
  if (other !== undefined) return other
  switch (baseline.kind) {
    case 'alias':
      return scenario.candidate.aliases.includes(baseline.alias) ? candidate : null
    case 'stage':
      return scenario.candidate.stage === baseline.stage ? candidate : null
    case 'model-alias':
      return null
    case 'version':
    case 'model-version':
      // In a registry this is an error, too, and never a baseline that nobody holds.
      throw new Error(`${key} was not made up`)
  }
}
