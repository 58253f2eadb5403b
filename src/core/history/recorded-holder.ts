import type { ModelVersion } from '../model/model.ts'
import { recordsOf } from './recorded-targets.ts'
import { replay, type TargetReplay, untouched } from './replay.ts'

/** Who held a target, `stage:Staging` or `alias:champion`, by what these versions' records say was done. */
export function heldByRecords(versions: readonly ModelVersion[], target: string): TargetReplay {
  return (
    replay(recordsOf(versions).filter(({ state }) => state === 'done')).get(target) ?? untouched
  )
}

/** Those of a standing, and one that was read besides: of very many versions, not all are listed. */
export function versionsWith(
  versions: readonly ModelVersion[],
  one: ModelVersion,
): readonly ModelVersion[] {
  return [...versions.filter(({ version }) => version !== one.version), one]
}
