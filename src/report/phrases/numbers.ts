import { type Exact, shown, subtract } from '../../core/arithmetic/exact.ts'
import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { GateReading } from '../../core/gates/measured.ts'
import type { MetricValue } from '../../core/gates/metric-value.ts'
import { termsText } from './measure-words.ts'
import type { Numbers } from './words.ts'

const nothing = '–'

/**
 * The numbers of one gate for people. Those that are compared are rounded together, with as many
 * digits as it takes to tell them apart: "75 < 75" must never be read.
 */
export function numbersOf(result: GateResult, champion: VersionEvidence | null): Numbers {
  const other = otherReading(result, champion)
  const baseline = other?.value ?? null
  const candidateValue = exactIn(result.candidate)
  const baselineValue = exactIn(baseline)
  const limit = result.enough.confidence?.limit ?? null
  const compared = [candidateValue, limit, baselineValue, result.bound].filter((it) => it !== null)
  const texts = new Map<Exact, string>()
  const together = shown(compared)
  compared.forEach((value, index) => {
    texts.set(value, together[index] ?? nothing)
  })
  const text = (value: Exact | null) => (value === null ? nothing : (texts.get(value) ?? nothing))
  // A threshold says in its own text which value it takes of several.
  const of = result.gate.kind === 'better-than' ? 'median ' : ''
  const side = (reading: MetricValue | null, value: Exact | null) =>
    value === null ? unmeasured(reading) : of + text(value)
  return {
    candidate:
      side(result.candidate, candidateValue) + termsText(result.candidateTerms, unmeasured),
    baseline: side(baseline, baselineValue) + termsText(other?.terms ?? [], unmeasured),
    limit: text(limit),
    bound: text(result.bound),
    difference:
      candidateValue === null || baselineValue === null
        ? nothing
        : signed(subtract(candidateValue, baselineValue)),
  }
}

/** Beside an absolute gate stands the champion's value, too: it decides nothing there. */
function otherReading(
  { baseline, championBeside }: GateResult,
  champion: VersionEvidence | null,
): GateReading | null {
  if (baseline !== null) {
    return baseline.reading && { value: baseline.reading, terms: baseline.terms }
  }
  return champion === null ? null : championBeside
}

function exactIn(reading: MetricValue | null): Exact | null {
  return reading?.kind === 'value' ? reading.value : null
}

function unmeasured(reading: MetricValue | null): string {
  switch (reading?.kind) {
    case 'not-finite':
      return reading.shown
    case 'missing':
      return 'missing'
    case 'not-on-dataset':
      return 'not on this dataset'
    case 'dataset-not-known':
    case 'several-values-at-a-step':
    case 'not-its-own':
      return 'not known'
    case 'ambiguous':
      return 'several'
    case 'unfinished':
    case 'narrowed-away':
      return 'does not count'
    case 'model-gone':
      return 'deleted'
    case 'no-run':
      return 'no run'
    case 'value':
    case undefined:
      return nothing
  }
}

function signed(difference: Exact): string {
  const [text] = shown([difference])
  if (text === undefined) return nothing
  if (text.startsWith('-')) return `−${text.slice(1)}`
  return text === '0' ? '±0' : `+${text}`
}
