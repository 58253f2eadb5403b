import { type Outcome, versionThere } from '../../core/decision/outcome.ts'
import { isUngated } from '../../core/decision/ungated.ts'
import type { GateOutcome } from '../../core/gates/findings.ts'
import { commas, counted, own, type Phrase, say } from '../phrase.ts'
import type { Heading } from '../report.ts'
import { has, targetName } from './target-phrases.ts'

/** The first line of every report of a promotion: the verdict, and what it means. */
export function headline(outcome: Outcome): Heading {
  return { ...verdictLine(outcome), because: tally(outcome) }
}

function verdictLine(outcome: Outcome): Omit<Heading, 'because'> {
  const { decision, ending } = outcome
  const { target, candidate, copies, model } = decision
  const there = versionThere(outcome)
  const itself = say`${candidate.model} version ${candidate.version}`
  const where = copies === null ? targetName(target) : say`${targetName(target)} of ${model}`
  const isNot = say`${itself} is not promoted to ${where}`
  // Once there is a copy, that is what has the target.
  const who =
    copies === null || there === null
      ? itself
      : say`${model} version ${there}, a copy of ${itself},`
  if (ending.kind === 'conflict') {
    const sentence = ending.inPlace ? say`${who} ${has(target, 'now')}, but not alone` : isNot
    return { emoji: '⚠️', word: 'Conflict', tone: 'warn', sentence }
  }
  switch (decision.verdict) {
    case 'pass':
      if (ending.kind === 'checked') {
        const sentence = say`${itself} may be promoted to ${where}`
        return { emoji: '✅', word: 'Pass', tone: 'pass', sentence }
      }
      return {
        emoji: '✅',
        word: ending.kind === 'already-there' ? 'In place' : 'Promoted',
        tone: 'pass',
        sentence: say`${who} ${has(target, 'now')}`,
      }
    case 'unchanged':
      return {
        emoji: '➖',
        word: 'Unchanged',
        tone: 'pass',
        sentence: say`${who} ${has(target, 'already')}`,
      }
    case 'hold':
      return { emoji: '✋', word: 'Hold', tone: 'hold', sentence: isNot }
    case 'block':
      return { emoji: '⛔', word: 'Block', tone: 'fail', sentence: isNot }
  }
}

/** How many gates said what, worst first, and what else stands in the way. */
export function tally(outcome: Outcome): Phrase {
  const { checks, verdict } = outcome.decision
  const unmet = checks.filter((check) => check.outcome !== 'pass').length
  const idle = verdict === 'unchanged' && outcome.ending.kind !== 'conflict'
  const idly = idle && outcome.decision.gates.length > 0 ? say`, which decides nothing here` : null
  if (unmet === 0) return say`${gateTally(outcome)}${idly}`
  const others = say`${counted(unmet, 'requirement')} ${own(unmet === 1 ? 'is' : 'are')} not met`
  return say`${gateTally(outcome)}, and ${others}${idly}`
}

/** `1 of 6 gates failed, 1 warning`. */
function gateTally({ decision }: Outcome): Phrase {
  const { gates } = decision
  if (gates.length === 0) {
    return decision.target.kind === 'retirement'
      ? say`a move to ${own(decision.target.stage)} needs no gates`
      : say`no gates are set`
  }
  const count = (outcome: GateOutcome) => gates.filter((gate) => gate.outcome === outcome).length
  const of = (number: number) =>
    gates.length === 1
      ? say`the gate`
      : number === gates.length
        ? allOf(number)
        : say`${number} of ${gates.length} gates`
  const [failed, held, passed] = [count('fail'), count('hold'), count('pass')]
  const first =
    failed > 0
      ? say`${of(failed)} failed`
      : held > 0
        ? say`${of(held)} could not be judged`
        : passed > 0
          ? say`${of(passed)} passed`
          : say`no gate failed`
  const others = [
    ...(failed > 0 && held > 0 ? [say`${held} could not be judged`] : []),
    ...(count('warn') > 0 ? [counted(count('warn'), 'warning')] : []),
    ...(count('info') > 0 ? [say`${counted(count('info'), 'info gate')} not met`] : []),
    ...(count('skip') > 0 ? [say`${count('skip')} skipped`] : []),
  ]
  const goesThrough = decision.verdict === 'pass' && decision.acceptance.kind === 'none'
  const ungated = goesThrough && isUngated(gates) ? say`, so the promotion is ungated` : null
  return say`${commas([first, ...others])}${ungated}`
}

/** `both gates`, `all 3 gates`. */
function allOf(number: number): Phrase {
  return number === 2 ? say`both gates` : say`all ${number} gates`
}
