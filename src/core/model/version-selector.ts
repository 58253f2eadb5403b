import type { AliasName, RunId, Stage, VersionNumber } from './model.ts'

/** How a user says which version is meant; `file:` has been read by then. */
export type VersionSelector =
  | { readonly kind: 'number'; readonly version: VersionNumber }
  | { readonly kind: 'alias'; readonly alias: AliasName }
  /** The highest version in that stage. */
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** The highest number. */
  | { readonly kind: 'latest' }
  | { readonly kind: 'run'; readonly run: RunId }
