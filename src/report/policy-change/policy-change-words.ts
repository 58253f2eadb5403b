import type { Decision } from '../../core/decision/decide.ts'
import type { PolicyChange } from '../../core/decision/judge-policy-change.ts'
import { gateText } from '../../core/gates/print-gate.ts'
import type { PolicyDifference } from '../../core/policy-change/strictness.ts'
import { tellingGates } from '../phrases/gate-order.ts'
import { numbersOf } from '../phrases/numbers.ts'
import type { Reason } from '../phrases/reasons.ts'
import { sideWords } from '../phrases/review-words.ts'
import { checkReason, gateReason } from '../phrases/words.ts'
import type { Quote } from '../text/quote.ts'

/** What of a decision tells of a change of the policy. */
export type ChangedDecision = Pick<Decision, 'policyChange' | 'checks' | 'champion'>

/** A change of the policy, in words that are the same for a page and for a log. */
export interface PolicyChangeTold {
  /** `This pull request changes the policy`. */
  readonly heading: string
  /** A sentence: how much becomes looser and how much tighter. */
  readonly sentence: string
  /** What is looser, or may be, first. */
  readonly differences: readonly PolicyDifference[]
  /** How many more differences there are. */
  readonly left: number
  /** Sentences that explain. */
  readonly remarks: readonly string[]
  /** What the other policy says, where that is worse. */
  readonly worse: OtherVerdict | null
}

interface OtherVerdict {
  /** A sentence that ends with a colon. */
  readonly sentence: string
  readonly reasons: readonly Reason[]
  readonly left: number
}

/** null: nothing changes for this model. `most`: differences, and reasons, that are told. */
export function policyChangeTold(
  decision: ChangedDecision,
  quote: Quote,
  most: number,
): PolicyChangeTold | null {
  const { policyChange: change } = decision
  if (change === null) return null
  const differences = byWeight(change.differences)
  const worse = otherVerdict(change, decision, quote, most)
  if (differences.length === 0 && worse === null && change.judged !== null) return null
  return {
    heading: headingOf(change),
    sentence: sentenceOf(change),
    differences: differences.slice(0, most),
    left: Math.max(0, differences.length - most),
    remarks: remarksOf(change),
    worse,
  }
}

function headingOf({ of }: PolicyChange): string {
  return of.side === 'base'
    ? 'This pull request changes the policy'
    : 'The change that started this run changed the policy'
}

function sentenceOf(change: PolicyChange): string {
  const { differences, judged } = change
  if (judged === null) {
    return `Nothing was asked of this model by the policy ${sideWords(change.of)}: it had no file of that name, or did not name the model.`
  }
  if (differences.length === 0) return 'What it asks of this model stays the same.'
  const count = (direction: PolicyDifference['direction']) =>
    differences.filter((difference) => difference.direction === direction).length
  const parts = [
    amount(count('looser'), 'looser'),
    amount(count('different'), 'different'),
    amount(count('tighter'), 'tighter'),
  ]
  return `What it asks of this model: ${parts.filter((part) => part !== null).join(', ')}.`
}

function amount(count: number, word: string): string | null {
  return count === 0 ? null : `${count} ${word}`
}

const weights: Readonly<Record<PolicyDifference['direction'], number>> = {
  looser: 0,
  different: 1,
  tighter: 2,
}

function byWeight(differences: readonly PolicyDifference[]): readonly PolicyDifference[] {
  return differences.toSorted((a, b) => weights[a.direction] - weights[b.direction])
}

function remarksOf({ of, differences }: PolicyChange): readonly string[] {
  const loosens = differences.some(({ direction }) => direction !== 'tighter')
  const unclear = differences.some(({ direction }) => direction === 'different')
  return [
    ...(unclear
      ? [
          'Different: which of both lets more versions pass cannot be told, so it counts like looser.',
        ]
      : []),
    ...(loosens && of.side === 'base'
      ? [
          'Until this is merged, both policies judge, and the worse verdict counts. The merge itself does not promote by what it loosens: start the workflow by hand afterwards.',
        ]
      : []),
  ]
}

function otherVerdict(
  { of, judged }: PolicyChange,
  { checks, champion }: ChangedDecision,
  quote: Quote,
  most: number,
): OtherVerdict | null {
  const counts = checks.some(({ check }) => check.kind === 'other-policy-says')
  if (judged === null || !counts) return null
  const stops = (outcome: Reason['outcome']) => outcome === 'fail' || outcome === 'hold'
  const reasons: readonly Reason[] = [
    ...judged.checks.map(({ check, outcome }) => {
      return { outcome, gate: null, text: checkReason(check, quote), warning: null }
    }),
    ...tellingGates(judged.gates).map((result) => ({
      outcome: result.outcome,
      gate: gateText(result),
      text: gateReason(result, numbersOf(result, champion), quote),
      warning: null,
    })),
  ].filter(({ outcome }) => stops(outcome))
  return {
    sentence: `By the policy ${sideWords(of)} the verdict is ${judged.verdict}${of.side === 'base' ? ', and the worse one counts' : ''}:`,
    reasons: reasons.slice(0, most),
    left: Math.max(0, reasons.length - most),
  }
}
