import type { Trend } from '../../core/trend/trend.ts'
import { plain } from '../phrase.ts'
import { plainLabel } from './plain-label.ts'
import { trendScale } from './trend-scale.ts'
import { pointLabel, trendInWords } from './trend-words.ts'

/** The trend as a Mermaid chart; null: its numbers are too large or too small for one. */
export function trendChart(trend: Trend): string | null {
  const scale = trendScale(trend)
  if (scale === null) return null
  const metric = plainLabel(trend.metric) ?? 'key metric'
  const labels = trend.points.map((point) => `"${pointLabel(point)}"`)
  // Here is no place for a name that is not plain.
  const words = trendInWords(trend, (from) => plainLabel(from) ?? 'source')
  return [
    ...chartConfig(),
    'xychart-beta',
    `    accTitle: ${metric} of the last versions`,
    `    accDescr: ${plain(words)}`,
    `    x-axis [${labels.join(', ')}]`,
    `    y-axis ${decimal(scale.from)} --> ${decimal(scale.to)}`,
    `    line [${scale.values.map(decimal).join(', ')}]`,
  ].join('\n')
}

/** A color that can be told from both of GitHub's backgrounds. */
const color = '#2f81f7'

/**
 * In pixels. Where the screen is narrower than a chart, Mermaid measures labels in the chart as it is
 * shown, made smaller, and then lays it out as if it were not: they are cut. So it is as wide as a phone.
 */
const width = 340

/** The front matter of a chart that looks well on a light and a dark page. */
function chartConfig(): readonly string[] {
  return [
    '---',
    'config:',
    '  xyChart:',
    `    width: ${width}`,
    '    height: 260',
    '    plotReservedSpacePercent: 35',
    '    xAxis:',
    '      labelFontSize: 11',
    '    yAxis:',
    '      labelFontSize: 11',
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: transparent',
    `      plotColorPalette: "${color}"`,
    '---',
  ]
}

/** A finite number as Mermaid reads it: it knows no exponent. */
function decimal(value: number): string {
  const text = value.toFixed(6).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}
