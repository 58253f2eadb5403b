import {
  archivedNotes,
  emptiedNotes,
  type Note,
  type PromotionEnding,
} from '../core/decision/outcome.ts'
import { tagWarnings } from '../core/decision/warnings.ts'
import type { CopyMove } from '../core/model/change.ts'
import type { Clock } from '../core/model/clock.ts'
import { versionInTarget } from '../core/model/copy.ts'
import type { ModelVersion } from '../core/model/model.ts'
import { recordKey } from '../core/records/record.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { readSubject, type Subject } from '../evidence/subject.ts'
import { type Moved, moveTarget } from '../moves/move-target.ts'
import { type CopyMoved, type CopyUsed, copyAndMove, endTheSame } from '../moves/promote-copy.ts'
import { recoverAndLook } from '../moves/recover.ts'
import { requireTarget } from '../registry/port/capabilities.ts'
import type { Permission } from '../registry/port/registry.ts'
import { type Actor, writerOfRecord } from './actor.ts'
import {
  copiedNotes,
  copyNotes,
  type Decided,
  decideOn,
  hasNoWayBack,
  type Looker,
  type Promoted,
  type Promotion,
  permissionOn,
  targetModel,
} from './check.ts'
import { recordOfPromotion } from './promotion-record.ts'
import { decidedOn, decidedOnCopy } from './reread-before-move.ts'
import { neededFor, requireRight } from './rights.ts'

/**
 * Ends what an earlier run has left, reads the evidence, decides, and moves the version if the
 * decision says so. Overtaken before it moved anything, it decides once more.
 */
export async function promote(
  promotion: Promotion,
  sources: Sources,
  machine: Actor & Clock,
): Promise<Promoted> {
  const promoter = byClockOf(sources.registry, machine)
  const { subject, notes, permission } = await settleFirst(promotion, sources, promoter)
  const first = await attempt(promotion, sources, subject, permission, promoter)
  if (first.ending.kind !== 'overtaken') return outcomeOf(first, first.ending, notes)

  const { problem } = first.ending
  const again = await readSubject(sources.registry, promotion)
  if (!isSameVersion(again.candidate, subject.candidate)) {
    const ending = anotherVersion(first.ending, subject.candidate, again.candidate)
    return outcomeOf(first, ending, notes)
  }
  const second = await attempt(promotion, sources, again, permission, promoter, problem)
  const { ending } = second
  return outcomeOf(second, ending.kind === 'overtaken' ? overtakenTwice(ending) : ending, [
    ...notes,
    { kind: 'decided-again', problem },
    ...copiedNotes(subject, first.copy),
  ])
}

function isSameVersion(a: ModelVersion, b: ModelVersion): boolean {
  return a.version === b.version && a.createdAt === b.createdAt
}

/** What was asked for of one version, such as the run that evaluated it, says nothing of another. */
function anotherVersion(
  { problem, inPlace }: Extract<Moved, { kind: 'overtaken' }>,
  candidate: ModelVersion,
  again: ModelVersion,
): PromotionEnding {
  const advice =
    candidate.version === again.version
      ? `Version ${again.version} was replaced after the first decision. Run again.`
      : `The first decision was about version ${candidate.version}, but the version to promote is version ` +
        `${again.version} now. Run again.`
  return { kind: 'conflict', problem: `${problem} ${advice}`, inPlace }
}

function overtakenTwice({
  problem,
  inPlace,
}: Extract<Moved, { kind: 'overtaken' }>): PromotionEnding {
  const advice = 'This happened twice during this run. Find out who else moves it, and run again.'
  return { kind: 'conflict', problem: `${problem} ${advice}`, inPlace }
}

function outcomeOf(
  { decision, change, subject, copy, warnings }: Attempt,
  moved: PromotionEnding | Exclude<Moved, { kind: 'overtaken' }>,
  notes: readonly Note[],
): Promoted {
  const archived = 'archived' in moved ? moved.archived : []
  const ending: PromotionEnding =
    moved.kind === 'promoted' ? { kind: 'promoted', recordProblem: moved.recordProblem } : moved
  const done = copy?.change ?? change
  const emptied = moved.kind === 'promoted' ? emptiedNotes(done, subject.snapshot) : []
  const last = 'snapshot' in moved ? moved.snapshot : subject.snapshot
  const row = copy?.row ?? subject.copies?.used ?? subject.candidate
  const tags = moved.kind === 'promoted' ? tagWarnings(last, row) : []
  return {
    decision,
    change: done,
    ...(copy === null ? {} : { copy: copy.row.version }),
    ending,
    notes: [
      ...warnings,
      ...notes,
      ...copyNotes(subject, copy),
      ...archivedNotes(archived),
      ...emptied,
      ...tags,
    ],
    standing: last,
  }
}

interface Attempt extends Decided {
  /** The copy that was made or found by this attempt; null: none. */
  readonly copy: CopyUsed | null
}

async function attempt(
  promotion: Promotion,
  sources: Sources,
  subject: Subject,
  permission: Permission | null,
  promoter: Actor & Clock,
  overtaken: string | null = null,
): Promise<Attempt & { readonly ending: PromotionEnding | Moved }> {
  const decided = await decideOn(promotion, sources, subject, promoter, {
    overtaken,
    hasNoWayBack: hasNoWayBack(promoter, permission),
  })
  const { change, decision } = decided
  if (change === null) return { ...decided, copy: null, ending: { kind: 'nothing-to-do' } }
  requireRight(permission, neededFor([change]), change.model)
  const { snapshot, candidate, copies } = subject
  if (change.kind === 'copy') {
    promoter.decided?.(decision, snapshot, sources.tracking)
    const { moved, copy } = await carryOutCopy(decided, change, sources, promoter)
    return { ...decided, copy, ending: moved }
  }
  const row = copies?.used ?? candidate
  const record = recordOfPromotion(decision, row, writerOfRecord(promoter, snapshot, [row]))
  promoter.announce?.(record)
  promoter.decided?.(decision, snapshot, sources.tracking)
  const basis = copies?.used
    ? decidedOnCopy(sources, subject, decision, copies.used, true)
    : decidedOn(sources, subject, decision)
  const ending = await moveTarget(sources.registry, snapshot, change, record, promoter, basis)
  if (copies !== null && ending.kind === 'promoted') {
    await endTheSame(sources.registry, ending.snapshot, candidate, record)
  }
  return { ...decided, copy: null, ending }
}

async function carryOutCopy(
  { subject, decision }: Decided,
  planned: CopyMove,
  sources: Sources,
  promoter: Actor & Clock,
): Promise<CopyMoved> {
  const { registry } = sources
  if (subject.isNew) await registry.createModel(planned.model)
  const model = subject.isNew ? await registry.readSnapshot(planned.model) : subject.snapshot
  const writer = writerOfRecord(promoter, model, [])
  const order = {
    model,
    of: subject.candidate,
    planned,
    writer: { ...writer, key: recordKey(writer.at, writer.nonce) },
    recordOf: (copy: ModelVersion, seq: number) => {
      const record = recordOfPromotion(decision, copy, { ...writer, seq })
      promoter.announce?.(record)
      return record
    },
    decidedOn: (copy: ModelVersion, isThere: boolean) =>
      decidedOnCopy(sources, subject, decision, copy, isThere),
  }
  return await copyAndMove(registry, order, promoter)
}

/** Whether anybody died over this target, and what became of that. */
async function settleFirst(promotion: Promotion, { registry }: Sources, clock: Looker) {
  requireTarget(registry, promotion.target)
  const [before, answer] = await Promise.all([
    readSubject(registry, promotion),
    registry.readPermission(targetModel(promotion)),
  ])
  const asking = { action: 'promote', version: thereOf(before) } as const
  const { target } = promotion
  const { snapshot, notes } = await recoverAndLook(registry, before.snapshot, target, asking, clock)
  const isSame = snapshot === before.snapshot
  const subject = isSame ? before : await readSubject(registry, promotion, snapshot)
  return { subject, notes, permission: permissionOn(subject, answer) }
}

function thereOf({ candidate, copies }: Subject) {
  return versionInTarget(candidate, copies)
}
