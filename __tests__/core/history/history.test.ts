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

describe('the time that a version had a target', () => {
  test('ends when another version is promoted to it', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.promote(3, production)
    expect(times(registry, production)).toEqual(['3: 02:00 to now', '2: 01:00 to 02:00'])
    expect(events(registry, production)).toMatchObject([
      { kind: 'moved', action: 'promote', version: '3', former: ['2'], verdict: 'pass' },
      { kind: 'moved', action: 'promote', version: '2', former: [], by: 'octocat' },
    ])
  })

  test('begins again with a rollback, which says which version lost it and why', () => {
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

  test('ends with a rollback of the first version, after which no version has it', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, champion)
    registry.rollBack(2, champion, null)
    expect(times(registry, champion)).toEqual(['2: 01:00 to 02:00'])
  })

  test('can overlap if former holders are not archived', () => {
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

  test('has no known end if the version was moved away by hand and promoted again', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, production)
    registry.stageByHand(2, 'Archived')
    registry.promote(2, production)
    expect(times(registry, production)).toEqual(['2: 02:00 to now', '2: 01:00 to unseen'])
  })
})

test('a cleared rollback mark is shown, and moves nothing', () => {
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

describe('the history of a move whose record', () => {
  test('is begun or undone shows it, and gives the target to no version', () => {
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

  test('was removed says that it is missing', () => {
    const registry = new SmallRegistry(2)
    for (let round = 0; round < 12; round += 1) {
      registry.promote(1, champion)
      registry.promote(2, champion)
      registry.promote(1, production)
      registry.promote(2, production)
    }
    const told = historyData(historyOf(registry.standing(), null))
    expect(told.compacted).toEqual([
      { version: '2', records: 6 },
      { version: '1', records: 6 },
    ])
  })

  test('was deleted with its version is known from the tag on the registered model', () => {
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

  test('still exists does not need that tag', () => {
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

test('without a target, the history shows all targets that have a record: Production, stages, aliases', () => {
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
  test('begins the time of a version without a record, and ends the time of the recorded holder', () => {
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

  test('does not change the time of a version that came by a record', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production, { verdict: 'ungated', action: 'transition' })
    registry.adopt(2, production, 'reviewed by hand')
    expect(times(registry, production)).toEqual(['2: 01:00 to now'])
    expect(events(registry, production).map(({ action }) => action)).toEqual([
      'adopt',
      'transition',
    ])
  })

  test('ends the time of the version in another stage', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, staging)
    registry.put(2, production)
    registry.adopt(2, production, 'it is good')
    expect(times(registry, staging)).toEqual(['2: 01:00 to 02:00'])
  })

  test('does not end the time of other versions in the stage', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.put(3, beside(production))
    registry.adopt(3, production, 'both serve')
    expect(times(registry, production)).toEqual(['3: 02:00 to now', '2: 01:00 to now'])
  })
})
