import { describe, expect, test } from '@jest/globals'
import type { ModelSignature } from '../../../src/core/signatures/signature.ts'
import { compareSignatures } from '../../../src/core/signatures/signature-comparison.ts'
import { column, param, signature, tensor } from './signatures.ts'

type Case = readonly [string, Partial<ModelSignature>, Partial<ModelSignature>]

const cases: readonly Case[] = [
  ['a new optional input', inputs(column('a')), inputs(column('a'), column('b', 'long', false))],
  // MLflow ignores what is sent beyond the schema.
  ['an input that is gone', inputs(column('a'), column('b')), inputs(column('a'))],
  ['an input that became optional', inputs(column('a')), inputs(column('a', 'double', false))],
  [
    'named inputs in another order',
    inputs(column('a'), column('b', 'long')),
    inputs(column('b', 'long'), column('a')),
  ],
  [
    'named outputs in another order',
    { outputs: [column('a'), column('b', 'long')] },
    { outputs: [column('b', 'long'), column('a')] },
  ],
  [
    'a tensor that takes any size where the champion takes one',
    inputs(tensor(null, 'float32', -1, 28, 28)),
    inputs(tensor(null, 'float32', -1, -1, 28)),
  ],
  [
    'a named tensor that is gone',
    inputs(tensor('x', 'int8', 1), tensor('y', 'int8', 1)),
    inputs(tensor('x', 'int8', 1)),
  ],
  [
    'a param that got a default',
    { params: [{ name: 'k', type: 'double', default: null }] },
    { params: [param('k')] },
  ],
  ['a new param', { params: [param('k')] }, { params: [param('k'), param('n', 'long', 3)] }],
  ['params where there were none', {}, { params: [param('k')] }],
  ['another default', { params: [param('k')] }, { params: [param('k', 'double', 0.7)] }],
  [
    'a nested type whose keys stand in another order',
    inputs(column('a', { type: 'array', items: { type: 'long' } })),
    inputs(column('a', { items: { type: 'long' }, type: 'array' })),
  ],
]

describe('a signature is compatible if it', () => {
  test.each(cases)('is %s', (_, champion, candidate) => {
    const described = { inputs: [column('x')], outputs: [column(null)] }
    const comparison = compareSignatures(
      signature({ ...described, ...champion }),
      signature({ ...described, ...candidate }),
    )
    expect(comparison).toEqual({ kind: 'compatible' })
  })
})

describe('a part that neither signature describes', () => {
  const outputs = [column(null)]

  test.each<[string, Partial<ModelSignature>, readonly string[]]>([
    ['outputs', inputs(column('a')), ['outputs']],
    ['inputs', { outputs }, ['inputs']],
    ['both', { params: [param('k')] }, ['inputs', 'outputs']],
  ])('cannot be compared: %s', (_, same, parts) => {
    const comparison = compareSignatures(signature(same), signature(same))
    expect(comparison).toEqual({ kind: 'not-described', parts })
  })

  test('does not hide a difference in another part', () => {
    const comparison = compareSignatures(
      signature(inputs(column('a'))),
      signature(inputs(column('a'), column('b'))),
    )
    expect(comparison.kind).toBe('different')
  })
})

function inputs(...fields: NonNullable<ModelSignature['inputs']>): Partial<ModelSignature> {
  return { inputs: fields }
}
