import type { HistoryEvent, TargetHistory } from '../../core/history/history.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { targetName } from '../phrases/words.ts'
import { minuteOf } from '../text/moment.ts'
import { eventSays, eventVersion } from './history-words.ts'

/** A timeline is one column for each; more would be too small to read. */
const mostShown = 12

/** What changed who holds the target. */
const shownKinds: ReadonlySet<HistoryEvent['kind']> = new Set(['moved', 'left', 'arrived'])

/**
 * The newest part of a target's history as a Mermaid timeline, oldest first; null where nothing ever
 * moved. No text from the registry can end a line, a diagram or the code block that it stands in.
 */
export function historyTimeline(model: string, history: TargetHistory): string | null {
  const moved = history.events.filter(({ kind }) => shownKinds.has(kind))
  const shown = moved.slice(0, mostShown).toReversed()
  if (shown.length === 0) return null
  const title = `${targetName(history.target, inert)} of ${inert(model)}`
  return ['timeline', `    title ${title}`, ...shown.map((event) => `    ${period(event)}`)].join(
    '\n',
  )
}

/** The same as a block of Markdown, for a job's summary; '' where nothing ever moved. */
export function timelineBlock(model: string, history: TargetHistory): string {
  const timeline = historyTimeline(model, history)
  return timeline === null ? '' : `\`\`\`mermaid\n${timeline}\n\`\`\``
}

/** A colon and a space part the boxes of one column, so a time of day has none. */
function period(event: HistoryEvent): string {
  const { at, by } = event.record
  const boxes = [
    `${minuteOf(at).replace(':', '.')} UTC`,
    `version ${eventVersion(event)}`,
    inert(eventSays(event)),
    ...(by === '' ? [] : [`by ${inert(by)}`]),
  ]
  return boxes.join(' : ')
}

/**
 * Letters and digits of any script, spaces and `,._@/+-[]()` stay: none of them means anything inside of
 * a timeline. Everything else (`:`, `;`, `#`, `%`, quotes, angle brackets) is named by its code point.
 */
function inert(text: string): string {
  return visible(text, 40).replace(
    /[^\p{L}\p{M}\p{N} ,._@/+\-[\]()]/gu,
    (character) => `(u${(character.codePointAt(0) ?? 0).toString(16)})`,
  )
}
