import type { ModelName, ModelSnapshot, ModelVersion } from '../../core/model/model.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { columns } from './columns.ts'

/** The versions of a registered model, newest first, and who holds what among them. */
export interface VersionList {
  readonly model: ModelName
  readonly versions: readonly ModelVersion[]
  readonly standing: ModelSnapshot
}

export function versionLines({ model, versions, standing }: VersionList): readonly string[] {
  return versions.length === 0
    ? [`The registered model '${visible(model)}' has no versions yet.`]
    : columns([
        ['Version', 'Stage', 'Aliases', 'Run', 'Created'],
        ...versions.map((version) => [
          String(version.version),
          version.stage,
          aliasesOf(version, standing)
            .map((alias) => visible(alias, 60))
            .join(', '),
          version.runId === null ? '' : visible(version.runId, 64),
          shownTime(version.createdAt),
        ]),
      ])
}

export function versionsData({ versions, standing }: VersionList) {
  return versions.map((version) => ({
    version: String(version.version),
    stage: version.stage,
    aliases: aliasesOf(version, standing),
    run: version.runId,
    status: version.status,
    created: isoTime(version.createdAt),
  }))
}

function aliasesOf({ version }: ModelVersion, { aliases }: ModelSnapshot): readonly string[] {
  return [...aliases].filter(([, holder]) => holder === version).map(([alias]) => alias)
}

function shownTime(milliseconds: number): string {
  const time = isoTime(milliseconds)
  return time === null ? 'unknown' : `${time.slice(0, 16).replace('T', ' ')} UTC`
}

/** null: the registry holds a number that is no time. */
function isoTime(milliseconds: number): string | null {
  const time = new Date(milliseconds)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
