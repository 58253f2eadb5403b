import { expect, test } from '@jest/globals'
import { aliasName } from '../../../src/core/model/model.ts'
import { misspeltAlias } from '../../../src/core/model/near-alias.ts'

const meant = (wanted: string, ...existing: readonly string[]) =>
  misspeltAlias(aliasName(wanted), existing.map(aliasName))

test.each([
  ['Champion', 'champion'],
  ['champ-ion', 'champion'],
  ['blue_green', 'blue-green'],
  ['Prod', 'prod'],
  ['champoin', 'champion'],
  ['champio', 'champion'],
  ['championn', 'champion'],
  ['chempion', 'champion'],
  ['tenant-a-17', 'tenant-b-17'],
])('%s is taken for %s', (wanted, existing) => {
  expect(meant(wanted, 'other', existing)).toBe(existing)
})

test.each([
  ['tenant-17', 'tenant-18'],
  ['tenant-17', 'tenant-71'],
  ['tenant-1', 'tenant-17'],
  ['blue', 'blues'],
  ['prod', 'prod2'],
  ['challenger', 'champion'],
  ['champion', 'champion'],
  ['champions', 'champion-eu'],
])('%s is another alias than %s', (wanted, existing) => {
  expect(meant(wanted, existing)).toBeNull()
})
