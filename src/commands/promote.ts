import { candidateChange, runChange } from '../core/decision/candidate-changes.ts'
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
import type { Change } from '../core/model/change.ts'
import type { ModelName, ModelSnapshot, ModelVersion, Target } from '../core/model/model.ts'
import type { VersionSelector } from '../core/model/version-selector.ts'
import type { Rules } from '../core/policy/rules.ts'
import { begunRecord, type MoveRecord, type RecordedVerdict } from '../core/records/record.ts'
import { collectEvidence, type Sources } from '../evidence/collect-evidence.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { resolveVersion } from '../evidence/resolve-version.ts'
import { type DecidedOn, type Moved, moveTarget } from '../moves/move-target.ts'
import { recoverAndLook } from '../moves/recover.ts'
import type { Clock } from '../moves/turn.ts'
import type { Permission, ReadOnlyRegistry } from '../registry/port/registry.ts'
import { type Actor, writerOfRecord } from './actor.ts'
import { neededFor, requireRight } from './rights.ts'

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
  machine: Looker,
): Promise<Outcome> {
  const looker = byClockOf(sources.registry, machine)
  const standing = await sources.registry.readSnapshot(promotion.model)
  const candidate = await resolveVersion(sources.registry, standing, promotion.version)
  const { decision, change } = await decideOn(promotion, sources, standing, candidate, looker)
  return { decision, change, ending: { kind: 'checked' }, notes: [] }
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
  const { standing, candidate, notes, permission } = await settleFirst(promotion, sources, promoter)
  const first = await attempt(promotion, sources, standing, candidate, permission, promoter)
  if (first.ending.kind !== 'overtaken') return outcomeOf(first, first.ending, notes)

  const { problem } = first.ending
  const fresh = await sources.registry.readSnapshot(promotion.model)
  const again = await resolveVersion(sources.registry, fresh, promotion.version)
  const second = await attempt(promotion, sources, fresh, again, permission, promoter, problem)
  const { ending } = second
  return outcomeOf(second, ending.kind === 'overtaken' ? overtakenTwice(ending) : ending, [
    ...notes,
    { kind: 'decided-again', problem },
  ])
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
  { decision, change, standing }: Decided,
  moved: PromotionEnding | Exclude<Moved, { kind: 'overtaken' }>,
  notes: readonly Note[],
): Outcome {
  const archived = 'archived' in moved ? moved.archived : []
  const ending: PromotionEnding =
    moved.kind === 'promoted' ? { kind: 'promoted', recordProblem: moved.recordProblem } : moved
  const emptied = moved.kind === 'promoted' ? emptiedNotes(change, standing) : []
  return { decision, change, ending, notes: [...notes, ...archivedNotes(archived), ...emptied] }
}

interface Decided {
  /** What it was decided on. */
  readonly standing: ModelSnapshot
  readonly candidate: ModelVersion
  readonly decision: Decision
  readonly change: Change | null
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
  standing: ModelSnapshot,
  candidate: ModelVersion,
  looker: Looker,
  { overtaken, hasNoWayBack }: Circumstances = { overtaken: null, hasNoWayBack: false },
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
    hasNoWayBack,
    now: looker.now(),
  }
  const facts = await collectEvidence(sources, asked)
  const decision = decide(facts, rules, circumstances, overtaken)
  return { standing, candidate, decision, change: plan(decision, facts) }
}

async function attempt(
  promotion: Promotion,
  sources: Sources,
  standing: ModelSnapshot,
  candidate: ModelVersion,
  permission: Permission | null,
  promoter: Actor & Clock,
  overtaken: string | null = null,
): Promise<Decided & { readonly ending: PromotionEnding | Moved }> {
  // Only who is to undo a failed promotion is told of it before it is made.
  const hasNoWayBack = promoter.announce !== undefined && permission === 'EDIT'
  const decided = await decideOn(promotion, sources, standing, candidate, promoter, {
    overtaken,
    hasNoWayBack,
  })
  const { change } = decided
  if (change === null) return { ...decided, ending: { kind: 'nothing-to-do' } }
  requireRight(permission, neededFor([change]), promotion.model)
  const record = recordOf(decided, standing, promoter)
  promoter.announce?.(record)
  const { registry } = sources
  const ending = await moveTarget(
    registry,
    standing,
    change,
    record,
    promoter,
    decidedOn(sources, standing, decided),
  )
  return { ...decided, ending }
}

/** What is read again before anything moves, beside who has the target: while a run waits, all may change. */
function decidedOn(
  { registry, tracking }: Sources,
  snapshot: ModelSnapshot,
  { candidate, decision }: Decided,
): DecidedOn {
  const { model, version } = candidate
  const { target } = decision
  const isListed = (it: ModelSnapshot) => it.versions.some((row) => row.version === version)
  const changeOf = (row: ModelVersion | null, now: ModelSnapshot) =>
    candidateChange({ candidate, snapshot }, { candidate: row, snapshot: now }, target)
  return {
    changedIn: (now) => {
      const row = now.versions.find((it) => it.version === version)
      return row === undefined && !isListed(snapshot) ? null : changeOf(row ?? null, now)
    },
    changedElsewhere: async () => {
      const { run } = decision.candidate
      const isAsked = run.kind === 'found' && target.kind !== 'retirement'
      const [row, ofRun] = await Promise.all([
        isListed(snapshot) ? candidate : registry.readVersion(model, version),
        isAsked ? tracking.readRun(run.runId).then((now) => runChange(run, now)) : null,
      ])
      return changeOf(row, snapshot) ?? ofRun
    },
  }
}

/** Whether anybody died over this target, and what became of that. */
async function settleFirst(
  { model, version, target }: Promotion,
  { registry }: Sources,
  clock: Looker,
) {
  const [before, permission] = await Promise.all([
    registry.readSnapshot(model),
    registry.readPermission(model),
  ])
  const found = await resolveVersion(registry, before, version)
  const asking = { action: 'promote', version: found.version } as const
  const { snapshot: standing, notes } = await recoverAndLook(
    registry,
    before,
    target,
    asking,
    clock,
  )
  const candidate = standing === before ? found : await resolveVersion(registry, standing, version)
  return { standing, candidate, notes, permission }
}

function recordOf(
  { candidate, decision }: Decided,
  standing: ModelSnapshot,
  promoter: Actor,
): MoveRecord {
  return begunRecord(candidate, writerOfRecord(promoter, standing, [candidate]), {
    action: 'promote',
    verdict: recordedVerdict(decision),
    target: decision.target,
    former: decision.holders,
    reason: decision.acceptance.kind === 'accepted' ? decision.acceptance.hold.reason : null,
    evidence: decision.evidenceDigest,
    policy: decision.rules.policy?.digest ?? null,
    approvedBy: approversOf(decision).map(({ login }) => login),
  })
}

/** `gates: none`, a move to Archived or None, and gates that were skipped are none that passed. */
function recordedVerdict({ acceptance, gates, verdict }: Decision): RecordedVerdict {
  if (acceptance.kind === 'accepted') return 'accepted'
  return isUngated(gates) ? 'ungated' : verdict
}
