import { type Exact, shown, subtract } from '../../core/arithmetic/exact.ts'
import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import { aggregateOfGate } from '../../core/gates/gate.ts'
import { type MetricValue, read } from '../../core/gates/metric-value.ts'
import type { Numbers } from './words.ts'

const nothing = '–'

/**
 * The numbers of one gate for people. Those that are compared are rounded together, with as many
 * digits as it takes to tell them apart: "75 < 75" must never be read.
 */
export function numbersOf(result: GateResult, champion: VersionEvidence | null): Numbers {
  const baseline = baselineReading(result, champion)
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
  const of = result.gate.kind === 'superiority' ? 'median ' : ''
  return {
    candidate: candidateValue === null ? unmeasured(result.candidate) : of + text(candidateValue),
    baseline: baselineValue === null ? unmeasured(baseline) : of + text(baselineValue),
    limit: text(limit),
    bound: text(result.bound),
    difference:
      candidateValue === null || baselineValue === null
        ? nothing
        : signed(subtract(candidateValue, baselineValue)),
  }
}

/** Beside an absolute gate stands the champion's value, too: it decides nothing there. */
function baselineReading(
  { baseline, gate, metric }: GateResult,
  champion: VersionEvidence | null,
): MetricValue | null {
  if (baseline !== null) return baseline.reading
  return champion === null
    ? null
    : read(champion.run, { metric, aggregate: aggregateOfGate(gate), dataset: gate.dataset })
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
