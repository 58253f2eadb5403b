import type { FoundRun, VersionEvidence } from '../evidence/evidence.ts'
import { namesFor } from './evaluate.ts'
import type { Gate } from './gate.ts'
import { measuresOfGate } from './measured.ts'
import { type Measure, valuesInDoubt } from './metric-value.ts'
import { supportingMetrics } from './sample-size.ts'

/** Everything that the gates look for on either side, given the metrics that each side has. */
export function measuresOf(
  gates: readonly Gate[],
  sides: readonly VersionEvidence[],
): readonly Measure[] {
  return gates.flatMap((gate) => {
    const { dataset } = gate
    return [
      ...namesFor(gate.metric, sides).flatMap((name) => measuresOfGate(gate, name)),
      // Of what only counts or limits, the last value.
      ...supportingMetrics(gate).map((metric): Measure => ({ metric, aggregate: 'last', dataset })),
    ]
  })
}

/** The metrics of a run whose whole history is wanted. */
export function historiesWanted(run: FoundRun, measures: readonly Measure[]): readonly string[] {
  const wanted = measures
    .filter(({ metric }) => run.metrics.has(metric))
    .filter(
      ({ metric, aggregate, dataset }) =>
        aggregate !== 'last' || dataset !== null || mayHideNaN(run, metric),
    )
  return [...new Set(wanted.map(({ metric }) => metric))].sort()
}

/** A logged model shows NaN as 0; only the run's history tells the two apart. */
function mayHideNaN({ ownModel, metrics }: FoundRun, metric: string): boolean {
  return ownModel.kind === 'known' && metrics.get(metric)?.value === 0
}

/** By metric, the values of a run that may be another logged model's. */
export function entriesWanted(
  run: FoundRun,
  measures: readonly Measure[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const wanted = new Map<string, Set<number>>()
  for (const measure of measures) {
    const values = valuesInDoubt(run, measure)
    if (values.length === 0) continue
    const known = wanted.get(measure.metric) ?? new Set()
    for (const value of values) known.add(value)
    wanted.set(measure.metric, known)
  }
  return wanted
}
