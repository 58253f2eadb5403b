import { type Outcome, recordProblem } from '../core/decision/outcome.ts'
import type { Fault } from '../core/errors/errors.ts'
import type { RollbackOutcome } from '../core/rollback/rollback-outcome.ts'
import type { FailOn } from './inputs/inputs.ts'

/** Exit codes of the CLI. 1 is never among them: it is only ever a bug of ours. */
export const exitCodes = {
  ok: 0,
  usage: 2,
  failure: 3,
  hold: 4,
  block: 5,
  /** Only of `audit`. */
  pastTheGates: 6,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export function exitCodeOfFault(fault: Fault): ExitCode {
  return fault === 'usage' ? exitCodes.usage : exitCodes.failure
}

/** A conflict, and a promotion without its record, are failures whatever `failOn` says. */
export function exitCodeOfOutcome(outcome: Outcome, failOn: FailOn): ExitCode {
  const { decision, ending } = outcome
  if (ending.kind === 'conflict' || recordProblem(outcome) !== null) return exitCodes.failure
  switch (decision.verdict) {
    case 'pass':
    case 'unchanged':
      return exitCodes.ok
    case 'hold':
      return failOn === 'hold' ? exitCodes.hold : exitCodes.ok
    case 'block':
      return failOn === 'never' ? exitCodes.ok : exitCodes.block
  }
}

/** Nothing left to do is as good as done: a job that runs again must not fail for that. */
export function exitCodeOfRollback({ ending }: RollbackOutcome): ExitCode {
  switch (ending.kind) {
    case 'rolled-back':
      return ending.problem === null ? exitCodes.ok : exitCodes.failure
    case 'conflict':
      return exitCodes.failure
    case 'checked':
    case 'done-before':
    case 'holds-no-longer':
      return exitCodes.ok
  }
}
