import type { Outcome } from '../../core/decision/outcome.ts'
import { isUngated } from '../../core/decision/ungated.ts'
import type { GateOutcome } from '../../core/gates/findings.ts'
import type { Quote } from '../text/quote.ts'
import { holds, targetName } from './words.ts'

export interface Headline {
  readonly emoji: string
  /** The verdict in a word or two. */
  readonly word: string
  /** What that means for this version. */
  readonly sentence: string
}

/** The first line of every report: the verdict, and what it means. */
export function headline({ decision, ending }: Outcome, quote: Quote): Headline {
  const who = `${quote(decision.model)} version ${decision.candidate.version}`
  const where = targetName(decision.target, quote)
  if (ending.kind === 'conflict') {
    const sentence = ending.inPlace
      ? `${who} ${holds(decision.target, 'now', quote)}, but not alone`
      : `${who} is not promoted to ${where}`
    return { emoji: '⚠️', word: 'Conflict', sentence }
  }
  switch (decision.verdict) {
    case 'pass':
      if (ending.kind === 'checked') {
        return { emoji: '✅', word: 'Pass', sentence: `${who} may be promoted to ${where}` }
      }
      return {
        emoji: '✅',
        word: ending.kind === 'already-there' ? 'In place' : 'Promoted',
        sentence: `${who} ${holds(decision.target, 'now', quote)}`,
      }
    case 'unchanged':
      return {
        emoji: '➖',
        word: 'Unchanged',
        sentence: `${who} ${holds(decision.target, 'already', quote)}`,
      }
    case 'hold':
      return { emoji: '✋', word: 'Hold', sentence: `${who} is not promoted to ${where}` }
    case 'block':
      return { emoji: '⛔', word: 'Block', sentence: `${who} is not promoted to ${where}` }
  }
}

/** How many gates said what, worst first, and what else stands in the way. */
export function tally(outcome: Outcome): string {
  const { checks } = outcome.decision
  const unmet = checks.filter((check) => check.outcome !== 'pass').length
  if (unmet === 0) return gateTally(outcome)
  const others = unmet === 1 ? 'one other condition is' : `${unmet} other conditions are`
  return `${gateTally(outcome)}, and ${others} not met`
}

/** `1 of 6 gates failed`. */
function gateTally({ decision }: Outcome): string {
  const { gates } = decision
  if (gates.length === 0) {
    return decision.target.kind === 'retirement' ? 'no gates are asked' : 'there are no gates'
  }
  const all = `${gates.length} ${gates.length === 1 ? 'gate' : 'gates'}`
  const count = (...outcomes: readonly GateOutcome[]) =>
    gates.filter((gate) => outcomes.includes(gate.outcome)).length
  const told = [
    { number: count('fail'), said: 'failed' },
    { number: count('hold'), said: 'could not be judged' },
    { number: count('warn', 'info'), said: 'fell short without counting' },
    { number: count('skip'), said: 'skipped, for nothing holds the target yet' },
  ].filter(({ number }) => number > 0)
  const [first, ...others] = told
  if (first === undefined) return gates.length === 1 ? 'the one gate passed' : `all ${all} passed`
  const rest = others.map(({ number, said }) => `, ${number} ${said}`).join('')
  const goesThrough = decision.verdict === 'pass' && decision.acceptance.kind === 'none'
  const ungated = goesThrough && isUngated(gates) ? ', so the promotion is ungated' : ''
  return `${first.number} of ${all} ${first.said}${rest}${ungated}`
}
