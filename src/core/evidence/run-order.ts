import { compareInt64 } from '../arithmetic/int64.ts'
import type { MetricPoint, RunId } from '../model/model.ts'
import type { ChosenRun } from './chosen-run.ts'
import { type MeasuredOn, onlyDigest } from './datasets.ts'
import type { VersionEvidence } from './evidence.ts'
import { newestOf } from './run-sources.ts'
import { ownEntries, type Question } from './run-values.ts'

/** Whether a run that may not be read measured on the dataset of one that was. */
export function onSameDataset(
  version: VersionEvidence,
  run: RunId,
  questions: readonly Question[],
  other: ChosenRun,
): boolean {
  return questions.every(({ metric }, index) => {
    const found = other.values[index]
    const digest = found === undefined ? null : onlyDigest(found.measuredOn)
    const entries = ownEntries(version.ownModel, run, metric)
    return (
      digest !== null &&
      entries.length > 0 &&
      entries.every(({ dataset }) => dataset?.digest === digest)
    )
  })
}

export function newestFirst(a: ChosenRun, b: ChosenRun): number {
  const newest = ({ values }: ChosenRun) => newestOf(values.flatMap(({ points }) => points))
  return (
    (b.run.endedAt ?? 0) - (a.run.endedAt ?? 0) ||
    compareInt64(newest(b), newest(a)) ||
    (a.run.runId < b.run.runId ? -1 : 1)
  )
}

/** On the same dataset the newer stands for the older; where one is not known, only equal values do. */
export function isEquivalent(one: ChosenRun, other: ChosenRun): boolean {
  return one.values.every((values, index) => {
    const others = other.values[index]
    if (others === undefined) return false
    if (values.measuredOn.complete && others.measuredOn.complete) {
      return sameDigests(values.measuredOn, others.measuredOn)
    }
    return sameNumbers(values.points, others.points)
  })
}

function sameDigests(one: MeasuredOn, other: MeasuredOn): boolean {
  const digests = ({ datasets }: MeasuredOn) => JSON.stringify([...datasets.keys()].sort())
  return digests(one) === digests(other)
}

function sameNumbers(one: readonly MetricPoint[], other: readonly MetricPoint[]): boolean {
  const numbers = (points: readonly MetricPoint[]) =>
    JSON.stringify(points.map(({ value }) => String(value)).sort())
  return numbers(one) === numbers(other)
}
