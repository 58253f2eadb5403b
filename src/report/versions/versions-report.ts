import type { ModelSnapshot, ModelVersion } from '../../core/model/model.ts'
import { commas, day, name, nothing, own, say } from '../phrase.ts'
import { line, lines, type Part } from '../report.ts'
import { isoMoment } from '../text/moment.ts'

/** The versions of a registered model, newest first, and which has what. */
export interface VersionList {
  readonly versions: readonly ModelVersion[]
  readonly snapshot: ModelSnapshot
}

/** The list as data: the `--json` of `stagegate list-versions`. */
export function versionsData({ versions, snapshot }: VersionList) {
  return versions.map((version) => ({
    version: String(version.version),
    stage: version.stage,
    aliases: aliasesOf(version, snapshot),
    run: version.runId,
    status: version.status,
    created: isoMoment(version.createdAt),
  }))
}

export function versionsParts({ versions, snapshot }: VersionList): readonly Part[] {
  if (versions.length === 0) {
    return lines(null, [line(say`the registered model ${snapshot.model} has no versions yet`)])
  }
  const heads = [say`Version`, say`Stage`, say`Aliases`, say`Run`, say`Created`]
  return [
    {
      kind: 'table',
      title: null,
      columns: heads.map((head) => ({ head: [head], isNumber: false })),
      rows: versions.map((version) => ({
        mark: null,
        cells: [
          say`${version.version}`,
          own(version.stage),
          commas(aliasesOf(version, snapshot).map((alias) => name(alias, 60))),
          version.runId === null ? nothing : name(version.runId, 64),
          // The hour would be more than 80 columns; `--json` has the moment.
          day(version.createdAt),
        ],
        says: null,
        below: [],
      })),
      left: 0,
    },
  ]
}

function aliasesOf({ version }: ModelVersion, { aliases }: ModelSnapshot): readonly string[] {
  return [...aliases].filter(([, holder]) => holder === version).map(([alias]) => alias)
}
