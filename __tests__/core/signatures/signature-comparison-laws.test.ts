import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Field, Json, ModelSignature } from '../../../src/core/signatures/signature.ts'
import { compareSignatures } from '../../../src/core/signatures/signature-comparison.ts'
import { evidenceDigestOf } from './signature-digest.ts'

const name = fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' })
const columnName = fc.oneof(name, fc.nat(3), fc.nat(3).map(String))
const json: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 3 })
  // The canonical form of a number that is −0 is 0.
  .map((value): Json => JSON.parse(JSON.stringify(value)))
const columnType = fc.oneof(
  fc.constantFrom('long', 'double', 'string', 'boolean'),
  json.map((items) => ({ type: 'array', items })),
)
const columnField: fc.Arbitrary<Field> = fc.record({
  name: columnName,
  required: fc.boolean(),
  type: columnType.map((type) => ({ kind: 'column', type }) as const),
})
const tensorField: fc.Arbitrary<Field> = fc.record({
  name,
  required: fc.constant(true),
  type: fc.record({
    kind: fc.constant('tensor' as const),
    dtype: fc.constantFrom('float32', 'int64'),
    shape: fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 3 }),
    others: fc.constant({}),
  }),
})
const named = <T extends Field>(field: fc.Arbitrary<T>) =>
  fc.uniqueArray(field, { selector: (it) => it.name, minLength: 1, maxLength: 5 })
const unnamed = fc
  .array(columnField, { minLength: 1, maxLength: 4 })
  .map((fields) => fields.map((field) => ({ ...field, name: null, required: true })))
const schema = fc.option(fc.oneof(named(columnField), named(tensorField), unnamed))
const anySignature: fc.Arbitrary<ModelSignature> = fc.record({
  inputs: schema,
  outputs: schema,
  params: fc.option(
    fc.uniqueArray(
      fc.record({ name, type: columnType, default: json.map((value) => ({ value })) }),
      { selector: (it) => it.name, maxLength: 4 },
    ),
  ),
  others: fc.dictionary(fc.constantFrom('x', 'y'), json),
})

describe('property: a comparison of signatures', () => {
  test('finds no difference between a signature and a second reading of it', () => {
    fc.assert(
      fc.property(anySignature, (signature) => {
        const anew: ModelSignature = JSON.parse(JSON.stringify(reversed(signature as never)))
        const described = signature.inputs !== null && signature.outputs !== null
        const expected = described ? 'compatible' : 'not-described'
        expect(compareSignatures(signature, anew).kind).toBe(expected)
        expect(evidenceDigestOf(anew)).toBe(evidenceDigestOf(signature))
      }),
    )
  })

  test('finds a difference wherever the outputs differ', () => {
    fc.assert(
      fc.property(anySignature, schema, (signature, outputs) => {
        const other = { ...signature, outputs }
        const same = evidenceDigestOf(sorted(signature)) === evidenceDigestOf(sorted(other))
        expect(compareSignatures(signature, other).kind === 'different').toBe(!same)
      }),
    )
  })

  test('never finds a difference between two signatures with the same digest', () => {
    fc.assert(
      fc.property(anySignature, anySignature, (a, b) => {
        fc.pre(compareSignatures(a, b).kind === 'different')
        expect(evidenceDigestOf(a)).not.toBe(evidenceDigestOf(b))
      }),
    )
  })
})

/** Named outputs are the same in any order. */
function sorted(signature: ModelSignature): ModelSignature {
  const { outputs } = signature
  if (outputs?.[0]?.name === null || outputs === null) return signature
  return {
    ...signature,
    outputs: [...outputs].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
  }
}

/** `0` and `"0"` are two names. */
function nameOf({ name }: Field): string {
  return JSON.stringify(name)
}

/** The same data, the keys of every object the other way round. */
function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(reversed)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  )
}
