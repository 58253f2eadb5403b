import { expect, test } from '@jest/globals'
import { gateKeys } from '../../src/policy-file/policy/gates/gate-schema.ts'
import { parsePolicy } from '../../src/policy-file/policy/parse-policy.ts'
import { fencedBlocks, text } from './repository.ts'

const page = text('docs/policy-file.md')
const policies = fencedBlocks(page, 'yaml')

test('docs/policy-file.md shows at least two complete policies', () => {
  expect(policies.length).toBeGreaterThanOrEqual(2)
})

test.each(policies)('policy %# in docs/policy-file.md is valid', (policy) => {
  expect(parsePolicy(policy, 'docs/policy-file.md').models.size).toBeGreaterThan(0)
})

test('docs/policy-file.md shows every key of the long form', () => {
  const keys = page.matchAll(/^ {6}(?:- | {2})([\w-]+): /gm)
  expect(new Set([...keys].map(([, key]) => key))).toEqual(
    new Set([...gateKeys.gate.filter((key) => key !== 'max'), 'warn']),
  )
})
