import { approversOf, type Decision, decide } from '../core/decision/decide.ts'
import type { GitHubContext } from '../core/decision/github-context.ts'
import {
  archivedNotes,
  emptiedNotes,
  type Note,
  type Outcome,
  type PromotionEnding,
} from '../core/decision/outcome.ts'
import { plan } from '../core/decision/plan.ts'
import { isUngated } from '../core/decision/ungated.ts'
import type { CopyMove, PlannedChange } from '../core/model/change.ts'
import type { Clock } from '../core/model/clock.ts'
import { versionInTarget } from '../core/model/copy.ts'
import type { ModelName, ModelVersion, Target, VersionNumber } from '../core/model/model.ts'
import type { Rules } from '../core/policy/rules.ts'
import {
  begunRecord,
  type MoveRecord,
  type RecordedVerdict,
  type RecordWriter,
  recordKey,
} from '../core/records/record.ts'
import { collectEvidence, type Sources } from '../evidence/collect-evidence.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { readSubject, type Subject, type Wanted } from '../evidence/subject.ts'
import { type Moved, moveTarget } from '../moves/move-target.ts'
import { type CopyMoved, type CopyUsed, copyAndMove } from '../moves/promote-copy.ts'
import { recoverAndLook } from '../moves/recover.ts'
import type { Permission, ReadOnlyRegistry } from '../registry/port/registry.ts'
import { type Actor, writerOfRecord } from './actor.ts'
import { decidedOn, decidedOnCopy } from './decided-on.ts'
import { neededFor, requireRight } from './rights.ts'

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
  machine: Looker,
): Promise<Outcome> {
  const looker = byClockOf(sources.registry, machine)
  const subject = await readSubject(sources.registry, promotion)
  const { decision, change } = await decideOn(promotion, sources, subject, looker)
  return { decision, change, ending: { kind: 'checked' }, notes: copyNotes(subject, null) }
}

/**
 * Ends what an earlier run has left, reads the evidence, decides, and moves the version if the
 * decision says so. Overtaken before it moved anything, it decides once more.
 */
export async function promote(
  promotion: Promotion,
  sources: Sources,
  machine: Actor & Clock,
): Promise<Outcome> {
  const promoter = byClockOf(sources.registry, machine)
  const { subject, notes, permission } = await settleFirst(promotion, sources, promoter)
  const first = await attempt(promotion, sources, subject, permission, promoter)
  if (first.ending.kind !== 'overtaken') return outcomeOf(first, first.ending, notes)

  const { problem } = first.ending
  const again = await readSubject(sources.registry, promotion)
  const { candidate } = subject
  if (
    again.candidate.version !== candidate.version ||
    again.candidate.createdAt !== candidate.createdAt
  ) {
    const ending = anotherVersion(first.ending, candidate, again.candidate)
    return outcomeOf(first, ending, notes)
  }
  const second = await attempt(promotion, sources, again, permission, promoter, problem)
  const { ending } = second
  return outcomeOf(second, ending.kind === 'overtaken' ? overtakenTwice(ending) : ending, [
    ...notes,
    { kind: 'decided-again', problem },
  ])
}

/** What was asked for of one version, such as the run that evaluated it, says nothing of another. */
function anotherVersion(
  { problem, inPlace }: Extract<Moved, { kind: 'overtaken' }>,
  candidate: ModelVersion,
  again: ModelVersion,
): PromotionEnding {
  const advice =
    `The first decision was about version ${candidate.version}, and the version that this run is to ` +
    `promote is version ${again.version} now. Run again.`
  return { kind: 'conflict', problem: `${problem} ${advice}`, inPlace }
}

function overtakenTwice({
  problem,
  inPlace,
}: Extract<Moved, { kind: 'overtaken' }>): PromotionEnding {
  const advice =
    'It was the second time during this run: find out who else moves it, and run again.'
  return { kind: 'conflict', problem: `${problem} ${advice}`, inPlace }
}

function outcomeOf(
  { decision, change, subject, copy }: Attempt,
  moved: PromotionEnding | Exclude<Moved, { kind: 'overtaken' }>,
  notes: readonly Note[],
): Outcome {
  const archived = 'archived' in moved ? moved.archived : []
  const ending: PromotionEnding =
    moved.kind === 'promoted' ? { kind: 'promoted', recordProblem: moved.recordProblem } : moved
  const done = copy?.change ?? change
  const emptied = moved.kind === 'promoted' ? emptiedNotes(done, subject.snapshot) : []
  return {
    decision,
    change: done,
    ...(copy === null ? {} : { copy: copy.row.version }),
    ending,
    notes: [...notes, ...copyNotes(subject, copy), ...archivedNotes(archived), ...emptied],
  }
}

function thereOf({ candidate, copies }: Subject): VersionNumber | null {
  return versionInTarget(candidate, copies)
}

/** `copy`: what this run has made or found; null: what was there at first, if anything, is used. */
function copyNotes({ candidate: of, copies }: Subject, copy: CopyUsed | null): readonly Note[] {
  const isUsed = copy !== null || copies?.used != null
  const others = isUsed ? (copy?.others ?? copies?.others ?? []) : []
  const versions = others.map(({ version }) => version)
  return [
    ...(copy?.isNew ? [{ kind: 'copied', of, version: copy.row.version } as const] : []),
    ...(versions.length === 0 ? [] : [{ kind: 'other-copies', of, versions } as const]),
  ]
}

interface Decided {
  /** What it was decided on. */
  readonly subject: Subject
  readonly decision: Decision
  readonly change: PlannedChange | null
}

interface Attempt extends Decided {
  /** The copy that was made or found by this attempt; null: none. */
  readonly copy: CopyUsed | null
}

interface Circumstances {
  /** Who moved what between a first decision and its move; null: this is the first. */
  readonly overtaken: string | null
  /** Whether these credentials may not take an alias away again. */
  readonly hasNoWayBack: boolean
}

async function decideOn(
  { target, rules, circumstances }: Promotion,
  sources: Sources<ReadOnlyRegistry>,
  subject: Subject,
  looker: Looker,
  { overtaken, hasNoWayBack }: Circumstances = { overtaken: null, hasNoWayBack: false },
): Promise<Decided> {
  const { run } = looker
  const { comparisonPolicy } = circumstances
  const asked = { ...subject, target, rules, comparisonPolicy, run, hasNoWayBack }
  const facts = await collectEvidence(sources, { ...asked, now: looker.now() })
  const decision = decide(facts, rules, circumstances, overtaken)
  return { subject, decision, change: plan(decision, facts) }
}

async function attempt(
  promotion: Promotion,
  sources: Sources,
  subject: Subject,
  permission: Permission | null,
  promoter: Actor & Clock,
  overtaken: string | null = null,
): Promise<Attempt & { readonly ending: PromotionEnding | Moved }> {
  // Only who is to undo a failed promotion is told of it before it is made.
  const hasNoWayBack = promoter.announce !== undefined && permission === 'EDIT'
  const decided = await decideOn(promotion, sources, subject, promoter, { overtaken, hasNoWayBack })
  const { change } = decided
  if (change === null) return { ...decided, copy: null, ending: { kind: 'nothing-to-do' } }
  requireRight(permission, change.kind === 'copy' ? 'EDIT' : neededFor([change]), change.model)
  if (change.kind === 'copy') {
    const { moved, copy } = await carryOutCopy(decided, change, sources, promoter)
    return { ...decided, copy, ending: moved }
  }
  const { registry } = sources
  const { snapshot, candidate, copies } = subject
  const row = copies?.used ?? candidate
  const writer = writerOfRecord(promoter, snapshot, [row])
  const record = recordOf(decided, row, writer)
  promoter.announce?.(record)
  const basis = copies?.used
    ? decidedOnCopy(sources, subject, decided.decision, copies.used, true)
    : decidedOn(sources, snapshot, { candidate, decision: decided.decision })
  const ending = await moveTarget(registry, snapshot, change, record, promoter, basis)
  return { ...decided, copy: null, ending }
}

async function carryOutCopy(
  decided: Decided,
  planned: CopyMove,
  sources: Sources,
  promoter: Actor & Clock,
): Promise<CopyMoved> {
  const { registry } = sources
  const { subject, decision } = decided
  if (subject.isNew) await registry.createModel(planned.model)
  const model = subject.isNew ? await registry.readSnapshot(planned.model) : subject.snapshot
  const writer = writerOfRecord(promoter, model, [])
  const order = {
    model,
    of: subject.candidate,
    planned,
    writer: { ...writer, key: recordKey(writer.at, writer.nonce) },
    recordOf: (copy: ModelVersion, seq: number) => {
      const record = recordOf(decided, copy, { ...writer, seq })
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
  const [before, permission] = await Promise.all([
    readSubject(registry, promotion),
    registry.readPermission(targetModel(promotion)),
  ])
  const asking = { action: 'promote', version: thereOf(before) } as const
  const { target } = promotion
  const { snapshot, notes } = await recoverAndLook(registry, before.snapshot, target, asking, clock)
  const subject =
    snapshot === before.snapshot ? before : await readSubject(registry, promotion, snapshot)
  return { subject, notes, permission }
}

/** `row`: the version that gets the target, the candidate or its copy. */
function recordOf({ decision }: Decided, row: ModelVersion, writer: RecordWriter): MoveRecord {
  return begunRecord(row, writer, {
    action: 'promote',
    verdict: recordedVerdict(decision),
    target: decision.target,
    former: decision.holders,
    reason: decision.acceptance.kind === 'accepted' ? decision.acceptance.hold.reason : null,
    evidence: decision.evidenceDigest,
    policy: decision.rules.policy?.digest ?? null,
    evaluationRun: decision.rules.evaluationRun,
    approvedBy: approversOf(decision).map(({ login }) => login),
  })
}

/** `gates: none`, a move to Archived or None, and gates that were skipped are none that passed. */
function recordedVerdict({ acceptance, gates, verdict }: Decision): RecordedVerdict {
  if (acceptance.kind === 'accepted') return 'accepted'
  return isUngated(gates) ? 'ungated' : verdict
}
