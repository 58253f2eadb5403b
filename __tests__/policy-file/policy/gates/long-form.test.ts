import { describe, expect, test } from '@jest/globals'
import type { Gate } from '../../../../src/core/gates/gate.ts'
import { parsePolicy } from '../../../../src/policy-file/policy/parse-policy.ts'
import { gatesOf, modelOf, policyOf } from '../reading.ts'

/** The gates of the items that come before the one that keeps a policy of warnings valid. */
function gatesIn(...items: readonly string[]): readonly Gate[] {
  const list = [...items, 'other >= 0'].map((item) => `  - ${item.replaceAll('\n', '\n    ')}`)
  const { gates } = modelOf(parsePolicy(policyOf(['gates:', ...list].join('\n')), 'p'))
  return gates.slice(0, -1)
}

const accuracy = {
  kind: 'threshold',
  severity: 'fail',
  aggregate: 'last',
  metric: { kind: 'name', name: 'accuracy' },
  minus: null,
  comparator: '>=',
  bound: { kind: 'number', number: '0.90' },
  dataset: null,
  samples: null,
  confidence: null,
}

describe('a threshold in the long form', () => {
  test('with a metric and a number, which keeps its digits', () => {
    expect(gatesIn('metric: accuracy\nmin: 0.90')).toEqual([accuracy])
    expect(gatesIn('{metric: accuracy, min: "0.90"}')).toEqual([accuracy])
  })

  test('with all keys', () => {
    const item = `metric: accuracy
min: 0.90
severity: warn
dataset: holdout-v3   # a comment
samples: { metric: n_eval, min: 5000, else: fail }
confidence: { level: 0.95, samples: "n *", else: hold }`
    expect(gatesIn(item)).toEqual([
      {
        ...accuracy,
        severity: 'warn',
        dataset: 'holdout-v3',
        samples: { metric: 'n_eval', min: 5000, otherwise: 'fail' },
        confidence: { kind: 'wilson', level: 0.95, samples: 'n *', otherwise: 'hold' },
      },
    ])
  })

  test('with a logged limit', () => {
    const item = 'metric: accuracy\nmin: 0.90\nconfidence: { logged: accuracy_lower_95 }'
    const confidence = { kind: 'logged', metric: 'accuracy_lower_95', otherwise: 'hold' }
    expect(gatesIn(item)).toEqual([{ ...accuracy, confidence }])
  })

  test('is a hold without enough evidence, unless "else" says fail', () => {
    const [gate] = gatesIn('{metric: x, min: 1, samples: {metric: n, min: 2}}')
    expect(gate?.samples).toEqual({ metric: 'n', min: 2, otherwise: 'hold' })
  })

  test('with min and max is two gates, min before max', () => {
    const printed = ['recall/a', 'recall/b'].map((name) => `${name} >= 0.8`)
    const upper = ['recall/a', 'recall/b'].map((name) => `${name} <= champion + 10%`)
    const text = policyOf('gates:\n  - {max: champion + 10%, min: 0.8, metric: "recall/{a,b}"}')
    expect(gatesOf(parsePolicy(text, 'p'))).toEqual([...printed, ...upper])
  })
})

describe('a better-than gate in the long form', () => {
  const cvAuc = {
    kind: 'better-than',
    severity: 'fail',
    metric: { kind: 'name', name: 'cv_auc' },
    dataset: null,
    samples: null,
    baseline: { kind: 'champion' },
    better: 'higher',
    test: 'mann-whitney',
    alpha: 0.05,
    minimumEffect: '0',
  }

  test('has the defaults for missing keys', () => {
    const item = 'metric: cv_auc\nbetter-than: champion\nbetter: higher\ntest: mann-whitney'
    expect(gatesIn(item)).toEqual([cvAuc])
  })

  test('with all keys', () => {
    const item = `metric: "*/loss"
better-than: stage:production
better: lower
test: wilcoxon
alpha: 0.010
minimum-effect: 0.0020
severity: info
dataset: '1f3a'
samples: {metric: n_eval, min: 1}`
    expect(gatesIn(item)).toEqual([
      {
        ...cvAuc,
        severity: 'info',
        metric: { kind: 'pattern', pattern: '*/loss' },
        baseline: { kind: 'stage', stage: 'Production' },
        better: 'lower',
        test: 'wilcoxon',
        alpha: 0.01,
        minimumEffect: '0.0020',
        dataset: '1f3a',
        samples: { metric: 'n_eval', min: 1, otherwise: 'hold' },
      },
    ])
  })

  test('with several metrics is a gate for each', () => {
    const item = '{metric: "cv/{a,b}", better-than: version:3, better: higher, test: wilcoxon}'
    expect(gatesIn(item).map(({ metric }) => metric)).toEqual([
      { kind: 'name', name: 'cv/a' },
      { kind: 'name', name: 'cv/b' },
    ])
  })
})

describe('YAML features in the long form', () => {
  test('an anchor can be an item, a part of an item, or a number', () => {
    const text = `version: 1
models:
  a:
    gates:
      - &acc
        metric: accuracy
        min: &least 0.90
        samples: &enough {metric: n, min: 10}
  b:
    gates:
      - *acc
      - {metric: recall, min: *least, samples: *enough}
`
    const policy = parsePolicy(text, 'p')
    const [first] = modelOf(policy, 'a').gates
    const metric = { kind: 'name', name: 'recall' }
    expect(modelOf(policy, 'b').gates).toEqual([first, { ...first, metric }])
  })

  test.each([
    [`metric: '"val auc"'\nmin: 1`, '"val auc" >= 1'],
    [`metric: "\\"val auc\\""\nmin: 1`, '"val auc" >= 1'],
    ['metric: max( val_auc )\nmin: 1', 'max(val_auc) >= 1'],
    ["metric: '*/recall'\nmin: 1", '*/recall >= 1'],
    ["metric: '{a}'\nmin: 1", 'a >= 1'],
    ["metric: '5'\nmin: 1", '5 >= 1'],
    ['metric: last(x)\nmin: .5', 'x >= .5'],
    ['metric:\n  x\nmin: -1e-3', 'x >= -1e-3'],
    ['metric: x\nmin: 99999999999999999999.10', 'x >= 99999999999999999999.10'],
    ['metric: x\nmax: alias:champ - 0.5%', 'x <= alias:champ - 0.5%'],
    ["metric: x\nmax: 'champion'", 'x <= champion'],
    ['? metric\n: x\n? max\n: 1', 'x <= 1'],
  ])('%s', (item, printed) => {
    const text = policyOf(`gates:\n  - ${item.replaceAll('\n', '\n    ')}`)
    expect(gatesOf(parsePolicy(text, 'p'))).toEqual([printed])
  })
})

test('the order of the keys, and how a number is written, do not change the digest', () => {
  const digest = (item: string) => parsePolicy(policyOf(`gates:\n  - ${item}`), 'p').digest
  const one = '{metric: x, min: 0.90, max: 1, dataset: d, samples: {metric: n, min: 5}}'
  const other =
    '{samples: {else: hold, min: 5, metric: n}, dataset: "d", max: 1.0, min: .9, metric: x}'
  expect(digest(other)).toBe(digest(one))
  expect(digest(one.replace('dataset: d', 'dataset: e'))).not.toBe(digest(one))
})
