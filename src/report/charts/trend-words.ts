import { shown } from '../../core/arithmetic/exact.ts'
import type { NoPoint, Trend, TrendPoint } from '../../core/trend/trend.ts'
import { targetName } from '../phrases/words.ts'
import type { Quote } from '../text/quote.ts'

/** `val_auc of the last versions in Production`. */
export function trendTitle({ metric, target }: Trend, quote: Quote): string {
  const where = target.kind === 'alias' ? 'with' : 'in'
  return `${quote(metric, 160)} of the last versions ${where} ${targetName(target, quote)}`
}

/** `version 3 (champion)`. */
export function pointName({ version, role }: TrendPoint): string {
  switch (role) {
    case 'former':
      return `version ${version}`
    case 'champion':
      return `version ${version} (champion)`
    case 'candidate':
      return `version ${version} (this one)`
  }
}

/** The values as people read them, with enough digits to tell them apart. */
export function pointValues({ points }: Trend): readonly string[] {
  return shown(points.map(({ value }) => value))
}

/** Everything that the chart shows: `version 3 (champion) 0.9412, version 5 (this one) 0.9466`. */
export function trendInWords(trend: Trend): string {
  const values = pointValues(trend)
  return trend.points.map((point, index) => `${pointName(point)} ${values[index]}`).join(', ')
}

const reasons: Readonly<Record<NoPoint, string>> = {
  'no-run': 'its run is gone',
  'no-value': 'it has no such value',
  'not-its-own': 'its value may be that of another model',
}

/** Which versions it leaves out, in a sentence; null: none. */
export function notInTrend({ leftOut }: Trend): string | null {
  if (leftOut.length === 0) return null
  const named = leftOut.map(({ version, because }) => `version ${version} (${reasons[because]})`)
  return `Left out: ${named.join(', ')}.`
}
