import type { Facts } from '../evidence/evidence.ts'
import type { Change, PlannedChange } from '../model/change.ts'
import type { ModelVersion } from '../model/model.ts'
import { archives } from '../model/target.ts'
import type { Decision } from './decide.ts'

/** What a decision would change; null: nothing. */
export function plan({ verdict }: Decision, facts: Facts): PlannedChange | null {
  if (verdict !== 'pass') return null
  const { model, target, holders, candidate, copies } = facts
  if (copies === null) return moveTowards(facts)
  if (copies.used !== null) return moveOfCopy(facts, copies.used)
  return { kind: 'copy', model, of: candidate, target, holders }
}

/** The move that gives the target to a copy of the candidate. */
export function moveOfCopy(
  { model, target, holders }: Pick<Facts, 'model' | 'target' | 'holders'>,
  copy: Pick<ModelVersion, 'version' | 'stage'>,
): Change {
  return moveTowards({ model, target, holders, candidate: copy, candidateStage: copy.stage })
}

/** The move that gives the target to the candidate, gated or not. */
export function moveTowards(
  facts: Pick<Facts, 'model' | 'target' | 'candidateStage' | 'holders'> & {
    readonly candidate: Pick<Facts['candidate'], 'version'>
  },
): Change {
  const { model, target, holders, candidateStage } = facts
  const { version } = facts.candidate
  switch (target.kind) {
    case 'alias':
      return { kind: 'point-alias', model, alias: target.alias, version, from: holders[0] ?? null }
    case 'stage':
    case 'retirement':
      return {
        kind: 'move-to-stage',
        model,
        version,
        from: candidateStage,
        to: target.stage,
        archiveExisting: archives(target),
        holders,
      }
  }
}
