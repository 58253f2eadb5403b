import { canonicalText, exactOf } from '../../core/arithmetic/exact.ts'
import type { WhyNotItsOwn } from '../../core/evidence/run-values.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { GateFinding } from '../../core/gates/findings.ts'
import type { MetricPoint } from '../../core/model/model.ts'
import { commas, counted, figure, joined, type Phrase, say } from '../phrase.ts'

const mostNamed = 12

/** `; did you mean accuracy? (it has 3 metrics: accuracy, f1, loss)`; null where it has none. */
export function knownClause({ known }: GateResult): Phrase | null {
  if (known === null || known.names.length === 0) return null
  const { near, names } = known
  const or = joined(
    near.map((metric) => say`${metric}`),
    say` or `,
  )
  const shown = commas(names.slice(0, mostNamed).map((metric) => say`${metric}`))
  const rest = names.length > mostNamed ? say`, …` : null
  const has = say` (it has ${counted(names.length, 'metric')}: ${shown}${rest})`
  return near.length === 0 ? has : say`; did you mean ${or}?${has}`
}

/** Why values do not count as those of `who`, in a sentence without its full stop. */
export function notItsOwnReason(
  { candidate, baseline }: GateResult,
  { because, side }: Extract<GateFinding, { kind: 'not-its-own' }>,
  who: Phrase,
): Phrase {
  const reading = side === 'candidate' ? candidate : baseline?.reading
  const value = theValues(reading?.kind === 'not-its-own' ? reading.points : [])
  const run = say`the run of ${who}`
  const itsModel = say`the logged model of ${who}`
  const perhaps = say`so ${value} may belong to another model`
  const reasons: Readonly<Record<WhyNotItsOwn, Phrase>> = {
    'several-models': say`${run} logged several models, and MLflow does not know which of them is ${who}, ${perhaps}`,
    'other-name': say`${run} logged a model, but ${who} was registered from a model with another name, ${perhaps}`,
    'output-gone': say`a model that ${run} logged has been deleted, and MLflow no longer knows whether it was that of ${who}, ${perhaps}`,
    'other-place': say`${run} logged a model, and the files of ${who} are somewhere else, ${perhaps}`,
    'other-run': say`${who} was registered with the id of one run and the files of another, ${perhaps}`,
    'copy-not-known': say`${who} is a copy, and the registry does not know where its files are, ${perhaps}`,
    'not-logged-to-it': say`${run} logged other models as well, and ${value} was not logged to ${itsModel} (log it with model_id)`,
    'not-of-its-run': say`${run} did not log ${itsModel}, and ${value} was not logged to that model (log it with model_id)`,
    'evaluated-another': say`${run} evaluated another logged model and logged this metric to that one; ${value} was not logged to ${itsModel} (log it with model_id)`,
    'linked-to-others': say`MLflow links the run that is said to have evaluated ${who} only to other logged models, ${perhaps}`,
    'logged-to-another': say`${run} logged ${value} to another logged model, and not to that of ${who}`,
    'logged-to-several': say`${run} logged ${value} to ${itsModel} and, at the same time, to another one`,
    'too-many-models': say`${value} may belong to another logged model: there are too many logged models to read them all (log it with model_id)`,
  }
  return reasons[because]
}

function theValues(points: readonly MetricPoint[]): Phrase {
  const only = onlyValue(points)
  return only === null ? say`one of its values` : say`the value ${only}`
}

/** null: there are several, or none. */
export function onlyValue(points: readonly MetricPoint[]): Phrase | null {
  const values = [...new Set(points.map(({ value }) => value))]
  const [first] = values
  if (first === undefined || values.length > 1) return null
  return figure(Number.isFinite(first) ? canonicalText(exactOf(first)) : String(first))
}
