import type { Dispatcher } from 'undici'
import type { ReportInputs } from '../config/inputs.ts'
import type { Triggered } from '../github/event.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'

/** What a report needs besides what became of the decision. */
export interface Reporting {
  readonly log: WorkflowLog
  readonly env: Readonly<Record<string, string | undefined>>
  readonly triggered: Triggered
  readonly uiUrl: string | null
  readonly reporting: ReportInputs
  readonly succeeded: boolean
  /** Markdown below the summary: the target's history; '' for none. */
  readonly timeline: string
  /** Where requests to GitHub go through instead of the network; null: the network. */
  readonly dispatcher: Dispatcher | null
}
