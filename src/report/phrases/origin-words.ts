import type { GateResult } from '../../core/gates/evaluate.ts'
import type { MetricValue, ValueOrigin } from '../../core/gates/metric-value.ts'
import type { Quote } from '../text/quote.ts'

type Value = Extract<MetricValue, { kind: 'value' }>

/** What is worth a word of where the two values of a row come from. Nothing for most rows. */
export function originRemarks(result: GateResult, quote: Quote): readonly string[] {
  const { candidate, baseline } = result
  const own = candidate.kind === 'value' ? candidate : null
  const other = baseline?.reading?.kind === 'value' ? baseline.reading : null
  return [
    ...(own === null ? [] : ofRun(own.origin)),
    ...(own === null || other === null ? [] : [datasetsOf(own, other, quote)]),
    ...(result.scorersDiffer ? ['scored by different scorers'] : []),
  ]
}

function ofRun({ role, named, linked, of, leftOut, notRead }: ValueOrigin): readonly string[] {
  const others = leftOut.length
  return [
    ...(named
      ? [`of the run that evaluation-run names${linked ? '' : ', not linked by MLflow'}`]
      : []),
    ...(!named && role === 'unlinked'
      ? ['of a run that the policy found, not linked by MLflow']
      : []),
    ...(of > 1 ? [`the newest of ${of} evaluations`] : []),
    ...(others > 0
      ? [
          `${others} other evaluation run${others === 1 ? ' does' : 's do'} not count (not finished, deleted or not readable)`,
        ]
      : []),
    ...(notRead > 0 ? [`${notRead} older evaluation runs were not read`] : []),
  ]
}

function datasetsOf(own: Value, other: Value, quote: Quote): string {
  const [mine, theirs] = [own, other].map(({ measuredOn }) => datasetText(measuredOn, quote))
  if (mine === null && theirs === null) return 'datasets not known'
  return mine === theirs
    ? `both on ${mine}`
    : `on ${mine ?? 'an unknown dataset'} and ${theirs ?? 'an unknown one'}`
}

/** null: MLflow names none. */
function datasetText({ datasets }: Value['measuredOn'], quote: Quote): string | null {
  const names = [...datasets].map(([digest, name]) => `${quote(name)} (${quote(digest)})`)
  return names.length === 0 ? null : names.slice(0, 2).join(', ') + (names.length > 2 ? ', …' : '')
}

/** `val_auc: evaluation run abc, on holdout (d1), logged 2026-11-21 14:30 UTC`: for the folded evidence. */
export function evidenceLine({ metric, candidate }: GateResult, quote: Quote): string | null {
  if (candidate.kind !== 'value') return null
  const { origin, measuredOn, points } = candidate
  const on = datasetText(measuredOn, quote)
  const kind = origin.role === 'training' ? 'training' : 'evaluation'
  const last = points.at(-1)
  const step = last === undefined ? '' : `, step ${last.step}`
  const at = last === undefined ? null : momentText(Number(last.timestamp))
  return (
    `${quote(metric)}: ${kind} run ${quote(origin.run)}, ` +
    `${on === null ? 'dataset not known' : `on ${on}`}${step}${at === null ? '' : `, ${at}`}`
  )
}

function momentText(milliseconds: number): string | null {
  const time = new Date(milliseconds)
  if (Number.isNaN(time.getTime())) return null
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
