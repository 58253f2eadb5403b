import type { ModelVersion, VersionNumber } from '../model/model.ts'
import { heldByRecords } from './recorded-holder.ts'

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
