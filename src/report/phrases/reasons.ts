import { type Outcome, recordProblem } from '../../core/decision/outcome.ts'
import type { GateOutcome } from '../../core/gates/findings.ts'
import { gateText } from '../../core/gates/print-gate.ts'
import type { Quote } from '../text/quote.ts'
import { tellingGates } from './gate-order.ts'
import { tally } from './headline.ts'
import { numbersOf } from './numbers.ts'
import { acceptanceReason, checkReason, differentDatasets, gateReason } from './words.ts'

/** Why the verdict is what it is: one thing that did not simply pass. */
export interface Reason {
  readonly outcome: GateOutcome
  /** null: no gate, but a condition beside them. Untrusted text. */
  readonly gate: string | null
  /** In a sentence, without its full stop. */
  readonly text: string
  /** What is to be known although the gate was judged. */
  readonly warning: string | null
}

/** Conditions first, then gates, worst first; at most so many gates. */
export function reasonsOf({ decision }: Outcome, quote: Quote, most: number): readonly Reason[] {
  const ofChecks = decision.checks
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ check, outcome }) => ({
      outcome,
      gate: null,
      text: checkReason(check, quote),
      warning: null,
    }))
  const ofGates = tellingGates(decision.gates)
    .slice(0, most)
    .map((result) => ({
      outcome: result.outcome,
      gate: gateText(result),
      text: gateReason(result, numbersOf(result, decision.champion), quote),
      warning: result.datasetWarning ? differentDatasets(result, quote) : null,
    }))
  return [...ofChecks, ...ofGates]
}

/** Every requirement of the policy, met or not. */
export function requirementsMet({ decision }: Outcome, quote: Quote): readonly Reason[] {
  return decision.checks
    .filter(({ check }) => check.kind === 'requirement')
    .map(({ check, outcome }) => ({
      outcome,
      gate: null,
      text: checkReason(check, quote),
      warning: null,
    }))
}

export interface Said {
  readonly text: string
  /** Whether it must not be overlooked. */
  readonly strong: boolean
}

/** What stands right below the verdict, in whole sentences. */
export function leadOf(outcome: Outcome, quote: Quote): readonly Said[] {
  const { decision, ending } = outcome
  const accepted = acceptanceReason(decision.acceptance, quote)
  const approved = decision.checks.find(
    ({ check }) => check.kind === 'approval' && check.approval.kind === 'approved',
  )
  const unrecorded = recordProblem(outcome)
  const idle = decision.verdict === 'unchanged' && ending.kind !== 'conflict'
  return [
    said(`${capitalized(tally(outcome))}.`),
    ...(accepted === null ? [] : [stressed(`${capitalized(accepted)}.`)]),
    ...(approved === undefined
      ? []
      : [said(`${capitalized(checkReason(approved.check, quote))}.`)]),
    ...(ending.kind === 'conflict' ? [said(quote(ending.problem, 600))] : []),
    ...(unrecorded === null
      ? []
      : [stressed('The promotion could not be recorded:'), said(quote(unrecorded, 600))]),
    ...(idle ? [said('They do not count, for nothing moves.')] : []),
  ]
}

const said = (text: string): Said => ({ text, strong: false })
const stressed = (text: string): Said => ({ text, strong: true })

export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** What the list of changes is a list of; null: of none. */
export function changesTitle({ ending }: Outcome): string | null {
  switch (ending.kind) {
    case 'checked':
      return 'What a promotion would change'
    case 'promoted':
      return 'What has changed'
    case 'already-there':
      return 'Somebody else had already made this change'
    case 'conflict':
    case 'nothing-to-do':
      return null
  }
}
