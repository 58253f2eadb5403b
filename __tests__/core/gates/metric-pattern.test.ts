import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matches } from '../../../src/core/gates/metric-pattern.ts'
import { runs } from '../../../testing/property/runs.ts'

describe('a pattern of metric names', () => {
  test.each([
    ['*', ''],
    ['*', 'a/b'],
    ['recall/*', 'recall/young'],
    ['recall/*', 'recall/young/f'],
    ['recall/*', 'recall/'],
    ['*auc', 'val_auc'],
    ['v*_*c', 'val_auc'],
    ['a*a', 'aa'],
    ['**', 'x'],
    ['a**b', 'ab'],
    ['*ab*ab', 'abab'],
    ['a.b*', 'a.bc'],
    ['*\n*', 'a\nb'],
    ['*é*', 'déjà'],
    ['val auc', 'val auc'],
  ])('%j matches %j', (pattern, name) => {
    expect(matches(pattern, name)).toBe(true)
  })

  test.each([
    ['', 'a'],
    ['recall/*', 'recall'],
    ['recall/*', 'precision/recall/'],
    ['*auc', 'val_auc_2'],
    ['a*a', 'a'],
    ['ab*bc', 'abc'],
    ['a*b*a', 'aba b'],
    ['*ab*ab', 'ab'],
    ['*b*b*', 'ab'],
    ['a.b*', 'axb'],
    ['AUC*', 'auc'],
    ['[ab]*', 'a'],
    ['a?*', 'ab'],
  ])('%j does not match %j', (pattern, name) => {
    expect(matches(pattern, name)).toBe(false)
  })

  test('property: agrees with a simple implementation', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 })
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 })
    fc.assert(
      fc.property(pattern, text, (p, name) => {
        expect(matches(p, name)).toBe(defined(p, name))
      }),
      { numRuns: runs(2000) },
    )
  })

  test('property: matches every name that is made by replacing the stars', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.string(), (pieces, between) => {
        const pattern = pieces.map((piece) => piece.replaceAll('*', '')).join('*')
        expect(
          matches(
            pattern,
            pattern.replaceAll('*', () => between),
          ),
        ).toBe(true)
      }),
    )
  })

  test('many stars that almost match are decided quickly', () => {
    expect(matches(`${'*a'.repeat(2000)}*b`, 'a'.repeat(50_000))).toBe(false)
  })
})

function defined(pattern: string, name: string): boolean {
  const first = pattern[0]
  if (first === undefined) return name === ''
  const rest = pattern.slice(1)
  if (first !== '*') return name[0] === first && defined(rest, name.slice(1))
  for (let skipped = 0; skipped <= name.length; skipped += 1) {
    if (defined(rest, name.slice(skipped))) return true
  }
  return false
}
