import type { MoveRecord } from '../../core/records/record.ts'
import type { UndoSkipped } from '../../core/rollback/undo-outcome.ts'
import { writerOf } from '../phrases/record-writer.ts'
import { targetName } from '../phrases/words.ts'
import type { Quote } from '../text/quote.ts'

/** Why a promotion is not undone, in a sentence without its full stop. */
export function leftAloneReason(
  { model, target, version, because, holders }: UndoSkipped,
  quote: Quote,
): string {
  const what = `${quote(model)} version ${version}`
  const where = targetName(target, quote)
  switch (because.kind) {
    case 'never-moved':
      return `this step's promotion of ${what} to ${where} did not take place, so there is nothing to undo`
    case 'rolled-back':
      return `what this step promoted to ${where}, ${what}, has been rolled back already (${writerOf(because.record, quote)})`
    case 'moved-since': {
      const now = holders.length === 0 ? 'nothing' : `version ${holders.join(' and ')}`
      return (
        `somebody else has moved ${where} since this step promoted ${what}, so it is left alone: ` +
        `${now} holds it now`
      )
    }
    case 'others-decided':
      return (
        `somebody else has decided since that ${what} holds ${where}, so it is left alone: ` +
        `${decided(because.record, version, quote)} (${writerOf(because.record, quote)})`
      )
  }
}

function decided(record: MoveRecord, version: number, quote: Quote): string {
  switch (record.action) {
    case 'rollback':
      return record.to === version
        ? `a rollback of version ${record.version} gave it back`
        : `a rollback from ${targetName(record.target, quote)} brought it back`
    case 'adopt':
      return 'it was adopted there'
    case 'promote':
    case 'transition':
      return `version ${record.version} was moved to ${targetName(record.target, quote)}`
  }
}
