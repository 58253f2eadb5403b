import type { RollbackOutcome } from '../core/rollback/rollback-outcome.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { AnnotationLevel, WorkflowLog } from '../github/workflow-log.ts'
import { unpainted } from '../report/promotion/text.ts'
import { headingText, logWidth } from '../report/render/text.ts'
import {
  rollbackHeadline,
  rollbackMarkdown,
  rollbackProblem,
  rollbackText,
} from '../report/rollback/rollback-report.ts'

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
  for (const line of rollbackText(outcome, unpainted, logWidth)) log.info(line)
  const heading = rollbackHeadline(outcome)
  const problem = rollbackProblem(outcome)
  const why = outcome.reason === null ? '' : ` Reason: ${visible(outcome.reason)}.`
  log.annotate({
    subject: 'verdict',
    level: given.level,
    title: `Stagegate: ${heading.word}`,
    message: `${headingText(heading)}.${why}${problem === null ? '' : ` ${problem}`}`,
  })
  await log.setSummary(rollbackMarkdown(outcome, given) + given.timeline)
}
