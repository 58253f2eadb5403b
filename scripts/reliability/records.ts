import type { Seen, Target } from './inspector.ts'

/** A move that must have a record: the present holder of the target, and the former one. */
export interface Move {
  readonly action: 'promote' | 'rollback'
  readonly target: Target
  readonly version: string
  readonly former: string
}

/** Returns a sentence for each gap in the records. */
export type RecordCheck = (seen: Seen, move: Move) => readonly string[]

/**
 * An independent reader of the format in docs/records.md. It checks that the version that was promoted
 * or rolled back has a completed record that names the other version, that a version that was rolled
 * back has a rollback mark, that the registered model has the tag with the last holder, and that no
 * record is left unfinished.
 */
export const completeHistory: RecordCheck = (seen, move) => {
  const key =
    move.target.kind === 'stage' ? `stage:${move.target.stage}` : `alias:${move.target.alias}`
  const gaps =
    move.action === 'promote' ? promotionGaps(seen, move, key) : rollbackGaps(seen, move, key)
  const announced = Object.keys(seen.modelTags).filter((name) =>
    name.startsWith('stagegate_begun_'),
  )
  for (const name of announced)
    gaps.push(`the model has the announcement ${name}, which nobody ended`)
  return gaps
}

function promotionGaps(seen: Seen, { version, former }: Move, key: string): string[] {
  const gaps: string[] = []
  const done = doneOn(seen, version, 'promote', key)
  if (!done.some((record) => namesFormer(record, former))) {
    gaps.push(`version ${version} has no record of its promotion over ${former}`)
  }
  const held = Object.entries(seen.modelTags)
    .filter(([name]) => name.startsWith('stagegate_held_'))
    .map(([, value]) => parsed(value))
    .find((tag) => tag?.target === key)
  if (held === undefined) gaps.push(`the model does not say that ${key} has been held`)
  else if (held?.version !== version) gaps.push('the model names another holder')
  return gaps
}

function rollbackGaps(seen: Seen, { version, former: loser }: Move, key: string): string[] {
  const gaps: string[] = []
  const done = doneOn(seen, loser, 'rollback', key)
  if (!done.some((record) => record.to === version)) {
    gaps.push(`version ${loser} has no record of its rollback to ${version}`)
  }
  const marks = Object.entries(seen.versionTags[loser] ?? {})
    .filter(([name]) => name.startsWith('stagegate_rolled_back_'))
    .map(([, value]) => parsed(value))
  if (!marks.some((mark) => mark?.target === key)) {
    gaps.push(`version ${loser} could be promoted to ${key} again at once`)
  }
  return gaps
}

function doneOn(seen: Seen, version: string, action: string, key: string): readonly RecordTag[] {
  return recordsOf(seen.versionTags[version] ?? {}).filter(
    (record) =>
      record.state === 'done' &&
      record.action === action &&
      record.target === key &&
      record.version === version,
  )
}

function namesFormer({ former }: RecordTag, version: string): boolean {
  return Array.isArray(former) && former.map(String).includes(version)
}

interface RecordTag {
  readonly [field: string]: unknown
}

function recordsOf(tags: Readonly<Record<string, string>>): readonly RecordTag[] {
  return Object.entries(tags)
    .filter(([name]) => name.startsWith('stagegate_record_'))
    .map(([, value]) => parsed(value))
    .filter((record) => record !== null)
}

function parsed(value: string): RecordTag | null {
  try {
    const read: unknown = JSON.parse(value)
    return typeof read === 'object' && read !== null ? (read as RecordTag) : null
  } catch {
    return null
  }
}
