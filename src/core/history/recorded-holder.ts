import type { ModelVersion, VersionNumber } from '../model/model.ts'
import { recordsOf } from './recorded-targets.ts'
import { replay, type TargetReplay, untouched } from './replay.ts'

/** Who held a target, `stage:Staging` or `alias:champion`, by what these versions' records say was done. */
export function heldByRecords(versions: readonly ModelVersion[], target: string): TargetReplay {
  return (
    replay(recordsOf(versions).filter(({ state }) => state === 'done')).get(target) ?? untouched
  )
}

/** Those of a snapshot, and one that was read besides: of very many versions, not all are listed. */
export function versionsWith(
  versions: readonly ModelVersion[],
  one: ModelVersion,
): readonly ModelVersion[] {
  return [...versions.filter(({ version }) => version !== one.version), one]
}

/**
 * Since when, in milliseconds since 1970, the version has held what it comes from (`stage:Staging`,
 * `alias:challenger`), by the completed records of all these versions. null: none of them says that
 * it arrived, or a later one, on whichever version, says that it left. Of two arrivals the later one
 * counts: it must have left in between.
 *
 * What was moved by hand is not known here: whether it holds its source *now* must be asked of the
 * registry.
 */
export function arrivalOf(
  version: VersionNumber,
  versions: readonly ModelVersion[],
  source: string,
): number | null {
  const open = heldByRecords(versions, source).holdings.findLast(
    (holding) => holding.version === version && holding.ending.kind === 'not-ended',
  )
  return open?.arrived.at ?? null
}
