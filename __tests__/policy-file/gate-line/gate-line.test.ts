import { describe, expect, test } from '@jest/globals'
import type { ThresholdGate } from '../../../src/core/gates/gate.ts'
import { aliasName, versionNumber } from '../../../src/core/model/model.ts'
import { parseGateLine } from '../../../src/policy-file/gate-line/gate-line.ts'
import { parseGateLines } from '../../../src/policy-file/gate-line/gate-lines.ts'

const plain: ThresholdGate = {
  kind: 'threshold',
  severity: 'fail',
  aggregate: 'last',
  metric: { kind: 'name', name: 'x' },
  minus: null,
  comparator: '>=',
  bound: { kind: 'number', number: '1' },
  dataset: null,
  samples: null,
  confidence: null,
}
const named = (name: string): Partial<ThresholdGate> => ({ metric: { kind: 'name', name } })
const like = (pattern: string): Partial<ThresholdGate> => ({ metric: { kind: 'pattern', pattern } })
const against = (bound: ThresholdGate['bound']): Partial<ThresholdGate> => ({ bound })
const taken = (metric: string) => ({ metric, aggregate: 'last', dataset: null }) as const
const champion = { kind: 'champion' } as const

describe('a gate line is parsed:', () => {
  test.each<[string, Partial<ThresholdGate>]>([
    ['x >= 1', {}],
    ['x>=1', {}],
    ['\t x  >=\t1 \t', {}],
    ['x >= 1 # why', {}],
    ['x >= 1\t#', {}],

    ['x > 1', { comparator: '>' }],
    ['x <= 1', { comparator: '<=' }],
    ['x < 1', { comparator: '<' }],
    ['x == 1', { comparator: '==' }],

    ['fail: x >= 1', {}],
    ['warn: x >= 1', { severity: 'warn' }],
    ['info:\tx >= 1', { severity: 'info' }],
    ['warn:x >= 1', named('warn:x')],
    ['warn >= 1', named('warn')],
    ['warn: "warn:" >= 1', { severity: 'warn', ...named('warn:') }],
    ['warn: max(x) >= 1', { severity: 'warn', aggregate: 'max' }],

    ['last(x) >= 1', {}],
    ['min(x) >= 1', { aggregate: 'min' }],
    ['max( x ) >= 1', { aggregate: 'max' }],
    ['mean(x)>=1', { aggregate: 'mean' }],
    ['median("x y") >= 1', { aggregate: 'median', ...named('x y') }],
    ['max(recall/*) >= 1', { aggregate: 'max', ...like('recall/*') }],
    ['max >= 1', named('max')],
    ['none >= 1', named('none')],
    ['champion >= 1', named('champion')],

    ['val_auc-2.0/top:5 >= 1', named('val_auc-2.0/top:5')],
    ['précision/Größe/准确率/٣ >= 1', named('précision/Größe/准确率/٣')],
    ['"val auc" >= 1', named('val auc')],
    ['"a # {b,c} * >= (1) \' `" >= 1', named("a # {b,c} * >= (1) ' `")],
    ['" x " >= 1', named(' x ')],
    ['"😀" >= 1', named('😀')],
    ['recall/"very young" >= 1', named('recall/very young')],
    ['* >= 1', like('*')],
    ['recall/* >= 1', like('recall/*')],
    ['*/recall/*:p* >= 1', like('*/recall/*:p*')],
    ['"val auc/"* >= 1', like('val auc/*')],

    ['x@holdout-v3 >= 1', { dataset: 'holdout-v3' }],
    ['x@9f8e7d6c >= 1', { dataset: '9f8e7d6c' }],
    ['x@"my holdout"/v3 >= 1', { dataset: 'my holdout/v3' }],
    ['"x y"@"a@b*" >= 1', { ...named('x y'), dataset: 'a@b*' }],
    ['"x@y" >= 1', named('x@y')],
    ['max( x@a )>=1', { aggregate: 'max', dataset: 'a' }],
    ['recall/*@a >= 1', { ...like('recall/*'), dataset: 'a' }],
    ['warn: x@a:b >= 1', { severity: 'warn', dataset: 'a:b' }],

    ['x - y >= 1', { minus: taken('y') }],
    ['x  -\ty>=1', { minus: taken('y') }],
    ['x - -y >= 1', { minus: taken('-y') }],
    ['x- - y >= 1', { ...named('x-'), minus: taken('y') }],
    ['x - "0.5" >= 1', { minus: taken('0.5') }],
    ['"x" - "y z" >= 1', { minus: taken('y z') }],
    ['x-y >= 1', named('x-y')],
    ['info: x - y >= 1', { severity: 'info', minus: taken('y') }],
    [
      'max(x@a) - last(y@b) >= 1',
      { aggregate: 'max', dataset: 'a', minus: { ...taken('y'), dataset: 'b' } },
    ],
    ['x - mean( y ) >= 1', { minus: { ...taken('y'), aggregate: 'mean' } }],

    ['x >= 0.90', against({ kind: 'number', number: '0.90' })],
    ['x >= -1.5e-7', against({ kind: 'number', number: '-1.5e-7' })],
    ['x >=-1', against({ kind: 'number', number: '-1' })],
    ['x >= +.5', against({ kind: 'number', number: '+.5' })],

    ['x >= champion', against({ kind: 'baseline', baseline: champion, margin: null })],
    ['x >= champion # now', against({ kind: 'baseline', baseline: champion, margin: null })],
    [
      'x >= champion - 0.5%',
      against({
        kind: 'baseline',
        baseline: champion,
        margin: { sign: '-', amount: '0.5', unit: 'percent' },
      }),
    ],
    [
      'x >= champion  +  0.002 # win',
      against({
        kind: 'baseline',
        baseline: champion,
        margin: { sign: '+', amount: '0.002', unit: 'absolute' },
      }),
    ],
    [
      'x >= alias:prod-5 - 1e-3',
      against({
        kind: 'baseline',
        baseline: { kind: 'alias', alias: aliasName('prod-5') },
        margin: { sign: '-', amount: '1e-3', unit: 'absolute' },
      }),
    ],
    [
      'x >= alias:größe_Latest',
      against({
        kind: 'baseline',
        baseline: { kind: 'alias', alias: aliasName('größe_Latest') },
        margin: null,
      }),
    ],
    [
      'x >= stage:PRODUCTION + 10%',
      against({
        kind: 'baseline',
        baseline: { kind: 'stage', stage: 'Production' },
        margin: { sign: '+', amount: '10', unit: 'percent' },
      }),
    ],
    [
      'x >= version:12',
      against({
        kind: 'baseline',
        baseline: { kind: 'version', version: versionNumber(12) },
        margin: null,
      }),
    ],
  ])('%s', (line, different) => {
    expect(parseGateLine(line, { line: 1 })).toEqual([{ ...plain, ...different }])
  })
})

describe('a text of several gate lines', () => {
  test('has a gate for each line that is not a comment, with its line number', () => {
    const text = '# quality\r\nx >= 1\n\n  # speed\n  {y,z} <= 2 # ms\rx >= 1\n'
    const parsed = parseGateLines(text)
    expect(parsed).toEqual({
      kind: 'gates',
      gates: [
        plain,
        {
          ...plain,
          ...named('y'),
          comparator: '<=',
          bound: { kind: 'number', number: '2' },
        },
        {
          ...plain,
          ...named('z'),
          comparator: '<=',
          bound: { kind: 'number', number: '2' },
        },
        plain,
      ],
    })
  })
})
