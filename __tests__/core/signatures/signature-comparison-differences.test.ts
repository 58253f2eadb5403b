import { describe, expect, test } from '@jest/globals'
import type { Field, ModelSignature } from '../../../src/core/signatures/signature.ts'
import {
  compareSignatures,
  differenceInWords,
  type SignatureDifference,
} from '../../../src/core/signatures/signature-comparison.ts'
import { column, param, signature, tensor } from './signatures.ts'

type Case = readonly [
  string,
  Partial<ModelSignature>,
  Partial<ModelSignature>,
  SignatureDifference,
  string,
]

const anObject = { type: 'object', properties: { a: { type: 'long', required: true } } }
const anotherObject = { type: 'object', properties: { a: { type: 'double', required: true } } }

const ofInputs: readonly Case[] = [
  [
    'a new required column',
    inputs(column('a')),
    inputs(column('a'), column('b')),
    { kind: 'added', part: 'inputs', name: 'b' },
    "it requires a new input 'b'",
  ],
  [
    'an optional column that became required',
    inputs(column('a', 'long', false)),
    inputs(column('a', 'long')),
    { kind: 'required', part: 'inputs', at: 'a', candidate: true },
    "input 'a' is required, but optional in the champion",
  ],
  [
    'a changed type, a wider one too',
    inputs(column('a', 'long')),
    inputs(column('a', 'double')),
    { kind: 'type', part: 'inputs', at: 'a', champion: 'long', candidate: 'double' },
    "input 'a' is double, but long in the champion",
  ],
  [
    'a changed type of an optional column',
    inputs(column('a', 'long', false)),
    inputs(column('a', 'double', false)),
    { kind: 'type', part: 'inputs', at: 'a', champion: 'long', candidate: 'double' },
    "input 'a' is double, but long in the champion",
  ],
  [
    'a changed type deep inside',
    inputs(column('a', anObject)),
    inputs(column('a', anotherObject)),
    {
      kind: 'type',
      part: 'inputs',
      at: 'a',
      champion: JSON.stringify(anObject),
      candidate: JSON.stringify(anotherObject),
    },
    `input 'a' is ${JSON.stringify(anotherObject)}, but ${JSON.stringify(anObject)} in the champion`,
  ],
  [
    'one unnamed column less',
    inputs(column(null), column(null)),
    inputs(column(null)),
    { kind: 'count', part: 'inputs', champion: 2, candidate: 1 },
    'it has 1 inputs without names, and the champion 2',
  ],
  [
    'another type at a place',
    inputs(column(null), column(null, 'long')),
    inputs(column(null), column(null, 'string')),
    { kind: 'type', part: 'inputs', at: { place: 2 }, champion: 'long', candidate: 'string' },
    'input 2 is string, but long in the champion',
  ],
  [
    'names in place of places',
    inputs(column(null)),
    inputs(column('a')),
    form('unnamed columns', 'named columns'),
    'its inputs are named columns, but unnamed columns in the champion',
  ],
  [
    'tensors in place of columns',
    inputs(column('a')),
    inputs(tensor('a', 'float64', -1)),
    form('named columns', 'named tensors'),
    'its inputs are named tensors, but named columns in the champion',
  ],
  [
    'inputs that are no longer described',
    inputs(column('a')),
    {},
    form('named columns', 'not described'),
    'its inputs are not described, but named columns in the champion',
  ],
  [
    'inputs that are described now',
    {},
    inputs(tensor(null, 'float64', -1)),
    form('not described', 'an unnamed tensor'),
    'its inputs are an unnamed tensor, but not described in the champion',
  ],
  [
    'a tensor of one size where the champion takes any',
    inputs(tensor(null, 'float32', -1, 28)),
    inputs(tensor(null, 'float32', 1, 28)),
    {
      kind: 'type',
      part: 'inputs',
      at: { place: 1 },
      champion: 'float32 (-1, 28)',
      candidate: 'float32 (1, 28)',
    },
    'input 1 is float32 (1, 28), but float32 (-1, 28) in the champion',
  ],
  [
    'a tensor of another rank',
    inputs(tensor('x', 'float32', -1)),
    inputs(tensor('x', 'float32', -1, -1)),
    {
      kind: 'type',
      part: 'inputs',
      at: 'x',
      champion: 'float32 (-1)',
      candidate: 'float32 (-1, -1)',
    },
    "input 'x' is float32 (-1, -1), but float32 (-1) in the champion",
  ],
  [
    'a tensor of another dtype',
    inputs(tensor('x', 'float32', -1)),
    inputs(tensor('x', 'float64', -1)),
    { kind: 'type', part: 'inputs', at: 'x', champion: 'float32 (-1)', candidate: 'float64 (-1)' },
    "input 'x' is float64 (-1), but float32 (-1) in the champion",
  ],
]

const ofOutputs: readonly Case[] = [
  [
    'a new output',
    { outputs: [column('p')] },
    { outputs: [column('p'), column('q', 'double', false)] },
    { kind: 'added', part: 'outputs', name: 'q' },
    "it returns a new output 'q'",
  ],
  [
    'an output that is gone',
    { outputs: [column('p'), column('q')] },
    { outputs: [column('p')] },
    { kind: 'dropped', part: 'outputs', name: 'q' },
    "it no longer has the output 'q'",
  ],
  [
    'an output that may be missing now',
    { outputs: [column('p')] },
    { outputs: [column('p', 'double', false)] },
    { kind: 'required', part: 'outputs', at: 'p', candidate: false },
    "output 'p' is optional, but required in the champion",
  ],
  [
    'unnamed outputs in another order',
    { outputs: [column(null, 'long'), column(null, 'long'), column(null, 'string')] },
    { outputs: [column(null, 'long'), column(null, 'string'), column(null, 'string')] },
    { kind: 'type', part: 'outputs', at: { place: 2 }, champion: 'long', candidate: 'string' },
    'output 2 is string, but long in the champion',
  ],
  [
    'an output tensor whose size is open now',
    { outputs: [tensor(null, 'float32', -1, 10)] },
    { outputs: [tensor(null, 'float32', -1, -1)] },
    {
      kind: 'type',
      part: 'outputs',
      at: { place: 1 },
      champion: 'float32 (-1, 10)',
      candidate: 'float32 (-1, -1)',
    },
    'output 1 is float32 (-1, -1), but float32 (-1, 10) in the champion',
  ],
]

const ofTheRest: readonly Case[] = [
  [
    'a param that is gone',
    { params: [param('k')] },
    { params: null },
    { kind: 'dropped', part: 'params', name: 'k' },
    "it no longer has the param 'k'",
  ],
  [
    'a param of another type',
    { params: [param('k', 'double')] },
    { params: [param('k', { type: 'double', shape: [-1] })] },
    {
      kind: 'type',
      part: 'params',
      at: 'k',
      champion: 'double',
      candidate: '{"type":"double","shape":[-1]}',
    },
    `param 'k' is {"type":"double","shape":[-1]}, but double in the champion`,
  ],
  [
    'a new param that has to be given',
    {},
    { params: [{ name: 'k', type: 'double', default: null }] },
    { kind: 'added', part: 'params', name: 'k' },
    "it has a new param 'k' without a default",
  ],
  [
    'a param that lost its default',
    { params: [param('k')] },
    { params: [{ name: 'k', type: 'double', default: null }] },
    { kind: 'default-gone', name: 'k' },
    "param 'k' has a default in the champion, but no longer has one",
  ],
  [
    'a part that nobody knows yet',
    { others: { guards: 'x' } },
    { others: { guards: 'y' } },
    { kind: 'unknown-part', key: 'guards' },
    "its signature has a different value under 'guards'",
  ],
  [
    'such a part that is gone',
    { others: { guards: null } },
    {},
    { kind: 'unknown-part', key: 'guards' },
    "its signature has a different value under 'guards'",
  ],
]

describe.each([
  ['inputs', ofInputs],
  ['outputs', ofOutputs],
  ['the rest of a signature', ofTheRest],
])('a difference of %s', (_, cases) => {
  test.each(cases)('is %s', (_name, champion, candidate, difference, words) => {
    const comparison = compareSignatures(signature(champion), signature(candidate))
    expect(comparison).toEqual({ kind: 'different', differences: [difference] })
    expect(differenceInWords(difference)).toBe(words)
  })
})

test('all differences are listed, inputs first', () => {
  const comparison = compareSignatures(
    signature({ inputs: [column('a')], outputs: [column('p')], params: [param('k')] }),
    signature({ inputs: [column('b')], outputs: [column('p', 'long')] }),
  )
  if (comparison.kind !== 'different') throw new Error('expected differences')
  expect(comparison.differences.map(differenceInWords)).toEqual([
    "it requires a new input 'b'",
    "output 'p' is long, but double in the champion",
    "it no longer has the param 'k'",
  ])
})

test('a hostile name is shown as text, and a long name is cut', () => {
  const name = `${'\u202e'}\n::error::${'x'.repeat(5000)}`
  const words = differenceInWords({ kind: 'added', part: 'inputs', name })
  expect(words.length).toBeLessThan(200)
  expect(words).not.toMatch(/[\n\u202e]/u)
})

test('names such as "constructor" are ordinary names', () => {
  const names = ['__proto__', 'constructor', 'toString', '']
  const champion = signature({ inputs: [column('a')] })
  const candidate = signature({ inputs: [column('a'), ...names.map((name) => column(name))] })
  const comparison = compareSignatures(champion, candidate)
  expect(comparison).toEqual({
    kind: 'different',
    differences: names.map((name) => ({ kind: 'added', part: 'inputs', name })),
  })
})

test('nested types that are too long to show are reported as different', () => {
  const long = (end: string) => ({ type: 'x', properties: { a: 'y'.repeat(500), end } })
  const comparison = compareSignatures(
    signature(inputs(column('a', long('1')))),
    signature(inputs(column('a', long('2')))),
  )
  if (comparison.kind !== 'different') throw new Error('expected differences')
  expect(comparison.differences.map(differenceInWords)).toEqual([
    "input 'a' has a different nested type than in the champion",
  ])
})

function inputs(...fields: readonly Field[]): Partial<ModelSignature> {
  return { inputs: fields }
}

function form(
  champion: Extract<SignatureDifference, { kind: 'form' }>['champion'],
  candidate: Extract<SignatureDifference, { kind: 'form' }>['champion'],
): SignatureDifference {
  return { kind: 'form', part: 'inputs', champion, candidate }
}
