import type { Command, JobReport, Remark } from '../commands/command.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { MarkdownOptions } from '../report/promotion/markdown.ts'
import { unpainted } from '../report/text/paint.ts'

/** What a report needs besides what became of the command. */
export interface Publishing extends Omit<MarkdownOptions, 'limit'> {
  readonly succeeded: boolean
  /** Markdown below the summary: the target's history; '' for none. */
  readonly timeline: string
}

/** What a command says, as far as a job is told of it. */
type JobCommand<Outcome> = Pick<Command<never, Outcome>, 'text'> & {
  readonly job: JobReport<Outcome>
}

/** A step's summary ends at 1 MiB, counted in bytes; a character of ours has at most four. */
const summaryLimit = 250_000

/** Tells everybody who looks at the job; what follows it is told by `setOutputs`. */
export async function publish<Outcome>(
  { text, job }: JobCommand<Outcome>,
  outcome: Outcome,
  log: WorkflowLog,
  { succeeded, timeline, ...options }: Publishing,
  /** Given where a step undoes another: then every remark has it. */
  level?: Remark['level'],
): Promise<void> {
  for (const line of text(outcome, unpainted, null)) log.info(line)
  for (const [at, { word, message, ...remark }] of job.remarks(outcome, succeeded).entries()) {
    const subject = at === 0 ? 'verdict' : 'gate'
    const title = `Stagegate: ${word}`
    log.annotate({ subject, level: level ?? remark.level, title, message })
  }
  const summary = job.markdown(outcome, { ...options, limit: summaryLimit })
  await log.setSummary(summary + timeline)
}
