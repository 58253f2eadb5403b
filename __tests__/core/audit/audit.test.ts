import { describe, expect, test } from '@jest/globals'
import type { ArtifactReading } from '../../../src/core/artifacts/artifacts.ts'
import { artifactsDigest } from '../../../src/core/artifacts/root-digest.ts'
import { auditOf, hasMovesPastTheGates, versionsToRead } from '../../../src/core/audit/audit.ts'
import { type Target, versionNumber } from '../../../src/core/model/model.ts'
import { auditData } from '../../../src/report/audit/audit-json.ts'
import { beside, champion, production, SmallRegistry, staging } from '../history/small-registry.ts'

/** `holder-without-record 3`, by target. */
function found(registry: SmallRegistry, ...besides: readonly Target[]) {
  const { targets } = auditOf(registry.standing(), besides)
  return Object.fromEntries(
    targets.map(({ key, findings }) => [key, findings.map((it) => `${it.kind} ${it.version}`)]),
  )
}

const isPast = (registry: SmallRegistry) => hasMovesPastTheGates(auditOf(registry.standing(), []))

describe('the artifacts of a version that was promoted with their digest', () => {
  const read = (content: string): ArtifactReading => {
    const file = { path: 'MLmodel', bytes: 1, sha256: content.repeat(64), parts: null }
    return { kind: 'read', files: [file], signature: null }
  }
  const digest = (reading: ArtifactReading) =>
    reading.kind === 'read' ? artifactsDigest(reading.files, reading.signature) : ''
  const unread: ArtifactReading = { kind: 'not-readable', reason: 'no-place', because: 'far away' }

  function audited(registry: SmallRegistry, artifacts: Readonly<Record<number, ArtifactReading>>) {
    const read = new Map(
      Object.entries(artifacts).map(([version, it]) => [versionNumber(Number(version)), it]),
    )
    const audit = auditOf(registry.standing(), [], read)
    return audit.targets.flatMap(({ key, findings }) =>
      findings.map((it) => `${key} ${it.kind} ${it.version}`),
    )
  }

  test('are those of the record, or the audit fails', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, champion, { artifacts: digest(read('a')) })
    registry.promote(3, production)
    expect(versionsToRead(registry.standing(), [])).toEqual([2])
    expect(audited(registry, { 2: read('a') })).toEqual([])
    expect(audited(registry, { 2: read('b') })).toEqual(['alias:champion artifacts-changed 2'])
    expect(audited(registry, { 2: unread })).toEqual(['alias:champion artifacts-not-readable 2'])
    const failing = auditOf(registry.standing(), [], new Map([[versionNumber(2), unread]]))
    expect(hasMovesPastTheGates(failing)).toBe(true)
  })

  test('are asked of holders only, and also of one that got the target back', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production, { artifacts: digest(read('a')) })
    registry.promote(3, production)
    expect(versionsToRead(registry.standing(), [])).toEqual([])
    registry.rollBack(3, production, 2)
    expect(versionsToRead(registry.standing(), [])).toEqual([2])
    expect(audited(registry, { 2: read('b') })).toEqual(['stage:Production artifacts-changed 2'])
  })

  test('are compared with the last promotion that recorded a digest', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, champion, { artifacts: digest(read('a')) })
    registry.promote(3, champion)
    registry.promote(2, champion, { artifacts: digest(read('b')) })
    expect(audited(registry, { 2: read('b') })).toEqual([])
    registry.promote(2, production)
    expect(audited(registry, { 2: read('a') })).toEqual(['alias:champion artifacts-changed 2'])
  })

  test('are found changed also where the record says no digest that anybody could have computed', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, champion, { artifacts: 'none' })
    expect(audited(registry, { 2: read('a') })).toEqual(['alias:champion artifacts-changed 2'])
  })
})

describe('the audit finds nothing about', () => {
  test('a registered model in which nothing was ever promoted', () => {
    expect(found(new SmallRegistry(2))).toEqual({ 'stage:Production': [] })
  })

  test('a holder that passed its gates, and the former holder', () => {
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

  test('a holder that got the target back by a rollback and had passed the gates of this target', () => {
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

  test('an adopted holder, also after a rollback gave the target back to it', () => {
    const registry = new SmallRegistry(4)
    registry.put(2, production)
    registry.adopt(2, production, 'it stood there')
    expect(found(registry)).toEqual({ 'stage:Production': ['accepted 2'] })
    registry.promote(3, production)
    expect(found(registry)).toEqual({ 'stage:Production': [] })
    registry.rollBack(3, production, 2)
    expect(found(registry)).toEqual({ 'stage:Production': ['accepted 2'] })
  })

  test('a holder that was moved without gates and then adopted', () => {
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

  test('a holder that passed the gates and was also adopted', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, production)
    registry.adopt(2, production, 'to be sure')
    expect(found(registry)).toEqual({ 'stage:Production': [] })
  })

  test('an alias that was set by hand and adopted, where the recorded holder counts as having lost it', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, champion)
    registry.put(3, champion)
    registry.adopt(3, champion, 'it is good')
    expect(found(registry)['alias:champion']).toEqual(['accepted 3'])
    registry.put(2, champion)
    expect(found(registry)['alias:champion']).toEqual(['returned 2', 'moved-away 3'])
  })

  test('several versions in a stage that were promoted without archiving', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, beside(production))
    registry.promote(3, beside(production))
    expect(found(registry)).toEqual({ 'stage:Production': [] })
  })

  test('a stage that its version left for another stage by a record', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, production)
    registry.promote(2, { kind: 'retirement', stage: 'Archived' })
    expect(found(registry)).toEqual({ 'stage:Production': [] })
  })
})

describe('the audit reports', () => {
  test('a holder without a record', () => {
    const registry = new SmallRegistry(2)
    registry.put(2, production)
    expect(found(registry)).toEqual({ 'stage:Production': ['holder-without-record 2'] })
    expect(isPast(registry)).toBe(true)
    // A target without any record is looked at where it is named.
    registry.put(1, champion)
    expect(found(registry, champion)).toMatchObject({
      'alias:champion': ['holder-without-record 1'],
    })
  })

  test('a holder whose record says that no gate was checked', () => {
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

  test('a holder that got the target by a rollback and never passed the gates of this target', () => {
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

  test('a holder whose record has a verdict that cannot promote', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, production, { verdict: 'block' })
    expect(found(registry)).toEqual({ 'stage:Production': ['holder-ungated 2'] })
  })

  test('a holder that left by its own record or by the record of another version, and came back by hand', () => {
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

  test('a holder by the records that lost the target by hand', () => {
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

  test('a second version in a stage that, by the records, one version has', () => {
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

  test('a version that was rolled back and has the target again', () => {
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

describe('the audit mentions, without reporting a move past the gates,', () => {
  test('a holder by an accepted hold', () => {
    const registry = new SmallRegistry(2)
    registry.promote(2, production, { verdict: 'accepted', reason: 'agreed with the risk team' })
    expect(found(registry)).toEqual({ 'stage:Production': ['accepted 2'] })
    registry.promote(1, production)
    registry.rollBack(1, production, 2)
    expect(found(registry)).toEqual({ 'stage:Production': ['accepted 2'] })
    expect(isPast(registry)).toBe(false)
  })

  test('a begun move, whether or not it moved its version', () => {
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

  test('a begun move, but reports its version if no gates were checked', () => {
    const registry = new SmallRegistry(3)
    registry.begin(3, production, { action: 'transition', verdict: 'ungated' })
    registry.put(3, production)
    expect(found(registry)).toEqual({ 'stage:Production': ['holder-ungated 3', 'unfinished 3'] })
  })

  test('a begun move, which explains no holder after a later promotion', () => {
    const registry = new SmallRegistry(4)
    registry.begin(3, production)
    registry.promote(4, production)
    registry.stageByHand(4, 'Archived')
    registry.stageByHand(3, 'Production')
    expect(found(registry)).toEqual({
      'stage:Production': ['holder-without-record 3', 'moved-away 4', 'unfinished 3'],
    })
  })

  test('a deleted holder, which other records or the tag on the registered model name', () => {
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

  test('a deleted version that was rolled back, without reporting the version that has the target again', () => {
    const registry = new SmallRegistry(3)
    registry.promote(2, production)
    registry.promote(3, production)
    registry.rollBack(3, production, 2)
    registry.delete(3)
    expect(found(registry)).toEqual({ 'stage:Production': ['record-gone 3'] })
  })

  test('nothing when many records follow, because the last record of each target is kept', () => {
    const registry = new SmallRegistry(2)
    registry.promote(1, champion)
    for (let round = 0; round < 11; round += 1) {
      registry.promote(1, production)
      registry.promote(1, staging)
    }
    expect(found(registry)).toMatchObject({ 'alias:champion': [] })
  })
})

test('Archived and None are not audited', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, { kind: 'retirement', stage: 'Archived' })
  registry.stageByHand(2, 'None')
  expect(Object.keys(found(registry, { kind: 'retirement', stage: 'Archived' }))).toEqual([
    'stage:Production',
  ])
})

test('each finding has a text that says what it is and what to do', () => {
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
    'version 2 is now in Staging, and no gate was passed: it was promoted on 2026-09-01 05:00 UTC by octocat with gates: none, or every gate was skipped because no version had the target yet',
    'version 3 now has the alias champion, although it was rolled back on 2026-09-01 03:00 UTC by octocat: it was moved back without Stagegate',
    'version 3 now has the alias champion, but was rolled back from it on 2026-09-01 03:00 UTC by octocat: smoke test failed, and nobody has cleared the rollback',
    'version 2 should have the alias champion since 2026-09-01 03:00 UTC by octocat, but does not have it, and no record says why: it was moved away without Stagegate',
  ])
  for (const { todo } of findings) expect(todo).toMatch(/\.$/)
})

test('a target that no version has any more is given back to the version that had it, and not adopted', () => {
  const registry = new SmallRegistry(3)
  registry.promote(2, production)
  registry.put(2, staging)
  const [finding] = auditData(auditOf(registry.standing(), [])).targets.flatMap(
    (target) => target.findings,
  )
  expect(finding).toMatchObject({
    kind: 'moved-away',
    todo: 'Find out who moved it. Then promote a version that passes the gates, or give Production back to version 2, which had it before.',
  })
})
