import type { HistoryEvent } from '../../core/history/history.ts'
import type { Holding } from '../../core/history/replay.ts'
import type { VersionNumber } from '../../core/model/model.ts'
import { bareName } from '../../core/model/target.ts'
import type { MoveRecord } from '../../core/records/record.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { nounOf } from '../phrases/record-words.ts'
import { minuteOf } from '../text/moment.ts'

/** What happened to a target, in 40 characters at most. */
export function eventSays(event: HistoryEvent): string {
  if (event.kind === 'cleared') return `hold of ${event.record.version} lifted`
  const { record, kind } = event
  const { action, version, target } = record
  const elsewhere = visible(bareName(target), 12)
  switch (kind) {
    case 'unfinished':
      return `${nounOf(record)} of ${version} begun`
    case 'undone':
      return `${nounOf(record)} of ${version} undone`
    case 'left':
      return action === 'rollback' ? `left by a rollback of ${version}` : `left for ${elsewhere}`
    case 'arrived':
      return action === 'rollback' ? `rolled back from ${elsewhere}` : `left ${elsewhere}`
    case 'moved':
      return action === 'rollback' ? `${version} rolled back` : moved(record)
  }
}

function moved({ action, verdict }: MoveRecord): string {
  if (action === 'adopt') return 'adopted as it stood'
  const verb = action === 'promote' ? 'promoted' : 'moved'
  switch (verdict) {
    case 'pass':
      return `${verb}, gates passed`
    case 'accepted':
      return `${verb}, a hold accepted`
    case 'ungated':
      return `${verb}, no gates asked`
    default:
      return `${verb}, verdict ${visible(verdict, 16)}`
  }
}

/** Which version the event is about. */
export function eventVersion(event: HistoryEvent): string {
  if (event.kind === 'cleared') return String(event.record.version)
  const { record, kind, began } = event
  switch (kind) {
    case 'unfinished':
    case 'undone':
    case 'left':
      return String(record.version)
    case 'arrived':
      return versionsOf(began)
    case 'moved':
      return record.action === 'rollback' ? versionText(record.to) : String(record.version)
  }
}

function versionsOf(began: readonly Holding[]): string {
  const [first, ...more] = began
  if (first === undefined) return '-'
  return more.length === 0 ? String(first.version) : `${first.version} …`
}

function versionText(version: VersionNumber | null): string {
  return version === null ? 'none' : String(version)
}

/** Until when a version held the target, for a person. */
export function heldUntil(holding: Holding, holders: readonly VersionNumber[]): string {
  switch (holding.ending.kind) {
    case 'left':
      return minuteOf(holding.ending.by.at)
    case 'unseen':
      return 'not recorded'
    case 'not-ended':
      return holders.includes(holding.version) ? 'now' : 'not recorded'
  }
}
