import type { RollbackOutcome } from '../../core/rollback/rollback-outcome.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { noteLines, type Paint } from '../promotion/text.ts'
import {
  earlierRollback,
  holdersNow,
  rollbackBasis,
  rollbackChanges,
  rollbackClosed,
  rollbackHeadline,
  rollbackHold,
  rollbackProblem,
} from './rollback-words.ts'

/** The report of a rollback as plain lines, for a workflow's log and for a terminal. */
export function rollbackText(outcome: RollbackOutcome, paint: Paint): readonly string[] {
  const { ending, reason, notes } = outcome
  const { word, sentence } = rollbackHeadline(outcome, visible)
  const problem = rollbackProblem(outcome)
  const changed = ending.kind === 'checked' ? 'would change' : 'changed'
  const moved = ending.kind === 'checked' || ending.kind === 'rolled-back'
  const changes = moved ? rollbackChanges(ending.plan, visible) : []
  const meaning = problem === null ? 'pass' : 'warn'
  return [
    `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}.`,
    ...line('reason', moved ? reason && visible(reason) : null),
    ...line('before', moved ? rollbackBasis(outcome, visible) : null),
    ...changes.flatMap((change) => line(changed, change)),
    ...line('back', rollbackClosed(outcome)),
    ...line('earlier', earlierRollback(outcome, visible)),
    ...line('holder', holdersNow(outcome, visible)),
    ...line('hold', rollbackHold(outcome, visible)),
    ...line(ending.kind === 'conflict' ? 'conflict' : 'problem', problem && visible(problem, 600)),
    ...noteLines(notes),
  ]
}

/** A word before it: a runner obeys a line that begins with what a server may have said. */
function line(label: string, text: string | null): readonly string[] {
  return text === null ? [] : [`  ${label}  ${text}`]
}
