import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import { numbersOf } from '../phrases/numbers.ts'
import {
  baselineName,
  candidateText,
  differentDatasets,
  gateReason,
  type Numbers,
} from '../phrases/words.ts'
import { amountWords } from '../text/amount-words.ts'
import type { Quote } from '../text/quote.ts'

/** What a version has of a gate and what it needs, in a sentence without its full stop. */
export function gateNow(
  result: GateResult,
  champion: VersionEvidence | null,
  quote: Quote,
): string {
  const { gate, metric, finding } = result
  const numbers = numbersOf(result, champion)
  // A pattern stands for several metrics, each of which is told by its name.
  const name = gate.metric.kind === 'pattern' && gate.metric.pattern !== metric
  const about = name ? `${quote(metric)}: ` : ''
  return (
    about +
    (finding.kind === 'met' || finding.kind === 'not-met'
      ? compared(result, numbers, quote)
      : notCompared(result, numbers, quote))
  )
}

function compared(result: GateResult, numbers: Numbers, quote: Quote): string {
  const warning = result.datasetWarning ? `; ${differentDatasets(result, quote)}` : ''
  return `has ${candidateText(result, numbers)}, needs ${needs(result, numbers, quote)}${warning}`
}

function notCompared(result: GateResult, numbers: Numbers, quote: Quote): string {
  const reason = gateReason(result, numbers, quote)
  if (result.bound === null || result.gate.kind === 'better-than') return reason
  return `${reason}; needs ${needs(result, numbers, quote)}`
}

/** `at least 0.9154, for the champion (version 3) has 0.92`. */
function needs(result: GateResult, numbers: Numbers, quote: Quote): string {
  const { gate, baseline } = result
  const amount = gate.kind === 'threshold' ? `${amountWords[gate.comparator]} ` : ''
  if (baseline === null) return `${amount}${numbers.bound}`
  return `${amount}${numbers.bound}, for ${baselineName(result, quote)} has ${numbers.baseline}`
}
