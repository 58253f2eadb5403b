/**
 * The signature of a model as MLflow records it: what it takes, what it answers, and which params
 * may be given beside the data. Everything in it is plain JSON data.
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/**
 * Why a signature is not known. The same on every machine that can get at as much: it is part of the
 * evidence, and who accepts one hold accepts no other.
 */
export const whySignatureUnknown = [
  /** Nothing that could be asked has the model's file. */
  'not-there',
  /** The file is no MLmodel, or too large to be read. */
  'unusable',
  /** The signature has another form than those that MLflow writes. */
  'not-understood',
  /** The file that was found is of another model than the version names. */
  'of-another-model',
  /** There are several models, and nothing says which of them is the version's. */
  'ambiguous',
] as const

export type WhySignatureUnknown = (typeof whySignatureUnknown)[number]

export interface UnknownSignature {
  readonly kind: 'not-known'
  readonly reason: WhySignatureUnknown
  /** A clause for people. */
  readonly because: string
}

/** What is known of a version's model signature. */
export type SignatureReading =
  | { readonly kind: 'found'; readonly signature: ModelSignature }
  /** The model was logged without a signature, or with one that says nothing. */
  | { readonly kind: 'none' }
  | UnknownSignature

/** At least one of its parts says something. */
export interface ModelSignature {
  /** null: the signature says nothing of them, and MLflow checks nothing. */
  readonly inputs: SignatureSchema | null
  readonly outputs: SignatureSchema | null
  readonly params: readonly Param[] | null
  /** What stands beside these three, by its key: a later MLflow may write more. */
  readonly others: JsonObject
}

/** At least one field; all of them columns or all tensors, all with a name of their own or none. */
export type SignatureSchema = readonly Field[]

/** Columns of a data frame may be called by numbers: to MLflow, `0` and `"0"` are two columns. */
export type FieldName = string | number

export interface Field {
  /** null: taken by its place. */
  readonly name: FieldName | null
  readonly required: boolean
  readonly type: FieldType
}

export type FieldType =
  /** A name such as `long`, or what MLflow writes of a nested type, as it stands. */
  | { readonly kind: 'column'; readonly type: Json }
  | {
      readonly kind: 'tensor'
      /** NumPy's name of it, `float32`. */
      readonly dtype: string
      /** Whole numbers from -1, which stands for any size. */
      readonly shape: readonly number[]
      /** Whatever else MLflow says of it. */
      readonly others: JsonObject
    }

export interface Param {
  readonly name: string
  /** A name such as `double`, or all that is said beside name and default. */
  readonly type: Json
  /** null: there is none, which no MLflow up to 3.17 writes. */
  readonly default: { readonly value: Json } | null
}
