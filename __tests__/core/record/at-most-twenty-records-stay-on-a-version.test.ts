import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { versionNumber } from '../../../src/core/model.ts'
import { foldOldest, type PromotionRecord, recordTag, type Tag } from '../../../src/core/record.ts'
import { championAlias } from '../facts.ts'

function record(at: number): Tag {
  const it: PromotionRecord = {
    action: 'promote',
    verdict: 'pass',
    target: championAlias,
    version: versionNumber(1),
    former: [],
    at,
    by: 'somebody',
    run: null,
    evidenceDigest: null,
    reason: null,
    policyDigest: null,
    nonce: at.toString(16).padStart(8, '0'),
  }
  return recordTag(it)
}

/** Writes as a promotion does: the record, the note, then the removals. */
function written(tags: ReadonlyMap<string, string>, adding: Tag): Map<string, string> {
  const { remove, note } = foldOldest(tags, adding)
  const after = new Map(tags).set(adding.key, adding.value)
  if (note !== null) after.set(note.key, note.value)
  for (const key of remove) after.delete(key)
  return after
}

const ours = (tags: ReadonlyMap<string, string>) =>
  [...tags.keys()].filter((key) => key.startsWith('stagegate_'))
const records = (tags: ReadonlyMap<string, string>) =>
  [...tags.keys()].filter((key) => key.startsWith('stagegate_record_'))
const folded = (tags: ReadonlyMap<string, string>) => {
  const note = tags.get('stagegate_folded')
  return note === undefined ? 0 : JSON.parse(note).folded
}

test('the first ones are all kept, with no note', () => {
  let tags: ReadonlyMap<string, string> = new Map()
  for (let at = 1; at <= 19; at += 1) tags = written(tags, record(at))
  expect(records(tags)).toHaveLength(19)
  expect(folded(tags)).toBe(0)
})

test('property: never more than twenty, the oldest go, and the count adds up', () => {
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
    { numRuns: 40 },
  )
})

describe('a version that carries too many already', () => {
  const crowded = (count: number) =>
    new Map<string, string>(
      Array.from({ length: count }, (_, at) => [record(at + 1).key, 'x'] as const),
    )

  test.each([19, 20, 21, 25, 60])('%i of them: twenty are left, with the note', (count) => {
    const tags = written(crowded(count), record(1_000_000))
    expect(ours(tags)).toHaveLength(20)
    expect(folded(tags)).toBe(count + 1 - 19)
    expect(tags.has(record(1_000_000).key)).toBe(true)
  })

  test('what a killed run left half folded is not counted twice as records', () => {
    // The note was written, the removals were not.
    const tags = crowded(19)
    const { note } = foldOldest(tags, record(500))
    if (note === null) throw new Error('nothing to fold')
    const left = new Map(tags).set(record(500).key, 'x').set(note.key, note.value)
    const after = written(left, record(600))
    expect(ours(after).length).toBeLessThanOrEqual(20)
  })
})

describe('a record of a clock that is behind', () => {
  test('is not the one that is folded away', () => {
    const tags = new Map(
      Array.from({ length: 25 }, (_, at) => [record(at + 1_000).key, 'x'] as const),
    )
    const late = record(5)
    expect(foldOldest(tags, late).remove).not.toContain(late.key)
  })
})

test.each(['', 'null', '[]', '{', '{"folded":"x"}', '{"folded":1e400}', '{"folded":0.5}', '7'])(
  'a note that says %j counts as none',
  (note) => {
    const tags = new Map<string, string>(
      Array.from({ length: 19 }, (_, at) => [record(at + 1).key, 'x'] as const),
    )
    const after = written(tags.set('stagegate_folded', note), record(1_000))
    expect(folded(after)).toBe(1)
  },
)

test('writing the same record again folds nothing more', () => {
  const tags = new Map<string, string>(
    Array.from({ length: 19 }, (_, at) => [record(at + 1).key, 'x'] as const),
  )
  expect(foldOldest(tags, record(19))).toEqual({ remove: [], note: null })
})
