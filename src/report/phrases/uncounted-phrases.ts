import type { NarrowedBy, WhyLeftOut } from '../../core/evidence/choose-run.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { GateFinding } from '../../core/gates/findings.ts'
import type { AmbiguousValue, MetricValue } from '../../core/gates/metric-value.ts'
import { joined, name, own, type Phrase, say } from '../phrase.ts'
import { baselineName, sideName } from './baseline-phrases.ts'
import { onlyValue } from './whose-value-phrases.ts'

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

const mostShown = 5

/** Why none of the runs that measured it counts, in a sentence without its full stop. */
export function uncountedReason(result: GateResult, finding: Uncounted): Phrase {
  switch (finding.kind) {
    case 'ambiguous-evidence':
      return ambiguousReason(result, finding.side)
    case 'candidate-unfinished':
      return leftOutReason(say`the candidate`, result.candidate)
    case 'baseline-unfinished':
      return leftOutReason(baselineName(result), result.baseline?.reading ?? null)
    case 'candidate-narrowed-away':
      return narrowedReason(say`the candidate`, finding.by)
    case 'baseline-narrowed-away':
      return narrowedReason(baselineName(result), finding.by)
  }
}

/** Several runs measured it: each with its run and dataset, and what to write. */
function ambiguousReason(result: GateResult, whose: 'candidate' | 'baseline'): Phrase {
  const reading = whose === 'candidate' ? result.candidate : result.baseline?.reading
  const among = reading?.kind === 'ambiguous' ? reading.among : []
  const more = among.length - mostShown
  const all = [
    ...among.slice(0, mostShown).map(ambiguousPhrase),
    ...(more > 0 ? [say`${more} more`] : []),
  ]
  return say`${among.length} runs measured this metric of ${sideName(whose, result)}, and nothing says which of them counts: ${joined(all, say`; `)} (${waysOut(among, result)})`
}

function ambiguousPhrase({ run, role, points, measuredOn }: AmbiguousValue): Phrase {
  const [dataset] = measuredOn.datasets
  const on = dataset === undefined ? say`an unknown dataset` : say`${dataset[1]} (${dataset[0]})`
  const kind = own(role === 'training' ? 'training' : 'evaluation')
  return say`${onlyValue(points) ?? say`one of its values`} on ${on} in the ${kind} run ${run}`
}

function waysOut(among: readonly AmbiguousValue[], { metric, gate }: GateResult): Phrase {
  const names = new Set(among.flatMap(({ measuredOn }) => [...measuredOn.datasets.values()]))
  const [dataset] = names
  const trained = among.some(({ role }) => role === 'training')
  const evaluations = among.filter(({ role }) => role !== 'training').length
  const ways = [
    ...(trained && evaluations === 1 ? [say`set ${'evidence-from: evaluation'}`] : []),
    ...(dataset === undefined || gate.dataset !== null
      ? []
      : [say`write ${name(`${metric}@${dataset}`)}`]),
    say`name the run with ${'evaluation-run'}`,
  ]
  return joined(ways, say`, or `)
}

/** Only runs have it that do not count. */
function leftOutReason(who: Phrase, reading: MetricValue | null): Phrase {
  const out = reading?.kind === 'unfinished' ? reading.leftOut : []
  const why = [...new Set(out.map(({ because }) => because))].map((each) => own(leftOutWords[each]))
  return say`${who} has this metric only in evaluation runs that ${joined(why, say` or `)}`
}

const leftOutWords = {
  'not-finished': 'did not finish',
  deleted: 'were deleted',
  gone: 'no longer exist',
  forbidden: 'may not be read',
} as const satisfies Record<WhyLeftOut, string>

/** Only runs have it that the policy leaves out. */
function narrowedReason(who: Phrase, by: NarrowedBy): Phrase {
  const where = {
    from: say`that ${'evidence-from'} leaves out`,
    experiment: say`of other experiments than ${'evidence'} in the policy names`,
    'max-age': say`that are older than the ${'max-age'} of ${'evidence'} in the policy`,
  }[by]
  return say`${who} has this metric only in runs ${where}`
}
