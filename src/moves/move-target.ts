import type { PromotionEnding } from '../core/decision/outcome.ts'
import { type Change, formerHolders } from '../core/model/change.ts'
import type { Clock } from '../core/model/clock.ts'
import {
  holdersOf,
  holdersThatMatter,
  type ModelSnapshot,
  type ModelVersion,
  type Target,
  type VersionNumber,
} from '../core/model/model.ts'
import { holderWords, targetWords } from '../core/model/target.ts'
import { isInPlace, sameVersions, standsAsDecided } from '../core/model/target-state.ts'
import { lastHolderTag } from '../core/records/last-holder.ts'
import type { MoveRecord } from '../core/records/record.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { ModelRegistry, PlannedCopy } from '../registry/port/registry.ts'
import { type CarriedOut, carryOut } from './carry-out.ts'
import type { Expectation } from './intent.ts'
import { atWork } from './turn.ts'

/** How an attempt to move a target ended. */
export type Moved =
  | (Extract<PromotionEnding, { kind: 'promoted' }> & {
      /** Versions that others had moved there at the same time, and that this run archived. */
      readonly archived: readonly VersionNumber[]
      /** What was read last, with what was written since. */
      readonly snapshot: ModelSnapshot
    })
  | Extract<PromotionEnding, { kind: 'already-there' | 'conflict' }>
  /** Somebody changed what was decided on before this run moved anything: one may decide again. */
  | { readonly kind: 'overtaken'; readonly problem: string; readonly inPlace: boolean }

/** What a move was decided on, beside the holders of its target. */
export interface DecidedOn {
  /** What differs where this stands; null: nothing that counts. */
  readonly changedIn: (snapshot: ModelSnapshot) => string | null
  /** The same of what no snapshot shows. */
  readonly changedElsewhere?: () => Promise<string | null>
}

/**
 * Moves a target to the record's version, unless what was decided on is otherwise by then. Throws what
 * the registry throws when it cannot be read or written.
 */
export async function moveTarget(
  registry: ModelRegistry,
  model: ModelSnapshot,
  change: Change,
  record: MoveRecord,
  clock: Clock,
  decidedOn: DecidedOn = { changedIn: () => null },
  copies?: PlannedCopy,
): Promise<Moved> {
  const { target, version } = record
  // The number of a copy that is yet to be made may be that of somebody else's version by now.
  const isOwn = ({ versions }: ModelSnapshot) =>
    copies === undefined || versions.some((row) => isTheCopy(row, copies.as))
  const reached = (snapshot: ModelSnapshot) =>
    isOwn(snapshot) && isInPlace(holdersOf(snapshot, target), target, version)
  const ended = await carryOut(
    registry,
    {
      model,
      record,
      expects: (snapshot) =>
        reached(snapshot) ? { kind: 'reached' } : expected(snapshot, change, target, decidedOn),
      rereads: decidedOn.changedElsewhere,
      copies,
      reached,
      tags: (it) => ({
        record: it,
        model: [lastHolderTag({ ...record, seq: it.seq }, model)],
        before: [],
        after: [],
      }),
    },
    clock,
  )
  return movedBy(ended, change, target, isOwn(ended.snapshot))
}

function isTheCopy(row: ModelVersion, planned: ModelVersion): boolean {
  const { version, source, createdAt } = row
  return version === planned.version && source === planned.source && createdAt === planned.createdAt
}

function expected(
  snapshot: ModelSnapshot,
  change: Change,
  target: Target,
  { changedIn }: DecidedOn,
): Expectation {
  const problem = standsAsDecided(snapshot, change, target)
    ? changedIn(snapshot)
    : whatMoved(snapshot, change, target)
  return problem === null ? { kind: 'go-on', changes: [change] } : { kind: 'overtaken', problem }
}

/** `isOwn`: whether that number is the version that was to be moved. */
function movedBy(ended: CarriedOut, change: Change, target: Target, isOwn: boolean): Moved {
  const { snapshot } = ended
  const holders = holdersThatMatter(snapshot, target, change.version)
  const inPlace = isOwn && holders.includes(change.version)
  const conflict = (problem: string): Moved => ({ kind: 'conflict', problem, inPlace })
  switch (ended.kind) {
    case 'done':
      return { kind: 'promoted', recordProblem: ended.problem, archived: ended.archived, snapshot }
    case 'reached':
      return { kind: 'already-there' }
    case 'overtaken':
      return { kind: 'overtaken', problem: ended.problem, inPlace }
    case 'at-work':
      return conflict(atWork(ended.other))
    case 'lost':
      return conflict(
        ended.problem ??
          `${whatMoved(snapshot, change, target)} This run moved it as well, but the other move came last.`,
      )
  }
}

function whatMoved(snapshot: ModelSnapshot, change: Change, target: Target): string {
  const holders = holdersThatMatter(snapshot, target, change.version)
  const model = `'${visible(change.model)}'`
  if (change.kind === 'move-to-stage' && sameVersions(holders, change.holders)) {
    const row = snapshot.versions.find(({ version }) => version === change.version)
    return (
      `Somebody else moved version ${change.version} of ${model} meanwhile: it was in ` +
      `${change.from} at the decision and is in ${row?.stage ?? 'another stage'} now.`
    )
  }
  return targetMoved(snapshot, target, formerHolders(change), holders)
}

export function targetMoved(
  snapshot: ModelSnapshot,
  target: Target,
  before: readonly VersionNumber[],
  now: readonly VersionNumber[] = holdersOf(snapshot, target),
): string {
  return (
    `Somebody else moved ${targetWords(target)} of '${visible(snapshot.model)}' meanwhile. ` +
    `Holder at the decision: ${holderWords(before)}. Holder now: ${holderWords(now)}.`
  )
}
