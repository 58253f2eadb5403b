import { targetKey } from '../../core/model/target.ts'
import type { Adopted } from '../../core/rollback/adoption.ts'
import { codeSpan, visible } from '../../core/text/untrusted-text.ts'
import { holds, targetName } from '../phrases/words.ts'
import { noteList } from '../promotion/markdown.ts'
import { notesData } from '../promotion/notes.ts'
import { noteLines, type Paint } from '../promotion/text.ts'
import { firstThatFits } from '../text/output-json.ts'
import type { Quote } from '../text/quote.ts'

/** What an adoption means, in a sentence without its full stop. */
export function adoptedSentence({ model, version, target }: Adopted, quote: Quote): string {
  return `${quote(model)} version ${version} ${holds(target, 'now', quote)}, and that is accepted`
}

/** That others are there besides, who are not adopted by this; null: nobody is. */
function others({ target, others: versions }: Adopted, quote: Quote): string | null {
  if (versions.length === 0) return null
  const who = `version ${versions.join(' and ')}`
  const verb = versions.length === 1 ? 'holds' : 'hold'
  return `${who} ${verb} ${targetName(target, quote)}, too, and ${versions.length === 1 ? 'is' : 'are'} not adopted by this`
}

function because({ by, reason }: Adopted, quote: Quote): string {
  return by === '' ? quote(reason) : `${quote(reason)} (${quote(by)})`
}

export function adoptedText(adopted: Adopted, paint: Paint): readonly string[] {
  const besides = others(adopted, visible)
  return [
    `${paint('ADOPTED', 'pass')}  ${paint(adoptedSentence(adopted, visible), 'strong')}.`,
    `  reason  ${because(adopted, visible)}`,
    '  gates  none were asked, and nothing was moved',
    ...(besides === null ? [] : [`  besides  ${besides}`]),
    ...noteLines(adopted.notes),
  ]
}

export function adoptedMarkdown(adopted: Adopted): string {
  const besides = others(adopted, codeSpan)
  return [
    `### ✅ Adopted: ${adoptedSentence(adopted, codeSpan)}`,
    `**Why:** ${because(adopted, codeSpan)}`,
    `No gates were asked, and nothing was moved.${besides === null ? '' : ` ${besides.charAt(0).toUpperCase()}${besides.slice(1)}.`}`,
    ...(adopted.notes.length === 0 ? [] : [noteList(adopted.notes)]),
  ]
    .join('\n\n')
    .concat('\n')
}

/** The same as data: the `decision` output, and `--json`. */
export function adoptedData({ model, version, target, others, reason, by, notes }: Adopted) {
  return {
    format: 1,
    adopted: true,
    model,
    version: String(version),
    target: targetKey(target),
    others: others.map(String),
    reason,
    by,
    notes: notesData(notes),
  }
}

/** One line of JSON; what may be long is left out where it would be too long. */
export function adoptedOutput(adopted: Adopted): string {
  const data = adoptedData(adopted)
  return firstThatFits([
    data,
    { ...data, reason: null, by: null, notes: [], abridged: true },
    { abridged: true, adopted: data.adopted },
  ])
}
