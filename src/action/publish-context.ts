import type { ReportInputs } from '../commands/inputs/inputs.ts'
import type { TrendReading } from '../core/trend/trend.ts'
import type { Triggered } from '../github/event.ts'
import type { GitHub } from '../github/github.ts'
import type { SeenPullRequests } from '../github/reviewed.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'

/** What a report needs besides what became of the decision. */
export interface Reporting {
  readonly log: WorkflowLog
  readonly triggered: Triggered
  readonly uiUrl: string | null
  readonly reporting: ReportInputs
  readonly succeeded: boolean
  /** Markdown below the summary: the target's history; '' for none. */
  readonly timeline: string
  /** How the key metric came to be what it is. */
  readonly trend: TrendReading
  /** Milliseconds since 1970: when the registry was last asked for what is told. */
  readonly lookedAt: number
  /** What was found on the pull requests before; null: it was not asked for, or not found out. */
  readonly seen: SeenPullRequests | null
  readonly sleep: (milliseconds: number) => Promise<unknown>
  readonly connect: () => Promise<GitHub>
}
