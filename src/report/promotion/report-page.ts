import type { Outcome } from '../../core/decision/outcome.ts'
import type { TrendReading } from '../../core/trend/trend.ts'
import { reportHtml } from '../render/html.ts'
import { page } from '../render/page.ts'
import { textOf } from '../render/text.ts'
import type { LinkOptions } from '../text/links.ts'
import type { Audience } from './next-steps.ts'
import { promotionReport } from './promotion-report.ts'

export interface PageOptions extends LinkOptions {
  readonly place: Audience
  readonly trend: TrendReading
  /** Milliseconds since 1970. */
  readonly writtenAt: number
  readonly by: string
}

/** More gates than anybody reads, and a page that a browser still shows. */
const mostRows = 2000

/** The report as a page of its own, for people without GitHub: the words are those of the comment. */
export function reportPage(outcome: Outcome, options: PageOptions): string {
  const { place, writtenAt, by } = options
  const report = promotionReport(outcome, { ...options, audience: place, most: mostRows })
  const { word, sentence } = report.heading
  return page({ title: `${word}: ${textOf(sentence)}`, writtenAt, by, body: reportHtml(report) })
}
