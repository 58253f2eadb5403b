import { aliasName, type Target, versionNumber } from '../../src/core/model/model.ts'
import { recordTag } from '../../src/core/records/record.ts'
import { aRecord, type Given } from '../core/records/a-record.ts'

export const production: Target = { kind: 'stage', stage: 'Production', archiveExisting: true }
export const champion: Target = { kind: 'alias', alias: aliasName('champion') }

const promoted = { former: [versionNumber(2)], evidence: `sha256:${'a'.repeat(64)}` }

/** SQL that puts the record of a move where a promotion in the demo's registry would put it. */
export function recorded(version: number, more: Given = {}): string {
  const { key, value } = recordTag(
    aRecord({ ...promoted, ...more, version: versionNumber(version) }),
  )
  const text = value.replaceAll("'", "''")
  const row = `name = 'fraud-detector' AND version = ${version}`
  const created = `(SELECT creation_time FROM model_versions WHERE ${row})`
  return (
    'INSERT INTO model_version_tags (workspace, name, version, key, value) ' +
    `VALUES ('default', 'fraud-detector', ${version}, '${key}', ` +
    `json_set('${text}', '$.created', ${created}))`
  )
}
