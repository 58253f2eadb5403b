import { aliasName, type Target, versionNumber } from '../../src/core/model/model.ts'
import { announcementTag } from '../../src/core/records/announcement.ts'
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

/** Announces that it is moved, as a run does over REST before it moves anything. */
export function announced(version: number, more: Given = {}): string {
  const begun = aRecord({ ...promoted, ...more, state: 'begun', version: versionNumber(version) })
  const { key, value } = announcementTag(begun, { createdAt: 0 })
  const text = value.replaceAll("'", "''")
  const row = "name = 'fraud-detector'"
  const created = `(SELECT creation_time FROM model_versions WHERE ${row} AND version = ${version})`
  const model = `(SELECT creation_time FROM registered_models WHERE ${row})`
  return (
    'INSERT INTO registered_model_tags (workspace, name, key, value) ' +
    `VALUES ('default', 'fraud-detector', '${key}', ` +
    `json_set('${text}', '$.created', ${created}, '$.model', ${model}))`
  )
}
