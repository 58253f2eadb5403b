import type { Trend } from '../../core/trend/trend.ts'
import { plainLabel } from './plain-label.ts'
import { trendScale } from './trend-scale.ts'
import { trendInWords } from './trend-words.ts'
import { chartConfig, decimal } from './xychart.ts'

/** The trend as a Mermaid chart; null: its numbers are too large or too small for one. */
export function trendChart(trend: Trend): string | null {
  const scale = trendScale(trend)
  if (scale === null) return null
  const metric = plainLabel(trend.metric) ?? 'key metric'
  const labels = trend.points.map(({ version }) => `"v${version}"`)
  return [
    ...chartConfig(150),
    'xychart-beta',
    `    accTitle: ${metric} of the last versions`,
    `    accDescr: ${trendInWords(trend)}`,
    `    x-axis [${labels.join(', ')}]`,
    `    y-axis ${decimal(scale.from)} --> ${decimal(scale.to)}`,
    `    line [${scale.values.map(decimal).join(', ')}]`,
  ].join('\n')
}
