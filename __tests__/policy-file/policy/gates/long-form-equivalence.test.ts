import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { printBound, printGate } from '../../../../src/core/gates/print-gate.ts'
import { gateKeys } from '../../../../src/policy-file/policy/gates/gate-schema.ts'
import { parsePolicy } from '../../../../src/policy-file/policy/parse-policy.ts'
import { runs } from '../../../../testing/property/runs.ts'
import { modelOf, policyOf } from '../reading.ts'

const gatesIn = (item: string) =>
  modelOf(parsePolicy(policyOf(`gates:\n  - ${item}\n  - other >= 0`), 'p')).gates

const plain = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_./-]{0,8}$/)
const inQuotes = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((text) => !/["\p{Cc}\u2028\u2029]/u.test(text))
  .map((text) => `"${text}"`)
const part = fc.oneof(
  plain,
  inQuotes.filter((text) => !text.includes('*')),
  fc.array(plain, { minLength: 1, maxLength: 3 }).map((names) => `{${names.join(', ')}}`),
)
const name = fc.oneof(
  inQuotes,
  fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => `${parts.join('*')}*`),
)
const dataset = fc.oneof(
  fc.constant(''),
  plain.map((it) => `@${it}`),
  inQuotes.map((it) => `@${it}`),
)
const call = fc.constantFrom('', 'last', 'min', 'max', 'mean', 'median')
const term = (of: fc.Arbitrary<string>) =>
  fc
    .tuple(call, of, dataset)
    .map(([word, it, on]) => (word === '' ? it + on : `${word}(${it}${on})`))
const oneName = fc.oneof(plain, inQuotes)
const measured = fc.oneof(
  term(name),
  fc.tuple(term(oneName), term(oneName)).map(([one, other]) => `${one} - ${other}`),
)
const number = fc.stringMatching(/^[-+]?(0|[1-9][0-9]{0,3})(\.[0-9]{1,4})?(e[-+]?[1-9])?$/)
const margin = fc.tuple(
  fc.constantFrom('', ' - ', ' + '),
  fc.stringMatching(/^[0-9]{1,2}(\.[0-9]{1,2})?%?$/),
)
const relative = fc
  .tuple(fc.constantFrom('champion', 'alias:champ', 'stage:staging', 'version:12'), margin)
  .map(([baseline, [sign, amount]]) => (sign === '' ? baseline : baseline + sign + amount))
const severity = fc.constantFrom('fail', 'warn', 'info')
const key = fc.constantFrom('min' as const, 'max' as const)

test('property: the long form is the same gate as its line', () => {
  fc.assert(
    fc.property(
      severity,
      measured,
      key,
      fc.oneof(number, relative),
      fc.boolean(),
      (word, metric, side, bound, inText) => {
        const line = `${word}: ${metric} ${side === 'min' ? '>=' : '<='} ${bound}`
        const written = inText ? JSON.stringify(bound) : bound
        const long = `{severity: ${word}, metric: ${JSON.stringify(metric)}, ${side}: ${written}}`
        expect(gatesIn(long)).toEqual(gatesIn(JSON.stringify(line)))
      },
    ),
    { numRuns: runs(500) },
  )
})

test('property: a gate that was parsed from a line has an equal long form', () => {
  fc.assert(
    fc.property(measured, key, fc.oneof(number, relative), (metric, side, bound) => {
      const gates = gatesIn(JSON.stringify(`${metric} ${side === 'min' ? '>=' : '<='} ${bound}`))
      for (const gate of gates.slice(0, -1)) {
        if (gate.kind !== 'threshold') throw new Error('a line is a threshold')
        const asked = ` ${gate.comparator} ${printBound(gate.bound)}`
        const left = printGate(gate).slice(0, -asked.length)
        const long = `{metric: ${JSON.stringify(left)}, ${side}: ${printBound(gate.bound)}}`
        expect(gatesIn(long)[0]).toEqual(gate)
      }
    }),
  )
})

test('a dataset beside the metric is an @ behind it, of a difference behind both', () => {
  expect(gatesIn('{metric: f1, min: 0.8, dataset: "hold out"}')).toEqual(
    gatesIn(`'f1@"hold out" >= 0.8'`),
  )
  expect(gatesIn('{metric: "recall/{a,b}", max: champion, dataset: v3}')).toEqual(
    gatesIn('"recall/{a,b}@v3 <= champion"'),
  )
  expect(gatesIn('{metric: max(a) - b, max: 0.02, dataset: v3}')).toEqual(
    gatesIn('max(a@v3) - b@v3 <= 0.02'),
  )
})

test('a line after "fail:", "warn:" or "info:" is the same gate as with the key severity', () => {
  for (const word of ['fail', 'warn', 'info']) {
    expect(gateKeys.gate).not.toContain(word)
    expect(gatesIn(`${word}: x >= 0.90`)).toEqual(
      gatesIn(`{metric: x, min: 0.90, severity: ${word}}`),
    )
  }
})
