import type { HistoryEvent, ModelHistory, TargetHistory } from '../../core/history/history.ts'
import type { Holding } from '../../core/history/replay.ts'
import { isoMoment } from '../text/moment.ts'
import { clearingData, recordData } from './record-json.ts'

/** The whole history as data, newest first. */
export function historyData({ model, targets, compacted }: ModelHistory) {
  return {
    format: 1 as const,
    model,
    targets: targets.map(targetData),
    compacted: [...compacted].map(([version, records]) => ({ version: String(version), records })),
  }
}

function targetData({ key, holders, events, holdings, withoutRecord }: TargetHistory) {
  return {
    target: key,
    holders: holders.map(String),
    holdings: holdings.map(holdingData),
    events: events.map(eventData),
    heldLast: withoutRecord && {
      version: String(withoutRecord.version),
      at: isoMoment(withoutRecord.at),
      by: withoutRecord.by,
      record: withoutRecord.record,
    },
  }
}

function eventData(event: HistoryEvent) {
  return event.kind === 'cleared'
    ? { kind: event.kind, ...clearingData(event.record) }
    : { kind: event.kind, ...recordData(event.record) }
}

/** `until` null with `ended` true: it had left, and no record says when. */
function holdingData({ version, arrived, ending }: Holding) {
  return {
    version: String(version),
    from: isoMoment(arrived.at),
    until: ending.kind === 'left' ? isoMoment(ending.by.at) : null,
    ended: ending.kind !== 'not-ended',
    record: arrived.key,
  }
}
