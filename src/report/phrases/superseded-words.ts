import type { Superseded } from '../../core/history/superseded.ts'
import type { Target } from '../../core/model/model.ts'
import { isSameTarget, targetKey } from '../../core/model/target.ts'
import type { MoveRecord } from '../../core/records/record.ts'
import type { RollbackMark } from '../../core/records/rollback-mark.ts'
import type { Quote } from '../text/quote.ts'
import { writerOf } from './record-writer.ts'

/** Why an old workflow run does not promote, in a sentence without its full stop. */
export function supersededReason({ own, since, holders }: Superseded, quote: Quote): string {
  if (own === null) {
    const newer = since === null ? '' : ` (${writerOf(since, quote)})`
    const what = since === null ? 'the target was moved' : wasDone(since, since.target, quote)
    return `a newer workflow run has moved the target${newer}: ${what}, after this version was registered; a new run of the workflow may promote, and this one may not`
  }
  const before = `this workflow run has already ${did(own)} (${writerOf(own, quote)})`
  const now = holders.length === 0 ? 'no version is' : `version ${holders.join(' and ')} is`
  const after =
    since === null
      ? `somebody else has changed that since, past Stagegate: ${now} here now`
      : `${wasDone(since, own.target, quote)} since (${writerOf(since, quote)})`
  return `${before}, and ${after}; a new run of the workflow may promote, and this one may not`
}

function did({ action, version }: MoveRecord): string {
  return action === 'rollback' ? `rolled back version ${version}` : `moved version ${version} here`
}

/** Who holds a stage changes also where its version is moved to another one. */
function wasDone({ action, version, target }: MoveRecord, here: Target, quote: Quote): string {
  const isHere = isSameTarget(target, here)
  const from = isHere ? '' : ` from ${quote(targetKey(target))}`
  if (action === 'rollback') return `version ${version} was rolled back${from}`
  const to = isHere ? 'here' : `to ${quote(targetKey(target))}`
  return `version ${version} was moved ${to}`
}

/** Why a version that was rolled back is not promoted again. */
export function rolledBackReason({ by, reason }: RollbackMark, quote: Quote): string {
  return (
    `the version was rolled back from here by ${quote(by)}${reason === null ? '' : `: ${quote(reason)}`}; ` +
    'clear-rollback lets it be promoted again'
  )
}
