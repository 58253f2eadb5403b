import { expect, test } from '@jest/globals'
import { arrivalOf } from '../../../src/core/history/recorded-holder.ts'
import { type Target, versionNumber } from '../../../src/core/model/model.ts'
import { targetKey } from '../../../src/core/model/target.ts'
import { beside, champion, production, SmallRegistry, staging } from './small-registry.ts'

const hour = (number: number) => Date.UTC(2026, 8, 1, number)

function arrival(registry: SmallRegistry, number: number, source: Target): number | null {
  return arrivalOf(versionNumber(number), registry.standing().versions, targetKey(source))
}

test('a version has had its source stage since its own record', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, staging)
  registry.promote(3, champion)
  expect(arrival(registry, 2, staging)).toBe(hour(1))
  expect(arrival(registry, 3, champion)).toBe(hour(2))
  expect(arrival(registry, 2, champion)).toBeNull()
  expect(arrival(registry, 3, staging)).toBeNull()
})

test('a version that was moved by hand has no known time of arrival', () => {
  const registry = new SmallRegistry(2)
  registry.put(2, staging)
  expect(arrival(registry, 2, staging)).toBeNull()
})

test('a version that moved on to another stage no longer has its source', () => {
  const registry = new SmallRegistry(2)
  registry.promote(2, staging)
  registry.promote(2, champion)
  expect(arrival(registry, 2, staging)).toBe(hour(1))
  registry.promote(2, production)
  expect(arrival(registry, 2, staging)).toBeNull()
  // An alias stays where it is, whatever the stage.
  expect(arrival(registry, 2, champion)).toBe(hour(2))
})

test('a version that a rollback moved back to its source has had it since the rollback', () => {
  const registry = new SmallRegistry(2)
  registry.promote(2, staging)
  registry.promote(2, production)
  registry.rollBack(2, production, null)
  expect(arrival(registry, 2, staging)).toBe(hour(3))
})

test('a version that was rolled back from its source no longer has it', () => {
  const registry = new SmallRegistry(2)
  registry.promote(1, champion)
  registry.promote(2, champion)
  registry.rollBack(2, champion, 1)
  expect(arrival(registry, 2, champion)).toBeNull()
})

test('the later of two arrivals counts', () => {
  const registry = new SmallRegistry(2)
  registry.promote(2, staging)
  registry.stageByHand(2, 'None')
  registry.promote(2, beside(staging))
  expect(arrival(registry, 2, staging)).toBe(hour(2))
})

test('a begun or undone move is neither an arrival nor a departure', () => {
  const registry = new SmallRegistry(2)
  registry.end(registry.begin(2, staging), 'undone')
  registry.begin(2, staging)
  expect(arrival(registry, 2, staging)).toBeNull()
  registry.promote(2, staging)
  registry.begin(2, production)
  expect(arrival(registry, 2, staging)).toBe(hour(3))
})

test('a version that lost its source and got it back by a rollback has had it since the rollback', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, staging)
  registry.promote(2, champion)
  registry.promote(3, staging)
  registry.promote(3, champion)
  expect(arrival(registry, 2, staging)).toBeNull()
  expect(arrival(registry, 2, champion)).toBeNull()
  registry.rollBack(3, staging, 2)
  registry.rollBack(3, champion, 2)
  expect(arrival(registry, 2, staging)).toBe(hour(5))
  expect(arrival(registry, 2, champion)).toBe(hour(6))
})

test('a version that lost its source and came back by hand has no known time of arrival', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, staging)
  registry.promote(3, staging)
  registry.stageByHand(3, 'None')
  registry.stageByHand(2, 'Staging')
  expect(arrival(registry, 2, staging)).toBeNull()
})

test('a version that archived the versions beside it has had its source since its first arrival', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, beside(staging))
  registry.promote(3, beside(staging))
  registry.promote(2, staging)
  expect(arrival(registry, 2, staging)).toBe(hour(1))
})

test('an adopted version has had its source since the adoption', () => {
  const registry = new SmallRegistry(3)
  registry.put(2, staging)
  registry.promote(3, champion)
  registry.adopt(2, staging, 'it stood there')
  expect(arrival(registry, 2, staging)).toBe(hour(2))
  // It says nothing of what records have told already.
  registry.adopt(3, champion, 'nobody looked')
  expect(arrival(registry, 3, champion)).toBe(hour(1))
})

test('a version that left and came back by hand has had its source since its adoption', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, staging)
  registry.promote(3, staging)
  registry.put(2, staging)
  expect(arrival(registry, 2, staging)).toBeNull()
  registry.adopt(2, staging, 'it is back')
  expect(arrival(registry, 2, staging)).toBe(hour(3))
  expect(arrival(registry, 3, staging)).toBeNull()
})
