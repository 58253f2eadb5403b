import type { GateResult } from '../evaluate.ts'
import { canonicalText, exactOf } from '../exact.ts'
import type { MetricPoint } from '../model.ts'
import type { WhyNotItsOwn } from '../whose-value.ts'

/** Why values do not count as those of `who`, in a sentence without its full stop. */
export function notItsOwnReason(
  because: WhyNotItsOwn,
  who: string,
  points: readonly MetricPoint[],
): string {
  const value = valuesText(points)
  const run = `the run of ${who}`
  switch (because) {
    case 'several-models':
      return `${run} put out several logged models, and nothing says which of them this version is, so ${value} may be another one's`
    case 'other-name':
      return `${run} put out a logged model of another name than this version was registered from, so ${value} may be that one's`
    case 'other-place':
      return `${run} put out a logged model, and the files of this version are somewhere else, so ${value} may be that one's`
    case 'other-run':
      return `${who} was registered with the id of one run and the files of another, so ${value} may be another model's`
    case 'copy-not-known':
      return `${who} is a copy, and the registry does not say where its files are, so ${value} may be another model's`
    case 'not-logged-to-it':
      return `${run} put out other logged models, and ${value} was not logged to the one of this version (log it with model_id)`
    case 'evaluated-another':
      return `${run} evaluated another logged model, and ${value} was not logged to the one of this version (log it with model_id)`
    case 'logged-to-another':
      return `${run} logged ${value} to another logged model, and not to the one of this version`
    case 'logged-to-several':
      return `${run} logged ${value} both to the logged model of this version and to another one, at the same moment`
    case 'too-many-models':
      return `there are too many logged models to tell whether ${value} belongs to another one (log it with model_id)`
  }
}

/** The values of that side of a gate that nobody can tell the owner of. */
export function doubtedPoints(
  { candidate, baseline }: GateResult,
  side: 'candidate' | 'baseline',
): readonly MetricPoint[] {
  const reading = side === 'candidate' ? candidate : baseline?.reading
  return reading?.kind === 'not-its-own' ? reading.points : []
}

function valuesText(points: readonly MetricPoint[]): string {
  const values = [...new Set(points.map(({ value }) => value))]
  const [first] = values
  if (first === undefined || values.length > 1) return 'one of its values'
  return Number.isFinite(first) ? canonicalText(exactOf(first)) : String(first)
}
