import { aliasName, type Target, versionNumber } from '../../src/core/model/model.ts'
import { type MoveRecord, recordTag } from '../../src/core/records/record.ts'

export const production: Target = { kind: 'stage', stage: 'Production', archiveExisting: true }
export const champion: Target = { kind: 'alias', alias: aliasName('champion') }

const plain: MoveRecord = {
  state: 'done',
  action: 'promote',
  verdict: 'pass',
  target: production,
  version: versionNumber(3),
  versionCreatedAt: 0,
  from: 'Staging',
  former: [versionNumber(2)],
  rollback: null,
  at: Date.UTC(2026, 8, 7, 10, 11, 12, 345),
  by: 'octocat',
  reason: null,
  run: 'https://github.com/acme/models/actions/runs/4711/attempts/1',
  evidenceDigest: `sha256:${'a'.repeat(64)}`,
  policyDigest: null,
  approvedBy: [],
  nonce: '81d8736b',
}

/** SQL that puts the record of a move where a promotion in the demo's registry would put it. */
export function recorded(version: number, more: Partial<MoveRecord> = {}): string {
  const { key, value } = recordTag({ ...plain, ...more, version: versionNumber(version) })
  const text = value.replaceAll("'", "''")
  const row = `name = 'fraud-detector' AND version = ${version}`
  const created = `(SELECT creation_time FROM model_versions WHERE ${row})`
  return (
    'INSERT INTO model_version_tags (workspace, name, version, key, value) ' +
    `VALUES ('default', 'fraud-detector', ${version}, '${key}', ` +
    `json_set('${text}', '$.created', ${created}))`
  )
}
