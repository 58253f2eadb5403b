import { describe, expect, test } from '@jest/globals'
import { printGate } from '../../../src/core/gates/print-gate.ts'
import { gateSetsOf } from '../../../src/core/policy/rules.ts'
import { gateTexts, neverShort, otherBaselines } from '../../../src/core/policy-test/judge-case.ts'
import { candidate, judged, policyRules, version } from './cases.ts'

const by = policyRules('x >= 0.9\nx >= champion\nr/* >= 0.8\nwarn: b <= 0.1')
const is = {
  candidate: candidate({ x: 0.95, 'r/a': 0.9, 'r/b': 0.7, b: 0.2 }),
  champion: version({ x: 0.9 }),
}

describe('a case is checked', () => {
  test('by its verdict', () => {
    expect(judged(by, is, { verdict: 'block' }).asExpected).toBe(true)
    expect(judged(by, is, { verdict: 'pass' }).asExpected).toBe(false)
    expect(judged(by, is, { verdict: 'hold' }).asExpected).toBe(false)
  })

  test('by each gate that it names, for a pattern by the matched names', () => {
    const gates = new Map([
      ['x >= 0.9', 'pass'],
      ['r/b >= 0.8', 'fail'],
      ['warn: b <= 0.1', 'warn'],
    ] as const)
    expect(judged(by, is, { verdict: 'block', gates }).asExpected).toBe(true)

    const wrong = new Map([...gates, ['r/a >= 0.8', 'fail'] as const])
    const result = judged(by, is, { verdict: 'block', gates: wrong })
    expect(result.asExpected).toBe(false)
    expect(result.otherwise).toMatchObject([
      { expected: 'fail', result: { metric: 'r/a', outcome: 'pass' } },
    ])
  })

  test('with the gate texts that the report shows', () => {
    expect(gateTexts(judged(by, is).decision)).toEqual([
      'x >= 0.9',
      'x >= champion',
      'r/a >= 0.8',
      'r/b >= 0.8',
      'warn: b <= 0.1',
    ])
  })
})

describe('gates that no case lets fall short', () => {
  const gates = gateSetsOf(by).flat()
  const left = (...cases: Parameters<typeof judged>[1][]) =>
    neverShort(
      gates,
      cases.map((each) => judged(by, each).decision),
    ).map(printGate)

  test('are reported, whatever their severity', () => {
    expect(left()).toEqual(gates.map(printGate))
    expect(left(is)).toEqual(['x >= 0.9', 'x >= champion'])
    expect(left(is, { ...is, candidate: candidate({ x: 0.1 }) })).toEqual([])
  })

  test('include gates whose metric is only missing', () => {
    expect(left({ ...is, candidate: candidate({}) })).toEqual(gates.map(printGate))
    expect(left({ ...is, candidate: candidate({ x: Number.NaN }) })).toHaveLength(4)
  })
})

test('the baselines other than the champion are collected from the gates', () => {
  const gates = gateSetsOf(
    policyRules('x >= 1\nx >= champion\nx >= alias:a\nx >= version:7'),
  ).flat()
  expect(otherBaselines(gates)).toEqual(new Set(['alias:a', 'version:7']))
})
