import type { HistoryEvent, ModelHistory, TargetHistory } from '../../core/history/history.ts'
import type { LastHolder } from '../../core/records/last-holder.ts'
import type { MoveRecord } from '../../core/records/record.ts'
import {
  capitalized,
  commas,
  listed,
  minute,
  moment,
  name,
  nothing,
  type Phrase,
  say,
} from '../phrase.ts'
import { byWhom, writerName } from '../phrases/record-phrases.ts'
import { holdersHave, targetName } from '../phrases/target-phrases.ts'
import { partMarkdown } from '../render/markdown.ts'
import { line, lines, type Part } from '../report.ts'
import { eventSays, eventVersion, heldUntil } from './history-phrases.ts'

/** Who had what, newest first. */
export function historyParts({ model, targets, compacted }: ModelHistory): readonly Part[] {
  if (targets.length === 0) {
    return lines(null, [
      line(
        say`no version of ${name(model, 100)} has a Stagegate record of its own. Moves before Stagegate, or without it, leave no record, and records on a copy belong to the version that was copied`,
      ),
    ])
  }
  const removed = [...compacted].map(([version, count]) =>
    line(say`the ${count} oldest records of version ${version} were removed to make room`),
  )
  return [
    ...targets.flatMap((target) => targetParts(target, model)),
    ...lines(say`Removed records`, removed, { style: 'section' }),
  ]
}

function targetParts(history: TargetHistory, model: string): readonly Part[] {
  const { target, events, holders } = history
  const where = capitalized(targetName(target))
  const title = say`${where} of ${name(model, 100)}, newest first, times in UTC`
  if (events.length === 0) {
    const none = [line(say`no record is about this target`), ...notes(history)]
    return lines(title, none, { style: 'section' })
  }
  const until = (event: HistoryEvent) => {
    const [holding] = event.kind === 'cleared' ? [] : event.began
    return holding === undefined ? nothing : heldUntil(holding, holders)
  }
  const heads = [say`When`, say`Until`] as const
  return [eventTable(events, title, heads, until, details), ...lines(null, notes(history))]
}

function eventTable(
  events: readonly HistoryEvent[],
  title: Phrase,
  [when, last]: readonly [when: Phrase, last: Phrase],
  lastCell: (event: HistoryEvent) => Phrase,
  below: (event: HistoryEvent) => readonly Phrase[],
  most = Number.POSITIVE_INFINITY,
): Part {
  const columns = [when, say`Version`, say`What`, last]
  return {
    kind: 'table',
    title,
    columns: columns.map((head) => ({ head: [head], isNumber: false })),
    rows: events.slice(0, most).map((event) => ({
      mark: null,
      cells: [minute(event.record.at), eventVersion(event), eventSays(event), lastCell(event)],
      says: null,
      below: below(event),
    })),
    left: Math.max(0, events.length - most),
  }
}

/** More are in `stagegate history`. */
const mostMoves = 12

/** What changed who has the target, newest first, for a job's summary; '' where nothing ever moved. */
export function timelineBlock(model: string, { events, target }: TargetHistory): string {
  const moves = events.filter(
    ({ kind }) => kind === 'moved' || kind === 'left' || kind === 'arrived',
  )
  if (moves.length === 0) return ''
  const title = say`History of ${targetName(target)} of ${name(model, 100)}, newest first`
  const by = ({ record }: HistoryEvent) => (record.by === '' ? nothing : name(record.by, 60))
  const heads = [say`When (UTC)`, say`By`] as const
  return partMarkdown(eventTable(moves, title, heads, by, () => [], mostMoves))
}

/** By whom, over whom, on what evidence, why, and where to read on. */
function details(event: HistoryEvent): readonly Phrase[] {
  const { record } = event
  const move = event.kind === 'cleared' ? null : event.record
  const who = writerName(record, 60)
  const isAboutTarget =
    event.kind === 'moved' || event.kind === 'unfinished' || event.kind === 'undone'
  const approvers = (move?.approvedBy ?? []).map((each) => name(each, 40))
  const parts = [
    who === null ? null : say`by ${who}`,
    approvers.length === 0 ? null : say`approved by ${listed(approvers)}`,
    isAboutTarget && move !== null ? copied(move) : null,
    isAboutTarget && move !== null ? before(move) : null,
    // Enough of it to find it again; `--json` has the whole.
    move === null || move.evidence === null ? null : say`evidence ${name(move.evidence, 20)}`,
  ].filter((part) => part !== null)
  return [
    ...(parts.length === 0 ? [] : [commas(parts)]),
    ...(record.reason === null ? [] : [say`reason: ${name(record.reason, 250)}`]),
    ...(record.run === null ? [] : [name(record.run, 300)]),
  ]
}

function copied({ action, source }: MoveRecord): Phrase | null {
  return source === null || action === 'rollback' ? null : say`a copy of ${name(source, 120)}`
}

function before({ action, former, version }: MoveRecord): Phrase | null {
  const others = former.filter((each) => each !== version)
  // Nobody knows who was there before what was adopted.
  if (action === 'rollback' || action === 'adopt') return null
  if (others.length === 0) return say`no version before`
  return say`before: ${listed(others.map((each) => say`${each}`))}`
}

function notes({ target, holders, holdings, withoutRecord }: TargetHistory) {
  const expected = holdings.filter(({ ending }) => ending.kind === 'not-ended')
  const asRecorded =
    expected.length === holders.length && expected.every(({ version }) => holders.includes(version))
  return [
    ...(withoutRecord === null ? [] : [line(tagKnows(withoutRecord))]),
    ...(asRecorded
      ? []
      : [
          line(
            say`${holdersHave(holders, target, 'now')} according to the registry, and the records differ: run ${'stagegate audit'}`,
          ),
        ]),
  ]
}

function tagKnows({ version, at, by }: LastHolder): Phrase {
  const when = at === null ? null : say` on ${moment(at)}`
  return say`the registered model's own tag says that version ${version} was moved there${when}${byWhom(by, 60)}. The record of that move was deleted with the version, or removed to make room`
}
