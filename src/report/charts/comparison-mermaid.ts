import type { Quote } from '../text/quote.ts'
import { betterText, type Comparison, halfAxis } from './comparison.ts'
import { comparisonInWords, comparisonTitle } from './comparison-words.ts'
import { labelsFor } from './plain-label.ts'
import { chartConfig, decimal } from './xychart.ts'

/**
 * The comparison as a Mermaid chart: bars to the right of 0 are better than the champion, bars to
 * the left worse. Mermaid begins every bar at the edge of the chart, so a grey one covers the part
 * between the edge and where the difference begins.
 */
export function comparisonChart(comparison: Comparison): string {
  const { metrics } = comparison
  const half = halfAxis(comparison)
  const clipped = metrics.map(({ better }) => Math.max(-half, Math.min(half, better)))
  const names = labelsFor(metrics.map(({ name }) => name))
  const series = (value: (change: number) => number) =>
    `[${clipped.map((change) => decimal(value(change))).join(', ')}]`
  const labels = metrics.map((metric, index) => `"${names[index]} ${betterText(metric)}"`)
  return [
    ...chartConfig(64 + 28 * metrics.length),
    'xychart-beta horizontal',
    `    accTitle: ${comparisonTitle(comparison)}`,
    `    accDescr: ${comparisonInWords(comparison, (index) => names[index] ?? '')}`,
    `    x-axis [${labels.join(', ')}]`,
    `    y-axis "percent better than the champion" -${decimal(half)} --> ${decimal(half)}`,
    `    bar ${series((change) => (change > 0 ? change : -half))}`,
    `    bar ${series((change) => (change < 0 ? 0 : -half))}`,
    `    bar ${series((change) => Math.min(change, 0))}`,
    `    line ${series(() => 0)}`,
  ].join('\n')
}

/** Which number of a chart stands for which name, where a name could not stand there itself. */
export function comparisonLegend({ metrics }: Comparison, quote: Quote): readonly string[] {
  const labels = labelsFor(metrics.map(({ name }) => name))
  return metrics.flatMap(({ name }, index) => {
    const label = labels[index] ?? ''
    return label === `metric ${index + 1}` ? [`${label} is ${quote(name, 160)}`] : []
  })
}
