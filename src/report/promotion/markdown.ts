import type { Outcome } from '../../core/decision/outcome.ts'
import type { TrendReading } from '../../core/trend/trend.ts'
import { blocks, headingMarkdown, partMarkdown, reportMarkdown } from '../render/markdown.ts'
import type { LinkOptions } from '../text/links.ts'
import type { Audience } from './next-steps.ts'
import { promotionReport } from './promotion-report.ts'

export interface MarkdownOptions extends LinkOptions {
  /** Most characters of the whole text. */
  readonly limit: number
  /** Where it is read, which decides what comes next; left out: nothing is said of that. */
  readonly place?: Audience
  /** Left out: there is none. */
  readonly trend?: TrendReading
  /** `summary`: the trend is drawn, too. */
  readonly charts?: 'comment' | 'summary'
}

/** How much of the report there is room for, most first: pictures go, then gates that passed. */
const sizes = [
  { most: 500, charts: true },
  ...[500, 150, 50, 20, 5].map((most) => ({ most, charts: false })),
]

/** The report as a pull request's comment and as a job's summary: the same words for both. */
export function markdownReport(outcome: Outcome, options: MarkdownOptions): string {
  const { limit, place = null, trend = { kind: 'none' }, charts: room } = options
  const reportOf = (most: number) =>
    promotionReport(outcome, { ...options, audience: place, trend, most })
  for (const { most, charts } of sizes) {
    const text = reportMarkdown(reportOf(most), charts && room === 'summary')
    if (text.length <= limit) return text
  }
  const { heading, parts } = reportOf(0)
  const left = 'The report is too long to be shown here.'
  const folded = parts.filter((part) => part.kind === 'lines' && part.style === 'folded')
  const brief = blocks([
    headingMarkdown(heading),
    left,
    ...folded.slice(-1).map((part) => partMarkdown(part)),
  ])
  return brief.length <= limit ? brief : blocks([`### ${heading.emoji} ${heading.word}`, left])
}
