import { compareInt64, type Int64 } from '../arithmetic/int64.ts'
import type { LoggedEntry, MetricPoint, RunId } from '../model/model.ts'
import type { VersionEvidence } from './evidence.ts'
import {
  entriesByMetric,
  onlyDataset,
  ownEntries,
  type Question,
  type RunRole,
} from './run-values.ts'

/** A run that may answer; `version.otherRuns` has it, unless it is the training run or unread yet. */
export interface RunSource {
  readonly run: RunId
  readonly role: RunRole
}

export function sourcesOf(
  version: VersionEvidence,
  questions: readonly Question[],
): readonly RunSource[] {
  const { run } = version
  // Also where MLflow no longer has it: then it is not an evaluation run, either.
  const training: RunSource[] = run.kind === 'none' ? [] : [{ run: run.runId, role: 'training' }]
  const linked = linkedRuns(version, questions).map(
    (id): RunSource => ({ run: id, role: 'linked' }),
  )
  const found = [...new Set([...version.searched.values()].flat())].map(
    (id): RunSource => ({ run: id, role: 'unlinked' }),
  )
  const seen = new Set<RunId>()
  return [...training, ...linked, ...found].filter((source) => {
    if (seen.has(source.run)) return false
    seen.add(source.run)
    return true
  })
}

/** The runs that logged all that is asked about to the version's own logged model, newest first. */
function linkedRuns(version: VersionEvidence, questions: readonly Question[]): readonly RunId[] {
  const { ownModel } = version
  if (ownModel.kind !== 'known') return []
  const index = entriesByMetric(ownModel.model)
  const [first, ...others] = questions
  const newest = new Map<RunId, Int64>()
  for (const [run, entries] of index.get(first?.metric ?? '') ?? []) {
    if (others.every(({ metric }) => index.get(metric)?.has(run) === true)) {
      newest.set(run, newestOf(entries))
    }
  }
  return [...newest]
    .sort(([a, at], [b, bt]) => compareInt64(bt, at) || (a < b ? -1 : 1))
    .map(([run]) => run)
}

export function newestOf(points: readonly (MetricPoint | LoggedEntry)[]): Int64 {
  return points.reduce<Int64>(
    (newest, { timestamp }) => (compareInt64(timestamp, newest) > 0 ? timestamp : newest),
    points[0]?.timestamp ?? 0,
  )
}

/** Whether a run may have measured all of it on that dataset. */
export function isOn(
  version: VersionEvidence,
  { run, role }: RunSource,
  questions: readonly Question[],
  digest: string,
): boolean {
  const known = version.run.kind === 'found' && version.run.runId === run ? version.run : null
  const read = known ?? version.otherRuns.get(run) ?? null
  const only = read?.kind === 'found' ? (onlyDataset(read, role)?.digest ?? null) : null
  return questions.every(({ metric }) => {
    const entries = ownEntries(version.ownModel, run, metric)
    if (entries.length === 0) return only === digest
    return entries.some(({ dataset }) =>
      dataset === null
        ? // A run that was not read yet may have that one for its only dataset.
          role !== 'training' && (read === null || only === digest)
        : dataset.digest === digest,
    )
  })
}
