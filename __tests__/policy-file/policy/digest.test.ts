import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { parsePolicy } from '../../../src/policy-file/policy/parse-policy.ts'

const digest = (text: string) => parsePolicy(text, 'p').digest

const text = `version: 1
defaults:
  require: { same-dataset: require }
models:
  a:
    require: { from: "stage:Staging", max-age: 7d, tags: { x: y, z: [b, a] } }
    gates:
      - val_auc >= 0.90
      - warn: brier <= 0.12
    freeze: ["Fri 16:00 - Mon 08:00 Europe/Berlin", "Wed 10:00 - Wed 11:00 UTC"]
  b:
    gates: [x >= 1]
`

test('the policy digest is a SHA-256, and another policy has another digest', () => {
  expect(digest(text)).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(digest(text)).toBe(
    'sha256:c5690ffa13c397c7214d4fc2f552b656b9319b2af907c7f4969b78e21649621c',
  )
})

test('the digest of the smallest policy is the hash of a text that anybody can write down', () => {
  const least =
    '{"format":3,"models":[{"evidence":null,"firstPromotion":null,"gates":[{"aggregate":"last",' +
    '"bound":{"kind":"number","number":"0.9"},"comparator":">=","confidence":null,"dataset":null,' +
    '"metric":{"kind":"name","name":"x"},"samples":null,"severity":"fail"}],"name":"m",' +
    '"requirements":[],"sameDataset":null}]}'
  const hash = createHash('sha256').update(least, 'utf8').digest('hex')
  expect(digest('version: 1\nmodels: { m: { gates: [x >= 0.90] } }\n')).toBe(`sha256:${hash}`)
})

test('a policy in another notation has the same digest', () => {
  const other = `# another file
models:
  'b': &b
    require: {same-dataset: "require"}
    gates: |
      # one
      x >= 1.0
  a:
    freeze:
      - Wed 10:00 - Wed 11:00 UTC
      - Fri 16:00 - Mon 08:00  Europe/Berlin
    gates: |
      val_auc >= 0.9   # so
      warn: brier <= 12e-2
    require:
      same-dataset: require
      tags: {z: [a, b, a], x: [y]}
      max-age: 1w
      from: stage:staging
"version": 1
`
  expect(digest(other)).toBe(digest(text))
  expect(digest(text.replaceAll('\n', '\r\n'))).toBe(digest(text))
})

describe('a policy with another meaning has another digest', () => {
  test.each([
    ['0.90', '0.91'],
    ['>= 0.90', '> 0.90'],
    ['warn: brier', 'info: brier'],
    ['Staging', 'Production'],
    ['stage:Staging', 'alias:Staging'],
    ['7d', '8d'],
    ['x: y', 'x: yy'],
    ['x: y', 'x: {present: true}'],
    ['[b, a]', '[b, a, c]'],
    ['16:00', '16:01'],
    ['Berlin', 'London'],
    ['same-dataset: require', 'same-dataset: hold'],
    ['  b:', '  c:'],
    ['  b:', '  b:\n    first-promotion: hold'],
    ['val_auc', 'val_acc'],
  ])('%s → %s', (before, after) => {
    expect(text).toContain(before)
    expect(digest(text.replace(before, after))).not.toBe(digest(text))
  })
})

const long = `version: 1
models:
  a:
    require: { git-commit: ancestor, signature: compatible, model-digest: recorded }
    gates:
      - metric: accuracy
        dataset: holdout
        min: 0.90
        samples: { metric: n_eval, min: 5000 }
        confidence: { level: 0.95, samples: n_test }
      - metric: latency
        max: 200
        confidence: { logged: latency_high }
      - metric: cv_auc
        better-than: champion
        better: higher
        test: wilcoxon
`

describe('the policy digest with the long form', () => {
  test.each([
    ['a default that is written out', 'test: wilcoxon', 'test: wilcoxon\n        alpha: 0.05'],
    ['an effect of nothing', 'test: wilcoxon', 'test: wilcoxon\n        minimum-effect: 0.0'],
    ['"else: hold"', 'min: 5000 }', 'min: 5000, else: hold }'],
    ['"else: hold" of a limit', 'n_test }', 'n_test, else: hold }'],
    ['digits of a bound', 'max: 200', 'max: 2e2'],
    ['digits of a level', 'level: 0.95', 'level: 0.950'],
    ['"severity: fail"', 'dataset: holdout', 'severity: fail\n        dataset: "holdout"'],
    [
      'the order of keys',
      'better: higher\n        test: wilcoxon',
      'test: wilcoxon\n        better: higher',
    ],
  ])('does not change with %s', (_, before, after) => {
    expect(long).toContain(before)
    expect(digest(long.replace(before, after))).toBe(digest(long))
  })

  test.each([
    ['ancestor', 'same'],
    ['git-commit: ancestor, ', ''],
    [', signature: compatible', ''],
    [', model-digest: recorded', ''],
    ['dataset: holdout', 'dataset: Holdout'],
    ['        dataset: holdout\n', ''],
    ['min: 0.90', 'min: 0.91'],
    ['metric: n_eval', 'metric: n_all'],
    ['min: 5000', 'min: 5001'],
    ['min: 5000 }', 'min: 5000, else: fail }'],
    ['level: 0.95', 'level: 0.96'],
    ['n_test', 'n_eval'],
    ['n_test }', 'n_test, else: fail }'],
    ['level: 0.95, samples: n_test', 'logged: accuracy_low'],
    ['latency_high', 'latency_top'],
    ['latency_high }', 'latency_high, else: fail }'],
    ['better-than: champion', 'better-than: alias:champion'],
    ['higher', 'lower'],
    ['wilcoxon', 'mann-whitney'],
    ['test: wilcoxon', 'test: wilcoxon\n        alpha: 0.04'],
    ['test: wilcoxon', 'test: wilcoxon\n        minimum-effect: 0.01'],
    ['metric: cv_auc', 'severity: warn\n        metric: cv_auc'],
    ['metric: cv_auc', 'metric: cv_*'],
  ])('changes with the meaning: %j → %j', (before, after) => {
    expect(long).toContain(before)
    expect(digest(long.replace(before, after))).not.toBe(digest(long))
  })
})
