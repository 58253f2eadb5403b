import type { Change } from '../core/model/change.ts'
import type { ModelSnapshot, Target, VersionNumber } from '../core/model/model.ts'
import type { BegunRecord } from '../core/records/announcement.ts'
import type { Tag } from '../core/records/record-tag.ts'
import type { PlannedCopy } from '../registry/port/registry.ts'

/** What is to be done to one target of a registered model, whichever command does it. */
export interface Intent {
  /** The registered model as it was when this was decided on. */
  readonly model: ModelSnapshot
  /** As it begins. */
  readonly record: BegunRecord
  /** What there is to do where this stands, or why it is not done. */
  readonly expects: (snapshot: ModelSnapshot) => Expectation
  /** What else was decided on, and is read again before anything moves: why it is not done; null: go on. */
  readonly rereads?: (() => Promise<string | null>) | undefined
  /** Whether the target stands as it is to stand in the end. */
  readonly reached: (snapshot: ModelSnapshot) => boolean
  /** Where the version is a copy that is made in the same transaction. */
  readonly copies?: PlannedCopy | undefined
  /** Who must have the target at the end, where nothing moves. */
  readonly holder?: { readonly target: Target; readonly version: VersionNumber }
  /** What is written beside its record, by that and by what stands there then. */
  readonly tags: (record: BegunRecord, snapshot: ModelSnapshot) => IntentTags
}

export type Expectation =
  | { readonly kind: 'go-on'; readonly changes: readonly Change[] }
  /** Somebody else has done it: there is nothing to do. */
  | { readonly kind: 'reached' }
  /** Something that was decided on is otherwise now. */
  | { readonly kind: 'overtaken'; readonly problem: string }

export interface IntentTags {
  /** How its record ends, beside its state and its place in the order. */
  readonly record: BegunRecord
  /** On the registered model, as soon as the target has moved. */
  readonly model: readonly Tag[]
  /** On the version, before its record says that it is done. */
  readonly before: readonly Tag[]
  /** On the version, once its record says so. */
  readonly after: readonly Tag[]
}
