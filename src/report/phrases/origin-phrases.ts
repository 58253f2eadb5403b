import type { WhyLeftOut } from '../../core/evidence/choose-run.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { ValueOrigin } from '../../core/gates/metric-value.ts'
import { commas, counted, figure, moment, own, type Phrase, say } from '../phrase.ts'
import { datasetPhrase } from './dataset-phrases.ts'

/** What is worth a word of where the values of a row come from. Nothing for most rows. */
export function originRemarks({ candidate, scorersDiffer }: GateResult): readonly Phrase[] {
  return [
    ...(candidate.kind === 'value' ? ofRun(candidate.origin) : []),
    ...(scorersDiffer ? [say`scored by different scorers`] : []),
  ]
}

function ofRun({ role, named, linked, of, leftOut, notRead }: ValueOrigin): readonly Phrase[] {
  const others = leftOut.length
  const notLinked = linked ? null : say`, which MLflow does not link to the version`
  return [
    ...(named ? [say`from the run that evaluation-run names${notLinked}`] : []),
    ...(!named && role === 'unlinked'
      ? [say`from a run that the policy found, which MLflow does not link to the version`]
      : []),
    ...(of > 1 ? [say`the newest of ${of} evaluations`] : []),
    ...(others > 0
      ? [
          say`${counted(others, 'other evaluation run')} ${own(others === 1 ? 'does' : 'do')} not count (not finished, deleted or not readable)`,
        ]
      : []),
    ...(notRead > 0
      ? [
          say`${counted(notRead, 'older evaluation run')} ${own(notRead === 1 ? 'was' : 'were')} not read`,
        ]
      : []),
  ]
}

const leftOutWords = {
  'not-finished': 'not finished',
  deleted: 'deleted',
  gone: 'no longer there',
  forbidden: 'not readable',
} as const satisfies Record<WhyLeftOut, string>

/** Of the runs that do not count, those that are named. */
const mostLeftOut = 3

/** `val_auc: evaluation run abc, on holdout (d1), step 3, 2026-11-21 14:30 UTC`: for the folded evidence. */
export function evidencePhrase({ metric, candidate }: GateResult): Phrase | null {
  if (candidate.kind !== 'value') return null
  const { origin, measuredOn, points } = candidate
  const dataset = datasetPhrase(measuredOn, 2)
  const on = dataset === null ? say`dataset not known` : say`on ${dataset}`
  const kind = own(origin.role === 'training' ? 'training' : 'evaluation')
  const last = points.at(-1)
  const logged =
    last === undefined
      ? null
      : say`, step ${figure(String(last.step))}, ${moment(Number(last.timestamp))}`
  const out = origin.leftOut.slice(0, mostLeftOut)
  const more = origin.leftOut.length - out.length
  const shown = commas(out.map(({ run, because }) => say`${run} (${own(leftOutWords[because])})`))
  const rest = more > 0 ? say` and ${more} more` : null
  const leftOut = out.length === 0 ? null : say`; left out: ${shown}${rest}`
  return say`${metric}: ${kind} run ${origin.run}, ${on}${logged}${leftOut}`
}
