import { UsageError } from '../core/errors/errors.ts'
import { heldByRecords } from '../core/history/recorded-holder.ts'
import { leavesOneAlone } from '../core/history/replay.ts'
import {
  holdersOf,
  type ModelSnapshot,
  type Target,
  type VersionNumber,
} from '../core/model/model.ts'
import { isSameTarget, targetKey, targetWords } from '../core/model/target.ts'
import { type BegunRecord, isYoung } from '../core/records/announcement.ts'
import { recordsOn } from '../core/records/read-records.ts'
import { inOrder, isSameRun, loserOf, type MoveRecord } from '../core/records/record.ts'
import type { Rollback } from '../core/rollback/rollback.ts'
import type { RollbackEnding } from '../core/rollback/rollback-outcome.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { Recovered } from '../moves/recover.ts'
import type { Actor } from './actor.ts'

/**
 * Whether what another run had begun, and this one completed, is all that was asked for: what was
 * begun long ago, by another run, was meant for what stood there then.
 */
export function isWhatIsAsked(
  { record, ended }: Recovered,
  { target, version, toVersion }: Rollback,
  { run, now }: Actor,
): boolean {
  return (
    record.action === 'rollback' &&
    isSameTarget(record.target, target) &&
    ended === 'completed' &&
    (isYoung(record, now()) || isSameRun(record.run, run)) &&
    (version === null || version === loserOf(record)) &&
    (toVersion === null || toVersion === record.to)
  )
}

/**
 * A job that is run again must not roll back once more, beyond what it was meant to: as long as what
 * its rollback has left stands there, it is done. `finished`: one that was begun, and ended just now.
 * Throws a `UsageError` where it cannot be told how far back is meant.
 */
export function nothingToDo(
  asked: Rollback,
  standing: ModelSnapshot,
  run: string | null,
  finished?: BegunRecord,
): RollbackEnding | null {
  const { target, version, toVersion } = asked
  const holders = holdersOf(standing, target)
  const ended = finished === undefined ? null : ({ ...finished, action: 'rollback' } as const)
  if (ended !== null && standsAsRolledBack(ended, holders)) {
    return { kind: 'done-before', record: ended }
  }
  const record = ownRollback(target, standing, run)
  const since = record === undefined ? null : movedSince(record, standing, holders, run)
  const isMeant =
    record !== undefined &&
    (version === null || version === loserOf(record)) &&
    (toVersion === null || toVersion === record.to)
  if (isMeant && since === 'nothing') return { kind: 'done-before', record }
  if (version !== null && !holders.includes(version)) return { kind: 'holds-no-longer', version }
  if (since === 'others' && version === null && toVersion === null) throw howFar(asked, holders)
  return null
}

/**
 * What has changed who holds the target since one rollback of it: `others` where those who hold it
 * now came by another rollback, or by another workflow run, which this one does not judge.
 */
function movedSince(
  record: MoveRecord,
  { versions }: ModelSnapshot,
  holders: readonly VersionNumber[],
  run: string | null,
): 'nothing' | 'others' | 'own' {
  const told = heldByRecords(versions, targetKey(record.target))
  const later = told.touchedBy.some((it) => inOrder(it, record) > 0 && it.action !== 'adopt')
  if (!later && standsAsRolledBack(record, holders)) return 'nothing'
  const byOthers = holders.some((holder) => {
    const arrived = told.holders.get(holder)
    if (arrived === undefined || arrived.key === record.key) return false
    return arrived.action === 'rollback' || !isSameRun(arrived.run, run)
  })
  return byOthers ? 'others' : 'own'
}

/** Of a stage that it gave to nobody, or to one who was there already, others may have left since. */
function standsAsRolledBack(record: MoveRecord, holders: readonly VersionNumber[]): boolean {
  const { version, to, former } = record
  const stayed = leavesOneAlone(record) ? [] : former.filter((holder) => holder !== version)
  return (
    (to === null || holders.includes(to)) &&
    holders.every((holder) => holder === to || stayed.includes(holder))
  )
}

function howFar(asked: Rollback, holders: readonly VersionNumber[]): UsageError {
  const { model, target } = asked
  return new UsageError(
    (input) =>
      `This workflow run has rolled back ${targetWords(target)} of '${visible(model)}' before, and version ` +
      `${holders.join(' and ')} got it from somebody else since, so another rollback must say how far back ` +
      `it goes. Name the version that gets it in ${input('to-version')}.`,
  )
}

/** The last one that this workflow run made, in whichever of its attempts. */
function ownRollback(
  target: Target,
  { versions }: ModelSnapshot,
  run: string | null,
): MoveRecord | undefined {
  if (run === null) return undefined
  return versions
    .flatMap(recordsOn)
    .filter(
      (it) => it.action === 'rollback' && it.state === 'done' && isSameTarget(it.target, target),
    )
    .filter((it) => isSameRun(it.run, run))
    .sort(inOrder)
    .at(-1)
}

/** What to type to roll back as asked, or to promote there, with one more flag. */
export function commandFor(
  verb: 'rollback' | 'promote',
  { model, target }: Rollback,
  more: string,
): string {
  const flag =
    target.kind === 'alias' ? `--alias '${visible(target.alias)}'` : `--stage ${target.stage}`
  return `stagegate ${verb} --model-name '${visible(model)}' ${flag} ${more}`
}
