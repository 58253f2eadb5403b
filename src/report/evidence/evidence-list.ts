import { canonicalText, exactOf } from '../../core/arithmetic/exact.ts'
import { int64Json } from '../../core/arithmetic/int64.ts'
import type { MeasuredOn } from '../../core/evidence/datasets.ts'
import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { RunRole } from '../../core/evidence/run-values.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { MetricValue } from '../../core/gates/metric-value.ts'
import type { MetricPoint, ModelName, RunId, Target } from '../../core/model/model.ts'
import { targetKey } from '../../core/model/target.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { columns } from '../versions/columns.ts'

/** Every metric that counts for a version, and what the holder of a target has beside it. */
export interface ListedEvidence {
  readonly model: ModelName
  readonly target: Target | null
  readonly candidate: VersionEvidence
  /** null: nobody has the target, or none was named. */
  readonly holder: VersionEvidence | null
  /** One for each metric, in order. */
  readonly metrics: readonly GateResult[]
}

/** One value, or one of several that nobody chose between. */
interface Row {
  readonly value: string
  readonly run: RunId | null
  readonly kind: 'training' | 'evaluation' | null
  readonly datasets: readonly { readonly name: string; readonly digest: string }[]
  readonly step: string | number | null
  readonly time: string | null
  readonly counts: boolean
}

function rowsOf(reading: MetricValue | null): readonly Row[] {
  if (reading === null || reading.kind === 'missing') return []
  switch (reading.kind) {
    case 'value': {
      const { origin, points, measuredOn } = reading
      return [rowOf(canonicalText(reading.value), origin, points, measuredOn, true)]
    }
    case 'ambiguous':
      return reading.among.map(({ run, role, points, measuredOn }) =>
        rowOf(shownValue(points.at(-1)), { run, role }, points, measuredOn, false),
      )
    default:
      return [{ ...nothing, value: stateOf(reading) }]
  }
}

const nothing = { run: null, kind: null, datasets: [], step: null, time: null, counts: false }

function rowOf(
  value: string,
  { run, role }: { readonly run: RunId; readonly role: RunRole },
  points: readonly MetricPoint[],
  { datasets }: MeasuredOn,
  counts: boolean,
): Row {
  const last = points.at(-1)
  return {
    value,
    run,
    kind: role === 'training' ? 'training' : 'evaluation',
    datasets: [...datasets].map(([digest, name]) => ({ name, digest })),
    step: last === undefined ? null : int64Json(last.step),
    time: last === undefined ? null : isoTime(Number(last.timestamp)),
    counts,
  }
}

function shownValue(point: MetricPoint | undefined): string {
  if (point === undefined) return ''
  return Number.isFinite(point.value) ? canonicalText(exactOf(point.value)) : String(point.value)
}

function stateOf(
  reading: Exclude<MetricValue, { kind: 'value' | 'ambiguous' | 'missing' }>,
): string {
  switch (reading.kind) {
    case 'not-finite':
      return reading.shown
    case 'not-on-dataset':
    case 'dataset-not-known':
      return 'dataset not known'
    case 'several-values-at-a-step':
      return `several values at step ${reading.step}`
    case 'not-its-own':
      return `not known to be its own (${reading.because})`
    case 'unfinished':
      return 'only in runs that did not finish'
    case 'narrowed-away':
      return `left out by ${reading.by}`
    case 'model-gone':
      return 'its logged model is deleted'
    case 'no-run':
      return 'no run'
  }
}

function isoTime(milliseconds: number): string | null {
  const time = new Date(milliseconds)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}

export function evidenceLines({
  model,
  candidate,
  holder,
  target,
  metrics,
}: ListedEvidence): readonly string[] {
  const which = `'${visible(model)}' version ${candidate.version}`
  const heading = `${which}, ${ownModelText(candidate)}`
  if (metrics.length === 0) return [heading, 'MLflow has no metrics of it.']
  const beside = holder === null ? [] : [`Version ${holder.version}`]
  const rows = metrics.flatMap((result) => tableRows(result, holder !== null))
  const table = columns([['Metric', 'Value', 'Run', 'Dataset', 'Measured', ...beside], ...rows])
  const nobody =
    target !== null && holder === null
      ? [`No other version has ${visible(targetKey(target))}.`]
      : []
  return [heading, ...table, ...nobody]
}

function ownModelText({ ownModel }: VersionEvidence): string {
  switch (ownModel.kind) {
    case 'known':
      return `logged model ${visible(ownModel.model.id)}`
    case 'gone':
      return `logged model ${visible(ownModel.id)}, which is deleted`
    case 'ambiguous':
      return `of which MLflow does not say which logged model it is (${ownModel.because})`
    case 'none':
      return 'without a logged model'
  }
}

function tableRows({ metric, candidate, baseline }: GateResult, compared: boolean) {
  const rows = rowsOf(candidate)
  const beside = compared ? [besideText(rowsOf(baseline?.reading ?? null))] : []
  if (rows.length === 0) return [[visible(metric, 60), 'missing', '', '', '', ...beside]]
  return rows.map(({ value, run, kind, datasets, time, counts }, index) => [
    index === 0 ? visible(metric, 60) : '',
    counts || run === null ? value : `${value} (one of ${rows.length})`,
    run === null ? '' : `${kind} ${visible(run, 40)}`,
    datasetText(datasets),
    time === null ? '' : `${time.slice(0, 16).replace('T', ' ')} UTC`,
    ...(index === 0 ? beside : beside.map(() => '')),
  ])
}

function besideText(rows: readonly Row[]): string {
  const [first, ...others] = rows
  if (first === undefined) return 'missing'
  if (others.length > 0) return `${rows.length} values`
  const on = datasetText(first.datasets)
  return on === '' ? first.value : `${first.value} on ${on}`
}

function datasetText(datasets: Row['datasets']): string {
  return datasets
    .slice(0, 3)
    .map(({ name, digest }) => `${visible(name, 40)} (${visible(digest, 40)})`)
    .join(', ')
}

export function evidenceData({ model, candidate, holder, target, metrics }: ListedEvidence) {
  return {
    format: 1,
    model,
    version: String(candidate.version),
    loggedModel: candidate.ownModel.kind === 'known' ? candidate.ownModel.model.id : null,
    target: target && targetKey(target),
    holder: holder && String(holder.version),
    metrics: metrics.map(({ metric, candidate: own, baseline }) => ({
      metric,
      state: own.kind,
      values: rowsOf(own),
      holder: holder === null ? null : rowsOf(baseline?.reading ?? null),
    })),
  }
}
