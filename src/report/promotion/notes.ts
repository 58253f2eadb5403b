import type { Note } from '../../core/decision/outcome.ts'
import type { BegunRecord } from '../../core/records/announcement.ts'
import { isReturn } from '../../core/records/record.ts'
import { name, own, type Phrase, plain, say, versions } from '../phrase.ts'
import { aRecord, nouns, ofOrTo, writerOf } from '../phrases/record-phrases.ts'
import { targetName } from '../phrases/target-phrases.ts'
import { labeled, type Part } from '../report.ts'

/** What else happened on the way, in a sentence without its full stop. */
export function noteReason(note: Note): Phrase {
  switch (note.kind) {
    case 'record-completed':
      return say`an earlier run carried out ${recordPhrase(note.record)} and stopped before it recorded the end; its record is completed now`
    case 'not-put-back':
      return say`version ${note.record.version} was not moved to ${own(note.stage)}, although the record of its rollback says so: a rollback moves a version back only to a stage that the version's own records name, that is empty, and that is not Production`
    case 'record-undone':
      return say`an earlier run began ${recordPhrase(note.record)} and stopped before anything moved; its unfinished record is removed now`
    case 'left-alone':
      return say`a tag of the registered model records ${recordPhrase(note.record)} as begun, but contradicts itself or is too long for a record; Stagegate does not write such tags, so it leaves the tag unchanged`
    case 'stage-emptied':
      return say`warning: version ${note.version} was the only version in ${own(note.stage)}, and no version is there now`
    case 'right-missing':
      return say`warning: the user of these credentials has the permission ${own(note.right.permission)} on the registered model, and the promotion needs ${own(note.right.needed)}`
    case 'older-version':
      return say`warning: version ${note.version} is older than version ${note.holder}, which had the target`
    case 'near-alias':
      return say`warning: no version ever had the alias ${name(note.wanted)}, but there is an alias ${name(note.near)}; if you meant that one, gates were skipped that compare with its version`
    case 'many-tags':
      return say`warning: version ${note.version} has ${note.count} tags of Stagegate, because its oldest records could not be deleted; a user with MANAGE may delete them, and the next run of such a user does`
    case 'many-model-tags':
      return say`warning: the registered model has ${note.count} tags of Stagegate, and a registry such as Unity Catalog allows 50 tags. Later runs remove the tags of unfinished moves (now ${note.announced}). Do not delete the others: they say which version last had a target, and without them the next promotion may count as a first promotion`
    case 'long-model-tag':
      return say`warning: the tag ${name(note.key, 100)} of the registered model has ${note.length} characters, but Stagegate writes at most 1000: another program wrote it, and Stagegate ignores it`
    case 'no-reason':
      return say`warning: no reason is given for this rollback; the record should say what was wrong`
    case 'passed-over':
      return say`another run began ${recordPhrase(note.record)} and has not ended it. Because of force this run did not wait and removed the record of the other run; if that run is still active, it may move the target later`
    case 'decided-again':
      return say`the evidence was read and the gates were evaluated a second time, because something changed after the first decision: ${name(note.problem, 600)}`
    case 'copied':
      return say`${note.of.model} version ${note.of.version} was copied as version ${note.version}`
    case 'other-copies':
      return say`${versions(note.versions)} ${own(note.versions.length === 1 ? 'is a copy' : 'are copies')} of ${note.of.model} version ${note.of.version} as well, but ${own(note.versions.length === 1 ? 'is' : 'are')} not used`
    case 'copy-undone':
      return say`an earlier run began to copy ${note.copying.source} for ${targetName(note.copying.target)} (${writerOf(note.copying)}) and stopped before it moved anything; its unfinished record is removed now`
    case 'rivals-archived':
      return say`other runs moved ${versions(note.versions)} to the same stage at the same time; the last move counts, so ${note.versions.length === 1 ? say`it is` : say`they are`} archived now`
  }
}

/** The same as data. */
export function notesData(notes: readonly Note[]) {
  return notes.map((note) => ({ note: note.kind, says: plain(noteReason(note)) }))
}

export function notesPart(notes: readonly Note[]): readonly Part[] {
  return labeled(say`Note`, ...notes.map(noteReason))
}

/** `a move of version 5 to Production (mona, 2026-09-07 10:11 UTC, https://…)`. */
function recordPhrase(record: BegunRecord): Phrase {
  const what = say`${aRecord(record)} ${ofOrTo(record)} version ${record.version}`
  const preposition = isReturn(record) ? 'for' : prepositions[nouns[record.action]]
  const where = say`${own(preposition)} ${targetName(record.target)}`
  return say`${what} ${where} (${writerOf(record)})`
}

const prepositions = { move: 'to', rollback: 'from', adoption: 'for', clearing: 'for' } as const
