import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { signatureInHistory } from '../../../src/registry/signatures/log-model-history.ts'
import { longestMlmodel, readMlmodel } from '../../../src/registry/signatures/mlmodel.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'
import { mlmodel, oneColumn, quoted, withInputs } from './mlmodel-texts.ts'

const flavors = 'flavors:\n  f: 1\n'

function filled(start: string, piece: string): string {
  return start + piece.repeat(Math.floor((longestMlmodel - start.length) / piece.length))
}

const bombs: readonly (readonly [string, string])[] = [
  ['brackets', filled('', '[')],
  ['mappings in a flow', filled('', '{a: ')],
  ['lists on one line', filled('', '- ')],
  ['lists line by line', filled('', '-\n ')],
  ['keys of mappings', filled('', '? ')],
  ['ever deeper lines', Array.from({ length: 1300 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
  ['many keys', filled(flavors, 'a: 1\n')],
  ['tags', filled('', '!a ')],
  ['anchors', filled('', '&a ')],
  ['documents', filled('', '---\n')],
  ['empty lines', filled(flavors, '\n')],
  ['carriage returns', filled('', 'a:\r')],
  ['zero bytes', filled('', '\0')],
]

describe('an MLmodel file of a megabyte', () => {
  test.each(bombs)('with %s has no known signature', async (_, text) => {
    expect((await readMlmodel(text)).signature.kind).toBe('not-known')
  })

  test('with nested JSON has no known signature', async () => {
    for (const inputs of [filled('', '['), '['.repeat(200_000) + ']'.repeat(200_000)]) {
      const { signature } = await readMlmodel(withInputs(inputs.slice(0, 900_000)))
      expect(signature.kind).toBe('not-known')
    }
  })

  test.each([
    ['words', filled(`${flavors}a: `, 'word ')],
    ['lines of words', filled(`${flavors}a:\n`, '  word\n')],
    ['escapes', `${filled(`${flavors}a: "`, '\\n').slice(0, -2)}"`],
  ])('with %s beside the signature is read', async (_, text) => {
    expect((await readMlmodel(text)).signature).toEqual({ kind: 'none' })
  })

  test('can have eight thousand columns', async () => {
    const columns = Array.from({ length: 8000 }, (_, at) => ({
      type: 'double',
      name: `feature_number_${at}_of_the_table`,
      required: true,
    }))
    const { signature } = await readMlmodel(withInputs(JSON.stringify(columns)))
    if (signature.kind !== 'found') throw new Error(JSON.stringify(signature))
    expect(signature.signature.inputs).toHaveLength(8000)
  })
})

test('YAML aliases that would expand to 9^60 values are not followed', async () => {
  const bomb = Array.from({ length: 60 }, (_, at) => {
    const items = Array(9).fill(at === 0 ? 'x' : `*a${at - 1}`)
    return `a${at}: &a${at} [${items.join(', ')}]\n`
  }).join('')
  const signature = `signature:\n  inputs: ${quoted(oneColumn)}\n`
  expect((await readMlmodel(mlmodel(bomb + signature))).signature.kind).toBe('found')
  expect((await readMlmodel(mlmodel(`${bomb}signature: *a59\n`))).signature.kind).toBe('not-known')
  const inputs = `signature:\n  inputs: *a59\n`
  expect((await readMlmodel(mlmodel(bomb + inputs))).signature.kind).toBe('not-known')
})

test('property: any MLmodel text has a known or unknown signature, and nothing is thrown', async () => {
  const valid = mlmodel(`signature:\n  inputs: ${quoted(oneColumn)}\n`)
  const damaged = fc
    .tuple(fc.nat(valid.length), fc.nat(8), fc.string({ unit: anyCharacter, maxLength: 6 }))
    .map(([at, cut, put]) => valid.slice(0, at) + put + valid.slice(at + cut))
  const signs = fc.string({
    unit: fc.constantFrom(...'[]{}:,-?!&*#|>\'"% \n\ta'),
    maxLength: 60,
  })
  const block = signs.map((text) => mlmodel(`signature: ${text}\n`))
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, signs, block, fc.string()), async (text) => {
      const { signature } = await readMlmodel(text)
      expect(['found', 'none', 'not-known']).toContain(signature.kind)
    }),
    { numRuns: runs(1500) },
  )
})

test('property: any JSON in inputs or in the tag has a known or unknown signature', async () => {
  const key = fc.constantFrom(
    'type',
    'name',
    'required',
    'tensor-spec',
    'dtype',
    'shape',
    'default',
  )
  const { row } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('tensor', 'long', 'array', 1, -1, null, true),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('value'), { maxLength: 2 }),
      tie('row'),
    ),
    row: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  }))
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 3 }), async (rows) => {
      const inputs = JSON.stringify(rows)
      const { signature } = await readMlmodel(withInputs(inputs))
      expect(['found', 'not-known']).toContain(signature.kind)
      const tag = JSON.stringify([
        { artifact_path: 'model', signature: { inputs, params: inputs } },
      ])
      expect(['found', 'not-known']).toContain(signatureInHistory(tag, 'model').kind)
    }),
    { numRuns: runs(1000) },
  )
})
