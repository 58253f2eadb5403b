import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { gateKeys } from '../../../src/policy-file/policy/gates/gate-schema.ts'
import { parsePolicy } from '../../../src/policy-file/policy/parse-policy.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'

const valid = `version: 1 # c
defaults: &d
  require: { same-dataset: require, tags: {"a b": 'it''s', c: [d, "\\u0065"], f: {present: true}} }
  gates: |
    val_auc >= champion - 0.5%
    {a,b} >= 1
models:
  fraud: {}
  churn:
    first-promotion: hold
    require:
      from: stage:Staging
      max-age: 7d
    gates: &g
      - '"val auc" >= 0.9'
      - warn: x <= 1
      - metric: '{acc,"f 1"}'
        min: 0.90
        max: champion + 10%
        dataset: holdout
        samples: &s { metric: n, min: 50, else: fail }
        confidence: { level: 0.95, samples: n }
      - {metric: max(y*), severity: info, max: 1e3, samples: *s}
      - metric: z
        min: -1
        confidence: {logged: "z_\u006Cower", else: hold}
      - metric: cv/*
        better-than: alias:champ
        better: lower
        test: wilcoxon
        alpha: 0.01
        minimum-effect: 0.002
    freeze: ["Fri 16:00 - Mon 08:00 Europe/Berlin"]
  third: {gates: *g}
`

/** It is read, and every model asks for something; or it is explained, with a place. */
function readOrExplained(text: string): 'read' | 'explained' {
  try {
    const policy = parsePolicy(text, 'p.yaml')
    for (const { gates } of policy.models.values()) {
      if (!gates.some(({ severity }) => severity === 'fail')) throw new Error('needs no gates')
    }
    return 'read'
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const [, line, column] = /^p\.yaml, line (\d+), column (\d+): /.exec(error.message) ?? []
    const lines = text.replace(/^\ufeff/, '').split('\n')
    const shown = [...(lines[Number(line) - 1] ?? '')].length
    if (!(Number(column) >= 1 && Number(column) <= shown + 1)) throw error
    if (/(?!\n)\p{Cc}|\p{Zl}|\p{Zp}/u.test(error.message)) throw error
    return 'explained'
  }
}

test('the policy that the fuzz tests change is valid', () => {
  expect(readOrExplained(valid)).toBe('read')
})

const sign = fc.constantFrom(
  ...`\t \n \r\n : - ? [ ] { } , # & * ! | > ' " % @ \` ~ << --- ... |2 >- \\ \\x4 \\uD800 &g *g *d !!str`.split(
    ' ',
  ),
  ' ',
  '  ',
  '\n    ',
  '\ufeff',
  '\u0000',
  '\u2028',
  '\ud800',
  '😀',
)
const word = fc.constantFrom(
  ...(valid.match(/[\w-]+/g) ?? []),
  'metric: a',
  'confidence: {logged: a}',
  'better-than: champion',
  'max(x)',
  '5%',
  'none',
  '__proto__',
  'constructor',
  '1e999',
  '.nan',
  '0x10',
)
const piece = fc.oneof(sign, word, fc.string({ unit: anyCharacter, maxLength: 3 }))

describe('property: each of these texts is a policy or gives an error:', () => {
  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        readOrExplained(text)
      }),
      { numRuns: runs(300) },
    )
  })

  test('tokens of YAML in any order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        readOrExplained(pieces.join(''))
        readOrExplained(`version: 1\nmodels:\n  m:\n    gates: ${pieces.join('')}`)
        readOrExplained(`version: 1\nmodels: {m: {gates: [a >= 1], ${pieces.join('')}}}`)
      }),
      { numRuns: runs(300) },
    )
  })

  test('the keys of the long form, with any values', () => {
    const value = fc.oneof(
      fc.constantFrom('x', '0.9', '1', '0', '-1', '.inf', '1e999', '5%', 'champion', 'version:2'),
      fc.constantFrom('champion - 0.5%', 'max(x)', 'x*', "'{a,b}'", 'true', '', '[]', '{}', '*s'),
      fc.constantFrom('warn', 'higher', 'wilcoxon', '{metric: n, min: 5}', '{logged: l}'),
      fc.constantFrom('{level: 0.9, samples: n}', '{level: 2}', '{metric: "", min: 5, else: no}'),
      piece,
    )
    const right: Readonly<Record<string, string>> = {
      metric: 'x',
      min: '0.9',
      max: 'champion + 1%',
      severity: 'fail',
      dataset: 'd',
      samples: '{metric: n, min: 5}',
      confidence: '{level: 0.9, samples: n}',
    }
    const entry = fc
      .constantFrom(...gateKeys.gate, 'else', 'warn')
      .chain((key) =>
        fc.tuple(
          fc.constant(key),
          fc.oneof({ weight: 3, arbitrary: fc.constant(right[key] ?? '0') }, value),
        ),
      )
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const keys = new Map([['metric', 'x'], ...entries])
        const item = [...keys].map(([key, it]) => `${key}: ${it}`).join(', ')
        const end = readOrExplained(`version: 1\nmodels: {m: {gates: [a >= 1, {${item}}]}}`)
        seen.set(end, (seen.get(end) ?? 0) + 1)
      }),
      { numRuns: runs(1000) },
    )
    expect(seen.get('read')).toBeGreaterThan(10)
    expect(seen.get('explained')).toBeGreaterThan(10)
  })

  test('a policy with a part removed, inserted or doubled', () => {
    const place = fc.nat({ max: valid.length })
    const change = fc.record({
      at: place,
      cut: fc.nat({ max: 8 }),
      put: fc.array(piece, { maxLength: 3 }),
    })
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const text = changes.reduce(
          (all, { at, cut, put }) => all.slice(0, at) + put.join('') + all.slice(at + cut),
          valid,
        )
        seen.add(readOrExplained(text))
      }),
      { numRuns: runs(700) },
    )
    expect([...seen].sort()).toEqual(['explained', 'read'])
  })

  test('a policy that is cut at any place', () => {
    for (let end = 0; end < valid.length; end += 1) readOrExplained(valid.slice(0, end))
  })

  test('a policy with its lines in any order and with any indent', () => {
    const line = fc.record({
      text: fc.constantFrom(...valid.split('\n')),
      shift: fc.nat({ max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        readOrExplained(lines.map(({ text, shift }) => ' '.repeat(shift) + text).join('\n'))
      }),
      { numRuns: runs(300) },
    )
  })
})
