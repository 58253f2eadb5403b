import { describe, expect, test } from '@jest/globals'
import { historyOf } from '../../../src/core/history/history.ts'
import type { Target } from '../../../src/core/model/model.ts'
import { historyData } from '../../../src/report/history/history-json.ts'
import { beside, champion, production, SmallRegistry, staging } from './small-registry.ts'

/** `3: 04:00 to 06:00`, newest first. */
function times(registry: SmallRegistry, target: Target): readonly string[] {
  const [told] = historyData(historyOf(registry.standing(), target)).targets
  return (told?.holdings ?? []).map(({ version, from, until, ended }) => {
    const end = until === null ? (ended ? 'unseen' : 'now') : clock(until)
    return `${version}: ${clock(from)} to ${end}`
  })
}

const clock = (iso: string | null) => iso?.slice(11, 16) ?? 'unknown'

function events(registry: SmallRegistry, target: Target) {
  return historyData(historyOf(registry.standing(), target)).targets[0]?.events ?? []
}

describe('who held a target', () => {
  test('ends when another one is promoted over it', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.promote(3, production)
    expect(times(registry, production)).toEqual(['3: 02:00 to now', '2: 01:00 to 02:00'])
    expect(events(registry, production)).toMatchObject([
      { kind: 'moved', action: 'promote', version: '3', former: ['2'], verdict: 'pass' },
      { kind: 'moved', action: 'promote', version: '2', former: [], by: 'octocat' },
    ])
  })

  test('begins again with a rollback, which says whose it was and why', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.promote(3, production)
    registry.rollBack(3, production, 2, 'smoke test failed')
    expect(times(registry, production)).toEqual([
      '2: 03:00 to now',
      '3: 02:00 to 03:00',
      '2: 01:00 to 02:00',
    ])
    expect(events(registry, production)[0]).toMatchObject({
      action: 'rollback',
      version: '3',
      to: '2',
      reason: 'smoke test failed',
      run: 'https://github.com/acme/models/actions/runs/4711/attempts/1',
    })
  })

  test('is nobody after a rollback of the first one', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, champion)
    registry.rollBack(2, champion, null)
    expect(times(registry, champion)).toEqual(['2: 01:00 to 02:00'])
  })

  test('is several at once where nobody was archived', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, beside(production))
    registry.promote(3, beside(production))
    expect(times(registry, production)).toEqual(['3: 02:00 to now', '2: 01:00 to now'])
    // The same time goes on where the others are archived and the version stays.
    registry.promote(3, production)
    expect(times(registry, production)).toEqual(['3: 02:00 to now', '2: 01:00 to 03:00'])
  })

  test('ends when the version is moved on to another stage', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, staging, { action: 'transition', verdict: 'ungated' })
    registry.promote(2, production)
    expect(times(registry, staging)).toEqual(['2: 01:00 to 02:00'])
    expect(events(registry, staging)).toMatchObject([
      { kind: 'left', target: 'stage:Production', from: 'Staging' },
      { kind: 'moved', verdict: 'ungated' },
    ])
    registry.rollBack(2, production, null)
    expect(times(registry, staging)).toEqual(['2: 03:00 to now', '2: 01:00 to 02:00'])
    expect(events(registry, staging)[0]).toMatchObject({ kind: 'arrived', action: 'rollback' })
  })

  test('of a version that was moved away by hand, and promoted again, ended unseen', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, production)
    registry.stageByHand(2, 'Archived')
    registry.promote(2, production)
    expect(times(registry, production)).toEqual(['2: 02:00 to now', '2: 01:00 to unseen'])
  })
})

test('a hold that was lifted is told, and moves nothing', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, production)
  registry.promote(3, production)
  registry.rollBack(3, production, 2)
  registry.clearRollback(3, production, 'it was the data')
  expect(events(registry, production)[0]).toMatchObject({
    kind: 'cleared',
    action: 'clear-rollback',
    version: '3',
    by: 'octocat',
    reason: 'it was the data',
  })
  expect(times(registry, production)[0]).toBe('2: 03:00 to now')
})

describe('a record of a move that', () => {
  test('was begun and never ended, or lost, is shown, and gives the target to nobody', () => {
    const registry = new SmallRegistry(4)
    registry.promote(2, production)
    registry.end(registry.begin(3, production), 'undone')
    registry.begin(4, production)
    expect(times(registry, production)).toEqual(['2: 01:00 to now'])
    expect(events(registry, production)).toMatchObject([
      { kind: 'unfinished', version: '4', state: 'begun' },
      { kind: 'undone', version: '3', state: 'undone' },
      { kind: 'moved', version: '2', state: 'done' },
    ])
  })

  test('was folded away is said to be missing', () => {
    const registry = new SmallRegistry(2)
    for (let round = 0; round < 12; round += 1) {
      registry.promote(1, champion)
      registry.promote(2, champion)
      registry.promote(1, production)
      registry.promote(2, production)
    }
    const told = historyData(historyOf(registry.standing(), null))
    expect(told.folded).toEqual([
      { version: '2', records: 7 },
      { version: '1', records: 7 },
    ])
  })

  test('went with its deleted version is known from the registered model’s own tag', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.promote(3, production)
    registry.delete(3)
    const [told] = historyData(historyOf(registry.standing(), null)).targets
    expect(told).toMatchObject({
      target: 'stage:Production',
      holders: [],
      heldLast: { version: '3', by: 'octocat', at: '2026-09-01T02:00:00.000Z' },
    })
    expect(events(registry, production)).toHaveLength(1)
  })

  test('is still there needs no such tag', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.promote(3, production)
    registry.rollBack(3, production, 2)
    const [told] = historyData(historyOf(registry.standing(), null)).targets
    expect(told?.heldLast).toBeNull()
    // A rollback is newer than what the tag says of the promotion.
    registry.delete(3)
    expect(historyData(historyOf(registry.standing(), null)).targets[0]?.heldLast).toMatchObject({
      version: '3',
    })
  })
})

test('without a target, all that have a record are told: Production, stages, aliases', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, champion)
  registry.promote(2, { kind: 'retirement', stage: 'Archived' })
  registry.promote(2, staging)
  registry.promote(2, production)
  const keys = historyOf(registry.standing(), null).targets.map(({ key }) => key)
  expect(keys).toEqual(['stage:Production', 'stage:Archived', 'stage:Staging', 'alias:champion'])
  expect(historyOf(new SmallRegistry(3).standing(), null).targets).toEqual([])
})

describe('an adoption', () => {
  test('begins the time of one that came past the records, and ends that of who was there', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.put(3, production)
    registry.adopt(3, production, 'it is good')
    expect(times(registry, production)).toEqual(['3: 02:00 to now', '2: 01:00 to 02:00'])
    expect(events(registry, production)[0]).toMatchObject({
      kind: 'moved',
      action: 'adopt',
      version: '3',
      reason: 'it is good',
    })
  })

  test('leaves the time of one that came by a record as it is', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production, { verdict: 'ungated', action: 'transition' })
    registry.adopt(2, production, 'reviewed by hand')
    expect(times(registry, production)).toEqual(['2: 01:00 to now'])
    expect(events(registry, production).map(({ action }) => action)).toEqual([
      'adopt',
      'transition',
    ])
  })

  test('of one that a record has in another stage says that it has left that', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, staging)
    registry.put(2, production)
    registry.adopt(2, production, 'it is good')
    expect(times(registry, staging)).toEqual(['2: 01:00 to 02:00'])
  })

  test('leaves whoever holds the stage beside it', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.put(3, beside(production))
    registry.adopt(3, production, 'both serve')
    expect(times(registry, production)).toEqual(['3: 02:00 to now', '2: 01:00 to now'])
  })
})
