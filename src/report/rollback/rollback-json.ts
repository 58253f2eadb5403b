import { targetKey } from '../../core/model/target.ts'
import { loserOf } from '../../core/records/record.ts'
import type { RollbackOutcome } from '../../core/rollback/rollback-outcome.ts'
import { recordData } from '../history/record-json.ts'
import { plain } from '../phrase.ts'
import { notesData } from '../promotion/notes.ts'
import { firstThatFits } from '../text/output-json.ts'
import { rollbackChanges, rollbackProblem } from './rollback-report.ts'

/** What became of a rollback as data: the `decision` output, and `--json`. */
export function rollbackData(outcome: RollbackOutcome) {
  const { model, target, reason, ending, holders, notes } = outcome
  const plan = 'plan' in ending ? ending.plan : null
  const basis = 'plan' in ending ? ending.basis : null
  const earlier = ending.kind === 'done-before' ? ending.record : null
  return {
    format: 1 as const,
    rolledBack: ending.kind === 'rolled-back',
    ending: ending.kind,
    problem: rollbackProblem(outcome),
    model,
    target: targetKey(target),
    version: versionText(plan?.loses ?? (earlier && loserOf(earlier)) ?? asked(outcome)),
    to: versionText(plan?.gets ?? earlier?.to ?? null),
    back: plan?.back ?? earlier?.back ?? null,
    closed: plan?.closed
      ? { stage: plan.closed.stage, holders: plan.closed.holders.map(String) }
      : null,
    holders: holders.map(String),
    reason,
    basis: basis && recordData(basis),
    earlier: earlier && recordData(earlier),
    changes: plan === null ? [] : rollbackChanges(plan).map(plain),
    notes: notesData(notes),
  }
}

/** One line of JSON; what a registry may have made long is left out where it would be too long. */
export function rollbackOutput(outcome: RollbackOutcome) {
  const data = rollbackData(outcome)
  return firstThatFits([
    data,
    { ...data, basis: null, earlier: null, notes: [], abridged: true },
    { abridged: true, rolledBack: data.rolledBack, ending: data.ending },
  ])
}

function asked({ ending }: RollbackOutcome): number | null {
  return ending.kind === 'holds-no-longer' ? ending.version : null
}

function versionText(version: number | null): string | null {
  return version === null ? null : String(version)
}
