import { StagegateError } from '../core/errors.ts'
import { historyOf } from '../core/history/history.ts'
import { type ModelName, type Target, targetKey } from '../core/model.ts'
import { timelineBlock } from '../core/report/history-mermaid.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { ModelRegistry } from '../registries/registry.ts'

/**
 * The newest part of a target's history, for a job's summary; '' where there is none. Of a registry
 * with more than a thousand versions only those that changed last are asked: a run's requests must
 * not grow with it.
 */
export async function timelineOf(
  { model, target }: { readonly model: ModelName; readonly target: Target },
  registry: ModelRegistry,
  log: WorkflowLog,
): Promise<string> {
  try {
    const standing = await registry.readStanding(model)
    const [history] = historyOf(standing, targetKey(target)).targets
    const timeline = history === undefined ? '' : timelineBlock(model, history)
    return timeline === '' ? '' : `\n**History**\n\n${timeline}\n`
  } catch (error) {
    // What was done stands, whether or not a picture of it can be drawn.
    if (!(error instanceof StagegateError)) throw error
    log.annotate({
      subject: 'other',
      level: 'warning',
      title: 'Stagegate: no history',
      message: `The summary has no history: ${error.message}`,
    })
    return ''
  }
}
