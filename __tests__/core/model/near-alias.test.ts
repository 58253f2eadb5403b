import { expect, test } from '@jest/globals'
import { aliasName } from '../../../src/core/model/model.ts'
import { misspeltAlias, nearAlias } from '../../../src/core/model/near-alias.ts'

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

test.each([
  ['blue', 'blues'],
  ['prod', 'prd'],
  ['championne', 'champion'],
  ['chalenger', 'challenger'],
])('%s is worth a word beside %s', (wanted, existing) => {
  expect(nearAlias(aliasName(wanted), [existing].map(aliasName))).toBe(existing)
})

test.each([
  ['tenant-17', 'tenant-18'],
  ['tenant-1', 'tenant-17'],
  ['prod', 'prod2'],
  ['eu', 'us'],
  ['challenger', 'champion'],
  ['champion', 'champion-eu'],
  ['champion', 'champion'],
])('%s is not worth a word beside %s', (wanted, existing) => {
  expect(nearAlias(aliasName(wanted), [existing].map(aliasName))).toBeNull()
})
