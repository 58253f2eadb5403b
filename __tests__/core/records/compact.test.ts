import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { versionNumber } from '../../../src/core/model/model.ts'
import { compactOldest } from '../../../src/core/records/compact.ts'
import { recordTag } from '../../../src/core/records/record.ts'
import type { Tag } from '../../../src/core/records/record-tag.ts'
import { runs } from '../../../testing/property/runs.ts'
import { championAlias } from '../decision/facts.ts'
import { aRecord } from './a-record.ts'

const version = versionNumber(1)
const createdAt = Date.UTC(2026, 8, 1)
/** The version, with these tags. */
const on = (tags: ReadonlyMap<string, string>) => ({ version, createdAt, tags })

function record(at: number): Tag {
  const nonce = at.toString(16).padStart(8, '0')
  const of = { target: championAlias, version, versionCreatedAt: createdAt, from: null, former: [] }
  return recordTag(aRecord({ ...of, at, seq: at, nonce, by: 'somebody', run: null }))
}

/** Writes as a promotion does: the record, the note, then the removals. */
function written(tags: ReadonlyMap<string, string>, adding: Tag): Map<string, string> {
  const { remove, note } = compactOldest(on(tags), adding)
  const after = new Map(tags).set(adding.key, adding.value)
  if (note !== null) after.set(note.key, note.value)
  for (const key of remove) after.delete(key)
  return after
}

/** With the rollback mark that the next run may leave. */
const ours = (tags: ReadonlyMap<string, string>) => [
  'stagegate_rolled_back_00118840f05999b1',
  ...[...tags.keys()].filter((key) => key.startsWith('stagegate_')),
]
const records = (tags: ReadonlyMap<string, string>) =>
  [...tags.keys()].filter((key) => key.startsWith('stagegate_record_'))
const folded = (tags: ReadonlyMap<string, string>) => {
  const note = tags.get('stagegate_folded')
  return note === undefined ? 0 : JSON.parse(note).folded
}

test('the first records are all kept, without a tag that counts removed ones', () => {
  let tags: ReadonlyMap<string, string> = new Map()
  for (let at = 1; at <= 18; at += 1) tags = written(tags, record(at))
  expect(records(tags)).toHaveLength(18)
  expect(folded(tags)).toBe(0)
})

test('property: there are at most twenty tags, the oldest records are removed, and the count is right', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 120 }),
      fc.dictionary(fc.string(), fc.string(), { maxKeys: 5 }),
      (count, foreign) => {
        const before = Object.entries(foreign).filter(([key]) => !key.startsWith('stagegate_'))
        let tags: ReadonlyMap<string, string> = new Map(before)
        for (let at = 1; at <= count; at += 1) {
          tags = written(tags, record(at * 1_000))
          expect(ours(tags).length).toBeLessThanOrEqual(20)
        }
        const kept = records(tags)
        expect(kept.length + folded(tags)).toBe(count)
        const newest = Array.from({ length: kept.length }, (_, index) => {
          return record((count - kept.length + index + 1) * 1_000).key
        })
        expect(kept.toSorted()).toEqual(newest.toSorted())
        for (const [key, value] of before) expect(tags.get(key)).toBe(value)
      },
    ),
    { numRuns: runs(40) },
  )
})

describe('a version with too many records', () => {
  const crowded = (count: number) =>
    new Map<string, string>(
      Array.from({ length: count }, (_, at) => [record(at + 1).key, record(at + 1).value] as const),
    )

  test.each([18, 19, 20, 21, 25, 60])('is cut from %i to twenty tags', (count) => {
    const tags = written(crowded(count), record(1_000_000))
    expect(ours(tags)).toHaveLength(20)
    expect(folded(tags)).toBe(count + 1 - 18)
    expect(tags.has(record(1_000_000).key)).toBe(true)
  })

  test('has at most twenty tags after a run that died while it removed records', () => {
    // The note was written, the removals were not.
    const tags = crowded(18)
    const { note } = compactOldest(on(tags), record(500))
    if (note === null) throw new Error('nothing to fold')
    const left = new Map(tags).set(record(500).key, record(500).value).set(note.key, note.value)
    const after = written(left, record(600))
    expect(ours(after).length).toBeLessThanOrEqual(20)
  })
})

describe('records that are kept, however old they are:', () => {
  const crowd = Array.from({ length: 40 }, (_, at) => record(at + 1_000))
  const removed = (...old: readonly Tag[]) =>
    compactOldest(
      on(new Map([...old, ...crowd].map(({ key, value }) => [key, value]))),
      record(5_000),
    ).remove
  const told = (at: number, told: Readonly<Record<string, unknown>>): Tag => {
    const { key, value } = record(at)
    return { key, value: JSON.stringify({ ...JSON.parse(value), ...told }) }
  }

  test('the last move of each target, which a rollback needs', () => {
    const first = told(1, { target: 'stage:Staging' })
    const second = told(2, { target: 'stage:Production' })
    const other = told(3, { target: 'alias:challenger' })
    const gone = removed(first, second, other)
    expect(gone).not.toContain(second.key)
    expect(gone).not.toContain(other.key)
    // A version is in one stage at a time: it has left Staging.
    expect(gone).toContain(first.key)
    expect(gone).toHaveLength(43 + 1 - 18)
  })

  test('the last adoption for each target, and the move that came before it', () => {
    const moved = told(1, { target: 'stage:Production' })
    const earlier = told(2, { action: 'adopt', target: 'stage:Production' })
    const adopted = told(3, { action: 'adopt', target: 'stage:Production' })
    const gone = removed(moved, earlier, adopted)
    expect(gone).not.toContain(moved.key)
    expect(gone).not.toContain(adopted.key)
    expect(gone).toContain(earlier.key)
  })

  test('but not undone records and cleared rollback marks', () => {
    const undone = told(1, { state: 'undone', target: 'alias:challenger' })
    const cleared = told(2, { action: 'clear-rollback', target: 'alias:challenger' })
    expect(removed(undone, cleared)).toEqual(expect.arrayContaining([undone.key, cleared.key]))
  })
})

test('each rollback mark leaves room for one record less', () => {
  const holds = ['a', 'b', 'c'].map((name) => [`stagegate_rolled_back_${name}`, 'x'] as const)
  let tags: ReadonlyMap<string, string> = new Map(holds)
  for (let at = 1; at <= 40; at += 1) {
    tags = written(tags, record(at))
    expect(ours(tags).length).toBeLessThanOrEqual(20)
  }
  expect(records(tags)).toHaveLength(15)
})

describe('a new record with an earlier place than the others', () => {
  test('is not removed', () => {
    const tags = new Map(
      Array.from(
        { length: 25 },
        (_, at) => [record(at + 1_000).key, record(at + 1_000).value] as const,
      ),
    )
    const late = record(5)
    expect(compactOldest(on(tags), late).remove).not.toContain(late.key)
  })
})

const own = `"version":"1","created":${createdAt}`

test.each([
  ...['', 'null', '[]', '{', '7', '{"folded":3}'],
  ...['"x"', '1e400', '0.5'].map((folded) => `{${own},"folded":${folded}}`),
  // On a copy: that of what it is a copy of.
  `{"version":"1","created":${createdAt - 1},"folded":3}`,
])('a count of removed records is ignored if it is %j', (note) => {
  const tags = new Map<string, string>(
    Array.from({ length: 18 }, (_, at) => [record(at + 1).key, record(at + 1).value] as const),
  )
  const after = written(tags.set('stagegate_folded', note), record(1_000))
  expect(folded(after)).toBe(1)
})

test('writing the same record again removes no further record', () => {
  const tags = new Map<string, string>(
    Array.from({ length: 18 }, (_, at) => [record(at + 1).key, record(at + 1).value] as const),
  )
  expect(compactOldest(on(tags), record(18))).toEqual({ remove: [], note: null })
})

describe('records that were copied from another version', () => {
  const copied = (at: number): Tag => {
    const { key, value } = record(at)
    return { key, value: JSON.stringify({ ...JSON.parse(value), created: createdAt - 1 }) }
  }
  const tagged = (...tags: readonly Tag[]) => new Map(tags.map(({ key, value }) => [key, value]))

  test('are removed first, however new they are, and are not counted', () => {
    const own = Array.from({ length: 10 }, (_, at) => record(at + 1))
    const others = Array.from({ length: 10 }, (_, at) => copied(at + 1_000))
    const { remove, note } = compactOldest(on(tagged(...own, ...others)), record(2_000))
    expect(remove).toEqual(others.slice(0, 3).map(({ key }) => key))
    expect(note).toBeNull()
  })

  test('are never kept, even if they are the last move', () => {
    const others = [copied(1_000), copied(2_000)]
    const own = Array.from({ length: 18 }, (_, at) => record(at + 1))
    const { remove, note } = compactOldest(on(tagged(...own, ...others)), record(3_000))
    expect(remove).toEqual([record(1).key, ...others.map((other) => other.key)].sort())
    expect(note && JSON.parse(note.value)).toEqual({
      v: 1,
      version: '1',
      created: createdAt,
      folded: 1,
      until: record(1).key.slice('stagegate_record_'.length),
    })
  })
})
