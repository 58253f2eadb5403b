import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { FirstPromotion, Gate } from '../../../src/core/gates/gate.ts'
import { firstPromotionPreview } from '../../../src/core/policy-test/first-promotion-preview.ts'
import { unheldExplained } from '../../../src/report/explanation/first-promotion-explained.ts'
import { plain } from '../../../src/report/phrase.ts'
import { between, decided, gatesOf, rules } from '../../core/decision/facts.ts'

function explained(lines: string, firstPromotion: FirstPromotion = 'require-absolute') {
  const parsed = gatesOf(lines)
  const gates: readonly Gate[] = parsed.kind === 'gates' ? parsed.gates : []
  const results = firstPromotionPreview(gates, rules(lines, { firstPromotion }))
  return gates.flatMap((gate) =>
    unheldExplained(
      gate,
      results.filter((result) => result.gate === gate),
    ).map(plain),
  )
}

describe('while there is no champion', () => {
  test.each([
    ['x >= champion', 'holds the promotion, because the same metric has no gate with a number'],
    ['x >= champion\nx >= 1', 'is skipped: the gate with a number on the same metric decides'],
    [
      'max(x) >= champion\nx >= 1',
      'holds the promotion, because the same metric has no gate with a number',
    ],
    [
      'x >= champion\nwarn: x >= 1',
      'holds the promotion, because the same metric has no gate with a number',
    ],
    ['warn: x >= champion\ny >= 1', 'only warns, because the same metric has no gate'],
    ['info: x >= champion\ny >= 1', 'is only shown, because the same metric has no gate'],
    ['x/* >= champion\nx/* >= 1', 'is skipped: the gate'],
    ['x/* >= champion\nx/a >= 1', 'is skipped for each metric that also has a gate with a number'],
  ])('%j', (lines, says) => {
    const sentences = explained(lines)
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatch(/^While there is no champion/)
    expect(sentences[0]).toContain(says)
  })

  test('the rule for first promotions is named where it decides', () => {
    const lines = 'x >= champion\nx >= 1'
    expect(explained(lines, 'hold')).toEqual([
      'While there is no champion yet, it holds the promotion (first-promotion: hold).',
    ])
    expect(explained(lines, 'allow')).toEqual([
      'While there is no champion yet, it is skipped (first-promotion: allow).',
    ])
  })

  test('it is what a decision says of a version that has everything', () => {
    const line = fc.record({
      severity: fc.constantFrom('', 'warn: ', 'info: '),
      metric: fc.constantFrom('a', 'b', 'max(a)', 'c/x', 'min(c/x)'),
      bound: fc.constantFrom('0', 'champion', 'champion - 5%'),
    })
    const lines = fc.array(line, { minLength: 1, maxLength: 6 }).map((all) => {
      const texts = all.map(({ severity, metric, bound }) => `${severity}${metric} >= ${bound}`)
      return texts.join('\n')
    })
    const first = fc.constantFrom('require-absolute', 'hold', 'allow')
    fc.assert(
      fc.property(lines, first, (text, firstPromotion) => {
        const parsed = gatesOf(text)
        const gates = parsed.kind === 'gates' ? parsed.gates : []
        const known = firstPromotionPreview(gates, rules(text, { firstPromotion }))
        const all = decided(text, between({ a: 1, b: 1, 'c/x': 1 }), { firstPromotion }).gates
        const against = all.filter(({ baseline }) => baseline !== null)
        expect(known.map(({ metric, finding, outcome }) => ({ metric, finding, outcome }))).toEqual(
          against.map(({ metric, finding, outcome }) => ({ metric, finding, outcome })),
        )
      }),
    )
  })
})

test.each([
  ['x >= alias:shadow', 'While there is no version with the alias shadow, it holds the promotion.'],
  ['warn: x >= stage:Staging', 'While there is no version in Staging, it only warns.'],
  ['x >= version:7', 'If there is no version 7, that is an error.'],
])('another baseline: %s', (line, says) => {
  expect(explained(line)).toEqual([says])
})
