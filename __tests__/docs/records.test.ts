import { describe, expect, test } from '@jest/globals'
import { aliasName, runId, type Target, versionNumber } from '../../src/core/model/model.ts'
import { announcementTag } from '../../src/core/records/announcement.ts'
import { begunCopyTag } from '../../src/core/records/begun-copy.ts'
import { compactOldest } from '../../src/core/records/compact.ts'
import { lastHolderTag } from '../../src/core/records/last-holder.ts'
import { recordTag } from '../../src/core/records/record.ts'
import { rollbackMarkTag } from '../../src/core/records/rollback-mark.ts'
import { aRecord } from '../core/records/a-record.ts'
import { blockBelow, text } from './repository.ts'

const page = text('docs/records.md')
const registeredModel = { createdAt: Date.UTC(2026, 2, 2, 9, 15, 30, 41) }

const champion = {
  target: { kind: 'alias', alias: aliasName('champion') },
  from: null,
} as const

const record = aRecord({
  ...champion,
  verdict: 'accepted',
  reason: 'the old champion was withdrawn, see INC-1207',
  versionCreatedAt: Date.UTC(2026, 8, 6, 22, 40, 17, 902),
  evidence: 'sha256:96ccb0908db1187a116b4b9a385bcf0edce9d28e8c7529134fc88f2a646ab9d2',
  evaluationRun: runId('5bb7645807904499912f0c6e9a81d873'),
  artifacts:
    'sha256:92745110b1ab4368471cbe31664e10174e954b113a3df333db860317b2c6dec4+9bd1f0a2c1b8a8dd1c37a5a1fe5f8ef0b6c1e0f4',
  mlflowUser: 'fraud-promoter',
  approvedBy: ['mona'],
})

const rollback = aRecord({
  ...champion,
  action: 'rollback',
  verdict: 'ungated',
  versionCreatedAt: record.versionCreatedAt,
  former: [versionNumber(5)],
  to: versionNumber(3),
  back: null,
  at: Date.UTC(2026, 8, 7, 10, 30, 45, 678),
  reason: 'smoke test failed',
  run: null,
  nonce: '2f0c6e9a',
})

describe('docs/records.md shows', () => {
  test('the record of a promotion', () => {
    expect(parsed(recordTag(record))).toEqual(JSON.parse(blockBelow(page, 'a record')))
  })

  test('the record of a rollback, and the rollback mark that it leaves', () => {
    expect(parsed(recordTag(rollback))).toEqual(JSON.parse(blockBelow(page, 'a rollback')))
    expect(parsed(rollbackMarkTag(rollback))).toEqual(
      JSON.parse(blockBelow(page, 'a rollback mark')),
    )
  })

  test('the tag on the registered model that names the last holder', () => {
    const shown = JSON.parse(blockBelow(page, 'the last holder'))
    expect(parsed(lastHolderTag(record, registeredModel))).toEqual(shown)
  })

  test('the announcement on the registered model', () => {
    const begun = { ...record, state: 'begun' } as const
    expect(parsed(announcementTag(begun, registeredModel))).toEqual(
      JSON.parse(blockBelow(page, 'an announcement')),
    )
  })

  test('the announcement of a copy', () => {
    const { key, seq, at, by, run, target } = record
    const source = 'models:/dev.fraud/7'
    const copying = { key, seq, at, by, run, target, source }
    const shown = JSON.parse(blockBelow(page, 'an announced copy'))
    expect(parsed(begunCopyTag(copying, registeredModel))).toEqual(shown)
  })

  test('the tag that counts the records that were removed', () => {
    const own = { versionCreatedAt: record.versionCreatedAt }
    const older = Array.from({ length: 18 }, (_, index) =>
      recordTag(aRecord({ ...own, seq: index + 1, at: record.at + index })),
    )
    const tags = new Map(older.map(({ key, value }) => [key, value]))
    const { version, versionCreatedAt: createdAt } = record
    const subject = { version: String(version), created: createdAt }
    tags.set('stagegate_folded', JSON.stringify({ v: 1, ...subject, folded: 3 }))
    const row = { version, createdAt, tags }
    const { remove, note } = compactOldest(
      row,
      recordTag(aRecord({ ...own, seq: 100, at: record.at + 100 })),
    )
    expect(remove).toEqual([recordTag(record).key])
    expect(note && parsed(note)).toEqual(JSON.parse(blockBelow(page, 'folded records')))
  })

  test('every field of a record in its table, and no other field', () => {
    const copied = { ...record, source: 'models:/dev.fraud/7' }
    const documented = [...page.matchAll(/^\| `([a-z]+)` \| /gm)].map((match) => match[1])
    expect(documented).toEqual(Object.keys(parsed(recordTag(copied)).value))
  })

  test('tag keys that are legal for an alias with characters that a key may not have', () => {
    const target: Target = { kind: 'alias', alias: aliasName('élu-2') }
    expect(lastHolderTag({ ...record, target }, registeredModel).key).toMatch(
      /^stagegate_held_[0-9a-f]{16}$/,
    )
  })
})

function parsed({ key, value }: { key: string; value: string }) {
  return { key, value: JSON.parse(value) as Record<string, unknown> }
}
