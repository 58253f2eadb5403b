import type { AliasName, ModelName, Stage, VersionNumber } from '../model/model.ts'

/** What a gate's failure means: it stops the promotion, is a warning, or is only shown. */
export type Severity = 'fail' | 'warn' | 'info'
/** How the history of a metric becomes one value; `last` is what a bare name means. */
export type Aggregate = 'last' | 'min' | 'max' | 'mean' | 'median'
/** Direction comes from here and is never guessed from a metric's name. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=='

export type MetricSelector =
  | { readonly kind: 'name'; readonly name: string }
  /** `*` matches any run of characters, `/` too. */
  | { readonly kind: 'pattern'; readonly pattern: string }

/** A version whose own value is the bound. */
export type Baseline =
  /** The version that holds the target now; of several, the highest that is not the candidate. */
  | { readonly kind: 'champion' }
  | { readonly kind: 'alias'; readonly alias: AliasName }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'version'; readonly version: VersionNumber }
  /** A version of a registered model that is named: `models:/NAME/N`. */
  | { readonly kind: 'model-version'; readonly model: ModelName; readonly version: VersionNumber }
  /** `models:/NAME@ALIAS`. */
  | { readonly kind: 'model-alias'; readonly model: ModelName; readonly alias: AliasName }

export interface Margin {
  readonly sign: '+' | '-'
  /** A decimal number as it was written, not negative. */
  readonly amount: string
  /** `percent`: of the baseline's absolute value. */
  readonly unit: 'absolute' | 'percent'
}

export type Bound =
  /** A finite decimal number as it was written. */
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'baseline'; readonly baseline: Baseline; readonly margin: Margin | null }

/** What a gate says where there is not enough evidence: the candidate is never let through. */
export type Otherwise = 'hold' | 'fail'

/** How many samples the candidate must have been measured on at least. */
export interface SampleSize {
  /** The metric that counts them. */
  readonly metric: string
  /** A whole number from 1. */
  readonly min: number
  readonly otherwise: Otherwise
}

/** What stands for the candidate's value: a limit that it holds with confidence, not the point. */
export type Confidence =
  /** Wilson's limit of a proportion; `samples` is the metric that counts its samples. */
  | {
      readonly kind: 'wilson'
      /** Above 0.5 and below 1, one-sided. */
      readonly level: number
      readonly samples: string
      readonly otherwise: Otherwise
    }
  /** A limit that training logged itself, as a metric of its own. */
  | { readonly kind: 'logged'; readonly metric: string; readonly otherwise: Otherwise }

interface GateOnMetric {
  readonly severity: Severity
  readonly metric: MetricSelector
  /** Name or digest: only what was measured on it counts. null: whatever it was measured on. */
  readonly dataset: string | null
  readonly samples: SampleSize | null
}

/** What is taken off the first metric of a difference: a metric of the same version and run. */
export interface SubtractedMetric {
  readonly metric: string
  readonly aggregate: Aggregate
  /** As of a gate. */
  readonly dataset: string | null
}

/** A line of `gates`, or one of those that its braces stand for; or the same with more asked. */
export interface ThresholdGate extends GateOnMetric {
  readonly kind: 'threshold'
  readonly aggregate: Aggregate
  /** null: what is compared is the metric itself. Else the metric is a plain name. */
  readonly minus: SubtractedMetric | null
  readonly comparator: Comparator
  readonly bound: Bound
  readonly confidence: Confidence | null
}

/** `better-than`: the values of the folds or repeats against the baseline's, all of them. */
export interface BetterThanGate extends GateOnMetric {
  readonly kind: 'better-than'
  readonly baseline: Baseline
  readonly better: 'higher' | 'lower'
  /** `wilcoxon` pairs the values of the same step. */
  readonly test: 'mann-whitney' | 'wilcoxon'
  /** Above 0 and below 0.5. */
  readonly alpha: number
  /** In units of the metric: a decimal number as it was written, not negative. */
  readonly minimumEffect: string
}

export type Gate = ThresholdGate | BetterThanGate

/** What a relative gate says when nothing holds the target yet. */
export type FirstPromotion = 'require-absolute' | 'hold' | 'allow'
/** What a relative gate says when the two values come from different datasets, or may. */
export type SameDataset = 'hold' | 'warn' | 'ignore' | 'require'

/** The gates of a promotion; `none` only where the user has said so in as many words. */
export type Gates =
  | { readonly kind: 'none' }
  | { readonly kind: 'gates'; readonly gates: readonly Gate[] }

/** The version that a gate compares with; null for an absolute gate. */
export function baselineOfGate(gate: Gate): Baseline | null {
  switch (gate.kind) {
    case 'better-than':
      return gate.baseline
    case 'threshold':
      return gate.bound.kind === 'baseline' ? gate.bound.baseline : null
  }
}

/**
 * From which side a confidence limit bounds the candidate's value: the lower limit of one that must
 * be high, the upper limit of one that must be low. A value has no limit that it must equal, so no
 * gate asks for one; throws a `RangeError` where one does.
 */
export function limitSide({ comparator }: ThresholdGate): 'lower' | 'upper' {
  switch (comparator) {
    case '>=':
    case '>':
      return 'lower'
    case '<=':
    case '<':
      return 'upper'
    case '==':
      throw new RangeError('a confidence limit stands for no value that must be equal to a bound')
  }
}

/** The metric that a confidence limit comes from: the count of samples, or the limit itself. */
export function basisOf(confidence: Confidence): string {
  return confidence.kind === 'wilson' ? confidence.samples : confidence.metric
}

/** The function of a metric's history that is shown for a gate, and compared by a threshold. */
export function aggregateOfGate(gate: Gate): Aggregate {
  return gate.kind === 'threshold' ? gate.aggregate : 'median'
}

/** `champion`, `alias:NAME`, `stage:NAME`, `version:N`, `models:/NAME/N` or `models:/NAME@ALIAS`. */
export function baselineKey(baseline: Baseline): string {
  switch (baseline.kind) {
    case 'champion':
      return 'champion'
    case 'alias':
      return `alias:${baseline.alias}`
    case 'stage':
      return `stage:${baseline.stage}`
    case 'version':
      return `version:${baseline.version}`
    case 'model-version':
      return `models:/${baseline.model}/${baseline.version}`
    case 'model-alias':
      return `models:/${baseline.model}@${baseline.alias}`
  }
}
