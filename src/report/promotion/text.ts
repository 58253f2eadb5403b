import type { Decision } from '../../core/decision/decide.ts'
import type { Note, Outcome } from '../../core/decision/outcome.ts'
import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { GateOutcome } from '../../core/gates/findings.ts'
import { gateText } from '../../core/gates/print-gate.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { datasetsRemark } from '../phrases/dataset-words.ts'
import { headline, tally } from '../phrases/headline.ts'
import { numbersOf } from '../phrases/numbers.ts'
import { originRemarks } from '../phrases/origin-words.ts'
import {
  acceptanceReason,
  baselineName,
  boundText,
  candidateText,
  changeLines,
  checkReason,
  gateReason,
} from '../phrases/words.ts'
import { policyChangeText } from '../policy-change/policy-change-text.ts'
import type { Paint } from '../text/paint.ts'
import type { Quote } from '../text/quote.ts'
import { type Audience, nextSteps } from './next-steps.ts'
import { noteReason } from './notes.ts'

export { type Paint, unpainted } from '../text/paint.ts'

const quote: Quote = visible

/**
 * The report as plain lines, for a workflow's log and for a terminal. `place` null: nothing is said
 * of what comes next.
 */
export function textReport(
  outcome: Outcome,
  paint: Paint,
  place: Audience | null = null,
): readonly string[] {
  const { decision } = outcome
  const { word, sentence } = headline(outcome, quote)
  const meaning = meaningOf(outcome)
  const accepted = acceptanceReason(decision.acceptance, quote)
  return [
    `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}: ${tally(outcome)}.`,
    ...gateLines(decision, paint),
    ...decision.checks.map(
      ({ check, outcome: result }) => `  ${mark(result, paint)}  ${checkReason(check, quote)}`,
    ),
    ...(accepted === null ? [] : [`  ${accepted}`]),
    ...policyChangeText(decision, paint),
    ...endingLines(outcome),
    ...noteLines(outcome.notes),
    ...(place === null ? [] : nextSteps(outcome, place, quote).map((step) => `  next  ${step}`)),
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

/** Of a gate that is wider, the reason stands on a line of its own. */
const widest = 60

/** `fail  recall/senior >= 0.80   0.741 is below 0.8`, in columns. */
function gateLines({ gates, champion }: Decision, paint: Paint): readonly string[] {
  const texts = gates.map((gate) => visible(gateText(gate), 300))
  const width = Math.max(
    0,
    ...texts.map((text) => text.length).filter((length) => length <= widest),
  )
  return gates.flatMap((gate, index) => {
    const text = texts[index] ?? ''
    const begin = `  ${mark(gate.outcome, paint)}  `
    const reason = paint(story(gate, champion), 'faint')
    return text.length > widest
      ? // A sign before it: a runner obeys a line that begins with the name of a metric like `::x`.
        [`${begin}${text}`, `        → ${reason}`]
      : [`${begin}${text.padEnd(width)}  ${reason}`]
  })
}

function story(result: GateResult, champion: VersionEvidence | null): string {
  const numbers = numbersOf(result, champion)
  const remark = datasetsRemark(result, quote)
  const datasets = remark === null ? '' : `; ${remark}`
  const bound = boundText(result, numbers)
  if (result.finding.kind !== 'met' || bound === null) {
    return gateReason(result, numbers, quote) + datasets
  }
  const candidate = candidateText(result, numbers)
  const remarks = originRemarks(result, quote)
    .map((it) => `; ${it}`)
    .join('')
  if (result.baseline === null) return `${candidate} ${bound}${remarks}${datasets}`
  const baseline = `${baselineName(result, quote)} has ${numbers.baseline}`
  return `${candidate} ${bound}; ${baseline}, difference ${numbers.difference}${remarks}${datasets}`
}

export function noteLines(notes: readonly Note[]): readonly string[] {
  return notes.map((note) => `  note  ${noteReason(note, quote)}`)
}

function endingLines({ change, ending }: Outcome): readonly string[] {
  const lines = changeLines(change, quote)
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
