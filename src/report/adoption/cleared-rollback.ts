import { targetKey } from '../../core/model/target.ts'
import type { ClearedRollback } from '../../core/rollback/cleared-rollback.ts'
import { commas, moment, name, type Phrase, say } from '../phrase.ts'
import { withReason } from '../phrases/record-phrases.ts'
import { targetName } from '../phrases/target-phrases.ts'
import { notesData, notesPart } from '../promotion/notes.ts'
import { labeled, type Report } from '../report.ts'
import { isoMoment } from '../text/moment.ts'
import { firstThatFits } from '../text/output-json.ts'

export function clearedReport(cleared: ClearedRollback): Report {
  const { reason, notes } = cleared
  return {
    heading: {
      emoji: '✅',
      word: 'Cleared',
      tone: 'pass',
      sentence: clearedSentence(cleared),
      because: null,
    },
    parts: [
      ...labeled(say`Reason`, reason === null ? null : say`${reason}`),
      ...labeled(say`Rolled back`, rolledBack(cleared)),
      ...labeled(say`Next`, say`a promotion still has to pass its gates`),
      ...notesPart(notes),
    ],
  }
}

/** What clearing a rollback mark means, in a sentence without its full stop. */
export function clearedSentence({ model, version, target }: ClearedRollback): Phrase {
  return say`${model} version ${version} may be promoted to ${targetName(target)} again`
}

/** By whom it was rolled back, and why. */
function rolledBack({ mark: { by, at, reason } }: ClearedRollback): Phrase {
  const parts = [...(by === '' ? [] : [name(by)]), ...(at === null ? [] : [moment(at)])]
  const who = parts.length === 0 ? say`before` : commas(parts)
  return say`${who}${withReason(reason)}`
}

/** The same as data: the `decision` output, and `--json`. */
export function clearedData({ model, version, target, mark, reason, notes }: ClearedRollback) {
  return {
    format: 1 as const,
    cleared: true,
    model,
    version: String(version),
    target: targetKey(target),
    reason,
    rollbackMark: { by: mark.by, at: isoMoment(mark.at), reason: mark.reason },
    notes: notesData(notes),
  }
}

/** One line of JSON; what may be long is left out where it would be too long. */
export function clearedOutput(cleared: ClearedRollback) {
  const data = clearedData(cleared)
  return firstThatFits([
    data,
    { ...data, reason: null, rollbackMark: null, notes: [], abridged: true },
  ])
}
