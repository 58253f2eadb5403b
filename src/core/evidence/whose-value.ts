import type { LoggedEntry, MetricPoint } from '../model/model.ts'
import type { FoundRun } from './evidence.ts'
import type { WhyAmbiguous } from './own-model.ts'

/**
 * Why values of a version's run do not count as the version's own. Part of the evidence: who
 * accepts a hold for one of these accepts none of the others.
 */
export type WhyNotItsOwn =
  | WhyAmbiguous
  /** They were not logged to this version's model, and the run put out others. */
  | 'not-logged-to-it'
  /** They were not logged to this version's model, and the run evaluated another one. */
  | 'evaluated-another'
  | 'logged-to-another'
  /** MLflow has them of this version's model and, for the same moment, of another one. */
  | 'logged-to-several'
  /** Nobody looked at all the logged models that one of them may belong to. */
  | 'too-many-models'

/** null: nothing says that these values of the run are another model's. */
export function whyNotItsOwn(
  run: FoundRun,
  metric: string,
  points: readonly MetricPoint[],
): WhyNotItsOwn | null {
  const look = lookAt(run, metric, points)
  if (look.kind === 'own') return null
  if (look.kind === 'not-own') return look.because
  const foreign = run.foreignEntries.get(metric) ?? null
  if (foreign === null) return 'too-many-models'
  const keyOf: (point: MetricPoint) => string | number =
    look.kind === 'unexplained' ? valueKey : pointKey
  const doubted = new Set(look.points.map(keyOf))
  if (!foreign.some((entry) => doubted.has(keyOf(entry)))) return null
  return look.kind === 'unexplained' ? 'logged-to-another' : 'logged-to-several'
}

/**
 * Of these points, those whose values have to be looked for on other logged models before they
 * count. None where it is known already whose they are, or that nobody can tell.
 */
export function inDoubt(
  run: FoundRun,
  metric: string,
  points: readonly MetricPoint[],
): readonly MetricPoint[] {
  const look = lookAt(run, metric, points)
  return look.kind === 'unexplained' || look.kind === 'explained' ? look.points : []
}

type Look =
  | { readonly kind: 'own' }
  | { readonly kind: 'not-own'; readonly because: WhyNotItsOwn }
  /** MLflow does not have these of the version's model, and perhaps of another. */
  | { readonly kind: 'unexplained'; readonly points: readonly MetricPoint[] }
  /** It has them of the version's model, and perhaps of another as well. */
  | { readonly kind: 'explained'; readonly points: readonly MetricPoint[] }

/** What the run and the version's own logged model show, without a look at other models. */
function lookAt(run: FoundRun, metric: string, points: readonly MetricPoint[]): Look {
  const { ownModel, otherModels } = run
  if (ownModel.kind === 'ambiguous') return { kind: 'not-own', because: ownModel.because }
  // A logged model may have very many values, and mostly it is about the last one.
  const steps = new Set(points.map(({ step }) => step))
  const there = ownEntries(run, metric).filter(({ step }) => steps.has(step))
  const own = new Set(there.map(pointKey))
  const unexplained = points.filter((point) => !own.has(pointKey(point)))
  if (unexplained.length > 0 && otherModels.outputs) {
    return { kind: 'not-own', because: 'not-logged-to-it' }
  }
  if (unexplained.length > 0 && otherModels.inputs) {
    return { kind: 'not-own', because: 'evaluated-another' }
  }
  // What is no number counts for nothing, whoever it belongs to.
  if (!points.every(({ value }) => Number.isFinite(value))) return { kind: 'own' }
  if (unexplained.length > 0) return { kind: 'unexplained', points: unexplained }
  // MLflow's `log_model` links what its run had logged before, also for another model.
  const others = otherModels.outputs || otherModels.inputs
  return others ? { kind: 'explained', points } : { kind: 'own' }
}

/** What this run logged to the version's own logged model. */
export function ownEntries(run: FoundRun, metric: string): readonly LoggedEntry[] {
  if (run.ownModel.kind !== 'known') return []
  return run.ownModel.model.entries.filter(
    (entry) => entry.metric === metric && entry.runId === run.runId,
  )
}

export function momentOf({ step, timestamp }: Pick<MetricPoint, 'step' | 'timestamp'>): string {
  return `${step} ${timestamp}`
}

/** One moment has one value of one model, and several of several. */
function pointKey(point: MetricPoint): string {
  return `${momentOf(point)} ${valueKey(point)}`
}

/** MLflow shows NaN as 0 on a logged model; 0 and -0 are one. */
function valueKey({ value }: Pick<MetricPoint, 'value'>): number {
  return Number.isNaN(value) ? 0 : value + 0
}
