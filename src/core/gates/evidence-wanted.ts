import { type Looking, together } from '../evidence/choose-run.ts'
import { type VersionEvidence, versionId } from '../evidence/evidence.ts'
import type { Needs } from '../evidence/run-values.ts'
import { namesFor } from './evaluate.ts'
import type { Comparability } from './findings.ts'
import { baselineKey, baselineOfGate, type Gate } from './gate.ts'
import { type GateReading, lookForGate } from './measured.ts'
import { lookFor, type MetricValue, type Missing } from './metric-value.ts'
import { supportingMetrics } from './sample-size.ts'
import { atBaseline, atCandidate, besideCandidate, type EvidenceFacts } from './value-lookup.ts'

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
    // Beside a gate with a number, the champion's value is shown.
    const found = facts.baselines.get(named === null ? 'champion' : baselineKey(named))
    const baseline = found?.kind === 'present' ? found.evidence : null
    const sides = baseline === null || named === null ? [candidate] : [candidate, baseline]
    return namesFor(gate.metric, sides, evidence).flatMap((metric) => {
      const { dataset } = gate
      const reading = lookForGate(candidate, gate, metric, atCandidate(facts, evidence))
      const other = (looking: Looking) =>
        baseline === null ? [] : needsIn(baseline, lookForGate(baseline, gate, metric, looking))
      if (isMissing(reading)) {
        // Which of its runs are wanted is not known yet; what its training run lacks, is.
        const unguided = other(atBaseline(facts, evidence, null))
        return [{ version: candidate, missing: reading }, ...unguided.flatMap(withoutRuns)]
      }
      const beside = besideCandidate(facts, evidence, reading.value)
      const supporting = supportingMetrics(gate).flatMap((name) =>
        // Of what only counts or limits, the last value.
        needsIn(
          candidate,
          lookFor(candidate, [{ metric: name, aggregate: 'last', dataset }], beside),
        ),
      )
      const ofOther = other(atBaseline(facts, evidence, reading))
      // What is only shown must not stop a promotion.
      const shown = ofOther.filter(({ missing }) => named !== null || missing.kind === 'needs')
      return [...supporting, ...shown]
    })
  })
}

type Found = GateReading | readonly MetricValue[] | Missing

function needsIn(version: VersionEvidence, found: Found): readonly VersionNeeds[] {
  return isMissing(found) ? [{ version, missing: found }] : []
}

function withoutRuns({ version, missing }: VersionNeeds): readonly VersionNeeds[] {
  if (missing.kind !== 'needs') return []
  const needs = { ...missing.needs, runs: [] }
  const none = needs.histories.length === 0 && needs.entries.length === 0
  return none ? [] : [{ version, missing: { kind: 'needs', needs } }]
}

function isMissing(found: Found): found is Missing {
  return 'kind' in found
}

/** What is to be read of one version, everything once. */
export function needsOf(version: VersionEvidence, all: readonly VersionNeeds[]): Needs {
  return together(
    all.flatMap((it) =>
      versionId(it.version) === versionId(version) && it.missing.kind === 'needs'
        ? [it.missing.needs]
        : [],
    ),
  )
}
