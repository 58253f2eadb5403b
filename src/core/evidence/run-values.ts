import type { Dataset, LoggedEntry, LoggedModel, MetricPoint, RunId } from '../model/model.ts'
import { type MeasuredOn, measuredOn } from './datasets.ts'
import type { FoundRun } from './evidence.ts'
import type { OwnModel, WhyAmbiguous } from './own-model.ts'
import { isSamePoint, momentOf, newestPoint, pointKey, valueKey } from './points.ts'

/** Which values of a metric are wanted: the last one, all of them, or all of them for their extreme. */
export type WantedValues = 'last' | 'all' | 'greatest' | 'least'

export interface Question {
  readonly metric: string
  readonly values: WantedValues
  /** Name or digest; null: whatever it was measured on. */
  readonly dataset: string | null
}

/**
 * What a run is to a version. `linked`: it logged values to the version's logged model. `unlinked`:
 * somebody else than MLflow says that it evaluated the version.
 */
export type RunRole = 'training' | 'linked' | 'unlinked'

/**
 * Why values of a run do not count as the version's own. Part of the evidence: who accepts a hold
 * for one of these accepts none of the others.
 */
export type WhyNotItsOwn =
  | WhyAmbiguous
  /** They were not logged to this version's model, and the run put out others. */
  | 'not-logged-to-it'
  /** They were not logged to this version's model, and another run, or none, put that one out. */
  | 'not-of-its-run'
  /** They were not logged to this version's model, and the run logged this metric to one it evaluated. */
  | 'evaluated-another'
  | 'logged-to-another'
  /** MLflow has them of this version's model and, for the same moment, of another one. */
  | 'logged-to-several'
  /** MLflow links the run, which is said to have evaluated this version, to other models only. */
  | 'linked-to-others'
  /** Nobody looked at all the logged models that one of them may belong to. */
  | 'too-many-models'

/** What has to be read before there is an answer. */
export interface Needs {
  readonly runs: readonly RunId[]
  readonly histories: readonly { readonly run: RunId; readonly metric: string }[]
  /** What the run logged to other logged models, at least of these values. */
  readonly entries: readonly {
    readonly run: RunId
    readonly metric: string
    readonly values: readonly number[]
  }[]
}

/** What one run says to one question about one version. */
export type RunValues =
  | {
      readonly kind: 'values'
      readonly points: readonly MetricPoint[]
      readonly measuredOn: MeasuredOn
    }
  | { readonly kind: 'needs'; readonly needs: Needs }
  /** The run has no value of this metric that is the version's. */
  | { readonly kind: 'none' }
  | { readonly kind: 'not-on-dataset' }
  | { readonly kind: 'dataset-not-known'; readonly because: 'no-datasets' | 'same-moment' }
  | {
      readonly kind: 'not-its-own'
      readonly because: WhyNotItsOwn
      readonly points: readonly MetricPoint[]
    }

export function valuesOfRun(
  own: OwnModel,
  run: FoundRun,
  role: RunRole,
  question: Question,
): RunValues {
  const last = run.metrics.get(question.metric)
  if (last === undefined) return { kind: 'none' }
  const asked: Asked = { own, run, role, question, last }
  if (role === 'training' && own.kind === 'ambiguous') {
    return notItsOwn(own.because, pointsShown(asked))
  }
  if (role === 'unlinked' && isLinkedToOthersOnly(own, run)) {
    return notItsOwn('linked-to-others', pointsShown(asked))
  }
  if (question.dataset !== null) return onDataset(asked, question.dataset)
  return question.values === 'last' ? lastValue(asked) : allValues(asked)
}

interface Asked {
  readonly own: OwnModel
  readonly run: FoundRun
  readonly role: RunRole
  readonly question: Question
  readonly last: MetricPoint
}

/** What the run logged to the version's own logged model. */
export function ownEntries(own: OwnModel, run: RunId, metric: string): readonly LoggedEntry[] {
  return own.kind === 'known' ? (entriesByMetric(own.model).get(metric)?.get(run) ?? []) : []
}

type ByMetric = ReadonlyMap<string, ReadonlyMap<RunId, readonly LoggedEntry[]>>

/** A logged model may have very many entries, and is asked about them very often. */
const indexes = new WeakMap<LoggedModel, ByMetric>()

/** By metric and run. */
export function entriesByMetric(model: LoggedModel): ByMetric {
  const known = indexes.get(model)
  if (known !== undefined) return known
  const byMetric = Map.groupBy(model.entries, ({ metric }) => metric)
  const index = new Map(
    [...byMetric].map(([metric, entries]) => [metric, Map.groupBy(entries, (it) => it.runId)]),
  )
  indexes.set(model, index)
  return index
}

/** What an entry was measured on; an evaluation run that has one dataset was made on that one. */
function datasetOf(entry: LoggedEntry, run: FoundRun, role: RunRole): Dataset | null {
  return entry.dataset ?? onlyDataset(run, role)
}

export function onlyDataset({ datasets }: FoundRun, role: RunRole): Dataset | null {
  const [only, ...others] = new Map(datasets.map((it) => [it.digest, it])).values()
  return role === 'training' || only === undefined || others.length > 0 ? null : only
}

function isLinkedToOthersOnly(own: OwnModel, run: FoundRun): boolean {
  const { outputs, inputs } = run.otherModels
  if ((!outputs && inputs.length === 0) || run.namesOwnModel) return false
  if (own.kind !== 'known') return true
  return !own.model.entries.some(({ runId }) => runId === run.runId)
}

function lastValue(asked: Asked): RunValues {
  const { own, run, role, question, last } = asked
  const entries = ownEntries(own, run.runId, question.metric)
  const isOwn = entries.some((entry) => isSamePoint(entry, last))
  // A 0 there may be a NaN here, of the same moment.
  if (isOwn && last.value !== 0) return ofItsOwn(asked, [last])
  const owner = isOwn || role === 'linked' ? 'not-its' : ownerOf(asked, [last])
  if (owner === 'its') return values(asked, [last])
  if (typeof owner === 'object') return owner
  if (entries.length === 0) return owner === 'not-its' ? { kind: 'none' } : notItsOwn(owner, [last])
  const history = run.histories.get(question.metric)
  if (history === undefined) return needsHistory(asked)
  const keys = new Set(entries.map(pointKey))
  const newest = newestPoint(history.filter((point) => keys.has(pointKey(point))))
  return newest === null ? { kind: 'none' } : ofItsOwn(asked, [newest])
}

function allValues(asked: Asked): RunValues {
  const { own, run, role, question } = asked
  const history = run.histories.get(question.metric)
  if (history === undefined) return needsHistory(asked)
  const keys = new Set(ownEntries(own, run.runId, question.metric).map(pointKey))
  const mine = history.filter((point) => keys.has(pointKey(point)))
  if (role === 'linked' || mine.length === history.length) return ofItsOwn(asked, mine)
  const doubted = decisive(history, question.values).filter((it) => !keys.has(pointKey(it)))
  const owner = ownerOf(asked, doubted)
  if (owner === 'its') return values(asked, history)
  if (typeof owner === 'object') return owner
  return mine.length === 0 ? notItsOwn(owner, doubted) : ofItsOwn(asked, mine)
}

/** Values that were logged to the version's own model. */
function ofItsOwn(asked: Asked, points: readonly MetricPoint[]): RunValues {
  if (points.length === 0) return { kind: 'none' }
  return sharedWithAnother(asked, points) ?? values(asked, points)
}

/** Only what MLflow says was measured on that dataset, and only of the version's own model. */
function onDataset(asked: Asked, wanted: string): RunValues {
  const { own, run, role, question } = asked
  const isWanted = (dataset: Dataset | null) =>
    dataset !== null && (dataset.name === wanted || dataset.digest === wanted)
  const entries = ownEntries(own, run.runId, question.metric)
  if (own.kind !== 'known' || (role === 'unlinked' && entries.length === 0)) {
    const only = onlyDataset(run, role)
    if (only === null) return { kind: 'dataset-not-known', because: 'no-datasets' }
    if (!isWanted(only)) return { kind: 'not-on-dataset' }
    return valuesOfRun(own, run, role, { ...question, dataset: null })
  }
  if (!entries.some((entry) => isWanted(datasetOf(entry, run, role)))) {
    return { kind: 'not-on-dataset' }
  }
  const history = run.histories.get(question.metric)
  if (history === undefined) return needsHistory(asked)
  const byKey = Map.groupBy(entries, pointKey)
  const points: MetricPoint[] = []
  for (const there of Map.groupBy(history, momentOf).values()) {
    const mine = there.filter((point) => byKey.has(pointKey(point)))
    const on = mine.flatMap((point) => byKey.get(pointKey(point)) ?? [])
    const isThere = on.map((entry) => isWanted(datasetOf(entry, run, role)))
    const [first] = mine
    if (first === undefined || !isThere.includes(true)) continue
    const differ = new Set(mine.map(pointKey)).size > 1
    if (differ || isThere.includes(false)) {
      return { kind: 'dataset-not-known', because: 'same-moment' }
    }
    points.push(mine.find(({ value }) => Number.isNaN(value)) ?? first)
  }
  const newest = question.values === 'last' ? newestPoint(points) : null
  const counted = newest === null ? points : [newest]
  return counted.length === 0 ? { kind: 'not-on-dataset' } : ofItsOwn(asked, counted)
}

/**
 * MLflow's `log_model` links to its model whatever its run had logged before, also to another model:
 * then nobody can tell. null: nothing of the kind.
 */
function sharedWithAnother(asked: Asked, points: readonly MetricPoint[]): RunValues | null {
  const { run, role, question } = asked
  const { outputs, inputs } = run.otherModels
  if (role !== 'training' || (!outputs && inputs.length === 0)) return null
  const decide = decisive(points, question.values)
  // What is no number counts for nothing, whoever it belongs to.
  if (!decide.every(({ value }) => Number.isFinite(value))) return null
  const foreign = foreignTo(run, question.metric, decide)
  if (foreign === 'not-read') return needsEntries(asked, decide)
  if (foreign === 'too-many') return notItsOwn('too-many-models', decide)
  const keys = new Set(decide.map(pointKey))
  const shared = foreign.some((entry) => keys.has(pointKey(entry)))
  return shared ? notItsOwn('logged-to-several', decide) : null
}

/** Whether values that no entry of the version's own model explains are the version's. */
function ownerOf(asked: Asked, points: readonly MetricPoint[]): 'its' | WhyNotItsOwn | RunValues {
  const { own, run, role, question } = asked
  if (run.otherModels.outputs) return 'not-logged-to-it'
  const isOfItsRun = own.kind !== 'known' || own.model.sourceRunId === run.runId
  if (role === 'training' && !isOfItsRun) return 'not-of-its-run'
  const finite = points.filter(({ value }) => Number.isFinite(value))
  if (finite.length === 0) return 'its'
  const foreign = foreignTo(run, question.metric, finite)
  if (foreign === 'not-read') return needsEntries(asked, finite)
  if (foreign === 'too-many') return 'too-many-models'
  const keys = new Set(finite.map(valueKey))
  if (foreign.some((entry) => keys.has(valueKey(entry)))) return 'logged-to-another'
  const { inputs } = run.otherModels
  return foreign.some(({ model }) => inputs.includes(model)) ? 'evaluated-another' : 'its'
}

/** What the run logged to other models, with these values at least. */
function foreignTo(
  { foreignEntries }: FoundRun,
  metric: string,
  points: readonly MetricPoint[],
): readonly LoggedEntry[] | 'not-read' | 'too-many' {
  const found = foreignEntries.get(metric)
  if (found === undefined) return 'not-read'
  if (found.kind === 'too-many') return found.kind
  const { values, entries } = found
  return values === 'all' || points.every(({ value }) => values.has(value)) ? entries : 'not-read'
}

/** The points without which the value would be another one. */
function decisive(points: readonly MetricPoint[], wanted: WantedValues): readonly MetricPoint[] {
  switch (wanted) {
    case 'greatest':
    case 'least': {
      const [first, ...rest] = points
      if (first === undefined || points.some(({ value }) => !Number.isFinite(value))) return points
      const sign = wanted === 'greatest' ? 1 : -1
      const extreme = rest.reduce(
        (most, { value }) => (sign * value > sign * most ? value : most),
        first.value,
      )
      return points.filter(({ value }) => value === extreme)
    }
    case 'last':
    case 'all':
      return points
  }
}

function values(asked: Asked, points: readonly MetricPoint[]): RunValues {
  const { own, run, role, question } = asked
  // Of very many entries, few are about the last value.
  const steps = new Set(points.map(({ step }) => step))
  const entries = ownEntries(own, run.runId, question.metric).filter(({ step }) => steps.has(step))
  const only = onlyDataset(run, role)
  const measurements = entries.map(({ step, timestamp, dataset }) => ({
    step,
    timestamp,
    dataset: dataset ?? only,
  }))
  const on = measuredOn(points, measurements, role === 'unlinked' ? only : null)
  return { kind: 'values', points, measuredOn: on }
}

function notItsOwn(because: WhyNotItsOwn, points: readonly MetricPoint[]): RunValues {
  return { kind: 'not-its-own', because, points }
}

function pointsShown({ run, question, last }: Asked): readonly MetricPoint[] {
  if (question.values === 'last') return [last]
  return decisive(run.histories.get(question.metric) ?? [last], question.values)
}

function needsHistory({ run, question }: Asked): RunValues {
  const histories = [{ run: run.runId, metric: question.metric }]
  return { kind: 'needs', needs: { runs: [], histories, entries: [] } }
}

function needsEntries({ run, question }: Asked, points: readonly MetricPoint[]): RunValues {
  const wanted = [...new Set(points.map(({ value }) => value))]
  const entries = [{ run: run.runId, metric: question.metric, values: wanted }]
  return { kind: 'needs', needs: { runs: [], histories: [], entries } }
}
