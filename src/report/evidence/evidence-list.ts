import { canonicalText, exactOf } from '../../core/arithmetic/exact.ts'
import { int64Json } from '../../core/arithmetic/int64.ts'
import type { MeasuredOn } from '../../core/evidence/datasets.ts'
import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { RunRole } from '../../core/evidence/run-values.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { MetricValue } from '../../core/gates/metric-value.ts'
import type { MetricPoint, ModelName, RunId, Target } from '../../core/model/model.ts'
import { targetKey } from '../../core/model/target.ts'
import { commas, figure, minute, name, nothing, own, type Phrase, say } from '../phrase.ts'
import { holdersHave } from '../phrases/target-phrases.ts'
import { line, lines, type Part, type TableRow } from '../report.ts'
import { isoMoment } from '../text/moment.ts'

/** Every metric that counts for a version, and what the holder of a target has beside it. */
export interface ListedEvidence {
  readonly model: ModelName
  readonly target: Target | null
  readonly candidate: VersionEvidence
  /** null: no other version has the target, or none was named. */
  readonly holder: VersionEvidence | null
  /** Whether the version itself has the target. */
  readonly isHolder: boolean
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
      return [{ ...nowhere, value: stateOf(reading) }]
  }
}

const nowhere = { run: null, kind: null, datasets: [], step: null, time: null, counts: false }

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
    time: last === undefined ? null : isoMoment(Number(last.timestamp)),
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

export function evidenceParts(listed: ListedEvidence): readonly Part[] {
  const { model, candidate, holder, isHolder, target, metrics } = listed
  const title = say`${model} version ${candidate.version}, ${ownModelPhrase(candidate)}`
  if (metrics.length === 0) {
    return lines(title, [line(say`MLflow has no metrics for this version`)], { style: 'section' })
  }
  const beside = holder === null ? [] : [say`Version ${holder.version}`]
  const heads = [say`Metric`, say`Value`, say`Run`, say`Dataset`, say`Measured (UTC)`, ...beside]
  return [
    {
      kind: 'table',
      title,
      columns: heads.map((head) => ({ head: [head], isNumber: false })),
      rows: metrics.flatMap((result) => tableRows(result, holder !== null)),
      left: 0,
    },
    ...(target !== null && holder === null
      ? lines(null, [line(holdersHave(isHolder ? [candidate.version] : [], target, 'now'))])
      : []),
  ]
}

function ownModelPhrase({ ownModel }: VersionEvidence): Phrase {
  switch (ownModel.kind) {
    case 'known':
      return say`logged model ${ownModel.model.id}`
    case 'gone':
      return say`logged model ${ownModel.id}, which is deleted`
    case 'ambiguous':
      return say`whose logged model MLflow does not name (${own(ownModel.because)})`
    case 'none':
      return say`without a logged model`
  }
}

function tableRows({ metric, candidate, baseline }: GateResult, compared: boolean) {
  const rows = rowsOf(candidate)
  const beside = compared ? [besidePhrase(rowsOf(baseline?.reading ?? null))] : []
  const title = name(metric, 60)
  if (rows.length === 0) {
    return [tableRow([title, say`missing`, nothing, nothing, nothing, ...beside])]
  }
  return rows.map(({ value, run, kind, datasets, time, counts }, index) =>
    tableRow([
      index === 0 ? title : nothing,
      counts || run === null ? figure(value) : say`${figure(value)} (one of ${rows.length})`,
      run === null || kind === null ? nothing : say`${own(kind)} ${name(run, 40)}`,
      datasetsPhrase(datasets),
      time === null ? nothing : minute(Date.parse(time)),
      ...(index === 0 ? beside : beside.map(() => nothing)),
    ]),
  )
}

function tableRow(cells: readonly Phrase[]): TableRow {
  return { mark: null, cells, says: null, below: [] }
}

function besidePhrase(rows: readonly Row[]): Phrase {
  const [first, ...others] = rows
  if (first === undefined) return say`missing`
  if (others.length > 0) return say`${rows.length} values`
  const { datasets } = first
  const on = datasets.length === 0 ? null : say` on ${datasetsPhrase(datasets)}`
  return say`${figure(first.value)}${on}`
}

function datasetsPhrase(datasets: Row['datasets']): Phrase {
  return commas(
    datasets.slice(0, 3).map((dataset) => {
      return say`${name(dataset.name, 40)} (${name(dataset.digest, 40)})`
    }),
  )
}

export function evidenceData(listed: ListedEvidence) {
  const { model, candidate, holder, isHolder, target, metrics } = listed
  return {
    format: 1 as const,
    model,
    version: String(candidate.version),
    loggedModel: candidate.ownModel.kind === 'known' ? candidate.ownModel.model.id : null,
    target: target && targetKey(target),
    holder: isHolder ? String(candidate.version) : holder && String(holder.version),
    metrics: metrics.map(({ metric, candidate: own, baseline }) => ({
      metric,
      state: own.kind,
      values: rowsOf(own),
      holder: holder === null ? null : rowsOf(baseline?.reading ?? null),
    })),
  }
}
