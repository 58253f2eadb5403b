import type {
  BetterThanGate,
  Confidence,
  Gate,
  SampleSize,
  ThresholdGate,
} from '../../../src/core/gates/gate.ts'
import { gatesOf } from '../decision/facts.ts'

/** What a gate line cannot say beside what it does. */
export type Beside = Partial<Pick<ThresholdGate, 'dataset' | 'samples' | 'confidence' | 'minus'>>

/** A gate line, and what only the long form says beside it. */
export function gateWith(line: string, beside: Beside): ThresholdGate {
  const parsed = gatesOf(line)
  const [gate, ...more] = parsed.kind === 'gates' ? parsed.gates : []
  if (gate?.kind !== 'threshold' || more.length > 0) throw new Error(`${line} is not one gate`)
  return { ...gate, ...beside }
}

/** Mann-Whitney at 0.05 against the champion, higher is better, on the metric `m`. */
export function betterThan(asked: Partial<BetterThanGate> = {}): BetterThanGate {
  return {
    kind: 'better-than',
    severity: 'fail',
    metric: { kind: 'name', name: 'm' },
    dataset: null,
    samples: null,
    baseline: { kind: 'champion' },
    better: 'higher',
    test: 'mann-whitney',
    alpha: 0.05,
    minimumEffect: '0',
    ...asked,
  }
}

/** At least so many samples, counted by the metric `n`. */
export function samplesOf(min: number, otherwise: SampleSize['otherwise'] = 'hold'): SampleSize {
  return { metric: 'n', min, otherwise }
}

/** Wilson's limit over the samples that the metric `n` counts. */
export function wilson(level = 0.95, otherwise: Confidence['otherwise'] = 'hold'): Confidence {
  return { kind: 'wilson', level, samples: 'n', otherwise }
}

/** A limit that was logged as the metric `limit`. */
export function logged(otherwise: Confidence['otherwise'] = 'hold'): Confidence {
  return { kind: 'logged', metric: 'limit', otherwise }
}

/** With another severity. */
export function withSeverity<G extends Gate>(severity: Gate['severity'], gate: G): G {
  return { ...gate, severity }
}
