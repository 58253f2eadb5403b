import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalGate } from '../../../src/core/gates/canonical-gate.ts'
import type {
  Baseline,
  Bound,
  Gate,
  Margin,
  MetricSelector,
  ThresholdGate,
} from '../../../src/core/gates/gate.ts'
import { isWritableName, printBound, printGate } from '../../../src/core/gates/print-gate.ts'
import { aliasFault } from '../../../src/core/model/alias-rule.ts'
import { aliasName, stages, versionNumber } from '../../../src/core/model/model.ts'
import { parseGateLine } from '../../../src/policy-file/gate-line/gate-line.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'

function parsed(line: string): ThresholdGate {
  const [gate, ...more] = parseGateLine(line, { line: 1 })
  if (gate === undefined || more.length > 0) throw new Error(`${line} is not one gate`)
  return gate
}

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 6 })
const unsigned = fc.oneof(
  digits,
  fc.tuple(digits, digits).map(([whole, fraction]) => `${whole}.${fraction}`),
  fc.tuple(digits, fc.integer({ min: -30, max: 30 })).map(([whole, power]) => `${whole}e${power}`),
  fc.constantFrom('.5', '5.', '0.90', '1E+3', '0e0'),
)
const number = fc.tuple(fc.constantFrom('', '-', '+'), unsigned).map((parts) => parts.join(''))
const text = fc.oneof(
  fc.string({ unit: anyCharacter, minLength: 1, maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(..."ab9_-.:/é准 {}(),#*>=%@$\\'`"),
    minLength: 1,
    maxLength: 12,
  }),
  fc.constantFrom(
    'none',
    'champion',
    'max',
    'warn:',
    'warn',
    ':',
    'warn: x',
    'max(x)',
    '0.9',
    ' ',
    '-',
    '- x',
    '-x',
    'a - b',
    'x@y',
    '@',
  ),
)
const name = text.filter(isWritableName)
const metric: fc.Arbitrary<MetricSelector> = fc.oneof(
  name.map((it) => ({ kind: 'name' as const, name: it })),
  fc
    .tuple(fc.array(name), fc.array(name))
    .map(([before, after]) => `${before.join('*')}*${after.join('*')}`)
    .map((pattern) => ({ kind: 'pattern' as const, pattern })),
)
const alias = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'abvé准0359_-'), minLength: 1, maxLength: 10 }),
    fc.constantFrom('champion', 'prod-', '-', '-5', 'prod-0', 'v', 'V1x'),
  )
  .filter((it) => aliasFault(it) === null)
const baseline: fc.Arbitrary<Baseline> = fc.oneof(
  fc.constant({ kind: 'champion' as const }),
  alias.map((it) => ({ kind: 'alias' as const, alias: aliasName(it) })),
  fc.constantFrom(...stages).map((stage) => ({ kind: 'stage' as const, stage })),
  fc
    .integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
    .map((it) => ({ kind: 'version' as const, version: versionNumber(it) })),
)
const margin: fc.Arbitrary<Margin> = fc.record({
  sign: fc.constantFrom('+' as const, '-' as const),
  amount: unsigned,
  unit: fc.constantFrom('absolute' as const, 'percent' as const),
})
const bound: fc.Arbitrary<Bound> = fc.oneof(
  number.map((it) => ({ kind: 'number' as const, number: it })),
  fc.record({
    kind: fc.constant('baseline' as const),
    baseline,
    margin: fc.option(margin, { nil: null }),
  }),
)
const aggregate = fc.constantFrom(...(['last', 'min', 'max', 'mean', 'median'] as const))
const dataset = fc.option(name)
const minus = fc.option(fc.record({ metric: name, aggregate, dataset }))
const gates: fc.Arbitrary<Gate> = fc
  .record({
    kind: fc.constant('threshold' as const),
    dataset,
    samples: fc.constant(null),
    confidence: fc.constant(null),
    severity: fc.constantFrom('fail' as const, 'warn' as const, 'info' as const),
    aggregate,
    metric,
    minus,
    comparator: fc.constantFrom(...(['>=', '>', '<=', '<', '=='] as const)),
    bound,
  })
  .map((gate) => (gate.metric.kind === 'name' ? gate : { ...gate, minus: null }))

describe('a printed gate', () => {
  test('property: is parsed to the same gate', () => {
    fc.assert(
      fc.property(gates, (gate) => {
        expect(parsed(printGate(gate))).toEqual(gate)
      }),
      { numRuns: runs(3000) },
    )
  })

  test.each([
    ['fail:   last( val_auc )>=0.90', 'val_auc >= 0.90'],
    [
      'warn: max("val_auc") < stage:PRODUCTION  -  5% # x',
      'warn: max(val_auc) < stage:Production - 5%',
    ],
    ['"val auc"/"x" == alias:a + 1', '"val auc/x" == alias:a + 1'],
    ['"a b/"*"c" > version:3', '"a b/"*c > version:3'],
    ['"a*" > 1', '"a*" > 1'],
    ['"x:" > 1', '"x:" > 1'],
    ['info: *":" > 1', 'info: *":" > 1'],
    ['f1@"holdout-v3" > 1', 'f1@holdout-v3 > 1'],
    ['max(recall/*@"my set") > 1', 'max(recall/*@"my set") > 1'],
    ['last(train_auc)  -  "val_auc" <= 0.02', 'train_auc - val_auc <= 0.02'],
    ['max(a@x) - min(b@"y z") > champion', 'max(a@x) - min(b@"y z") > champion'],
    ['a - "0.5" > 1', 'a - "0.5" > 1'],
    ['"-" - "-" > 1', '"-" - "-" > 1'],
  ])('of %s is "%s"', (line, printed) => {
    expect(printGate(parsed(line))).toBe(printed)
  })

  test('has a right side that can be shown separately', () => {
    expect(printBound(parsed('x >= champion - 0.50%').bound)).toBe('champion - 0.50%')
    expect(printBound(parsed('x >= -0.0').bound)).toBe('-0.0')
  })

  test.each(['', 'a"b', 'a\nb', 'a\tb', '\u2028'])('does not exist for the name %j', (it) => {
    expect(isWritableName(it)).toBe(false)
    const gate: Gate = { ...parsed('x > 1'), metric: { kind: 'name', name: it } }
    expect(() => printGate(gate)).toThrow(RangeError)
  })

  test('does not exist for a pattern without a star', () => {
    const gate: Gate = { ...parsed('x > 1'), metric: { kind: 'pattern', pattern: 'x' } }
    expect(() => printGate(gate)).toThrow(RangeError)
  })
})

describe('a canonical gate', () => {
  test.each([
    ['x >= 0.90', 'x >= .9'],
    ['x >= 1e3', '"x" >= 1000.0'],
    ['x >= -0', 'last(x) >= 0'],
    ['x >= champion - 0.50%', 'fail: x >= champion - 5e-1%'],
  ])('is the same for %s and %s', (one, other) => {
    expect(canonicalGate(parsed(one))).toEqual(canonicalGate(parsed(other)))
  })

  test.each([
    ['x >= 0.9', 'x > 0.9'],
    ['x >= 0.9', 'x >= 0.90000000000000000000001'],
    ['x >= 0.9', 'warn: x >= 0.9'],
    ['x >= 0.9', 'max(x) >= 0.9'],
    ['"x*" >= 0.9', 'x* >= 0.9'],
    ['x >= champion', 'x >= alias:champion'],
    ['x >= champion - 1', 'x >= champion - 1%'],
    ['x >= champion - 1', 'x >= champion + 1'],
    ['x >= 1', 'x@a >= 1'],
    ['x@a >= 1', 'x@b >= 1'],
    ['x - y >= 1', 'x >= 1'],
    ['x - y >= 1', 'y - x >= 1'],
    ['x - y >= 1', 'x - max(y) >= 1'],
    ['x - y >= 1', 'x - y@a >= 1'],
    ['x@a - y >= 1', 'x - y@a >= 1'],
  ])('is different for %s and %s', (one, other) => {
    expect(canonicalGate(parsed(one))).not.toEqual(canonicalGate(parsed(other)))
  })

  test('is plain JSON with only the gate', () => {
    expect(canonicalGate({ ...parsed('x >= champion - 0.50%'), line: 3 } as ThresholdGate)).toEqual(
      {
        severity: 'fail',
        dataset: null,
        samples: null,
        confidence: null,
        aggregate: 'last',
        metric: { kind: 'name', name: 'x' },
        comparator: '>=',
        bound: {
          kind: 'baseline',
          baseline: 'champion',
          margin: { sign: '-', amount: '0.5', unit: 'percent' },
        },
      },
    )
    fc.assert(
      fc.property(gates, (gate) => {
        const canonical = canonicalGate(gate)
        expect(JSON.parse(JSON.stringify(canonical))).toEqual(canonical)
        // Written out and read again, it is the same once more.
        expect(canonicalGate(parsed(printGate(gate)))).toEqual(canonical)
      }),
    )
  })
})
