import { describe, expect, test } from '@jest/globals'
import { type Target, versionNumber } from '../../../src/core/model/model.ts'
import { recordsOn } from '../../../src/core/records/read-records.ts'
import {
  rollbackMarkKey,
  rollbackMarkOf,
  rolledBackTargets,
} from '../../../src/core/records/rollback-mark.ts'
import { championAlias, production } from '../decision/facts.ts'

const version = versionNumber(5)
const createdAt = Date.UTC(2026, 8, 1)
/** The version, with these tags. */
const on = (tags: ReadonlyMap<string, string>) => ({ version, createdAt, tags })
const key = 'stagegate_record_20260907101112345_81d8736b'
const plain = {
  v: 1,
  seq: 7,
  state: 'done',
  action: 'promote',
  verdict: 'pass',
  target: 'stage:Production',
  archive: true,
  version: '5',
  created: createdAt,
  from: 'Staging',
  former: ['3'],
  to: null,
  back: null,
  at: '2026-09-07T10:11:12.345Z',
  by: 'octocat',
  reason: null,
  run: null,
  evidence: null,
  policy: null,
}

const created = (at: unknown) => ({ ...plain, created: at })

function read(...values: readonly unknown[]) {
  const tags = values.map((value, index) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return [`${key}${index}`, text] as const
  })
  return recordsOn(on(new Map(tags)))
}

describe('a record', () => {
  test('is read with all its fields', () => {
    expect(read(plain)).toEqual([
      {
        key: `${key}0`,
        seq: 7,
        state: 'done',
        action: 'promote',
        verdict: 'pass',
        target: production,
        version: 5,
        versionCreatedAt: createdAt,
        source: null,
        from: 'Staging',
        former: [3],
        to: null,
        back: null,
        at: Date.UTC(2026, 8, 7, 10, 11, 12, 345),
        by: 'octocat',
        mlflowUser: null,
        reason: null,
        run: null,
        evidence: null,
        policy: null,
        evaluationRun: null,
        artifacts: null,
        approvedBy: [],
      },
    ])
  })

  test('is ordered by its place, whatever times its key and its fields give, and then by its nonce', () => {
    const tags = new Map([
      ['stagegate_record_1_00000002', JSON.stringify({ ...plain, seq: 8, by: 'c' })],
      ['stagegate_recording', JSON.stringify(plain)],
      ['note', JSON.stringify(plain)],
      ['stagegate_record_3_00000001', JSON.stringify({ ...plain, seq: 8, by: 'b' })],
      ['stagegate_record_9_00000003', JSON.stringify({ ...plain, seq: 7, by: 'a' })],
    ])
    expect(recordsOn(on(tags)).map(({ by }) => by)).toEqual(['a', 'b', 'c'])
  })

  test.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['null', 'null'],
    ['a later format', { ...plain, v: 2 }],
    ['no format', { ...plain, v: undefined }],
    ['another version’s', { ...plain, version: '6' }],
    ['that of a version of this number that was created earlier', created(createdAt - 1)],
    ['that of a version of this number that was created later', created(createdAt + 1)],
    ['of a version that was created nobody knows when', created(undefined)],
    ['of a version whose creation is text', created(String(createdAt))],
    ['a version that is a number', { ...plain, version: 5 }],
    ['a version that is none', { ...plain, version: '05' }],
    ['no state', { ...plain, state: undefined }],
    ['another state', { ...plain, state: 'gone' }],
    ['begun, which stands on the registered model', { ...plain, state: 'begun' }],
    ['of no place in the order', { ...plain, seq: undefined }],
    ['of a place before the first', { ...plain, seq: 0 }],
    ['of a place that nobody counts up to', { ...plain, seq: 1_000_000_001 }],
    ['of a place that is text', { ...plain, seq: '7' }],
    ['another action', { ...plain, action: 'delete' }],
    ['no verdict', { ...plain, verdict: null }],
    ['no target', { ...plain, target: 'Production' }],
    ['a stage in another spelling', { ...plain, target: 'stage:production' }],
    ['an alias without a name', { ...plain, target: 'alias:' }],
    ['former holders that are no list', { ...plain, former: '3' }],
    ['no time', { ...plain, at: 'yesterday' }],
    ['a time that is an object', { ...plain, at: { toString: 1 } }],
    ['a hundred thousand brackets', '['.repeat(100_000)],
  ])('that is %s is ignored', (_, value) => {
    expect(read(value, plain)).toHaveLength(1)
  })

  test('is read without an optional field that has a wrong value', () => {
    const odd = {
      from: 7,
      former: ['3', 4, null, '0', 'x'],
      to: {},
      back: 'Nowhere',
      by: [],
      run: 1,
    }
    expect(read({ ...plain, ...odd })).toMatchObject([
      { from: null, former: [3], to: null, back: null, by: '', run: null },
    ])
  })
})

describe('a rollback mark', () => {
  const from = (target: Target, value: string) =>
    rollbackMarkOf(on(new Map([[rollbackMarkKey(production), value]])), target)

  test('says by whom, why and when', () => {
    const value = {
      v: 1,
      version: '5',
      created: createdAt,
      at: '2026-09-07T10:11:12.345Z',
      by: 'octocat',
      reason: 'smoke test failed',
    }
    expect(from(production, JSON.stringify(value))).toEqual({
      version: 5,
      by: 'octocat',
      reason: 'smoke test failed',
      at: Date.UTC(2026, 8, 7, 10, 11, 12, 345),
    })
  })

  test.each([
    ['of the version that this one was copied from', { version: '5', created: createdAt - 1 }],
    ['of another version of this registered model', { version: '4', created: createdAt }],
  ])('%s is not about this version', (_, whose) => {
    const value = JSON.stringify({ v: 1, target: 'stage:Production', ...whose, by: 'octocat' })
    expect(from(production, value)).toBeNull()
    expect(rolledBackTargets(on(new Map([[rollbackMarkKey(production), value]])))).toEqual([])
  })

  test('exists once for each target', () => {
    expect(from(championAlias, '{}')).toBeNull()
  })

  // What a copy carries says whose it is.
  test.each([
    ...['', 'x', '[]', 'null', '{"by":1,"reason":[],"at":{"toString":1}}', '{"at":"never"}'],
    ...['{"version":"4"}', '{"version":4,"created":1}', '{"version":"4","created":"1"}'],
  ])('counts even if its value is %j', (value) => {
    expect(from(production, value)).toEqual({ version: 5, by: '', reason: null, at: null })
  })
})
