import type { Facts } from '../evidence/evidence.ts'
import type { Change } from '../model/change.ts'
import { archives } from '../model/target.ts'
import type { Decision } from './decide.ts'

/** What a decision would change; null: nothing. */
export function plan({ verdict }: Decision, facts: Facts): Change | null {
  return verdict === 'pass' ? moveTowards(facts) : null
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
