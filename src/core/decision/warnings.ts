import { wasRecorded } from '../history/recorded-targets.ts'
import {
  holdersThatMatter,
  type ModelSnapshot,
  type ModelVersion,
  type Target,
} from '../model/model.ts'
import { misspeltAlias, nearAlias } from '../model/near-alias.ts'
import { announcementPrefix } from '../records/announcement.ts'
import { longestValue } from '../records/record-tag.ts'
import type { Note } from './outcome.ts'

/** What nobody is kept from, and most people did not mean. `run`: the workflow run; null: a laptop. */
export function warningsOf(
  snapshot: ModelSnapshot,
  candidate: Pick<ModelVersion, 'version'>,
  target: Target,
  run: string | null,
): readonly Note[] {
  if (target.kind === 'retirement') return []
  const [holder] = holdersThatMatter(snapshot, target, candidate.version)
  if (holder === undefined) return aliasWarnings(snapshot, target)
  // A workflow run is superseded by the runs after it; outside of one, only the numbers tell.
  return run === null && candidate.version < holder
    ? [{ kind: 'older-version', version: candidate.version, holder }]
    : []
}

function aliasWarnings(snapshot: ModelSnapshot, target: Target): readonly Note[] {
  if (target.kind !== 'alias' || wasRecorded(target, snapshot)) return []
  const existing = [...snapshot.aliases.keys()]
  // That one holds, and says so itself.
  if (misspeltAlias(target.alias, existing) !== null) return []
  const near = nearAlias(target.alias, existing)
  return near === null ? [] : [{ kind: 'near-alias', wanted: target.alias, near }]
}

/** More than that are there only where the oldest records may not be deleted. */
const mostTags = 20

/** Unity Catalog allows 50 tags, and those of other programs count as well. */
const mostModelTags = 40

/** More of them say nothing new. */
const mostLongTags = 3

/** `snapshot`: after the version was recorded. */
export function tagWarnings(
  { versions, tags: ofModel }: ModelSnapshot,
  { version }: Pick<ModelVersion, 'version'>,
): readonly Note[] {
  const tags = versions.find((row) => row.version === version)?.tags ?? new Map()
  const count = ownKeys(tags).length
  return [
    ...(count < mostTags ? [] : [{ kind: 'many-tags', version, count } as const]),
    ...modelTagWarnings(ofModel),
  ]
}

/** Announcements and last holders: one for each run at work, and one for each target. */
function modelTagWarnings(tags: ModelSnapshot['tags']): readonly Note[] {
  const keys = ownKeys(tags)
  const announced = keys.filter((key) => key.startsWith(announcementPrefix)).length
  const lengthOf = (key: string) => tags.get(key)?.length ?? 0
  const long = keys.filter((key) => lengthOf(key) > longestValue).slice(0, mostLongTags)
  return [
    ...(keys.length < mostModelTags
      ? []
      : [{ kind: 'many-model-tags', count: keys.length, announced } as const]),
    ...long.map((key) => ({ kind: 'long-model-tag', key, length: lengthOf(key) }) as const),
  ]
}

function ownKeys(tags: ReadonlyMap<string, string>): readonly string[] {
  return [...tags.keys()].filter((key) => key.startsWith('stagegate_'))
}
