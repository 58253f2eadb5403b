import { approversOf, type Decision } from '../core/decision/decide.ts'
import { isUngated } from '../core/decision/ungated.ts'
import type { ModelSnapshot, ModelVersion } from '../core/model/model.ts'
import { begunRecord, type MoveRecord, type RecordedVerdict } from '../core/records/record.ts'
import { type Actor, writerOfRecord } from './actor.ts'

/** What a promotion announces, and records in the end. */
export function recordOfPromotion(
  { candidate, decision }: { readonly candidate: ModelVersion; readonly decision: Decision },
  standing: ModelSnapshot,
  promoter: Actor,
): MoveRecord {
  return begunRecord(candidate, writerOfRecord(promoter, standing, [candidate]), {
    action: 'promote',
    verdict: recordedVerdict(decision),
    target: decision.target,
    former: decision.holders,
    reason: decision.acceptance.kind === 'accepted' ? decision.acceptance.hold.reason : null,
    evidence: decision.evidenceDigest,
    policy: decision.rules.policy?.digest ?? null,
    evaluationRun: decision.rules.evaluationRun,
    approvedBy: approversOf(decision).map(({ login }) => login),
  })
}

/** `gates: none`, a move to Archived or None, and gates that were skipped are none that passed. */
function recordedVerdict({ acceptance, gates, verdict }: Decision): RecordedVerdict {
  if (acceptance.kind === 'accepted') return 'accepted'
  return isUngated(gates) ? 'ungated' : verdict
}
