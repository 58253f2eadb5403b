import type { GateResult } from '../evaluate.ts'
import { type Exact, shown } from '../exact.ts'
import type { Reading } from '../reading.ts'
import type { Numbers } from './words.ts'

const nothing = '–'

/**
 * The numbers of one gate for people. Those that are compared are rounded together, with as many
 * digits as it takes to tell them apart: "75 < 75" must never be read.
 */
export function numbersOf(result: GateResult): Numbers {
  const baseline = result.baseline?.reading ?? null
  const candidateValue = valueOf(result.candidate)
  const baselineValue = valueOf(baseline)
  const compared = [candidateValue, baselineValue, result.bound].filter((it) => it !== null)
  const texts = new Map<Exact, string>()
  const together = shown(compared)
  compared.forEach((value, index) => {
    texts.set(value, together[index] ?? nothing)
  })
  const text = (value: Exact | null) => (value === null ? nothing : (texts.get(value) ?? nothing))
  return {
    candidate: candidateValue === null ? unmeasured(result.candidate) : text(candidateValue),
    baseline: baselineValue === null ? unmeasured(baseline) : text(baselineValue),
    bound: text(result.bound),
    difference: signed(result.difference),
  }
}

function valueOf(reading: Reading | null): Exact | null {
  return reading?.kind === 'value' ? reading.value : null
}

function unmeasured(reading: Reading | null): string {
  switch (reading?.kind) {
    case 'not-finite':
      return reading.shown
    case 'missing':
      return 'missing'
    case 'no-run':
      return 'no run'
    case 'value':
    case undefined:
      return nothing
  }
}

function signed(difference: Exact | null): string {
  if (difference === null) return nothing
  const [text] = shown([difference])
  if (text === undefined) return nothing
  if (text.startsWith('-')) return `−${text.slice(1)}`
  return text === '0' ? '±0' : `+${text}`
}
