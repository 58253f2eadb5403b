import { expect, test } from '@jest/globals'
import { formerHolderIn, hadBefore } from '../../../src/core/rollback/former-holder.ts'
import { champion, production, SmallRegistry, staging } from '../history/small-registry.ts'

/** Versions 1, 2 and 3 got the alias in turn, and then somebody removed it. */
function emptied(): SmallRegistry {
  const registry = new SmallRegistry(4)
  for (const version of [1, 2, 3]) registry.promote(version, champion)
  registry.removeAliasByHand('champion')
  return registry
}

const former = (registry: SmallRegistry, target = champion) =>
  formerHolderIn(registry.standing(), target)

test('the last version that had the target is its former holder', () => {
  expect(former(emptied())).toBe(3)
})

test('a version that was rolled back is passed over for the one before', () => {
  const registry = new SmallRegistry(3)
  registry.promote(1, champion)
  registry.promote(3, champion)
  registry.rollBack(3, champion, 1)
  registry.removeAliasByHand('champion')
  expect(former(registry)).toBe(1)
})

test('a deleted version is passed over for the one before', () => {
  const registry = emptied()
  registry.delete(3)
  expect(former(registry)).toBe(2)
})

test('a version that is not READY is passed over', () => {
  const standing = emptied().standing()
  const versions = standing.versions.map((row) =>
    row.version === 3 ? { ...row, status: 'FAILED_REGISTRATION' as const } : row,
  )
  expect(formerHolderIn({ versions }, champion)).toBe(2)
})

test('a version in Production is not a former holder of Staging', () => {
  const registry = new SmallRegistry(2)
  registry.promote(2, staging)
  registry.promote(2, production)
  expect(former(registry, staging)).toBeNull()
})

test('a target that no record names has no former holder', () => {
  const registry = new SmallRegistry(2)
  registry.put(2, champion)
  registry.removeAliasByHand('champion')
  expect(former(registry)).toBeNull()
})

test('a version that has the number of a deleted one did not have the target', () => {
  const registry = emptied()
  const [, , second] = registry.standing().versions
  expect(second && hadBefore(second, champion)).toBe(true)
  const another = { ...second, createdAt: 1 } as typeof second
  expect(another && hadBefore(another, champion)).toBe(false)
})
