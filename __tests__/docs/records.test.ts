import { describe, expect, test } from '@jest/globals'
import { aliasName, runId, type Target, versionNumber } from '../../src/core/model/model.ts'
import { foldOldest } from '../../src/core/records/compact.ts'
import { heldTag } from '../../src/core/records/last-holder-tag.ts'
import { type MoveRecord, recordKey, recordTag } from '../../src/core/records/record.ts'
import { rolledBackTag } from '../../src/core/records/rollback-mark.ts'
import { blockBelow, text } from './repository.ts'

const page = text('docs/records.md')
const registeredModel = { createdAt: Date.UTC(2026, 2, 2, 9, 15, 30, 41) }
const production: Target = { kind: 'stage', stage: 'Production', archiveExisting: true }

const record: MoveRecord = {
  state: 'done',
  action: 'promote',
  verdict: 'accepted',
  reason: 'the old champion was withdrawn, see INC-1207',
  target: production,
  version: versionNumber(5),
  versionCreatedAt: Date.UTC(2026, 8, 6, 22, 40, 17, 902),
  from: 'Staging',
  former: [versionNumber(3)],
  rollback: null,
  at: Date.UTC(2026, 8, 7, 10, 11, 12, 345),
  by: 'octocat',
  run: 'https://github.com/acme/models/actions/runs/4711/attempts/1',
  evidenceDigest: 'sha256:96ccb0908db1187a116b4b9a385bcf0edce9d28e8c7529134fc88f2a646ab9d2',
  policyDigest: null,
  evaluationRun: runId('5bb7645807904499912f0c6e9a81d873'),
  approvedBy: ['mona'],
  nonce: '81d8736b',
}

const { evaluationRun: _, ...withoutEvaluation } = record
const rollback: MoveRecord = {
  ...withoutEvaluation,
  action: 'rollback',
  verdict: 'ungated',
  from: 'Production',
  former: [versionNumber(5)],
  rollback: { to: versionNumber(3), back: 'Staging' },
  at: Date.UTC(2026, 8, 7, 10, 30, 45, 678),
  reason: 'smoke test failed',
  run: null,
  evidenceDigest: null,
  approvedBy: [],
  nonce: '2f0c6e9a',
}

describe('docs/records.md shows', () => {
  test('the record on a version', () => {
    expect(parsed(recordTag(record))).toEqual(JSON.parse(blockBelow(page, 'a record')))
  })

  test('the record of a rollback, and the hold that it leaves', () => {
    expect(parsed(recordTag(rollback))).toEqual(JSON.parse(blockBelow(page, 'a rollback')))
    const mark = { ...rollback, target: 'stage:Production', key: recordKey(rollback) }
    expect(parsed(rolledBackTag(mark))).toEqual(JSON.parse(blockBelow(page, 'a hold')))
  })

  test('the tag on the registered model', () => {
    const shown = JSON.parse(blockBelow(page, 'a target that has been held'))
    expect(parsed(heldTag(record, registeredModel))).toEqual(shown)
  })

  test('what is left of records that were folded away', () => {
    const older = Array.from({ length: 17 }, (_, index) =>
      recordTag({ ...record, at: record.at + index }),
    )
    const tags = new Map(older.map(({ key, value }) => [key, value]))
    const { version, versionCreatedAt: createdAt } = record
    const own = { version: String(version), created: createdAt }
    tags.set('stagegate_folded', JSON.stringify({ v: 1, ...own, folded: 3 }))
    const row = { version, createdAt, tags }
    const { remove, note } = foldOldest(row, recordTag({ ...record, at: record.at + 100 }))
    expect(remove).toEqual([recordTag(record).key])
    expect(note && parsed(note)).toEqual(JSON.parse(blockBelow(page, 'folded records')))
  })

  test('every field of a record, and no other', () => {
    const documented = [...page.matchAll(/^\| `([a-z]+)` \| /gm)].map((match) => match[1])
    expect(documented).toEqual(Object.keys(parsed(recordTag(record)).value))
  })

  test('keys that hold for any alias, which may have characters that a key may not', () => {
    const target: Target = { kind: 'alias', alias: aliasName('élu-2') }
    expect(heldTag({ ...record, target }, registeredModel).key).toMatch(
      /^stagegate_held_[0-9a-f]{16}$/,
    )
  })
})

function parsed({ key, value }: { key: string; value: string }) {
  return { key, value: JSON.parse(value) as Record<string, unknown> }
}
