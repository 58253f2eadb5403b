import type { Outcome } from '../core/decision/outcome.ts'
import { historyOf, type TargetHistory } from '../core/history/history.ts'
import type { ModelSnapshot, Run, VersionNumber } from '../core/model/model.ts'
import { keyMetric, type TrendReading, trendOf, versionsOfTrend } from '../core/trend/trend.ts'
import type { ReadOnlyRegistry, Stores, TrackingStore } from '../registry/port/registry.ts'

/** What came before an outcome: for looking at, and no verdict rests on it. */
export interface Past {
  /** null: it was not read. */
  readonly history: TargetHistory | null
  readonly trend: TrendReading
}

/**
 * The target's newest history and the trend of its key metric, as they are now. One reading of the
 * snapshot, and at most six of runs, whatever the size of the registry; nothing at all where there
 * is no key metric, unless `withHistory`. Never throws: what was done stands, and is to be told.
 */
export async function pastOf(
  outcome: Outcome,
  { registry, tracking }: Stores<ReadOnlyRegistry>,
  withHistory: boolean,
): Promise<Past> {
  const metric = outcome.ending.kind === 'conflict' ? null : keyMetric(outcome.decision)
  if (metric === null && !withHistory) return { history: null, trend: noTrend }
  let history: TargetHistory | null = null
  try {
    const { model, target } = outcome.decision
    const snapshot = await registry.readSnapshot(model)
    history = historyOf(snapshot, target).targets[0] ?? null
    if (metric === null || history === null) return { history, trend: noTrend }
    const trend = await readTrend(outcome, metric, history, snapshot, tracking)
    return { history, trend }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { history, trend: { kind: 'failed', problem } }
  }
}

const noTrend: TrendReading = { kind: 'none' }

async function readTrend(
  outcome: Outcome,
  metric: string,
  history: TargetHistory,
  { versions: rows }: ModelSnapshot,
  tracking: TrackingStore,
): Promise<TrendReading> {
  const versions = versionsOfTrend(outcome, history)
  const runs = await Promise.all(
    versions
      // Its run was read when it was compared with.
      .filter((version) => version !== outcome.decision.champion?.version)
      .map(async (version): Promise<[VersionNumber, Run | null]> => {
        const runId = rows.find((row) => row.version === version)?.runId ?? null
        return [version, runId === null ? null : await tracking.readRun(runId)]
      }),
  )
  return trendOf(outcome, metric, versions, new Map(runs))
}
