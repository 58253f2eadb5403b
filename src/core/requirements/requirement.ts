import type { AliasName, Stage } from '../model/model.ts'
import type { ModelSigner } from '../model-signing/signer.ts'

/**
 * A condition of a promotion that is no comparison of a metric: where the version comes from, what
 * it is tagged with, how old its run is, and when promotions are not made at all.
 */
export type Requirement =
  /** The version holds this now. */
  | { readonly kind: 'from'; readonly source: Source }
  | { readonly kind: 'tag'; readonly key: string; readonly condition: TagCondition }
  /** Of the run's end. `text` is how the policy wrote it, `7d`. */
  | { readonly kind: 'max-age'; readonly milliseconds: number; readonly text: string }
  /** The version has held what it comes from for so long, by the records. `text`: `24h`. */
  | {
      readonly kind: 'soak'
      readonly source: Source
      readonly milliseconds: number
      readonly text: string
    }
  /** The run's commit is the one being promoted, or (`ancestor`) in its history. */
  | { readonly kind: 'git-commit'; readonly relation: 'same' | 'ancestor' }
  /** The model takes what the champion's takes, and answers what it answers. */
  | { readonly kind: 'signature' }
  /** The digest of the version's artifacts goes into the record of its promotion. */
  | { readonly kind: 'model-digest' }
  /** The version's artifacts have a signature of OpenSSF model signing, by whom the policy says. */
  | { readonly kind: 'model-signature'; readonly signer: ModelSigner }
  /** No promotion inside any of these. */
  | { readonly kind: 'freeze'; readonly windows: readonly FreezeWindow[] }

export type Source =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'alias'; readonly alias: AliasName }

export type TagCondition =
  | { readonly kind: 'present' }
  | { readonly kind: 'equals'; readonly value: string }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }

/** From one moment of the week to another, the first in it and the last not. */
export interface FreezeWindow {
  /** As the policy wrote it: `Fri 16:00 - Mon 08:00 Europe/Berlin`. */
  readonly text: string
  readonly from: MomentOfWeek
  readonly to: MomentOfWeek
  /** A name of the IANA time zone database. */
  readonly timeZone: string
}

export interface MomentOfWeek {
  /** 0 is Monday, 6 is Sunday. */
  readonly day: 0 | 1 | 2 | 3 | 4 | 5 | 6
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number
}
