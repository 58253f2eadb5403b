import type { NoPoint, Trend, TrendPoint } from '../../core/trend/trend.ts'
import { commas, figures, name, own, type Phrase, say } from '../phrase.ts'
import { targetName } from '../phrases/target-phrases.ts'

/** `val_auc of the last versions in Production`. */
export function trendTitle({ metric, target }: Trend): Phrase {
  const where = target.kind === 'alias' ? say`with` : say`in`
  return say`${name(metric, 160)} of the last versions ${where} ${targetName(target)}`
}

const roles = { former: null, champion: 'champion', candidate: 'candidate' } as const

/** Everything that the chart shows: `version 3 (champion) 0.9412, version 5 (candidate) 0.9466`. */
export function trendInWords(
  { points }: Trend,
  nameOf: (from: string) => string = (from) => from,
): Phrase {
  const values = figures(points.map(({ value }) => value))
  return commas(
    points.map((point, index) => {
      const what = roles[point.role]
      return say`${versionName(point, nameOf)}${what === null ? null : say` (${own(what)})`} ${values[index] ?? null}`
    }),
  )
}

/** In its place on a chart: the number of a candidate that is not copied yet is that of another version there. */
export function pointLabel({ version, from }: TrendPoint): string {
  return from === null ? `v${version}` : 'not copied'
}

function versionName(
  { version, from }: Pick<TrendPoint, 'version' | 'from'>,
  nameOf: (from: string) => string,
): Phrase {
  return from === null ? say`version ${version}` : say`${nameOf(from)} version ${version}`
}

/** What stands below a point of the drawing. */
export function pointRole({ role }: TrendPoint): Phrase | null {
  const what = roles[role]
  return what === null ? null : own(what)
}

const reasons = {
  'no-run': 'its run is gone',
  'no-value': 'it has no such value',
  'not-its-own': 'its value may belong to another model',
} as const satisfies Record<NoPoint, string>

/** The trend and which versions it leaves out, in whole sentences. */
export function trendSentence(trend: Trend): Phrase {
  const left = trend.leftOut.map(
    ({ because, ...it }) => say`${versionName(it, (from) => from)} (${own(reasons[because])})`,
  )
  const without = left.length === 0 ? null : say` Left out: ${commas(left)}.`
  return say`${trendTitle(trend)}: ${trendInWords(trend)}.${without}`
}
