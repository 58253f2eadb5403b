import type { Note } from '../outcome.ts'
import type { FoundRecord } from '../records/read-records.ts'
import { minuteOf } from './moment.ts'
import type { Quote } from './quote.ts'

/** What else happened on the way, in a sentence without its full stop. */
export function noteReason(note: Note, quote: Quote): string {
  switch (note.kind) {
    case 'record-completed':
      return `${begunBy(note.record, quote)} had been carried out, and the run stopped before it could say so; its record is completed now`
    case 'record-undone':
      return `${begunBy(note.record, quote)} had been begun, and the run stopped before anything moved; its record is removed now`
    case 'decided-again':
      return `this is the second decision, on fresh facts, for the target moved after the first: ${quote(note.problem, 600)}`
    case 'rivals-archived':
      return (
        `${versions(note.versions)} had been moved there by others at the same time and ` +
        `${note.versions.length === 1 ? 'is' : 'are'} archived now: whoever came last stays`
      )
  }
}

/** `a promotion of version 5 (mona, 2026-09-07 10:11 UTC, https://…)`. */
function begunBy({ action, version, by, at, run }: FoundRecord, quote: Quote): string {
  const what = action === 'rollback' ? 'a rollback' : 'a move'
  const who = [by, `${minuteOf(at)} UTC`, run ?? ''].filter((part) => part !== '')
  return `${what} of version ${version} (${who.map((part) => quote(part, 300)).join(', ')})`
}

function versions(numbers: readonly number[]): string {
  return `version ${numbers.join(' and ')}`
}
