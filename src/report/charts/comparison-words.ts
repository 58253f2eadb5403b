import type { Quote } from '../text/quote.ts'
import { betterText, beyondAxis, type Comparison, type LeftOut } from './comparison.ts'

export function comparisonTitle({ candidate, champion }: Comparison): string {
  return `Version ${candidate} against the champion, version ${champion}`
}

/** How the chart is to be read, in whole sentences. */
export const howToRead =
  "Each bar is the difference in percent of the champion's value: to the right of the line the candidate " +
  'is better, to the left worse. Which way is better, the gate says.'

/** All that the chart shows, for who cannot see it. */
export function comparisonInWords(
  comparison: Comparison,
  nameOf: (index: number) => string,
): string {
  return comparison.metrics
    .map((metric, index) => `${nameOf(index)} ${betterText(metric)}`)
    .join(', ')
}

const reasons: Readonly<Record<LeftOut['because'], string>> = {
  'no-value': 'the candidate has no value that counts',
  'champion-has-none': 'the champion has no value that counts',
  'champion-has-0': 'the champion has 0, and nothing is a percentage of 0',
  'no-direction': 'no one direction is better',
  datasets: 'not measured on the same dataset, as far as MLflow knows',
  'too-large': 'the numbers are too large to draw',
}

/** What the chart does not show, in sentences; at most so many names. */
export function notInChart(comparison: Comparison, quote: Quote, most = 8): readonly string[] {
  const { leftOut, more } = comparison
  const named = leftOut
    .slice(0, most)
    .map(({ name, because }) => `${quote(name, 100)} (${reasons[because]})`)
  const further = leftOut.length - named.length
  const beyond = beyondAxis(comparison).map(
    (metric) => `${quote(metric.name, 100)} (${betterText(metric)})`,
  )
  return [
    ...(beyond.length === 0 ? [] : [`Goes on beyond the edge: ${beyond.join(', ')}.`]),
    ...(named.length === 0
      ? []
      : [`Not in the chart: ${named.join(', ')}${further > 0 ? `, and ${further} more` : ''}.`]),
    ...(more === 0 ? [] : [`${more} more metrics are only in the table.`]),
  ]
}
