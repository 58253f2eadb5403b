import type { Decision } from '../core/decision/decide.ts'
import type { Outcome } from '../core/decision/outcome.ts'
import { historyOf, type TargetHistory } from '../core/history/history.ts'
import type { ModelSnapshot, Run, RunId, VersionNumber } from '../core/model/model.ts'
import { keyMetric, type TrendReading, trendOf, versionsOfTrend } from '../core/trend/trend.ts'
import type { TrackingStore } from '../registry/port/registry.ts'

/** What came before an outcome: for looking at, and no verdict rests on it. */
export interface Past {
  /** null: it was not read. */
  readonly history: TargetHistory | null
  readonly trend: TrendReading
}

/** Reads runs that a trend shows, one after another or some of them before they are asked for. */
export type RunsOfTrend = Pick<TrackingStore, 'readRun'>

/**
 * The target's newest history, by the registered model as the outcome left it, and the trend of its key
 * metric. It reads at most six runs, whatever the size of the registry, and none where there is no key
 * metric. Never throws: what was done stands, and is to be told.
 */
export async function pastOf(
  outcome: Outcome,
  standing: ModelSnapshot,
  tracking: RunsOfTrend,
  withHistory: boolean,
): Promise<Past> {
  const metric = outcome.ending.kind === 'conflict' ? null : keyMetric(outcome.decision)
  if (metric === null && !withHistory) return { history: null, trend: noTrend }
  const { decision } = outcome
  const history = historyOf(standing, decision.target).targets[0] ?? null
  if (metric === null || history === null) return { history, trend: noTrend }
  try {
    const versions = versionsOfTrend(outcome, history)
    const runs = await Promise.all(
      runsOfTrend(decision, versions, standing).map(
        async ([version, run]): Promise<[VersionNumber, Run | null]> => [
          version,
          run === null ? null : await tracking.readRun(run),
        ],
      ),
    )
    return { history, trend: trendOf(outcome, metric, versions, new Map(runs)) }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { history, trend: { kind: 'failed', problem } }
  }
}

const noTrend: TrendReading = { kind: 'none' }

/**
 * Begins to read the runs of the trend, as far as they are known before anything moves, so that nobody
 * waits for them once it has. A failure is told to whoever asks for the run.
 */
export function readAhead(
  decision: Decision,
  standing: ModelSnapshot,
  tracking: RunsOfTrend,
): RunsOfTrend {
  const reading = new Map<RunId, Promise<Run | null>>()
  const history = historyOf(standing, decision.target).targets[0] ?? null
  if (keyMetric(decision) !== null && history !== null) {
    const versions = versionsOfTrend({ decision }, history)
    for (const [, run] of runsOfTrend(decision, versions, standing)) {
      if (run === null) continue
      const read = tracking.readRun(run)
      read.catch(() => undefined)
      reading.set(run, read)
    }
  }
  return { readRun: (run) => reading.get(run) ?? tracking.readRun(run) }
}

/** The champion's run was read when it was compared with. */
function runsOfTrend(
  { champion }: Decision,
  versions: readonly VersionNumber[],
  { versions: rows }: ModelSnapshot,
): readonly (readonly [VersionNumber, RunId | null])[] {
  return versions
    .filter((version) => version !== champion?.version)
    .map((version) => [version, rows.find((row) => row.version === version)?.runId ?? null])
}
