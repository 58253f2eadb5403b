import { together } from '../evidence/choose-run.ts'
import type { VersionEvidence } from '../evidence/evidence.ts'
import type { Needs } from '../evidence/run-values.ts'
import { namesFor } from './evaluate.ts'
import type { Comparability } from './findings.ts'
import { aggregateOfGate, baselineKey, baselineOfGate, type Gate } from './gate.ts'
import { atBaseline, atCandidate, besideCandidate, type EvidenceFacts } from './looking.ts'
import { lookFor, type Measure, type MetricValue, type Missing } from './metric-value.ts'
import { supportingMetrics } from './sample-size.ts'

/** What has to be read of a version before its gates can be judged. */
export interface VersionNeeds {
  readonly version: VersionEvidence
  readonly missing: Missing
}

/**
 * Looks for every value that the gates look for, in the same way, and tells what is not there yet.
 * What a baseline is asked for depends on what the candidate has, so it is asked again and again.
 */
export function missingFor(
  gates: readonly Gate[],
  facts: EvidenceFacts,
  { evidence }: Pick<Comparability, 'evidence'>,
): readonly VersionNeeds[] {
  const { candidate } = facts
  return gates.flatMap((gate) => {
    const named = baselineOfGate(gate)
    const found = named === null ? null : (facts.baselines.get(baselineKey(named)) ?? null)
    const baseline = found?.kind === 'held' ? found.evidence : null
    const sides = baseline === null ? [candidate] : [candidate, baseline]
    return namesFor(gate.metric, sides, evidence).flatMap((metric) => {
      const { dataset } = gate
      const measure: Measure = { metric, aggregate: aggregateOfGate(gate), dataset }
      const value = lookFor(candidate, measure, atCandidate(facts, evidence))
      if (isMissing(value)) return [{ version: candidate, missing: value }]
      const beside = besideCandidate(facts, evidence, value)
      const supporting = supportingMetrics(gate).map(
        // Of what only counts or limits, the last value.
        (name) => lookFor(candidate, { metric: name, aggregate: 'last', dataset }, beside),
      )
      const other =
        baseline === null ? null : lookFor(baseline, measure, atBaseline(facts, evidence, value))
      return [
        ...supporting.filter(isMissing).map((missing) => ({ version: candidate, missing })),
        ...(baseline !== null && other !== null && isMissing(other)
          ? [{ version: baseline, missing: other }]
          : []),
      ]
    })
  })
}

function isMissing(found: MetricValue | Missing): found is Missing {
  return found.kind === 'needs' || found.kind === 'forbidden'
}

/** What is to be read of one version, everything once. */
export function needsOf(version: VersionEvidence, all: readonly VersionNeeds[]): Needs {
  return together(
    all.flatMap((it) =>
      it.version.version === version.version && it.missing.kind === 'needs'
        ? [it.missing.needs]
        : [],
    ),
  )
}
