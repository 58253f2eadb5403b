import type { Outcome } from '../outcome.ts'
import { holds, type Quote, targetName } from './words.ts'

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
    return { emoji: '⚠️', word: 'Conflict', sentence: `${who} was not promoted to ${where}` }
  }
  switch (decision.verdict) {
    case 'pass':
      return ending.kind === 'checked'
        ? { emoji: '✅', word: 'Pass', sentence: `${who} may be promoted to ${where}` }
        : { emoji: '✅', word: 'Promoted', sentence: `${who} ${holds(decision.target, 'now', quote)}` }
    case 'unchanged':
      return { emoji: '➖', word: 'Unchanged', sentence: `${who} ${holds(decision.target, 'already', quote)}` }
    case 'hold':
      return { emoji: '✋', word: 'Hold', sentence: `${who} is not promoted to ${where}` }
    case 'block':
      return { emoji: '⛔', word: 'Block', sentence: `${who} is not promoted to ${where}` }
  }
}

/** How many gates said what, worst first: `1 of 6 gates failed`. */
export function tally({ decision }: Outcome): string {
  const { gates } = decision
  if (gates.length === 0) {
    return decision.target.kind === 'retirement' ? 'no gates are asked' : 'without any gates'
  }
  const count = (outcome: string) => gates.filter((gate) => gate.outcome === outcome).length
  const of = `of ${gates.length} ${gates.length === 1 ? 'gate' : 'gates'}`
  const parts = [
    [count('fail'), 'failed'],
    [count('hold'), 'could not be judged'],
    [count('warn') + count('info'), 'only warned'],
    [count('skip'), 'skipped'],
  ] as const
  const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`)
  if (told.length === 0) return gates.length === 1 ? 'the one gate passed' : `all ${gates.length} gates passed`
  return `${told.join(', ')} ${of}`
}
