import { targetKey } from '../../core/model/target.ts'
import type { ClearedRollback } from '../../core/rollback/cleared-rollback.ts'
import { codeSpan, visible } from '../../core/text/untrusted-text.ts'
import { targetName } from '../phrases/words.ts'
import { noteList } from '../promotion/markdown.ts'
import { notesData } from '../promotion/notes.ts'
import { noteLines, type Paint } from '../promotion/text.ts'
import { isoMoment, minuteOf } from '../text/moment.ts'
import { firstThatFits } from '../text/output-json.ts'
import type { Quote } from '../text/quote.ts'

/** What clearing a hold means, in a sentence without its full stop. */
export function clearedSentence({ model, version, target }: ClearedRollback, quote: Quote): string {
  return `${quote(model)} version ${version} may be promoted to ${targetName(target, quote)} again`
}

/** By whom it was rolled back, and why. */
function heldBecause({ mark: hold }: ClearedRollback, quote: Quote): string {
  const parts = [hold.by, hold.at === null ? '' : `${minuteOf(hold.at)} UTC`]
  const who = parts.filter((part) => part !== '').map((part) => quote(part))
  const reason = hold.reason === null ? '' : `: ${quote(hold.reason)}`
  return `it had been rolled back${who.length === 0 ? '' : ` (${who.join(', ')})`}${reason}`
}

export function clearedText(cleared: ClearedRollback, paint: Paint): readonly string[] {
  return [
    `${paint('CLEARED', 'pass')}  ${paint(clearedSentence(cleared, visible), 'strong')}.`,
    `  hold  ${heldBecause(cleared, visible)}`,
    ...(cleared.reason === null ? [] : [`  reason  ${visible(cleared.reason)}`]),
    ...noteLines(cleared.notes),
  ]
}

export function clearedMarkdown(cleared: ClearedRollback): string {
  return [
    `### ✅ Hold cleared: ${clearedSentence(cleared, codeSpan)}`,
    ...(cleared.reason === null ? [] : [`**Why:** ${codeSpan(cleared.reason)}`]),
    `Before, ${heldBecause(cleared, codeSpan)}. Gates are asked as ever.`,
    ...(cleared.notes.length === 0 ? [] : [noteList(cleared.notes)]),
  ]
    .join('\n\n')
    .concat('\n')
}

/** The same as data: the `decision` output, and `--json`. */
export function clearedData({
  model,
  version,
  target,
  mark: hold,
  reason,
  notes,
}: ClearedRollback) {
  return {
    format: 1,
    cleared: true,
    model,
    version: String(version),
    target: targetKey(target),
    reason,
    hold: { by: hold.by, at: isoMoment(hold.at), reason: hold.reason },
    notes: notesData(notes),
  }
}

/** One line of JSON; what may be long is left out where it would be too long. */
export function clearedOutput(cleared: ClearedRollback): string {
  const data = clearedData(cleared)
  return firstThatFits([data, { ...data, reason: null, hold: null, notes: [], abridged: true }])
}
