import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { beginsWithMarker, commentMarker } from '../../src/github/marker.ts'

const parts = fc.record({ model: fc.string(), targetKey: fc.string(), commentKey: fc.string() })

test('the marker of a comment is fixed, so that comments of older releases are found', () => {
  const marker = commentMarker({ model: 'fraud', targetKey: 'stage:Production', commentKey: '' })
  expect(marker).toBe('<!-- stagegate:dd63fa1ba7b7c0d5 -->')
})

test('different models and targets give different markers, however they are split', () => {
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other)
      expect(commentMarker(one) === commentMarker(other)).toBe(same)
    }),
  )
  expect(commentMarker({ model: 'a', targetKey: 'b', commentKey: '' })).not.toBe(
    commentMarker({ model: 'a', targetKey: '', commentKey: 'b' }),
  )
})

test('no name ends the HTML comment early', () => {
  fc.assert(
    fc.property(parts, (names) => {
      expect(commentMarker(names)).toMatch(/^<!-- stagegate:[0-9a-f]{16} -->$/)
    }),
  )
})

test('a marker counts only in the first line', () => {
  const marker = commentMarker({ model: 'm', targetKey: 't', commentKey: '' })
  expect(beginsWithMarker(`${marker}\r\nrest`, marker)).toBe(true)
  expect(beginsWithMarker(marker, marker)).toBe(true)
  expect(beginsWithMarker(`> ${marker}\nquoted`, marker)).toBe(false)
  expect(beginsWithMarker(`I agree\n${marker}`, marker)).toBe(false)
})
