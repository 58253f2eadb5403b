import type { Trend } from '../../core/trend/trend.ts'
import { doubleOf } from '../phrases/numbers.ts'

interface TrendScale {
  readonly from: number
  readonly to: number
  readonly values: readonly number[]
}

/** The numbers of a trend and an axis that they fit on; null: they are too large or small to draw. */
export function trendScale({ points }: Trend): TrendScale | null {
  const values = points.map(({ value }) => doubleOf(value))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const largest = Math.max(Math.abs(least), Math.abs(most))
  if (!(largest < 1e9)) return null
  const span = most - least
  const room = span === 0 ? largest * 0.05 || 1 : span * 0.2
  // Mermaid writes six digits after the point: a smaller difference would be none.
  return room < 1e-5 ? null : { from: least - room, to: most + room, values }
}
