/**
 * The signature of a model as MLflow records it: what it takes, what it answers, and which params
 * may be given beside the data. Everything in it is plain JSON data.
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** What is known of a version's model signature. */
export type SignatureReading =
  | { readonly kind: 'found'; readonly signature: ModelSignature }
  /** The model was logged, and without a signature. */
  | { readonly kind: 'none' }
  /** Nobody could be asked for it. `because` is a clause for people. */
  | { readonly kind: 'not-known'; readonly because: string }

export interface ModelSignature {
  /** null: the signature says nothing of them, and MLflow checks nothing. */
  readonly inputs: Schema | null
  readonly outputs: Schema | null
  readonly params: readonly Param[] | null
  /** What stands beside these three, by its key: a later MLflow may write more. */
  readonly others: JsonObject
}

/** At least one field; all of them columns or all tensors, all with a name of their own or none. */
export type Schema = readonly Field[]

export interface Field {
  /** null: taken by its place. */
  readonly name: string | null
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

/** Plain JSON data that is the same for the same signature, in whatever order keys were written. */
export function canonicalSignature(signature: ModelSignature): unknown {
  const { inputs, outputs, params, others } = signature
  return {
    inputs: canonicalSchema(inputs),
    others: sortedKeys(others),
    outputs: canonicalSchema(outputs),
    params:
      params?.map((param) => ({
        default: param.default && { value: sortedKeys(param.default.value) },
        name: param.name,
        type: sortedKeys(param.type),
      })) ?? null,
  }
}

/** Whether two values are the same JSON, but for the order of keys. */
export function sameJson(a: Json, b: Json): boolean {
  return JSON.stringify(sortedKeys(a)) === JSON.stringify(sortedKeys(b))
}

function canonicalSchema(schema: Schema | null): unknown {
  if (schema === null) return null
  return schema.map(({ name, required, type }) => ({
    name,
    required,
    type:
      type.kind === 'column'
        ? sortedKeys(type.type)
        : { dtype: type.dtype, others: sortedKeys(type.others), shape: [...type.shape] },
  }))
}

function sortedKeys(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(sortedKeys)
  // Built from entries, a key `__proto__` is a key like any other.
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortedKeys(item)]),
  )
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value)
}
