import { type MeasuredAt, measuredAt } from '../evidence/age.ts'
import type { VersionEvidence } from '../evidence/evidence.ts'
import type { MetricPoint, RunId } from '../model/model.ts'
import type { GateResult } from './evaluate.ts'

/**
 * When the candidate's values were measured that gates look at: by run. Of no value, when its training
 * run ended.
 */
export function measuredMoments(
  { run }: VersionEvidence,
  gates: readonly GateResult[],
): readonly MeasuredAt[] {
  const byRun = new Map<RunId, MeasuredAt & { readonly newest: number | null }>()
  for (const { gate, candidate } of gates) {
    // A gate that only warns or shows decides nothing, so it does not decide what is old, either.
    if (gate.severity !== 'fail' || candidate.kind !== 'value') continue
    const { run: id, startedAt, endedAt } = candidate.origin
    const newest = Math.max(newestOf(candidate.points), byRun.get(id)?.newest ?? -Infinity)
    byRun.set(id, { startedAt, endedAt, newest })
  }
  if (byRun.size > 0) return [...byRun].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, at]) => at)
  return run.kind === 'found' ? [measuredAt(run, [])] : []
}

function newestOf(points: readonly MetricPoint[]): number {
  return points.reduce((newest, { timestamp }) => Math.max(newest, Number(timestamp)), -Infinity)
}
