import { canonicalText, exactOf } from '../../core/arithmetic/exact.ts'
import type { WhyNotItsOwn } from '../../core/evidence/whose-value.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { MetricPoint } from '../../core/model/model.ts'

/** Why values do not count as those of `who`, in a sentence without its full stop. */
export function notItsOwnReason(
  because: WhyNotItsOwn,
  who: string,
  points: readonly MetricPoint[],
): string {
  const value = valuesText(points)
  const run = `the run of ${who}`
  const own = `the logged model of ${who}`
  const perhaps = `so ${value} may be a value of another model`
  switch (because) {
    case 'several-models':
      return `${run} put out several logged models, and MLflow does not say which of them ${who} is, ${perhaps}`
    case 'other-name':
      return `${run} put out a logged model, and ${who} was registered from another name, ${perhaps}`
    case 'other-place':
      return `${run} put out a logged model, and the files of ${who} are somewhere else, ${perhaps}`
    case 'other-run':
      return `${who} was registered with the id of one run and the files of another, ${perhaps}`
    case 'copy-not-known':
      return `${who} is a copy, and the registry does not say where its files are, ${perhaps}`
    case 'not-logged-to-it':
      return `${run} put out other logged models as well, and ${value} was not logged to ${own} (log it with model_id)`
    case 'evaluated-another':
      return `${run} evaluated another logged model, and ${value} was not logged to ${own} (log it with model_id)`
    case 'logged-to-another':
      return `${run} logged ${value} to another logged model, and not to that of ${who}`
    case 'logged-to-several':
      return `${run} logged ${value} to ${own} and, at the same moment, to another one`
    case 'too-many-models':
      return `${value} may be a value of another logged model, and there are too many to look at all of them (log it with model_id)`
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
