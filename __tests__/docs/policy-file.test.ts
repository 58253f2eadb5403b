import { expect, test } from '@jest/globals'
import { gateKeys } from '../../src/policy-file/policy/gates/gate-schema.ts'
import { parsePolicy } from '../../src/policy-file/policy/parse-policy.ts'
import { fencedBlocks, text } from './repository.ts'

const page = text('docs/policy-file.md')
const policies = fencedBlocks(page, 'yaml')

test('the page shows policies, whole ones', () => {
  expect(policies.length).toBeGreaterThanOrEqual(2)
})

test.each(policies)('each is read: %#', (policy) => {
  expect(parsePolicy(policy, 'docs/policy-file.md').models.size).toBeGreaterThan(0)
})

test('every key of the long form stands there', () => {
  const keys = page.matchAll(/^ {6}(?:- | {2})([\w-]+): /gm)
  expect(new Set([...keys].map(([, key]) => key))).toEqual(
    new Set([...gateKeys.gate.filter((key) => key !== 'max'), 'warn']),
  )
})
