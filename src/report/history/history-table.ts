import type { HistoryEvent, ModelHistory, TargetHistory } from '../../core/history/history.ts'
import type { LastHolder } from '../../core/records/last-holder.ts'
import type { MoveRecord } from '../../core/records/record.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { targetName } from '../phrases/words.ts'
import type { Paint } from '../promotion/text.ts'
import { minuteOf } from '../text/moment.ts'
import { wrapped } from '../text/wrapped.ts'
import { eventSays, eventVersion, heldUntil } from './history-words.ts'

const quote = (text: string) => visible(text, 100)
const width = 80
const indent = '    '

/** Who held what, newest first, in lines of 80 columns; only an address may be longer. */
export function historyText(history: ModelHistory, paint: Paint): readonly string[] {
  const { targets, model, compacted: folded } = history
  if (targets.length === 0) {
    return [
      `No version of '${visible(model, 100)}' carries a record of Stagegate that is about it. What was ` +
        'moved before Stagegate, or past it, has none, and records on a copy are about the version ' +
        'that it was copied from.',
    ]
  }
  const lost = [...folded].map(
    ([version, count]) =>
      `The ${count} oldest records of version ${version} were folded away: what they said is gone.`,
  )
  return [
    ...targets.flatMap((target, index) => [
      ...(index === 0 ? [] : ['']),
      ...targetLines(target, model, paint),
    ]),
    ...(lost.length === 0 ? [] : ['', ...lost.flatMap((line) => wrapped(line, width))]),
  ]
}

function targetLines(history: TargetHistory, model: string, paint: Paint): readonly string[] {
  const { target, events, holders } = history
  const name = `${targetName(target, quote)} of '${visible(model, 100)}', newest first, times in UTC`
  const versions = events.map(eventVersion)
  const column = Math.max('Version'.length, ...versions.map((text) => text.length))
  const row = (when: string, version: string, says: string, until: string) =>
    `${when.padEnd(16)}  ${version.padEnd(column)}  ${says.padEnd(33)}  ${until}`.trimEnd()
  return [
    paint(name, 'strong'),
    ...(events.length === 0
      ? ['No record speaks of it.']
      : [row('When', 'Version', 'What', 'Until')]),
    ...events.flatMap((event, index) => {
      const [holding] = event.kind === 'cleared' ? [] : event.began
      const until = holding === undefined ? '' : heldUntil(holding, holders)
      return [
        row(minuteOf(event.record.at), versions[index] ?? '', eventSays(event), until),
        ...details(event).map((line) => paint(`${indent}${line}`, 'faint')),
      ]
    }),
    ...notes(history),
  ]
}

/** By whom, over whom, on what evidence, why, and where to read on. */
function details(event: HistoryEvent): readonly string[] {
  const { record } = event
  const evidence = event.kind === 'cleared' ? null : event.record.evidence
  const approvers = event.kind === 'cleared' ? [] : event.record.approvedBy
  const isAboutTarget =
    event.kind === 'moved' || event.kind === 'unfinished' || event.kind === 'undone'
  const parts = [
    record.by === '' ? '' : `by ${visible(record.by, 60)}`,
    approvers.length === 0
      ? ''
      : `approved by ${approvers.map((it) => visible(it, 40)).join(' and ')}`,
    isAboutTarget ? before(event.record) : '',
    // Enough of it to find it again; `--json` has the whole.
    evidence === null ? '' : `evidence ${visible(evidence, 20)}`,
  ].filter((part) => part !== '')
  const why = record.reason === null ? '' : `because: ${visible(record.reason, 250)}`
  return [
    ...wrapped(parts.join(', '), width - indent.length),
    ...wrapped(why, width - indent.length),
    record.run === null ? '' : visible(record.run, 300),
  ].filter((line) => line !== '')
}

function before({ action, former, version }: MoveRecord): string {
  const others = former.filter((each) => each !== version)
  // Nobody knows who was there before what was adopted.
  if (action === 'rollback' || action === 'adopt') return ''
  return others.length === 0 ? 'nobody before' : `${others.join(' and ')} before`
}

function notes({ holders, holdings, withoutRecord }: TargetHistory): readonly string[] {
  const expected = holdings.filter(({ ending }) => ending.kind === 'not-ended')
  const asRecorded =
    expected.length === holders.length && expected.every(({ version }) => holders.includes(version))
  const now =
    holders.length > 1
      ? `versions ${holders.join(' and ')} hold`
      : `${holders.length === 0 ? 'no version' : `version ${holders[0]}`} holds`
  return [
    ...(withoutRecord === null ? [] : [tagKnows(withoutRecord)]),
    ...(asRecorded
      ? []
      : [`By the registry, ${now} it now, which is not what the records say: stagegate audit.`]),
  ].flatMap((line) => wrapped(line, width))
}

function tagKnows({ version, at, by }: LastHolder): string {
  const when = at === null ? '' : ` on ${minuteOf(at)}`
  const who = by === '' ? '' : ` by ${visible(by, 60)}`
  return (
    `The registered model's own tag says that version ${version} got it${when}${who}. The record of ` +
    'that is gone: deleted with the version, or folded away.'
  )
}
