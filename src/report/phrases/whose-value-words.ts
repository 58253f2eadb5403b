import { canonicalText, exactOf } from '../../core/arithmetic/exact.ts'
import type { NarrowedBy, WhyLeftOut } from '../../core/evidence/choose-run.ts'
import type { WhyNotItsOwn } from '../../core/evidence/run-values.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { GateFinding } from '../../core/gates/findings.ts'
import type { AmbiguousValue, MetricValue } from '../../core/gates/metric-value.ts'
import type { MetricPoint } from '../../core/model/model.ts'
import type { Quote } from '../text/quote.ts'

const mostNamed = 12

/** `; did you mean accuracy? It has 3 metrics: accuracy, f1, loss`, or nothing where it has none. */
export function knownClause({ known }: GateResult, quote: Quote): string {
  if (known === null || known.names.length === 0) return ''
  const { near, names } = known
  const meant =
    near.length === 0 ? '' : `; did you mean ${near.map((it) => quote(it)).join(' or ')}?`
  const shown = names.slice(0, mostNamed).map((name) => quote(name))
  const rest = names.length > shown.length ? ', …' : ''
  const count = names.length === 1 ? '1 metric' : `${names.length} metrics`
  const has = `it has ${count}: ${shown.join(', ')}${rest}`
  return meant === '' ? ` (${has})` : `${meant} (${has})`
}

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
      return `${run} logged this metric to another logged model, which it evaluated, and ${value} was not logged to ${own} (log it with model_id)`
    case 'linked-to-others':
      return `MLflow links the run that is said to have evaluated ${who} to other logged models only, ${perhaps}`
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

const mostShown = 5

type Uncounted = Extract<
  GateFinding,
  {
    kind:
      | 'ambiguous-evidence'
      | 'candidate-unfinished'
      | 'baseline-unfinished'
      | 'candidate-narrowed-away'
      | 'baseline-narrowed-away'
  }
>

/** Why none of the runs that measured it counts, in a sentence without its full stop. */
export function uncountedReason(
  result: GateResult,
  finding: Uncounted,
  baseline: string,
  quote: Quote,
): string {
  switch (finding.kind) {
    case 'ambiguous-evidence':
      return ambiguousReason(result, finding.side, baseline, quote)
    case 'candidate-unfinished':
      return leftOutReason('the candidate', result.candidate)
    case 'baseline-unfinished':
      return leftOutReason(baseline, result.baseline?.reading ?? null)
    case 'candidate-narrowed-away':
      return narrowedReason('the candidate', finding.by)
    case 'baseline-narrowed-away':
      return narrowedReason(baseline, finding.by)
  }
}

/** Several runs measured it: each with its run and dataset, and what to write. */
function ambiguousReason(
  { candidate, baseline: side, metric, gate }: GateResult,
  whose: 'candidate' | 'baseline',
  baseline: string,
  quote: Quote,
): string {
  const reading = whose === 'candidate' ? candidate : side?.reading
  const among = reading?.kind === 'ambiguous' ? reading.among : []
  const who = whose === 'candidate' ? 'the candidate' : baseline
  const shown = among.slice(0, mostShown).map((it) => ambiguousText(it, quote))
  const more = among.length - shown.length
  const rest = more > 0 ? [`${more} more`] : []
  return (
    `${among.length} runs measured this metric of ${who}, and nothing says which of them counts: ` +
    `${[...shown, ...rest].join('; ')} (${waysOut(among, `${metric}`, gate.dataset, quote)})`
  )
}

function ambiguousText({ run, role, points, measuredOn }: AmbiguousValue, quote: Quote): string {
  const [dataset] = measuredOn.datasets
  const on =
    dataset === undefined
      ? 'on an unknown dataset'
      : `on ${quote(dataset[1])} (${quote(dataset[0])})`
  return `${valuesText(points)} ${on} in ${role === 'training' ? 'the training run' : 'the evaluation run'} ${quote(run)}`
}

function waysOut(
  among: readonly AmbiguousValue[],
  metric: string,
  asked: string | null,
  quote: Quote,
): string {
  const names = new Set(among.flatMap(({ measuredOn }) => [...measuredOn.datasets.values()]))
  const [name] = names
  const trained = among.some(({ role }) => role === 'training')
  const evaluations = among.filter(({ role }) => role !== 'training').length
  const ways = [
    ...(trained && evaluations === 1 ? [`set ${quote('evidence-from: evaluation')}`] : []),
    ...(name === undefined || asked !== null ? [] : [`write ${quote(`${metric}@${name}`)}`]),
    `name the run with ${quote('evaluation-run')}`,
  ]
  return ways.join(', or ')
}

/** Only runs have it that do not count. */
function leftOutReason(who: string, reading: MetricValue | null): string {
  const out = reading?.kind === 'unfinished' ? reading.leftOut : []
  const why = [...new Set(out.map(({ because }) => leftOutWords[because]))].join(' or ')
  return `of ${who}, only evaluation runs have this metric that ${why}`
}

const leftOutWords: Readonly<Record<WhyLeftOut, string>> = {
  'not-finished': 'did not finish',
  deleted: 'were deleted',
  gone: 'no longer exist',
  forbidden: 'may not be read',
}

/** Only runs have it that the policy leaves out. */
function narrowedReason(who: string, by: NarrowedBy): string {
  switch (by) {
    case 'from':
      return `${who} has this metric only in runs that "evidence-from" leaves out`
    case 'experiment':
      return `${who} has this metric only in runs of other experiments than the policy's "evidence" names`
    case 'max-age':
      return `${who} has this metric only in runs that are older than the "max-age" of the policy's "evidence"`
  }
}

function valuesText(points: readonly MetricPoint[]): string {
  const values = [...new Set(points.map(({ value }) => value))]
  const [first] = values
  if (first === undefined || values.length > 1) return 'one of its values'
  return Number.isFinite(first) ? canonicalText(exactOf(first)) : String(first)
}
