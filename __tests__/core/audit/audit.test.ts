import { describe, expect, test } from '@jest/globals'
import { auditOf, hasMovesPastTheGates } from '../../../src/core/audit/audit.ts'
import { auditData } from '../../../src/report/audit/audit-json.ts'
import { beside, champion, production, SmallRegistry, staging } from '../history/small-registry.ts'

/** `holder-without-record 3`, by target. */
function found(registry: SmallRegistry, ...besides: readonly string[]) {
  const { targets } = auditOf(registry.standing(), besides)
  return Object.fromEntries(
    targets.map(({ key, findings }) => [key, findings.map((it) => `${it.kind} ${it.version}`)]),
  )
}

const isPast = (registry: SmallRegistry) => hasMovesPastTheGates(auditOf(registry.standing(), []))

describe('as recorded is', () => {
  test('a registered model in which nothing was ever promoted', () => {
    expect(found(new SmallRegistry(2))).toEqual({ 'stage:Production': [] })
  })

  test('whoever was promoted by gates, and who had it before', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, staging)
    registry.promote(2, production)
    registry.promote(3, production)
    registry.promote(3, champion)
    expect(found(registry)).toEqual({
      'stage:Production': [],
      'stage:Staging': [],
      'alias:champion': [],
    })
  })

  test('whoever got the target back by a rollback, and had passed the gates there', () => {
    const registry = new SmallRegistry(4)
    registry.promote(2, production)
    registry.promote(3, production)
    registry.rollBack(3, production, 2)
    expect(found(registry)).toEqual({ 'stage:Production': [] })
    // Also one that was not the last before.
    registry.promote(4, production)
    registry.promote(1, production)
    registry.rollBack(1, production, 2)
    expect(found(registry)).toEqual({ 'stage:Production': [] })
  })

  test('whoever was adopted, also once a rollback gave the target back', () => {
    const registry = new SmallRegistry(4)
    registry.put(2, production)
    registry.adopt(2, production, 'it stood there')
    expect(found(registry)).toEqual({ 'stage:Production': ['accepted 2'] })
    registry.promote(3, production)
    expect(found(registry)).toEqual({ 'stage:Production': [] })
    registry.rollBack(3, production, 2)
    expect(found(registry)).toEqual({ 'stage:Production': ['accepted 2'] })
  })

  test('whoever was moved without gates, and adopted since', () => {
    const registry = new SmallRegistry(2)
    const ungated = { verdict: 'ungated', action: 'transition' } as const
    registry.promote(2, production, ungated)
    expect(found(registry)).toEqual({ 'stage:Production': ['holder-ungated 2'] })
    registry.adopt(2, production, 'reviewed by hand')
    expect(found(registry)).toEqual({ 'stage:Production': ['accepted 2'] })
    // What was moved there anew was not looked at by whoever adopted it before.
    registry.promote(2, { kind: 'retirement', stage: 'Archived' })
    registry.promote(2, production, ungated)
    expect(found(registry)).toEqual({ 'stage:Production': ['holder-ungated 2'] })
  })

  test('whoever passed the gates, and was adopted besides', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, production)
    registry.adopt(2, production, 'to be sure')
    expect(found(registry)).toEqual({ 'stage:Production': [] })
  })

  test('an alias that was pointed by hand, and adopted: who had it by the records has left', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, champion)
    registry.put(3, champion)
    registry.adopt(3, champion, 'it is good')
    expect(found(registry)['alias:champion']).toEqual(['accepted 3'])
    registry.put(2, champion)
    expect(found(registry)['alias:champion']).toEqual(['returned 2', 'moved-away 3'])
  })

  test('several versions in a stage where nobody was to be archived', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, beside(production))
    registry.promote(3, beside(production))
    expect(found(registry)).toEqual({ 'stage:Production': [] })
  })

  test('a stage that its version left by a record of another stage', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, production)
    registry.promote(2, { kind: 'retirement', stage: 'Archived' })
    expect(found(registry)).toEqual({ 'stage:Production': [] })
  })
})

describe('past the gates is', () => {
  test('a holder that no record speaks of', () => {
    const registry = new SmallRegistry(2)
    registry.put(2, production)
    expect(found(registry)).toEqual({ 'stage:Production': ['holder-without-record 2'] })
    expect(isPast(registry)).toBe(true)
    // A target without any record is looked at where it is named.
    registry.put(1, champion)
    expect(found(registry, 'alias:champion')).toMatchObject({
      'alias:champion': ['holder-without-record 1'],
    })
  })

  test('a holder whose record says that no gate was asked', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production, { action: 'transition', verdict: 'ungated' })
    registry.promote(3, champion, { verdict: 'ungated' })
    expect(found(registry)).toEqual({
      'stage:Production': ['holder-ungated 2'],
      'alias:champion': ['holder-ungated 3'],
    })
    expect(isPast(registry)).toBe(true)
    registry.promote(1, production)
    expect(found(registry)).toMatchObject({ 'stage:Production': [] })
  })

  test('whoever got the target by a rollback, and never passed the gates there', () => {
    const registry = new SmallRegistry(4)
    registry.put(2, production)
    registry.promote(3, production)
    registry.rollBack(3, production, 2)
    expect(found(registry)).toEqual({ 'stage:Production': ['holder-ungated 2'] })
    // What it passed elsewhere, it did not pass here.
    registry.promote(4, champion)
    registry.rollBack(2, production, 4)
    expect(found(registry)).toMatchObject({ 'stage:Production': ['holder-ungated 4'] })
    registry.promote(1, production, { action: 'transition', verdict: 'ungated' })
    registry.promote(3, production)
    registry.rollBack(3, production, 1)
    expect(found(registry)).toMatchObject({ 'stage:Production': ['holder-ungated 1'] })
    const [finding] = auditData(auditOf(registry.standing(), [])).targets.flatMap(
      (target) => target.findings,
    )
    expect(finding?.says).toBe(
      'version 1 is now in Production, and no gate was checked: a rollback of version 3 restored it on 2026-09-01 07:00 UTC by octocat, and no record says that it ever passed the gates there',
    )
  })

  test('a holder whose record says what lets nothing through', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, production, { verdict: 'block' })
    expect(found(registry)).toEqual({ 'stage:Production': ['holder-ungated 2'] })
  })

  test('a holder that had left by its own record, and one that was archived by another’s', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.promote(2, { kind: 'retirement', stage: 'Archived' })
    registry.stageByHand(2, 'Production')
    expect(found(registry)).toEqual({ 'stage:Production': ['returned 2'] })
    registry.promote(3, production)
    expect(found(registry)).toEqual({ 'stage:Production': [] })
    registry.stageByHand(3, 'Archived')
    registry.stageByHand(2, 'Production')
    expect(found(registry)).toEqual({ 'stage:Production': ['returned 2', 'moved-away 3'] })
  })

  test('a target that was taken away, or given to somebody else', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, champion)
    registry.removeAliasByHand('champion')
    expect(found(registry)).toMatchObject({ 'alias:champion': ['moved-away 2'] })
    expect(isPast(registry)).toBe(true)
    registry.put(3, champion)
    expect(found(registry)).toMatchObject({
      'alias:champion': ['holder-without-record 3', 'moved-away 2'],
    })
  })

  test('a second one in a stage that the records give to one', () => {
    const registry = new SmallRegistry(4)
    registry.promote(2, production)
    registry.stageByHand(4, 'Production')
    expect(found(registry)).toEqual({
      'stage:Production': ['holder-without-record 4', 'several-holders 2'],
    })
    // One that was never archived though the record says so, as a race may leave it behind.
    const race = new SmallRegistry(3)
    const late = race.begin(2, production)
    race.promote(3, production)
    race.stageByHand(2, 'Production')
    race.end(late, 'done')
    expect(found(race)).toEqual({ 'stage:Production': ['several-holders 3'] })
  })

  test('one that was rolled back, and is there again', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, champion)
    registry.promote(3, champion)
    registry.rollBack(3, champion, 2)
    registry.put(3, champion)
    expect(found(registry)).toMatchObject({
      'alias:champion': ['returned 3', 'rolled-back-holder 3', 'moved-away 2'],
    })
    // Given back by force, it is where the records say, and still not cleared.
    registry.put(2, champion)
    registry.rollBack(2, champion, 3)
    expect(found(registry)).toMatchObject({ 'alias:champion': ['rolled-back-holder 3'] })
  })
})

describe('worth knowing, and nothing else, is', () => {
  test('a hold that was accepted', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, production, { verdict: 'accepted', reason: 'agreed with the risk team' })
    expect(found(registry)).toEqual({ 'stage:Production': ['accepted 2'] })
    registry.promote(1, production)
    registry.rollBack(1, production, 2)
    expect(found(registry)).toEqual({ 'stage:Production': ['accepted 2'] })
    expect(isPast(registry)).toBe(false)
  })

  test('a move that was begun, whether or not it moved anything', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.begin(3, production)
    expect(found(registry)).toEqual({ 'stage:Production': ['unfinished 3'] })
    registry.put(3, production)
    expect(found(registry)).toEqual({ 'stage:Production': ['unfinished 3'] })
    expect(isPast(registry)).toBe(false)
    // Half of it: the version is there, and the former one not archived yet.
    registry.stageByHand(2, 'Production')
    expect(found(registry)).toEqual({ 'stage:Production': ['unfinished 3'] })
  })

  test('not what was begun without gates: that is past them', () => {
    const registry = new SmallRegistry(3)
    registry.begin(3, production, { action: 'transition', verdict: 'ungated' })
    registry.put(3, production)
    expect(found(registry)).toEqual({ 'stage:Production': ['holder-ungated 3', 'unfinished 3'] })
  })

  test('what was begun explains nothing that came after another promotion', () => {
    const registry = new SmallRegistry(4)
    registry.begin(3, production)
    registry.promote(4, production)
    registry.stageByHand(4, 'Archived')
    registry.stageByHand(3, 'Production')
    expect(found(registry)).toEqual({
      'stage:Production': ['holder-without-record 3', 'moved-away 4', 'unfinished 3'],
    })
  })

  test('a holder that was deleted, by the records of others or by the model’s own tag', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.promote(3, production)
    registry.rollBack(3, production, 2)
    registry.delete(2)
    expect(found(registry)).toEqual({ 'stage:Production': ['holder-deleted 2'] })
    const other = new SmallRegistry(3)
    other.promote(3, production)
    other.delete(3)
    expect(found(other)).toEqual({ 'stage:Production': ['record-gone 3'] })
    expect([isPast(registry), isPast(other)]).toEqual([false, false])
  })

  test('a rolled back version that was deleted with its record: who has it again is not accused', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.promote(3, production)
    registry.rollBack(3, production, 2)
    registry.delete(3)
    expect(found(registry)).toEqual({ 'stage:Production': ['record-gone 3'] })
  })

  test('the last record of each target is not folded away, however many follow', () => {
    const registry = new SmallRegistry(2)
    registry.promote(1, champion)
    for (let round = 0; round < 11; round += 1) {
      registry.promote(1, production)
      registry.promote(1, staging)
    }
    expect(found(registry)).toMatchObject({ 'alias:champion': [] })
  })
})

test('Archived and None are nobody’s to guard', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, { kind: 'retirement', stage: 'Archived' })
  registry.stageByHand(2, 'None')
  expect(Object.keys(found(registry, 'stage:Archived'))).toEqual(['stage:Production'])
})

test('each finding says what it is and what to do, in words', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, champion)
  registry.promote(3, champion)
  registry.rollBack(3, champion, 2, 'smoke test failed')
  registry.put(3, champion)
  registry.begin(2, production)
  registry.promote(2, staging, { verdict: 'ungated' })
  const findings = auditData(auditOf(registry.standing(), [])).targets.flatMap(
    (target) => target.findings,
  )
  expect(findings.map(({ says }) => says)).toEqual([
    'a move of version 2 was begun on 2026-09-01 04:00 UTC by octocat, and no record says how it ended',
    'version 2 is now in Staging, and no gate was checked: it was promoted with gates: none on 2026-09-01 05:00 UTC by octocat',
    'version 3 now has the alias champion, although it was rolled back on 2026-09-01 03:00 UTC by octocat: it was moved back without Stagegate',
    'version 3 now has the alias champion, but was rolled back from it on 2026-09-01 03:00 UTC by octocat: smoke test failed, and nobody has cleared the rollback',
    'version 2 should have the alias champion since 2026-09-01 03:00 UTC by octocat, but does not have it, and no record says why: it was moved away without Stagegate',
  ])
  for (const { todo } of findings) expect(todo).toMatch(/\.$/)
})
