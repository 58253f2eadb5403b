import { add, divideByCount, type Exact, exactOf } from '../arithmetic/exact.ts'
import { compareInt64, type Int64 } from '../arithmetic/int64.ts'
import {
  chooseRun,
  type Looking,
  type NarrowedBy,
  type RunChoice,
  type RunLeftOut,
} from '../evidence/choose-run.ts'
import type { ChosenRun } from '../evidence/chosen-run.ts'
import type { MeasuredOn } from '../evidence/datasets.ts'
import type { VersionEvidence } from '../evidence/evidence.ts'
import type {
  Needs,
  Question,
  RunRole,
  WantedValues,
  WhyNotItsOwn,
} from '../evidence/run-values.ts'
import type { LoggedModelId, MetricPoint, RunId } from '../model/model.ts'
import type { Aggregate } from './gate.ts'

/** Where a gate looks for one value of a version. */
export interface Measure {
  readonly metric: string
  readonly aggregate: Aggregate
  /** Name or digest; null: whatever it was measured on. */
  readonly dataset: string | null
}

/** Which run a value comes from, and what is said of that. */
export interface ValueOrigin {
  readonly run: RunId
  readonly experimentId: string
  readonly role: RunRole
  /** Somebody named the run, instead of MLflow. */
  readonly named: boolean
  /** MLflow links it to the version's logged model. */
  readonly linked: boolean
  /** The logged model that the version is of, where MLflow knows one. */
  readonly loggedModel: LoggedModelId | null
  readonly endedAt: number | null
  readonly startedAt: number | null
  /** What `mlflow.genai.evaluate` says of its scorers; null: nothing. */
  readonly scorers: string | null
  /** How many runs measured it on that dataset, this one among them. */
  readonly of: number
  readonly leftOut: readonly RunLeftOut[]
  readonly notRead: number
}

/** One of several values that nobody chose between. */
export interface AmbiguousValue {
  readonly run: RunId
  readonly role: RunRole
  readonly points: readonly MetricPoint[]
  readonly measuredOn: MeasuredOn
}

/** What a gate finds where it looks for one value of one version. */
export type MetricValue =
  | {
      readonly kind: 'value'
      readonly value: Exact
      readonly points: readonly MetricPoint[]
      readonly measuredOn: MeasuredOn
      readonly origin: ValueOrigin
    }
  /** NaN, an infinity, or no number, among the values that count. */
  | { readonly kind: 'not-finite'; readonly shown: string }
  | { readonly kind: 'missing' }
  /** There is such a metric, and no value of it was measured on the gate's dataset. */
  | { readonly kind: 'not-on-dataset' }
  /** MLflow does not say which of the values was measured on the gate's dataset. */
  | { readonly kind: 'dataset-not-known'; readonly because: 'no-datasets' | 'same-moment' }
  /** A function takes each step once, and this one has different values. */
  | {
      readonly kind: 'several-values-at-a-step'
      readonly step: Int64
      readonly points: readonly MetricPoint[]
    }
  /** The run has these values, and they may be, or are, those of another model than the version's. */
  | {
      readonly kind: 'not-its-own'
      readonly because: WhyNotItsOwn
      readonly points: readonly MetricPoint[]
    }
  /** Several runs measured it, on different datasets or with different values. */
  | { readonly kind: 'ambiguous'; readonly among: readonly AmbiguousValue[] }
  /** Only evaluation runs have it that did not finish, or were deleted. */
  | { readonly kind: 'unfinished'; readonly leftOut: readonly RunLeftOut[] }
  /** Only runs have it that the policy leaves out. */
  | { readonly kind: 'narrowed-away'; readonly by: NarrowedBy }
  /** MLflow no longer has the logged model that the version is of. */
  | { readonly kind: 'model-gone' }
  | { readonly kind: 'no-run'; readonly problem: 'none' | 'gone' }

/** What has to be read before there is a value. */
export type Missing =
  | { readonly kind: 'needs'; readonly needs: Needs }
  | { readonly kind: 'forbidden'; readonly run: RunId; readonly problem: string }

/** The value of a metric, of evidence that was collected for it. */
export function read(version: VersionEvidence, measure: Measure, looking: Looking): MetricValue {
  const found = lookFor(version, [measure], looking)
  if (isMissing(found)) {
    throw new Error(`the evidence of version ${version.version} was not collected`)
  }
  const [value = { kind: 'missing' } as const] = found
  return value
}

/** The same, where the evidence may not have been collected yet. */
export function lookFor(
  version: VersionEvidence,
  measures: readonly [Measure, ...Measure[]],
  looking: Looking,
): readonly MetricValue[] | Missing {
  const [first, ...others] = measures
  const questions = [questionOf(first), ...others.map(questionOf)] as const
  const choice = chooseRun(version, questions, looking)
  if (choice.kind === 'needs' || choice.kind === 'forbidden') return choice
  return measures.map((measure, index) =>
    choice.kind === 'chosen'
      ? chosenValue(version, measure, choice, index)
      : notChosen(choice, index),
  )
}

export function isMissing(found: readonly MetricValue[] | Missing): found is Missing {
  return 'kind' in found
}

function questionOf({ metric, aggregate, dataset }: Measure): Question {
  return { metric, values: wantedBy(aggregate), dataset }
}

function wantedBy(aggregate: Aggregate): WantedValues {
  switch (aggregate) {
    case 'last':
      return 'last'
    case 'min':
      return 'least'
    case 'max':
      return 'greatest'
    case 'mean':
    case 'median':
      return 'all'
  }
}

function chosenValue(
  version: VersionEvidence,
  { aggregate }: Measure,
  choice: Extract<RunChoice, { kind: 'chosen' }>,
  index: number,
): MetricValue {
  const values = choice.chosen.values[index]
  if (values === undefined) return { kind: 'missing' }
  const read = readPoints(values.points, aggregate)
  return read.kind === 'number'
    ? {
        kind: 'value',
        value: read.value,
        points: values.points,
        measuredOn: values.measuredOn,
        origin: originOf(version, choice),
      }
    : read
}

/** Where the values of a choice come from. */
export function originOf(
  { ownModel }: VersionEvidence,
  { chosen, of, leftOut, notRead }: Extract<RunChoice, { kind: 'chosen' }>,
): ValueOrigin {
  const { run, role, named, linked } = chosen
  return {
    run: run.runId,
    experimentId: run.experimentId,
    role,
    named,
    linked,
    loggedModel: ownModel.kind === 'known' ? ownModel.model.id : null,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    scorers: run.scorers,
    of,
    leftOut,
    notRead,
  }
}

function notChosen(
  choice: Exclude<RunChoice, { kind: 'chosen' } | Missing>,
  index: number,
): MetricValue {
  return choice.kind === 'ambiguous'
    ? { kind: 'ambiguous', among: choice.among.map((each) => ambiguousValue(each, index)) }
    : choice
}

function ambiguousValue({ run, role, values }: ChosenRun, index: number): AmbiguousValue {
  const there = values[index]
  return {
    run: run.runId,
    role,
    points: there?.points ?? [],
    measuredOn: there?.measuredOn ?? { datasets: new Map(), complete: false },
  }
}

type PointsReading =
  | { readonly kind: 'number'; readonly value: Exact }
  | Extract<MetricValue, { kind: 'not-finite' | 'missing' | 'several-values-at-a-step' }>

/** The value of a metric: the last logged one, or a function over all of them. */
function readPoints(points: readonly MetricPoint[], aggregate: Aggregate): PointsReading {
  const strange = points.find((point) => !isMeasured(point.value))
  if (strange !== undefined) return { kind: 'not-finite', shown: showStrange(strange.value) }
  // The last value is one, whatever else was logged at its step.
  const once: Repeats = aggregate === 'last' ? { kind: 'once', points } : oncePerStep(points)
  if (once.kind === 'doubtful') return { kind: 'several-values-at-a-step', step: once.step, points }
  if (once.points.length === 0) return { kind: 'missing' }
  const values = once.points.map(({ value }) => value)
  return { kind: 'number', value: aggregateOf(aggregate, values) }
}

export type Repeats =
  | { readonly kind: 'once'; readonly points: readonly MetricPoint[] }
  /** The first step of different values. */
  | { readonly kind: 'doubtful'; readonly step: Int64 }

/** Each step once: a run that was resumed, and MLflow's own evaluation, log a value again. */
export function oncePerStep(points: readonly MetricPoint[]): Repeats {
  const byStep = new Map<Int64, MetricPoint>()
  const doubtful: Int64[] = []
  for (const point of points) {
    const known = byStep.get(point.step)
    if (known === undefined) byStep.set(point.step, point)
    else if (known.value !== point.value) doubtful.push(point.step)
  }
  const [step] = doubtful.sort(compareInt64)
  return step === undefined
    ? { kind: 'once', points: [...byStep.values()] }
    : { kind: 'doubtful', step }
}

/** MLflow stores an infinity as the largest double, so that one is no measurement either. */
export function isMeasured(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) !== Number.MAX_VALUE
}

function showStrange(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  return value > 0 ? '+Infinity' : '-Infinity'
}

/**
 * Of at least one value. The decimals that stand for two numbers have the order of the numbers, so only
 * what is worked out of many is worked out in decimals.
 */
function aggregateOf(aggregate: Aggregate, values: readonly number[]): Exact {
  switch (aggregate) {
    case 'last':
      return exactOf(values.at(-1) ?? Number.NaN)
    case 'min':
      return exactOf(values.reduce((least, value) => Math.min(least, value)))
    case 'max':
      return exactOf(values.reduce((most, value) => Math.max(most, value)))
    case 'mean':
      return divideByCount(values.map(exactOf).reduce(add), values.length)
    case 'median':
      return median(values.toSorted((a, b) => a - b))
  }
}

function median(sorted: readonly number[]): Exact {
  const middle = (index: number) => exactOf(sorted[Math.floor(index)] ?? Number.NaN)
  return divideByCount(add(middle((sorted.length - 1) / 2), middle(sorted.length / 2)), 2)
}
