import type { Outcome } from '../../core/decision/outcome.ts'
import { reportText, widthAt } from '../render/text.ts'
import type { Paint } from '../text/paint.ts'
import type { Audience } from './next-steps.ts'
import { promotionReport } from './promotion-report.ts'

/**
 * The report as plain lines, for a workflow's log and for a terminal. `audience` null: nothing is said
 * of what comes next.
 */
export function textReport(
  outcome: Outcome,
  paint: Paint,
  audience: Audience | null = null,
): readonly string[] {
  const report = promotionReport(outcome, {
    ...{ uiUrl: null, workflowRunUrl: null, audience },
    ...{ trend: { kind: 'none' }, most: Number.POSITIVE_INFINITY },
  })
  return reportText(report, paint, widthAt(audience))
}
