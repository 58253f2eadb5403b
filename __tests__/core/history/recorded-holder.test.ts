import { expect, test } from '@jest/globals'
import { arrivalOf } from '../../../src/core/history/recorded-holder.ts'
import { type Target, versionNumber } from '../../../src/core/model/model.ts'
import { targetKey } from '../../../src/core/model/target.ts'
import { beside, champion, production, SmallRegistry, staging } from './small-registry.ts'

const hour = (number: number) => Date.UTC(2026, 8, 1, number)

function arrival(registry: SmallRegistry, number: number, source: Target): number | null {
  return arrivalOf(versionNumber(number), registry.standing().versions, targetKey(source))
}

test('a version has held its source since its own record says so', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, staging)
  registry.promote(3, champion)
  expect(arrival(registry, 2, staging)).toBe(hour(1))
  expect(arrival(registry, 3, champion)).toBe(hour(2))
  expect(arrival(registry, 2, champion)).toBeNull()
  expect(arrival(registry, 3, staging)).toBeNull()
})

test('what was put there by hand has no such time', () => {
  const registry = new SmallRegistry(2)
  registry.put(2, staging)
  expect(arrival(registry, 2, staging)).toBeNull()
})

test('a version that went on to another stage holds it no longer', () => {
  const registry = new SmallRegistry(2)
  registry.promote(2, staging)
  registry.promote(2, champion)
  expect(arrival(registry, 2, staging)).toBe(hour(1))
  registry.promote(2, production)
  expect(arrival(registry, 2, staging)).toBeNull()
  // An alias stays where it is, whatever the stage.
  expect(arrival(registry, 2, champion)).toBe(hour(2))
})

test('a version that was rolled back to its source is there since then', () => {
  const registry = new SmallRegistry(2)
  registry.promote(2, staging)
  registry.promote(2, production)
  registry.rollBack(2, production, null)
  expect(arrival(registry, 2, staging)).toBe(hour(3))
})

test('a version that was rolled back from its source holds it no longer', () => {
  const registry = new SmallRegistry(2)
  registry.promote(1, champion)
  registry.promote(2, champion)
  registry.rollBack(2, champion, 1)
  expect(arrival(registry, 2, champion)).toBeNull()
})

test('of two arrivals the later one counts', () => {
  const registry = new SmallRegistry(2)
  registry.promote(2, staging)
  registry.stageByHand(2, 'None')
  registry.promote(2, beside(staging))
  expect(arrival(registry, 2, staging)).toBe(hour(2))
})

test('what was only begun, or undone, is no arrival and no departure', () => {
  const registry = new SmallRegistry(2)
  registry.end(registry.begin(2, staging), 'undone')
  registry.begin(2, staging)
  expect(arrival(registry, 2, staging)).toBeNull()
  registry.promote(2, staging)
  registry.begin(2, production)
  expect(arrival(registry, 2, staging)).toBe(hour(3))
})

test('a version that others took its source from, and got it back, has it since then', () => {
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

test('a version that others took its source from, and was put there by hand, has no such time', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, staging)
  registry.promote(3, staging)
  registry.stageByHand(3, 'None')
  registry.stageByHand(2, 'Staging')
  expect(arrival(registry, 2, staging)).toBeNull()
})

test('who was beside others, and has it alone now, was there all the time', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, beside(staging))
  registry.promote(3, beside(staging))
  registry.promote(2, staging)
  expect(arrival(registry, 2, staging)).toBe(hour(1))
})

test('what was adopted has been there since the adoption, and never before', () => {
  const registry = new SmallRegistry(3)
  registry.put(2, staging)
  registry.promote(3, champion)
  registry.adopt(2, staging, 'it stood there')
  expect(arrival(registry, 2, staging)).toBe(hour(2))
  // It says nothing of what records have told already.
  registry.adopt(3, champion, 'nobody looked')
  expect(arrival(registry, 3, champion)).toBe(hour(1))
})

test('who went and came back by hand has been there since the adoption', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, staging)
  registry.promote(3, staging)
  registry.put(2, staging)
  expect(arrival(registry, 2, staging)).toBeNull()
  registry.adopt(2, staging, 'it is back')
  expect(arrival(registry, 2, staging)).toBe(hour(3))
  expect(arrival(registry, 3, staging)).toBeNull()
})
