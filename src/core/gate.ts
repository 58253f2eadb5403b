import type { AliasName, Stage, VersionNumber } from './model.ts'

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

/** One gate: a line of `gates`, or one of the gates that braces in a line stand for. */
export interface Gate {
  readonly severity: Severity
  readonly aggregate: Aggregate
  readonly metric: MetricSelector
  readonly comparator: Comparator
  readonly bound: Bound
}

/** What a relative gate says when nothing holds the target yet. */
export type FirstPromotion = 'require-absolute' | 'hold' | 'allow'
/** What a relative gate says when the two values come from different datasets, or may. */
export type SameDataset = 'hold' | 'warn' | 'ignore' | 'require'

/** The gates of a promotion; `none` only where the user has said so in as many words. */
export type Gates =
  | { readonly kind: 'none' }
  | { readonly kind: 'gates'; readonly gates: readonly Gate[] }

/** `champion`, `alias:NAME`, `stage:NAME` or `version:N`, as a gate line writes it. */
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
  }
}
