import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { aliasFault } from '../../../src/core/model/alias-rule.ts'
import {
  aliasName,
  runId,
  type Stage,
  type Target,
  versionNumber,
} from '../../../src/core/model/model.ts'
import { announcementTag } from '../../../src/core/records/announcement.ts'
import { begunCopyTag } from '../../../src/core/records/begun-copy.ts'
import { lastHolderKey, lastHolderTag } from '../../../src/core/records/last-holder.ts'
import { recordsOn } from '../../../src/core/records/read-records.ts'
import { type MoveRecord, type RecordState, recordTag } from '../../../src/core/records/record.ts'
import type { TaggedVersion } from '../../../src/core/records/record-tag.ts'
import { rollbackMarkTag } from '../../../src/core/records/rollback-mark.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'
import { championAlias, production } from '../decision/facts.ts'
import { aRecord } from './a-record.ts'

const plain = aRecord({
  target: championAlias,
  version: versionNumber(7),
  versionCreatedAt: Date.UTC(2026, 10, 20),
  from: null,
  former: [versionNumber(5)],
  at: Date.UTC(2026, 10, 21, 15, 4, 5, 6),
  run: 'https://github.com/acme/models/actions/runs/42/attempts/1',
  evidence: `sha256:${'0'.repeat(64)}`,
  policy: `sha256:${'0'.repeat(64)}`,
  nonce: '0a1b2c3d',
})

/** The version that carries it, as the registry has it. */
function on(record: MoveRecord, value: string): TaggedVersion {
  const { version, versionCreatedAt: createdAt } = record
  return { version, createdAt, tags: new Map([[record.key, value]]) }
}

describe('a record', () => {
  test('of a copy that no tag has room for, because names are so long, is an error of the user', () => {
    const { key, seq, at, by, run } = plain
    const target = { kind: 'alias', alias: aliasName('𝒜'.repeat(255)) } as const
    const source = `models:/${'𝒜'.repeat(256)}/1`
    const copying = { key, seq, at, by, run, target, source }
    expect(() => begunCopyTag(copying, { createdAt: 1 })).toThrow(UsageError)
  })

  test('says who, when, from which version, to which target, why, and which workflow run', () => {
    const { key, value } = recordTag(plain)
    expect(key).toBe('stagegate_record_20261121150405006_0a1b2c3d')
    expect(JSON.parse(value)).toEqual({
      v: 1,
      seq: 1,
      state: 'done',
      action: 'promote',
      verdict: 'pass',
      target: 'alias:champion',
      archive: false,
      version: '7',
      created: Date.UTC(2026, 10, 20),
      from: null,
      former: ['5'],
      to: null,
      back: null,
      at: '2026-11-21T15:04:05.006Z',
      by: 'octocat',
      reason: null,
      run: 'https://github.com/acme/models/actions/runs/42/attempts/1',
      evidence: `sha256:${'0'.repeat(64)}`,
      policy: `sha256:${'0'.repeat(64)}`,
    })
  })

  test('of an accepted hold says why, and its verdict is not pass', () => {
    const { value } = recordTag({
      ...plain,
      verdict: 'accepted',
      reason: 'the champion was deleted by mistake',
    })
    expect(JSON.parse(value)).toMatchObject({
      verdict: 'accepted',
      by: 'octocat',
      reason: 'the champion was deleted by mistake',
    })
  })

  test('names the people who approved, if an approval was required', () => {
    const { value } = recordTag({ ...plain, approvedBy: ['mona', 'hubot'] })
    expect(JSON.parse(value)).toMatchObject({ approved: ['mona', 'hubot'] })
    const [read] = recordsOn(on(plain, value))
    expect(read?.approvedBy).toEqual(['mona', 'hubot'])
  })

  test('still has who and why with the longest possible alias', () => {
    const { value } = recordTag({
      ...plain,
      verdict: 'accepted',
      target: { kind: 'alias', alias: aliasName('𐐷'.repeat(255)) },
      former: Array.from({ length: 60 }, () => versionNumber(2_147_483_647)),
      run: `https://github.example.com/${'x'.repeat(250)}`,
      reason: 'why this was necessary, in many words: '.repeat(20),
    })
    const { by, reason } = JSON.parse(value)
    expect(by).toBe('octocat')
    expect(reason).toMatch(/^why this was necessary/)
  })

  test('has the digest of the artifacts, if the policy asks to record it, also in the smallest room', () => {
    const artifacts = `sha256:${'a'.repeat(64)}+${'a'.repeat(40)}`
    const { value } = recordTag({
      ...plain,
      ...{ artifacts, evaluationRun: runId('e'.repeat(64)), approvedBy: ['x'.repeat(40)] },
      ...{ by: '\u0000'.repeat(400), reason: '\u0000'.repeat(400), mlflowUser: 'm'.repeat(400) },
      target: { kind: 'alias', alias: aliasName('𐐷'.repeat(255)) },
      source: `models:/${'x'.repeat(200)}/1`,
    })
    expect(JSON.parse(value)).toMatchObject({ artifacts })
    expect(JSON.parse(recordTag(plain).value)).not.toHaveProperty('artifacts')
  })

  test('names the MLflow user where it is known', () => {
    const { value } = recordTag({ ...plain, by: 'mona', mlflowUser: 'promoter' })
    expect(JSON.parse(value)).toMatchObject({ by: 'mona', user: 'promoter' })
    expect(JSON.parse(recordTag(plain).value)).not.toHaveProperty('user')
  })

  test('of transition-stage has no evidence digest', () => {
    const { value } = recordTag({
      ...plain,
      action: 'transition',
      verdict: 'ungated',
      target: production,
      run: null,
      evidence: null,
      policy: null,
      approvedBy: [],
    })
    expect(JSON.parse(value)).toMatchObject({
      action: 'transition',
      verdict: 'ungated',
      target: 'stage:Production',
      run: null,
      evidence: null,
    })
  })

  test('has a key that sorts by time, and is unique in the same millisecond', () => {
    const keyAt = (at: number, nonce = '00000000') => aRecord({ at, nonce }).key
    expect(keyAt(999) < keyAt(1_000)).toBe(true)
    expect(keyAt(Date.UTC(2026, 8, 30)) < keyAt(Date.UTC(2026, 9, 1))).toBe(true)
    expect(keyAt(1_000, '00000000')).not.toBe(keyAt(1_000, '00000001'))
  })
})

describe('the tag on the registered model', () => {
  test('names the last holder of the target, and its record', () => {
    const { key, value } = lastHolderTag(plain, { createdAt: 1_790_000_000_000 })
    expect(key).toBe(lastHolderKey(championAlias))
    expect(JSON.parse(value)).toEqual({
      v: 1,
      created: 1_790_000_000_000,
      seq: 1,
      target: 'alias:champion',
      version: '7',
      at: '2026-11-21T15:04:05.006Z',
      by: 'octocat',
      record: recordTag(plain).key,
    })
  })

  test('exists once for each target, and an alias with the name of a stage is another target', () => {
    const targets: readonly Target[] = [
      production,
      { kind: 'stage', stage: 'Staging', archiveExisting: true },
      { kind: 'alias', alias: aliasName('Production') },
      { kind: 'alias', alias: aliasName('production') },
      { kind: 'alias', alias: aliasName('é') },
      { kind: 'alias', alias: aliasName('e') },
      { kind: 'retirement', stage: 'Archived' },
    ]
    expect(new Set(targets.map(lastHolderKey)).size).toBe(targets.length)
    expect(lastHolderKey(production)).toBe(
      lastHolderKey({ kind: 'stage', stage: 'Production', archiveExisting: false }),
    )
  })
})

const alias = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'abzé准𐐷0_-'), minLength: 1, maxLength: 255 }),
    fc.constantFrom('𐐷'.repeat(255), 'a'.repeat(255), '准'.repeat(255)),
  )
  .filter((it) => aliasFault(it) === null)
const text = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 400 }),
  fc.constantFrom('"'.repeat(400), '\u0000'.repeat(400), '\ud800'.repeat(400), '😀'.repeat(400)),
)
const version = fc.integer({ min: 1, max: 2_147_483_647 }).map(versionNumber)
const stage = fc.constantFrom<Stage[]>('None', 'Staging', 'Production', 'Archived')
const record = fc
  .record({
    seq: fc.integer({ min: 1, max: 1_000_000_000 }),
    state: fc.constantFrom<RecordState[]>('done', 'undone'),
    action: fc.constantFrom<MoveRecord['action'][]>('promote', 'transition', 'rollback'),
    verdict: fc.constantFrom('pass', 'unchanged', 'ungated', 'accepted'),
    target: fc.oneof(
      fc.constant(production),
      alias.map((it): Target => ({ kind: 'alias', alias: aliasName(it) })),
    ),
    version,
    versionCreatedAt: fc.integer({ min: 0, max: 4_102_444_800_000 }),
    from: fc.option(stage),
    to: fc.option(version),
    back: fc.option(stage),
    reason: fc.option(text),
    former: fc.oneof(
      fc.array(version, { maxLength: 60 }),
      fc.constant(Array.from({ length: 60 }, () => versionNumber(2_147_483_647))),
    ),
    at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
    by: text,
    mlflowUser: fc.option(text),
    run: fc.option(text),
    evidence: fc.constantFrom(null, `sha256:${'f'.repeat(64)}`),
    policy: fc.constantFrom(null, `sha256:${'f'.repeat(64)}`),
    artifacts: fc.constantFrom(null, `sha256:${'f'.repeat(64)}+${'f'.repeat(40)}`),
    approvedBy: fc.array(fc.string(), { maxLength: 8 }),
    nonce: fc.constantFrom('00000000', 'ffffffff'),
  })
  .map((it) => aRecord(it))

test('property: keys are letters, digits and _, values JSON of 1000 characters at most', () => {
  fc.assert(
    fc.property(record, (it) => {
      for (const { key, value } of [
        recordTag(it),
        lastHolderTag(it, { createdAt: it.versionCreatedAt }),
        rollbackMarkTag(it),
        announcementTag(it, { createdAt: it.versionCreatedAt }),
      ]) {
        expect(key).toMatch(/^stagegate_[A-Za-z0-9_]{1,240}$/)
        expect(value.length).toBeLessThanOrEqual(1_000)
        // Any store and any client can hold it, and what JSON reads back from it.
        expect(value.isWellFormed()).toBe(true)
        const data = JSON.parse(value)
        expect(data.target).toBe(
          it.target.kind === 'alias' ? `alias:${it.target.alias}` : 'stage:Production',
        )
      }
    }),
    { numRuns: runs(500) },
  )
})

test('property: a record is read as it was written', () => {
  fc.assert(
    fc.property(record, (it) => {
      const { value } = recordTag(it)
      const [found, ...more] = recordsOn(on(it, value))
      expect(more).toEqual([])
      const { former, by, mlflowUser, reason, run, approvedBy, policy, evidence, ...rest } = it
      expect(found).toMatchObject(rest)
      expect(it.former.slice(0, found?.former.length)).toEqual(found?.former)
      expect(found?.former.length).toBeGreaterThanOrEqual(Math.min(1, it.former.length))
      // Texts are as they were, or shorter.
      expect(it.by.toWellFormed().startsWith(found?.by.replace(/\ufffd$/, '') ?? 'x')).toBe(true)
      const user = found?.mlflowUser?.replace(/\ufffd$/, '') ?? ''
      expect((mlflowUser ?? '').toWellFormed().startsWith(user)).toBe(true)
      expect([it.run, null]).toContain(found?.run)
      expect([policy, null]).toContain(found?.policy)
      // The policy goes first.
      expect(found?.policy === null ? [evidence, null] : [evidence]).toContain(found?.evidence)
    }),
    { numRuns: runs(500) },
  )
})
