import type { Trend } from '../../core/trend/trend.ts'
import { trendScale } from '../charts/trend-scale.ts'
import { pointLabel, pointRole, trendInWords, trendTitle } from '../charts/trend-words.ts'
import { figures } from '../phrase.ts'
import { type Html, html } from './markup.ts'
import { textOf } from './text.ts'

const width = 480
const height = 180
const [left, right, top, bottom] = [44, width - 44, 28, height - 44]

/** The trend as a drawing; null: its numbers are too large or too small for one. */
export function trendSvg(trend: Trend): Html | null {
  const scale = trendScale(trend)
  if (scale === null) return null
  const { from, to, values } = scale
  const texts = figures(trend.points.map(({ value }) => value))
  const x = (index: number) => left + ((right - left) * index) / (values.length - 1)
  const y = (value: number) => bottom - ((bottom - top) * (value - from)) / (to - from)
  const line = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`)
  const points = trend.points.map((point, index) => {
    const [across, down] = [x(index).toFixed(1), y(values[index] ?? from)]
    return html`<circle class="point" cx="${across}" cy="${down.toFixed(1)}" r="5"/>
<text x="${across}" y="${labelAt(values, index, down).toFixed(1)}" text-anchor="middle">${texts[index] ?? ''}</text>
<text x="${across}" y="${bottom + 20}" text-anchor="middle">${pointLabel(point)}</text>
<text class="faint" x="${across}" y="${bottom + 36}" text-anchor="middle">${pointRole(point) ?? ''}</text>
`
  })
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="trend-title trend-words">
<title id="trend-title">${textOf(trendTitle(trend))}</title>
<desc id="trend-words">${trendInWords(trend)}</desc>
<line class="axis" x1="8" y1="${bottom}" x2="${width - 8}" y2="${bottom}"/>
<polyline class="trend" points="${line.join(' ')}"/>
${points}</svg>`
}

/** Above the point, or below where the line goes up to both sides of it. */
function labelAt(values: readonly number[], index: number, y: number): number {
  const own = values[index] ?? 0
  const neighbours = [values[index - 1], values[index + 1]].filter((it) => it !== undefined)
  return neighbours.length === 2 && neighbours.every((it) => it > own) ? y + 19 : y - 10
}
