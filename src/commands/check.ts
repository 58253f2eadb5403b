import { type Decision, decide } from '../core/decision/decide.ts'
import type { GitHubContext } from '../core/decision/github-context.ts'
import type { Note, Outcome } from '../core/decision/outcome.ts'
import { plan } from '../core/decision/plan.ts'
import { warningsOf } from '../core/decision/warnings.ts'
import type { PlannedChange } from '../core/model/change.ts'
import { versionInTarget } from '../core/model/copy.ts'
import {
  type ModelName,
  type ModelSnapshot,
  type Target,
  versionNumber,
} from '../core/model/model.ts'
import type { Rules } from '../core/policy/rules.ts'
import { collectEvidence, type Sources } from '../evidence/collect-evidence.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { readSubject, type Subject, type Wanted } from '../evidence/subject.ts'
import type { CopyUsed } from '../moves/promote-copy.ts'
import { requireTarget } from '../registry/port/capabilities.ts'
import type { Permission, ReadOnlyRegistry } from '../registry/port/registry.ts'
import type { Actor } from './actor.ts'
import { missingRight, neededFor } from './rights.ts'

/** What became of a decision, and of the registry. */
export interface Promoted extends Outcome {
  /** The registered model whose target moves, as it was read last, with what this run has written since. */
  readonly standing: ModelSnapshot
}

/** Who looks, and when: from which workflow run, and by which clock. */
export type Looker = Pick<Actor, 'run' | 'now'>

export interface Promotion extends Wanted {
  readonly target: Target
  readonly rules: Rules
  readonly circumstances: GitHubContext
}

/** The registered model whose target is to move. */
export function targetModel({ model, copyTo }: Pick<Promotion, 'model' | 'copyTo'>): ModelName {
  return copyTo?.model ?? model
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
  const asking = sources.registry.readPermission(targetModel(promotion))
  return await lookAt(promotion, sources, actor, asking)
}

/** `asking` null: what these credentials may do is not asked. */
async function lookAt(
  promotion: Promotion,
  sources: Sources<ReadOnlyRegistry>,
  machine: Looker & Pick<Actor, 'announce'>,
  asking: Promise<Permission | null> | null,
): Promise<Promoted> {
  const looker = byClockOf(sources.registry, machine)
  requireTarget(sources.registry, promotion.target)
  const [subject, answer] = await Promise.all([readSubject(sources.registry, promotion), asking])
  const permission = permissionOn(subject, answer)
  const { decision, change, warnings } = await decideOn(promotion, sources, subject, looker, {
    overtaken: null,
    hasNoWayBack: hasNoWayBack(machine, permission),
  })
  const right = change && missingRight(permission, neededFor([change]))
  const missing = right === null ? [] : [{ kind: 'right-missing', right } as const]
  return {
    decision,
    change,
    ending: { kind: 'checked' },
    notes: [...warnings, ...missing, ...copyNotes(subject, null)],
    standing: subject.snapshot,
  }
}

/** On a registered model that is not there yet, nobody has any; whoever makes it has all. */
export function permissionOn({ isNew }: Subject, answer: Permission | null): Permission | null {
  return isNew ? null : answer
}

/** `copy`: what this run has made or found; null: what was there at first, if anything, is used. */
export function copyNotes(
  { candidate: of, copies }: Subject,
  copy: CopyUsed | null,
): readonly Note[] {
  const isUsed = copy !== null || copies?.used != null
  const others = isUsed ? (copy?.others ?? copies?.others ?? []) : []
  const versions = others.map(({ version }) => version)
  return [
    ...copiedNotes({ candidate: of }, copy),
    ...(versions.length === 0 ? [] : [{ kind: 'other-copies', of, versions } as const]),
  ]
}

/** `copy`: what an attempt has made or found. */
export function copiedNotes(
  { candidate: of }: Pick<Subject, 'candidate'>,
  copy: CopyUsed | null,
): readonly Note[] {
  return copy?.isNew ? [{ kind: 'copied', of, version: copy.row.version }] : []
}

/** Only who is to undo a failed promotion is told of it before it is made. */
export function hasNoWayBack({ announce }: Pick<Actor, 'announce'>, permission: Permission | null) {
  return announce !== undefined && permission === 'EDIT'
}

/** A decision, and what it was taken on. */
export interface Decided {
  /** What it was decided on. */
  readonly subject: Subject
  readonly decision: Decision
  readonly change: PlannedChange | null
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
  subject: Subject,
  looker: Looker,
  { overtaken, hasNoWayBack: cannotUndo }: Circumstances,
): Promise<Decided> {
  const { run } = looker
  const { comparisonPolicy } = circumstances
  const asked = { ...subject, target, rules, comparisonPolicy, run, hasNoWayBack: cannotUndo }
  const facts = await collectEvidence(sources, { ...asked, now: looker.now() })
  const decision = decide(facts, rules, circumstances, overtaken)
  const { snapshot, candidate, copies } = subject
  // A copy that is still to be made gets a higher number than any version has.
  const version = versionInTarget(candidate, copies) ?? versionNumber(Number.MAX_SAFE_INTEGER)
  const isMoved = decision.verdict !== 'unchanged'
  const warnings = isMoved ? warningsOf(snapshot, { version }, target, run) : []
  return { subject, decision, change: plan(decision, facts), warnings }
}
