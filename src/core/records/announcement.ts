import type { ModelSnapshot, ModelVersion, Stage, VersionNumber } from '../model/model.ts'
import { archives, stageKey, targetKey } from '../model/target.ts'
import { endedRecord, readFields } from './read-records.ts'
import {
  hasRoom,
  inOrder,
  isReturn,
  type MoveRecord,
  type RecordAction,
  recordFields,
  recordKey,
  rooms,
} from './record.ts'
import { fieldsOf, fitted, longestValue, momentIn, type Tag } from './record-tag.ts'

/**
 * For how long an announcement speaks for a run that may still be at work, in milliseconds. It keeps
 * runs from getting in each other's way; what makes a promotion safe is that everybody compares
 * before they move and reads back after it.
 */
export const lease = 5 * 60_000

export const announcementPrefix = 'stagegate_begun_'

/** A record of any action, as it is announced. */
export type BegunRecord = MoveRecord<RecordAction>

type Announcing = Pick<ModelSnapshot, 'createdAt' | 'tags' | 'versions'>

/** Of the record with that key. */
export function announcementKey(recordKey: string): string {
  return `${announcementPrefix}${recordKey.slice(-8)}`
}

/**
 * The tag on the registered model that says what a run is about to do. It stands there, and not on the
 * version, because every run reads these tags anyway, however many versions there are, because
 * copying a version does not copy it, and because whoever may promote may remove it.
 */
export function announcementTag(
  record: BegunRecord,
  { createdAt }: Pick<ModelSnapshot, 'createdAt'>,
): Tag {
  const value = fitted(rooms, (room) => ({ ...recordFields(record, room), model: createdAt }))
  return { key: announcementKey(record.key), value }
}

/**
 * What was announced and has not ended yet, in the order of the records. What is about another
 * registered model, or about another version of that number, is left out, and so is what contradicts
 * itself.
 */
export function unfinishedIn(snapshot: Announcing): readonly BegunRecord[] {
  return found(snapshot).filter((record) => !contradictsItself(record))
}

/** Announcements about this registered model that contradict themselves: nobody acts on them. */
export function contradictionsIn(snapshot: Announcing): readonly BegunRecord[] {
  return found(snapshot).filter(contradictsItself)
}

function found({ createdAt, tags, versions }: Announcing): readonly BegunRecord[] {
  const rows = new Map(versions.map((row) => [row.version, row]))
  return [...tags]
    .filter(([key, value]) => key.startsWith(announcementPrefix) && value.length <= longestValue)
    .map(([key, value]) => read(key, value, createdAt))
    .filter((record) => record !== null)
    .filter((record) => isAboutRow(record, rows.get(record.version)))
    .sort(inOrder)
}

function read(key: string, text: string, createdAt: number): BegunRecord | null {
  const nonce = key.slice(announcementPrefix.length)
  const data = fieldsOf(text) ?? {}
  const at = momentIn(data.at)
  if (!/^[0-9a-f]{8}$/.test(nonce) || at === null) return null
  if (data.state !== 'begun' || data.model !== createdAt) return null
  return readFields(recordKey(at, nonce), data)
}

/** `row` undefined: the version is not among those that were read, or was deleted. */
function isAboutRow(record: BegunRecord, row: ModelVersion | undefined): boolean {
  return row === undefined || row.createdAt === record.versionCreatedAt
}

/**
 * Nothing of the kind was ever written: an alias moves no stage, only a rollback gives back, and there is
 * room for the record of what is announced.
 */
function contradictsItself(record: BegunRecord): boolean {
  const { action, target, version, from, former, to, back } = record
  if (!hasRoom(record)) return true
  const movesNoStage = target.kind === 'alias'
  if (movesNoStage && (from !== null || back !== null)) return true
  if (action !== 'rollback') return to !== null || back !== null
  if (target.kind === 'retirement') return true
  if (isReturn(record)) return former.length > 0 || back !== null
  return !former.includes(version) || back === 'Production'
}

/** Whether a record on its version says how it ended: its announcement is only still to be removed. */
export function hasEnded(record: BegunRecord, { versions }: Pick<ModelSnapshot, 'versions'>) {
  const row = versions.find(({ version }) => version === record.version)
  return row !== undefined && endedRecord(row, record.key) !== null
}

/** Of one that is a little ahead for longer; one that is further ahead than that is of no known time. */
export function isYoung({ at }: Pick<MoveRecord, 'at'>, now: number): boolean {
  return Math.abs(now - at) < lease
}

/** The targets that somebody gets by a move: a rollback may put back into Staging whom it takes away. */
export function movingTo({ target, back }: BegunRecord): readonly string[] {
  const serves = back === 'Staging' || back === 'Production'
  const key = targetKey(target)
  return target.kind !== 'alias' && serves ? [key, stageKey(back)] : [key]
}

/** Which version the move brings to a stage; null: none. */
export function comingTo(
  stage: Stage,
  { target, version, to, back, action }: BegunRecord,
): VersionNumber | null {
  if (target.kind === 'alias' || action === 'clear-rollback') return null
  if (target.stage === stage) return action === 'rollback' ? to : version
  return back === stage ? version : null
}

/** The versions whose stage changes by a move: none by that of an alias. */
export function movingWith({
  action,
  target,
  version,
  former,
  to,
}: BegunRecord): readonly VersionNumber[] {
  if (target.kind === 'alias' || action === 'clear-rollback') return []
  const others = archives(target) || action === 'rollback' ? former : []
  return [version, ...others, ...(to === null ? [] : [to])]
}
