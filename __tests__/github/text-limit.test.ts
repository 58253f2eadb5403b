import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitLines } from '../../src/github/text-limit.ts'

const note = '_cut_'
const measures = fc.constantFrom(
  (text: string) => text.length,
  (text: string) => Buffer.byteLength(text),
)

test('property: a text that fits is not changed, and a cut text fits and has only complete lines', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' })).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(texts, fc.integer({ min: 8, max: 60 }), measures, (text, limit, measure) => {
      const fitted = fitLines({ text, limit, note, measure })
      expect(measure(fitted)).toBeLessThanOrEqual(limit)
      if (measure(text) <= limit) {
        expect(fitted).toBe(text)
      } else {
        const kept = fitted.slice(0, -`\n\n${note}\n`.length)
        expect(fitted).toBe(`${kept}\n\n${note}\n`)
        expect(kept === '' || text.startsWith(`${kept}\n`)).toBe(true)
      }
    }),
  )
})

test('a cut text keeps as many lines as possible', () => {
  const text = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n')
  const fitted = fitLines({ text, limit: 50, note, measure: (some) => some.length })
  expect(fitted).toBe('line 0\nline 1\nline 2\nline 3\nline 4\nline 5\n\n_cut_\n')
})
