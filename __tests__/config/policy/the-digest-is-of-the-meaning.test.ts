import { describe, expect, test } from '@jest/globals'
import { parsePolicy } from '../../../src/config/policy/parse-policy.ts'

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

test('it is a SHA-256, and of no other policy', () => {
  expect(digest(text)).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(digest(text)).toBe(
    'sha256:4395af4e03969e398c5a9273055605e317c2367e13f3a5c81edb6d91ba42df65',
  )
})

test('the same meaning, written in another way, has the same digest', () => {
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

describe('another meaning has another digest', () => {
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
