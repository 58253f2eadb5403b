import type { HistoryEvent } from '../../core/history/history.ts'
import type { Holding } from '../../core/history/replay.ts'
import type { VersionNumber } from '../../core/model/model.ts'
import { bareName } from '../../core/model/target.ts'
import { isReturn, type MoveRecord } from '../../core/records/record.ts'
import { minute, name, own, type Phrase, say } from '../phrase.ts'
import { nouns, ofOrTo } from '../phrases/record-phrases.ts'

/** What happened to a target, in 40 characters at most. */
export function eventSays(event: HistoryEvent): Phrase {
  if (event.kind === 'cleared') return say`rollback of ${event.record.version} cleared`
  const { record, kind } = event
  const { action, version, target } = record
  const elsewhere = name(bareName(target), 12)
  switch (kind) {
    case 'unfinished':
      return say`${own(nouns[action])} ${ofOrTo(record)} ${version} begun`
    case 'undone':
      return say`${own(nouns[action])} ${ofOrTo(record)} ${version} undone`
    case 'left':
      return action === 'rollback' && !isReturn(record)
        ? say`left by rollback of ${version}`
        : say`moved to ${elsewhere}`
    case 'arrived':
      return action === 'rollback'
        ? say`rolled back from ${elsewhere}`
        : say`moved from ${elsewhere}`
    case 'moved':
      if (isReturn(record)) return say`rolled back, no version had it`
      return action === 'rollback' ? say`${version} rolled back` : moved(record)
  }
}

function moved({ action, verdict }: MoveRecord): Phrase {
  if (action === 'adopt') return say`adopted`
  const verb = own(action === 'promote' ? 'promoted' : 'moved')
  if (verdict === 'pass') return say`${verb}, gates passed`
  if (verdict === 'accepted') return say`${verb}, a hold accepted`
  if (verdict === 'ungated') return say`${verb}, no gates checked`
  return say`${verb}, verdict ${name(verdict, 16)}`
}

/** Which version the event is about. */
export function eventVersion(event: HistoryEvent): Phrase {
  if (event.kind === 'cleared') return say`${event.record.version}`
  const { record, kind, began } = event
  if (kind === 'arrived') {
    const [first, ...more] = began
    return first === undefined ? say`-` : say`${first.version}${more.length > 0 ? say` …` : null}`
  }
  const version = kind === 'moved' && record.action === 'rollback' ? record.to : record.version
  return version === null ? say`none` : say`${version}`
}

/** Until when a version had the target, for a person. */
export function heldUntil(holding: Holding, holders: readonly VersionNumber[]): Phrase {
  switch (holding.ending.kind) {
    case 'left':
      return minute(holding.ending.by.at)
    case 'unseen':
      return say`not recorded`
    case 'not-ended':
      return holders.includes(holding.version) ? say`now` : say`not recorded`
  }
}
