import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseGateLine } from '../../../src/policy-file/gate-line/gate-line.ts'

function selectors(metric: string): string[] {
  return parseGateLine(`${metric} >= 1`, { line: 1 }).map(({ metric: selector }) =>
    selector.kind === 'name' ? selector.name : `pattern ${selector.pattern}`,
  )
}

describe('braces in a metric', () => {
  test.each([
    ['recall/{young,senior}', ['recall/young', 'recall/senior']],
    ['{a}', ['a']],
    ['{ a , b\t}', ['a', 'b']],
    ['{a,a}', ['a', 'a']],
    ['{a,b}/{c,d}', ['a/c', 'a/d', 'b/c', 'b/d']],
    ['{a,b}{c,d}e', ['ace', 'ade', 'bce', 'bde']],
    ['{"very young", senior}/f', ['very young/f', 'senior/f']],
    ['{a"b c"d,e}', ['ab cd', 'e']],
    ['{"a,b",c}', ['a,b', 'c']],
    ['{a*,b}/x', ['pattern a*/x', 'b/x']],
    ['{"a*",b}/x', ['a*/x', 'b/x']],
    ['"{a,b}"', ['{a,b}']],
  ])('%s', (metric, expected) => {
    expect(selectors(metric)).toEqual(expected)
  })

  test('can be inside a function', () => {
    const gates = parseGateLine('warn: max({a,b}) <= champion + 1%', { line: 1 })
    expect(gates.map((gate) => gate.metric)).toEqual([
      { kind: 'name', name: 'a' },
      { kind: 'name', name: 'b' },
    ])
    for (const gate of gates) {
      expect(gate).toMatchObject({ severity: 'warn', aggregate: 'max', comparator: '<=' })
    }
  })

  test('multiply with other braces, in the written order', () => {
    const element = fc.string({
      unit: fc.constantFrom('a', 'b', '_', '/'),
      minLength: 1,
      maxLength: 3,
    })
    const groups = fc.array(fc.array(element, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(groups, (lists) => {
        const expected = lists.reduce<string[]>(
          (left, list) => left.flatMap((start) => list.map((end) => start + end)),
          [''],
        )
        expect(selectors(lists.map((list) => `{${list.join(',')}}`).join(''))).toEqual(expected)
      }),
    )
  })

  test('expand to at most 500 gates', () => {
    const ten = '{0,1,2,3,4,5,6,7,8,9}'
    expect(selectors(`${ten}${ten}{a,b,c,d,e}`)).toHaveLength(500)
    expect(() => selectors(`${ten}${ten}{a,b,c,d,e,f}`)).toThrow(
      /^gates, line 1, column 43: the braces of one line can make at most 500 gates; up to here they make 600\n/,
    )
    expect(() => selectors(ten.repeat(400))).toThrow(/at most 500 gates/)
  })
})
