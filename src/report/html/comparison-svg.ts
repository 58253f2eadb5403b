import { visible } from '../../core/text/untrusted-text.ts'
import { betterText, type ComparedMetric, type Comparison, halfAxis } from '../charts/comparison.ts'
import { comparisonInWords, comparisonTitle } from '../charts/comparison-words.ts'
import { type Html, html } from './markup.ts'

const width = 480
const rowHeight = 44
const top = 24
const middle = width / 2
/** From the middle to where a bar may end. */
const reach = middle - 8

/**
 * The comparison as a drawing: bars to the right of the middle are better, to the left worse. `id`:
 * one of its own, where a page has several; letters, digits and dashes.
 */
export function comparisonSvg(comparison: Comparison, id = 'comparison'): Html {
  const { metrics } = comparison
  const half = halfAxis(comparison)
  const height = top + rowHeight * metrics.length + 8
  const words = comparisonInWords(comparison, (index) => visible(metrics[index]?.name ?? '', 100))
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-words">
<title id="${id}-title">${comparisonTitle(comparison)}</title>
<desc id="${id}-words">${words}</desc>
<text class="faint" x="${middle - 8}" y="14" text-anchor="end">← worse than the champion</text>
<text class="faint" x="${middle + 8}" y="14">better than the champion →</text>
${metrics.map((metric, index) => row(metric, top + rowHeight * index, half))}
<line class="zero" x1="${middle}" y1="${top}" x2="${middle}" y2="${height - 8}"/>
</svg>`
}

function row(metric: ComparedMetric, y: number, half: number): Html {
  const share = Math.max(-1, Math.min(1, metric.better / half))
  const length = Math.max(Math.abs(share) * reach, metric.better === 0 ? 0 : 1)
  const said = metric.outcome === 'pass' ? '' : `, ${metric.outcome}`
  const wants = metric.wants === 'lower' ? ' (lower is better)' : ''
  return html`<text x="8" y="${y + 15}">${visible(metric.name, 36)}${wants}</text>
<text x="${width - 8}" y="${y + 15}" text-anchor="end">${betterText(metric)}${said}</text>
<rect class="${metric.better < 0 ? 'worse' : 'better'}" x="${rounded(share < 0 ? middle - length : middle)}" y="${y + 21}" width="${rounded(length)}" height="14"/>
`
}

function rounded(pixels: number): string {
  return pixels.toFixed(1)
}
