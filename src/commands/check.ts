import { type Decision, decide } from '../core/decision/decide.ts'
import type { GitHubContext } from '../core/decision/github-context.ts'
import type { Note, Outcome } from '../core/decision/outcome.ts'
import { plan } from '../core/decision/plan.ts'
import { warningsOf } from '../core/decision/warnings.ts'
import type { Change } from '../core/model/change.ts'
import type { ModelName, ModelSnapshot, ModelVersion, Target } from '../core/model/model.ts'
import type { VersionSelector } from '../core/model/version-selector.ts'
import type { Rules } from '../core/policy/rules.ts'
import { collectEvidence, type Sources } from '../evidence/collect-evidence.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { resolveVersion } from '../evidence/resolve-version.ts'
import type { Permission, ReadOnlyRegistry } from '../registry/port/registry.ts'
import type { Actor } from './actor.ts'
import { missingRight, neededFor } from './rights.ts'

/** What became of a decision, and of the registry. */
export interface Promoted extends Outcome {
  /** The registered model as it was read last, with what this run has written since. */
  readonly standing: ModelSnapshot
}

/** Who looks, and when: from which workflow run, and by which clock. */
export type Looker = Pick<Actor, 'run' | 'now'>

export interface Promotion {
  readonly model: ModelName
  readonly version: VersionSelector
  readonly target: Target
  readonly rules: Rules
  readonly circumstances: GitHubContext
}

/** Reads the evidence and decides. Nothing in the registry changes. */
export async function check(
  promotion: Promotion,
  sources: Sources<ReadOnlyRegistry>,
  looker: Looker,
): Promise<Promoted> {
  return await lookAt(promotion, sources, looker, null)
}

/** The same, and whether these credentials could do it: what a promotion asks before it writes. */
export async function rehearse(
  promotion: Promotion,
  sources: Sources<ReadOnlyRegistry>,
  actor: Actor,
): Promise<Promoted> {
  return await lookAt(promotion, sources, actor, sources.registry.readPermission(promotion.model))
}

/** `asking` null: what these credentials may do is not asked. */
async function lookAt(
  promotion: Promotion,
  sources: Sources<ReadOnlyRegistry>,
  machine: Looker & Pick<Actor, 'announce'>,
  asking: Promise<Permission | null> | null,
): Promise<Promoted> {
  const looker = byClockOf(sources.registry, machine)
  const [standing, permission] = await Promise.all([
    sources.registry.readSnapshot(promotion.model),
    asking,
  ])
  const candidate = await resolveVersion(sources.registry, standing, promotion.version)
  const { decision, change, warnings } = await decideOn(
    promotion,
    sources,
    standing,
    candidate,
    looker,
    {
      overtaken: null,
      hasNoWayBack: hasNoWayBack(machine, permission),
    },
  )
  const right = change && missingRight(permission, neededFor([change]))
  const missing = right === null ? [] : [{ kind: 'right-missing', right } as const]
  const notes = [...warnings, ...missing]
  return { decision, change, ending: { kind: 'checked' }, notes, standing }
}

/** Only who is to undo a failed promotion is told of it before it is made. */
export function hasNoWayBack({ announce }: Pick<Actor, 'announce'>, permission: Permission | null) {
  return announce !== undefined && permission === 'EDIT'
}

/** A decision, and what it was taken on. */
export interface Decided {
  /** What it was decided on. */
  readonly standing: ModelSnapshot
  readonly candidate: ModelVersion
  readonly decision: Decision
  readonly change: Change | null
  /** What nobody is kept from, and most people did not mean. */
  readonly warnings: readonly Note[]
}

interface Circumstances {
  /** Who moved what between a first decision and its move; null: this is the first. */
  readonly overtaken: string | null
  /** Whether these credentials may not take an alias away again. */
  readonly hasNoWayBack: boolean
}

/** Reads the evidence, and decides on it. */
export async function decideOn(
  { target, rules, circumstances }: Promotion,
  sources: Sources<ReadOnlyRegistry>,
  standing: ModelSnapshot,
  candidate: ModelVersion,
  looker: Looker,
  { overtaken, hasNoWayBack: cannotUndo }: Circumstances,
): Promise<Decided> {
  const { run } = looker
  const { comparisonPolicy } = circumstances
  const asked = {
    snapshot: standing,
    candidate,
    target,
    rules,
    comparisonPolicy,
    run,
    hasNoWayBack: cannotUndo,
    now: looker.now(),
  }
  const facts = await collectEvidence(sources, asked)
  const decision = decide(facts, rules, circumstances, overtaken)
  const warnings =
    decision.verdict === 'unchanged' ? [] : warningsOf(standing, candidate, target, run)
  return { standing, candidate, decision, change: plan(decision, facts), warnings }
}
