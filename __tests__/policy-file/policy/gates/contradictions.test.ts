import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePolicy } from '../../../../src/policy-file/policy/parse-policy.ts'
import { gatesOf, policyOf, refusalOf } from '../reading.ts'

const block = (lines: readonly string[]) =>
  policyOf(['gates: |', ...lines.map((line) => `  ${line}`)].join('\n'))

describe('two gates that can never both pass are refused:', () => {
  test.each([
    [['x >= 0.9', 'x <= 0.8']],
    [['x <= 0.8', 'x >= 0.9']],
    [['x > 0.9', 'x < 0.9']],
    [['x >= 0.9', 'x < 0.90']],
    [['x == 0.9', 'x > 0.9']],
    [['x == 0.9', 'x == 0.8']],
    [['max(x) >= 1e3', 'max(x) <= 999']],
    [['recall/* >= 0.9', 'recall/* <= 0.8']],
    [['"val auc" >= 0.9', '"val auc" <= 0.8']],
    [['x - y >= 0.9', 'x - y <= 0.8']],
    [['x@a >= 0.9', 'x@"a" <= 0.8']],
  ])('%j', (lines) => {
    const { at, message } = refusalOf(block(lines))
    expect(at).toBe('6:7')
    expect(message).toContain('can never pass together with')
    expect(message).toContain('on line 5')
  })

  test('with other lines between them, the error names both lines', () => {
    const { at, message } = refusalOf(block(['x >= 0.9', 'y >= 1', 'x >= 0.5', '', 'x <= 0.8']))
    expect(at).toBe('9:7')
    expect(message).toContain('"x <= 0.8" can never pass together with "x >= 0.9" on line 5')
  })

  test('in the defaults, too', () => {
    const text = 'version: 1\ndefaults: {gates: [x >= 1, x <= 0]}\nmodels: {m: {gates: a >= 1}}'
    expect(refusalOf(text).at).toBe('2:28')
  })
})

describe('two gates of the long form', () => {
  const items = (...texts: readonly string[]) =>
    policyOf(['gates:', ...texts.map((text) => `  - ${text}`)].join('\n'))

  test.each([
    ['min above max, in one item', ['metric: x\n    min: 0.9\n    max: 0.8'], '7:9'],
    ['max before min', ['{metric: x, max: 0.8, min: 0.9}'], '5:21'],
    ['a line and an item', ['x <= 0.8', '{metric: x, min: 0.9}'], '6:21'],
    ['on one dataset', ['{metric: x, min: 1, max: 0, dataset: d}'], '5:29'],
    [
      'the limits of a proportion never meet',
      ['{metric: x, min: 0.9, max: 0.9, confidence: {level: 0.9, samples: n}}'],
      '5:31',
    ],
    [
      'nor does one of them meet its value',
      ['x <= 0.9', '{metric: x, min: 0.9, confidence: {level: 0.9, samples: n}}'],
      '6:21',
    ],
  ])('%s', (_what, texts, at) => {
    const refusal = refusalOf(items(...texts))
    expect(refusal.message).toContain('can never pass together with')
    expect(refusal.at).toBe(at)
  })

  test.each([
    [['{metric: x, min: 0.9, dataset: d}', '{metric: x, max: 0.8, dataset: e}']],
    [['{metric: x, min: 0.9, dataset: d}', 'x <= 0.8']],
    [['{metric: x, min: 0, confidence: {level: 0.9, samples: n}}', 'x <= 0']],
    [['{metric: x, max: 1, confidence: {level: 0.9, samples: n}}', 'x >= 1']],
    [['{metric: x, min: 0.9, confidence: {logged: l}}', 'x <= 0.9']],
    [['{metric: x, min: 0.9, max: 0.8, severity: warn}', 'y >= 1']],
  ])('both may pass: %j', (texts) => {
    expect(gatesOf(parsePolicy(items(...texts), 'p')).length).toBeGreaterThanOrEqual(2)
  })
})

describe('two gates that can both pass are accepted:', () => {
  test.each([
    [['x >= 0.8', 'x <= 0.9']],
    [['x >= 0.9', 'x <= 0.9']],
    [['x == 0.9', 'x == 0.90']],
    [['x >= 0.9', 'max(x) <= 0.8']],
    [['x >= 0.9', 'warn: x <= 0.8']],
    [['x >= 0.9', 'y <= 0.8']],
    [['x - y >= 0.9', 'x <= 0.8']],
    [['x - y >= 0.9', 'x - max(y) <= 0.8']],
    [['x@a >= 0.9', 'x@b <= 0.8']],
    [['x >= 0.9', 'x <= champion']],
    [['x* >= 0.9', '"x*" <= 0.8']],
  ])('%j', (lines) => {
    expect(gatesOf(parsePolicy(block(lines), 'p'))).toHaveLength(2)
  })
})

test('property: a policy is accepted exactly if some number passes both gates', () => {
  const number = fc.integer({ min: -3, max: 3 })
  const gate = fc.record({ sign: fc.constantFrom('>=', '>', '<=', '<', '=='), number })
  const passes = (value: number, { sign, number }: { sign: string; number: number }) =>
    ({ '>=': value >= number, '>': value > number, '<=': value <= number, '<': value < number })[
      sign
    ] ?? value === number
  fc.assert(
    fc.property(fc.array(gate, { minLength: 1, maxLength: 4 }), (gates) => {
      const halves = Array.from({ length: 17 }, (_, index) => index / 2 - 4)
      const possible = halves.some((value) => gates.every((each) => passes(value, each)))
      const text = block(gates.map(({ sign, number }) => `x ${sign} ${number}`))
      if (possible) expect(gatesOf(parsePolicy(text, 'p'))).toHaveLength(gates.length)
      else expect(refusalOf(text).message).toContain('can never pass together with')
    }),
  )
})
