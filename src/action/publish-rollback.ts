import type { RollbackOutcome } from '../core/rollback/rollback-outcome.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { AnnotationLevel, WorkflowLog } from '../github/workflow-log.ts'
import { unpainted } from '../report/promotion/text.ts'
import { rollbackMarkdown } from '../report/rollback/rollback-markdown.ts'
import { rollbackText } from '../report/rollback/rollback-text.ts'
import { rollbackHeadline, rollbackProblem } from '../report/rollback/rollback-words.ts'

/** The log, the one annotation and the summary. */
export async function showRollback(
  outcome: RollbackOutcome,
  log: WorkflowLog,
  given: {
    readonly level: AnnotationLevel
    readonly uiUrl: string | null
    readonly workflowRunUrl: string | null
    readonly timeline: string
  },
): Promise<void> {
  for (const line of rollbackText(outcome, unpainted)) log.info(line)
  const { word, sentence } = rollbackHeadline(outcome, visible)
  const problem = rollbackProblem(outcome)
  const why = outcome.reason === null ? '' : ` Why: ${visible(outcome.reason)}.`
  log.annotate({
    subject: 'verdict',
    level: given.level,
    title: `Stagegate: ${word}`,
    message: `${sentence}.${why}${problem === null ? '' : ` ${problem}`}`,
  })
  await log.setSummary(rollbackMarkdown(outcome, given) + given.timeline)
}
