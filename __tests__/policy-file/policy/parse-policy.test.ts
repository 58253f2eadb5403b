import { describe, expect, test } from '@jest/globals'
import { parsePolicy } from '../../../src/policy-file/policy/parse-policy.ts'
import { gatesOf, modelOf } from './reading.ts'

const text = `# yaml-language-server: $schema=../schema/policy.schema.json
version: 1
defaults:
  require: { max-age: 2w, same-dataset: hold }
  first-promotion: hold
  gates: &usual
    - val_auc >= 0.9
    - warn: brier <= 0.12
  freeze: ["Fri 16:00 - Mon 08:00 Europe/Berlin"]
models:
  fraud-detector:
    require:
      tags: { validation_status: approved, tier: [gold, "1"], owner: { present: true } }
      from: stage:staging
      max-age: 7d
    first-promotion: require-absolute
    gates: |
      # must not lose on any slice
      recall/{young,senior} >= champion - 0.5%

      max(val_auc) >= 0.95   # over the history
  churn: {}
  "churn (beta)":
    gates: *usual
    require: { from: "alias:challenger", same-dataset: require }
    freeze:
      - Mon 00:00 - Tue 00:00 UTC
`

const policy = parsePolicy(text, 'policy.yaml')
const weekend = {
  text: 'Fri 16:00 - Mon 08:00 Europe/Berlin',
  from: { day: 4, minute: 16 * 60 },
  to: { day: 0, minute: 8 * 60 },
  timeZone: 'Europe/Berlin',
}

test('a policy has every model by its name', () => {
  expect([...policy.models.keys()]).toEqual(['fraud-detector', 'churn', 'churn (beta)'])
})

describe('a model in a policy', () => {
  const fraud = modelOf(policy, 'fraud-detector')

  test('has its requirements in a fixed order, whatever the order in the file', () => {
    expect(fraud.requirements).toEqual([
      { kind: 'from', source: { kind: 'stage', stage: 'Staging' } },
      { kind: 'tag', key: 'owner', condition: { kind: 'present' } },
      { kind: 'tag', key: 'tier', condition: { kind: 'one-of', values: ['gold', '1'] } },
      { kind: 'tag', key: 'validation_status', condition: { kind: 'equals', value: 'approved' } },
      { kind: 'max-age', milliseconds: 7 * 24 * 3600 * 1000, text: '7d' },
      { kind: 'freeze', windows: [weekend] },
    ])
  })

  test('has the gates of a block of lines, without comments', () => {
    expect(gatesOf(policy, 'fraud-detector')).toEqual([
      'recall/young >= champion - 0.5%',
      'recall/senior >= champion - 0.5%',
      'max(val_auc) >= 0.95',
    ])
  })

  test('has first-promotion and same-dataset', () => {
    expect(fraud.firstPromotion).toBe('require-absolute')
    expect(fraud.sameDataset).toBe('hold')
  })
})

describe('the defaults of a policy', () => {
  test('apply to a model without its own keys', () => {
    const churn = modelOf(policy, 'churn')
    expect(gatesOf(policy, 'churn')).toEqual(['val_auc >= 0.9', 'warn: brier <= 0.12'])
    expect(churn.requirements.map(({ kind }) => kind)).toEqual(['max-age', 'freeze'])
    expect(churn.firstPromotion).toBe('hold')
    expect(churn.sameDataset).toBe('hold')
  })

  test('are overridden key by key in require, and as a whole in other keys', () => {
    const beta = modelOf(policy, 'churn (beta)')
    expect(beta.sameDataset).toBe('require')
    expect(beta.requirements).toMatchObject([
      { kind: 'from', source: { kind: 'alias', alias: 'challenger' } },
      { kind: 'max-age', text: '2w' },
      { kind: 'freeze', windows: [{ text: 'Mon 00:00 - Tue 00:00 UTC' }] },
    ])
  })

  test('can be given to a model by a YAML alias', () => {
    expect(gatesOf(policy, 'churn (beta)')).toEqual(gatesOf(policy, 'churn'))
  })
})

test('missing optional keys are null', () => {
  const plain = parsePolicy('version: 1\nmodels: {m: {gates: a >= 1}}', 'p')
  expect(modelOf(plain)).toMatchObject({
    requirements: [],
    firstPromotion: null,
    sameDataset: null,
  })
})

test.each([
  ['30m', 30 * 60_000],
  ['12h', 12 * 3_600_000],
  ['7d', 7 * 86_400_000],
  ['1w', 7 * 86_400_000],
  ['99999w', 99_999 * 7 * 86_400_000],
])('max-age %s', (age, milliseconds) => {
  const text = `version: 1\nmodels: {m: {gates: a >= 1, require: {max-age: ${age}}}}`
  expect(modelOf(parsePolicy(text, 'p')).requirements).toEqual([
    { kind: 'max-age', milliseconds, text: age },
  ])
})

test('a byte order mark, Windows line ends, a document start and a YAML version are accepted', () => {
  const windows = `\ufeff%YAML 1.2\n---\n${text}...\n`.replaceAll('\n', '\r\n')
  expect(parsePolicy(windows, 'p').models).toEqual(policy.models)
  expect(parsePolicy(windows, 'p').digest).toBe(policy.digest)
})

test('a model name such as "constructor" is an ordinary name', () => {
  const odd = parsePolicy(
    'version: 1\nmodels: {constructor: {gates: a >= 1}, toString: {gates: b >= 1}}',
    'p',
  )
  expect([...odd.models.keys()]).toEqual(['constructor', 'toString'])
  expect(gatesOf(odd, 'toString')).toEqual(['b >= 1'])
})
