import { approversOf, type Decision } from '../core/decision/decide.ts'
import { isUngated } from '../core/decision/ungated.ts'
import type { ModelVersion } from '../core/model/model.ts'
import {
  begunRecord,
  type MoveRecord,
  type RecordedVerdict,
  type RecordWriter,
} from '../core/records/record.ts'

/** What a promotion announces, and records in the end. `row`: the version that gets the target, the candidate or its copy. */
export function recordOfPromotion(
  decision: Decision,
  row: ModelVersion,
  writer: RecordWriter,
): MoveRecord {
  return begunRecord(row, writer, {
    action: 'promote',
    verdict: recordedVerdict(decision),
    target: decision.target,
    former: decision.holders,
    reason: decision.acceptance.kind === 'accepted' ? decision.acceptance.hold.reason : null,
    evidence: decision.evidenceDigest,
    policy: decision.rules.policy?.digest ?? null,
    evaluationRun: decision.rules.evaluationRun,
    artifacts: digestToRecord(decision),
    approvedBy: approversOf(decision).map(({ login }) => login),
  })
}

/** null: the policy does not ask for it, or a hold was accepted because the artifacts cannot be read. */
function digestToRecord({ checks }: Decision): string | null {
  const digests = checks.flatMap(({ check }) =>
    check.kind === 'requirement' &&
    check.finding.kind === 'model-digest' &&
    check.finding.found.kind === 'recorded'
      ? [check.finding.found.digest]
      : [],
  )
  return digests[0] ?? null
}

/** `gates: none`, a move to Archived or None, and gates that were skipped are none that passed. */
function recordedVerdict({ acceptance, gates, verdict }: Decision): RecordedVerdict {
  if (acceptance.kind === 'accepted') return 'accepted'
  return isUngated(gates) ? 'ungated' : verdict
}
