import type { Looking } from '../evidence/choose-run.ts'
import { onlyDigest } from '../evidence/datasets.ts'
import type { Facts, VersionEvidence } from '../evidence/evidence.ts'
import { type EvidenceRules, searchKey } from '../evidence/evidence-rules.ts'
import type { MetricValue } from './metric-value.ts'

/** What there is to look at. */
export type EvidenceFacts = Pick<Facts, 'candidate' | 'baselines' | 'now' | 'experiments'>

/** How the candidate is looked at. */
export function atCandidate({ experiments, now }: EvidenceFacts, rules: EvidenceRules): Looking {
  return { ...atAny(experiments, rules), now, ground: null, only: null }
}

/** How what counts or limits the candidate's value is looked at: of the same run as that value. */
export function besideCandidate(
  facts: EvidenceFacts,
  rules: EvidenceRules,
  candidate: MetricValue,
): Looking {
  const only = candidate.kind === 'value' ? candidate.origin.run : null
  return { ...atCandidate(facts, rules), only }
}

/**
 * How a baseline is looked at: on the dataset of the candidate's value, if it was measured there; of a
 * difference, each metric on that of its own. null: the candidate's value is not known yet.
 */
export function atBaseline(
  { experiments }: EvidenceFacts,
  rules: EvidenceRules,
  candidate: { readonly value: MetricValue; readonly terms: readonly MetricValue[] } | null,
): Looking {
  const readings =
    candidate === null || candidate.terms.length === 0 ? [candidate?.value] : candidate.terms
  const digests = readings.map((it) => (it?.kind === 'value' ? onlyDigest(it.measuredOn) : null))
  const known = digests.filter((digest) => digest !== null)
  const ground = known.length === digests.length ? known : null
  return { ...atAny(experiments, rules), now: null, ground, only: null }
}

function atAny(experiments: Facts['experiments'], rules: EvidenceRules) {
  const { experiment } = rules
  return { rules, experimentId: experiment === null ? null : (experiments.get(experiment) ?? null) }
}

/** The names of the metrics that may count for a version. */
export function metricNames(
  { run, ownModel, otherRuns, searched, namedRun }: VersionEvidence,
  rules: EvidenceRules,
): ReadonlySet<string> {
  const names = new Set<string>()
  const addAll = (more: Iterable<string>) => {
    for (const name of more) names.add(name)
  }
  const training = run.kind === 'found' ? run : null
  if (training !== null && rules.from !== 'evaluation') addAll(training.metrics.keys())
  if (ownModel.kind === 'known') {
    for (const { metric, runId } of ownModel.model.entries) {
      const isTraining = runId === training?.runId
      if (rules.from === 'any' || (rules.from === 'training') === isTraining) names.add(metric)
    }
  }
  const key = searchKey(rules)
  const found = rules.from === 'training' || key === null ? [] : (searched.get(key) ?? [])
  for (const id of [...found, ...(namedRun === null ? [] : [namedRun])]) {
    const other = otherRuns.get(id)
    if (other?.kind === 'found') addAll(other.metrics.keys())
    if (training?.runId === id) addAll(training.metrics.keys())
  }
  return names
}
