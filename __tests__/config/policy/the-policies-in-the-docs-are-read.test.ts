import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gateKeys } from '../../../src/config/policy/gate-schema.ts'
import { parsePolicy } from '../../../src/config/policy/parse-policy.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/policy-file.md'), 'utf8')
const policies = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text)

test('the page shows policies, whole ones', () => {
  expect(policies.length).toBeGreaterThanOrEqual(2)
})

test.each(policies)('each is read: %#', (text) => {
  expect(parsePolicy(text, 'docs/policy-file.md').models.size).toBeGreaterThan(0)
})

test('every key of the long form stands there', () => {
  const keys = page.matchAll(/^ {6}(?:- | {2})([\w-]+): /gm)
  expect(new Set([...keys].map(([, key]) => key))).toEqual(
    new Set([...gateKeys.gate.filter((key) => key !== 'max'), 'warn']),
  )
})
