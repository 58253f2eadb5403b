import { type Outcome, recordProblem } from '../core/decision/outcome.ts'
import type { RollbackOutcome } from '../core/rollback/rollback-outcome.ts'
import type { DeploymentState, DeploymentStatus } from '../github/deployment-status.ts'
import { say } from '../report/phrase.ts'
import { headline } from '../report/phrases/headline.ts'
import { targetName } from '../report/phrases/target-phrases.ts'
import { headingText, textOf } from '../report/render/text.ts'
import type { Heading } from '../report/report.ts'
import { rollbackHeadline, rollbackProblem } from '../report/rollback/rollback-report.ts'

/** What is said of a deployment, before it is known where the links lead. */
export type DeploymentWords = Pick<DeploymentStatus, 'state' | 'description'>

/** A description has 140 characters, and the version and the target must still find room in it. */
const longestName = 40

/** null: it was only a check, of which a deployment is told nothing. */
export function wordsOfPromotion(outcome: Outcome): DeploymentWords | null {
  if (outcome.ending.kind === 'checked') return null
  const heading = headline(outcome)
  return {
    state: stateOfPromotion(outcome),
    description:
      recordProblem(outcome) === null
        ? described(heading)
        : `${heading.word}, but not recorded: ${textOf(heading.sentence, longestName)}`,
  }
}

/** A hold that somebody has accepted has the verdict `pass`. */
function stateOfPromotion(outcome: Outcome): DeploymentState {
  // As for the step: what could not be carried out or recorded is an error, whatever the verdict.
  if (outcome.ending.kind === 'conflict' || recordProblem(outcome) !== null) return 'error'
  switch (outcome.decision.verdict) {
    case 'pass':
    case 'unchanged':
      return 'success'
    case 'hold':
    case 'block':
      return 'failure'
  }
}

/** null: it was only looked at. */
export function wordsOfRollback(outcome: RollbackOutcome): DeploymentWords | null {
  const state = stateOfRollback(outcome)
  if (state === null) return null
  const { ending, model, target } = outcome
  if (ending.kind !== 'rolled-back' || ending.plan.gets === null) {
    return { state, description: described(rollbackHeadline(outcome)) }
  }
  const { gets, loses } = ending.plan
  const unfinished = rollbackProblem(outcome) === null ? null : say`, but not completely`
  const says = say`Rolled back to version ${gets}${unfinished}: ${model} version ${loses} has lost ${targetName(target)}`
  return { state, description: textOf(says, longestName) }
}

function stateOfRollback({ ending }: RollbackOutcome): DeploymentState | null {
  switch (ending.kind) {
    case 'checked':
      return null
    case 'rolled-back':
      return ending.problem === null ? 'success' : 'error'
    case 'conflict':
      return 'error'
    case 'done-before':
    case 'holds-no-longer':
      return 'success'
  }
}

/** Of a promotion that its own job has undone: whatever comes of it, it is no success any more. */
export function wordsOfUndoing(outcome: RollbackOutcome): DeploymentWords {
  const state = stateOfRollback(outcome) === 'success' ? 'failure' : 'error'
  return { state, description: described(rollbackHeadline(outcome)) }
}

function described(heading: Heading): string {
  return `${heading.word}: ${headingText(heading, longestName)}`
}
