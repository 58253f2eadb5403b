import type { Promoted } from '../commands/check.ts'
import { StagegateError } from '../core/errors/errors.ts'
import { historyOf, type TargetHistory } from '../core/history/history.ts'
import type { ModelName, Target } from '../core/model/model.ts'
import type { TrendReading } from '../core/trend/trend.ts'
import { pastOf, type RunsOfTrend } from '../evidence/trend.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'
import { timelineBlock } from '../report/history/history-report.ts'

/** What a report shows of what came before. */
export interface PastOfReport {
  /** Markdown below a job's summary: the target's history; '' for none. */
  readonly timeline: string
  readonly trend: TrendReading
}

/** The trend of the key metric and, after a promotion, the target's history. */
export async function pastOfReport(
  outcome: Promoted,
  tracking: RunsOfTrend,
): Promise<PastOfReport> {
  const moved = outcome.ending.kind === 'promoted'
  const { history, trend } = await pastOf(outcome, outcome.standing, tracking, moved)
  return {
    timeline: moved ? timelineIn(outcome.decision.model, history) : '',
    trend,
  }
}

/**
 * The newest part of a target's history, for a job's summary; '' where there is none. Of a registry
 * with more than a thousand versions only those that changed last are asked: a run's requests must
 * not grow with it.
 */
export async function timelineOf(
  { model, target }: { readonly model: ModelName; readonly target: Target },
  registry: ReadOnlyRegistry,
  log: WorkflowLog,
): Promise<string> {
  try {
    const standing = await registry.readSnapshot(model)
    return timelineIn(model, historyOf(standing, target).targets[0] ?? null)
  } catch (error) {
    // What was done stands, whether or not a picture of it can be drawn.
    if (!(error instanceof StagegateError)) throw error
    warn(log, error.message)
    return ''
  }
}

function timelineIn(model: ModelName, history: TargetHistory | null): string {
  const timeline = history === null ? '' : timelineBlock(model, history)
  return timeline === '' ? '' : `\n${timeline}\n`
}

function warn(log: WorkflowLog, problem: string): void {
  log.annotate({
    subject: 'other',
    level: 'warning',
    title: 'Stagegate: no history',
    message: `The summary has no history: ${problem}`,
  })
}
