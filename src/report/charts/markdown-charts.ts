import type { Decision } from '../../core/decision/decide.ts'
import { codeSpan } from '../../core/text/untrusted-text.ts'
import type { Trend, TrendReading } from '../../core/trend/trend.ts'
import { comparisonOf } from './comparison.ts'
import { comparisonChart, comparisonLegend } from './comparison-mermaid.ts'
import { comparisonTitle, howToRead, notInChart } from './comparison-words.ts'
import { trendChart } from './trend-mermaid.ts'
import { notInTrend, trendInWords, trendTitle } from './trend-words.ts'

/**
 * The comparison as a block of Markdown; '' where there is none. It is open, and can be folded: a
 * chart that is drawn while it is folded comes out without a size in some browsers.
 */
export function comparisonBlock(decision: Decision): string {
  const comparison = comparisonOf(decision)
  if (comparison === null) return ''
  const legend = comparisonLegend(comparison, codeSpan)
  const notes = [
    howToRead,
    'Grey is only background.',
    ...(legend.length === 0 ? [] : [`In the chart, ${legend.join(', ')}.`]),
    ...notInChart(comparison, codeSpan),
  ]
  return folded(comparisonTitle(comparison), [
    mermaid(comparisonChart(comparison)),
    notes.join(' '),
  ])
}

/** The trend in a sentence, and where there is room for it as a chart; '' where there is none. */
export function trendBlock(reading: TrendReading, withChart: boolean): string {
  switch (reading.kind) {
    case 'none':
      return ''
    case 'failed':
      return `There is no trend here, for the registry could not be asked: ${codeSpan(reading.problem, 400)}`
    case 'found': {
      const sentence = trendSentence(reading.trend)
      const chart = withChart ? trendChart(reading.trend) : null
      return chart === null ? sentence : `${sentence}\n\n${mermaid(chart)}`
    }
  }
}

function trendSentence(trend: Trend): string {
  const left = notInTrend(trend)
  return `**Trend:** ${trendTitle(trend, codeSpan)}: ${trendInWords(trend)}.${left === null ? '' : ` ${left}`}`
}

function folded(summary: string, parts: readonly string[]): string {
  return [`<details open><summary>${summary}</summary>`, ...parts, '</details>'].join('\n\n')
}

function mermaid(text: string): string {
  return `\`\`\`mermaid\n${text}\n\`\`\``
}
