import type { Note } from '../../core/decision/outcome.ts'
import type { BegunRecord } from '../../core/records/announcement.ts'
import { aOrAn, nounOf } from '../phrases/record-words.ts'
import { writerOf } from '../phrases/record-writer.ts'
import { targetName } from '../phrases/words.ts'
import type { Quote } from '../text/quote.ts'

/** What else happened on the way, in a sentence without its full stop. */
export function noteReason(note: Note, quote: Quote): string {
  switch (note.kind) {
    case 'record-completed':
      return `${begunBy(note.record, quote)} had been carried out, and the run stopped before it could say so; its record is completed now`
    case 'not-put-back':
      return `version ${note.record.version} was not moved to ${note.stage}, where the record of that rollback wants it: a version goes back to a stage that serves only where its own records say that it came from there, nobody else is there, and that is not Production`
    case 'record-undone':
      return `${begunBy(note.record, quote)} had been begun, and the run stopped before anything moved; its announcement is removed now`
    case 'left-alone':
      return `a tag of the registered model announces ${begunBy(note.record, quote)}, and contradicts itself: no run of Stagegate writes that, so it is left alone`
    case 'stage-emptied':
      return `warning: version ${note.version} was the only version in ${note.stage}, and no version is there now`
    case 'no-reason':
      return 'warning: no reason is given for this rollback; a reason says in the record what was wrong'
    case 'passed-over':
      return `${begunBy(note.record, quote)} had been begun and not ended, and force did not wait for it: its announcement is removed now, and if that run is still at work, it may move there after this`
    case 'decided-again':
      return `this is the second decision, on fresh facts, for the target moved after the first: ${quote(note.problem, 600)}`
    case 'rivals-archived':
      return (
        `${versions(note.versions)} had been moved there by others at the same time and ` +
        `${note.versions.length === 1 ? 'is' : 'are'} archived now: whoever came last stays`
      )
  }
}

/** The same as data. */
export function notesData(notes: readonly Note[]) {
  return notes.map((note) => ({ note: note.kind, says: noteReason(note, (text) => text) }))
}

/** `a move of version 5 to Production (mona, 2026-09-07 10:11 UTC, https://…)`. */
function begunBy(record: BegunRecord, quote: Quote): string {
  const what = `${aOrAn(nounOf(record))} of version ${record.version}`
  const where = `${prepositions[nounOf(record)]} ${targetName(record.target, quote)}`
  return `${what} ${where} (${writerOf(record, quote)})`
}

const prepositions = { move: 'to', rollback: 'from', adoption: 'for', clearing: 'for' } as const

function versions(numbers: readonly number[]): string {
  return `version ${numbers.join(' and ')}`
}
