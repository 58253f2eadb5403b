import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { deepestNesting, nestsTooDeep } from '../../src/network/nesting.ts'

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

test('as deep as is allowed is not too deep, and one more is', () => {
  expect(nestsTooDeep(nested(deepestNesting))).toBe(false)
  expect(nestsTooDeep(nested(deepestNesting + 1))).toBe(true)
  expect(nestsTooDeep('{"a":'.repeat(deepestNesting + 1))).toBe(true)
})

test('a text of 20 MB that only opens nests too deep', () => {
  expect(nestsTooDeep('['.repeat(20_000_000))).toBe(true)
})

test('brackets in a string count for nothing, however it is escaped', () => {
  expect(nestsTooDeep(JSON.stringify({ a: `"\\${nested(200)}\\"` }))).toBe(false)
  expect(nestsTooDeep(`"${'['.repeat(200)}`)).toBe(false)
})

test('property: no JSON that is shallow is too deep', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 20 }), (value) => {
      expect(nestsTooDeep(JSON.stringify(value))).toBe(false)
    }),
  )
})
