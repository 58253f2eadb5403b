import type { Decision } from '../decide.ts'
import type { GateResult } from '../evaluate.ts'
import type { VersionEvidence } from '../evidence.ts'
import type { GateOutcome } from '../findings.ts'
import type { Outcome } from '../outcome.ts'
import { visible } from '../untrusted-text.ts'
import { headline, tally } from './headline.ts'
import { numbersOf } from './numbers.ts'
import {
  baselineName,
  changeLines,
  checkReason,
  comparatorSigns,
  datasetNames,
  gateReason,
  gateText,
} from './words.ts'

/** How a terminal stresses a word; the action's log, and a pipe, leave it as it is. */
export type Paint = (text: string, meaning: GateOutcome | 'strong' | 'faint') => string

export const unpainted: Paint = (text) => text

const quote = (text: string) => visible(text)

/** The report as plain lines, for a workflow's log and for a terminal. */
export function textReport(outcome: Outcome, paint: Paint): readonly string[] {
  const { decision } = outcome
  const { word, sentence } = headline(outcome, quote)
  const meaning = meaningOf(outcome)
  return [
    `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}: ${tally(outcome)}.`,
    ...gateLines(decision, paint),
    ...decision.checks.map(
      ({ check, outcome: result }) => `  ${mark(result, paint)}  ${checkReason(check, quote)}`,
    ),
    ...endingLines(outcome),
    paint(`  evidence ${decision.evidenceDigest}`, 'faint'),
  ]
}

function meaningOf({ decision, ending }: Outcome): GateOutcome {
  if (ending.kind === 'conflict') return 'warn'
  switch (decision.verdict) {
    case 'pass':
    case 'unchanged':
      return 'pass'
    case 'hold':
      return 'hold'
    case 'block':
      return 'fail'
  }
}

function mark(outcome: GateOutcome, paint: Paint): string {
  return paint(outcome.padEnd(4), outcome)
}

/** `fail  recall/senior >= 0.80   0.741 is below 0.8`, in columns. */
function gateLines({ gates, champion }: Decision, paint: Paint): readonly string[] {
  const texts = gates.map((gate) => visible(gateText(gate), 100))
  const width = Math.min(60, Math.max(0, ...texts.map((text) => text.length)))
  return gates.map((gate, index) => {
    const text = (texts[index] ?? '').padEnd(width)
    return `  ${mark(gate.outcome, paint)}  ${text}  ${paint(story(gate, champion), 'faint')}`
  })
}

function story(result: GateResult, champion: VersionEvidence | null): string {
  const numbers = numbersOf(result, champion)
  const warning = result.datasetWarning
    ? `; measured on different datasets: ${datasetNames(result, quote)}`
    : ''
  if (result.finding.kind !== 'holds') return gateReason(result, numbers, quote) + warning
  const bound = `${comparatorSigns[result.gate.comparator]} ${numbers.bound}`
  if (result.baseline === null) return `${numbers.candidate} ${bound}${warning}`
  const baseline = `${baselineName(result, quote)} has ${numbers.baseline}`
  return `${numbers.candidate} ${bound}; ${baseline}, difference ${numbers.difference}${warning}`
}

function endingLines({ changes, ending }: Outcome): readonly string[] {
  const lines = changes.flatMap((change) => changeLines(change, quote))
  switch (ending.kind) {
    case 'checked':
      return lines.map((line) => `  would change  ${line}`)
    case 'promoted':
      return lines.map((line) => `  changed  ${line}`)
    case 'already-there':
      return ['  Somebody else had already made this change.']
    case 'conflict':
      // A word before it: a runner obeys a line that begins with what a server may have said.
      return [`  conflict  ${visible(ending.problem, 600)}`]
    case 'nothing-to-do':
      return []
  }
}
