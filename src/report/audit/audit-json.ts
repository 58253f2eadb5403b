import { type Audit, hasMovesPastTheGates, type TargetAudit } from '../../core/audit/audit.ts'
import { type AuditFinding, isPastTheGates } from '../../core/audit/audit-finding.ts'
import type { ModelName } from '../../core/model/model.ts'
import { recordData } from '../history/record-json.ts'
import { plain, sentence } from '../phrase.ts'
import { firstThatFits } from '../text/output-json.ts'
import { findingSays, findingTodo } from './audit-phrases.ts'

/** The whole audit as data, for programs. */
export function auditData(audit: Audit) {
  return {
    format: 1 as const,
    model: audit.model,
    pastTheGates: hasMovesPastTheGates(audit),
    targets: audit.targets.map((audited) => ({
      target: audited.key,
      holders: audited.holders.map(String),
      findings: audited.findings.map((finding) => findingData(finding, audit.model, audited)),
    })),
    notChecked: audit.notChecked,
  }
}

/** One line of JSON; the targets are left out where it would be too long. */
export function auditOutput(audit: Audit) {
  const data = auditData(audit)
  return firstThatFits([data, { ...data, targets: [], notChecked: [], abridged: true }])
}

function findingData(finding: AuditFinding, model: ModelName, audited: TargetAudit) {
  const todo = findingTodo(finding, model, audited)
  return {
    kind: finding.kind,
    pastTheGates: isPastTheGates(finding),
    version: String(finding.version),
    others: finding.kind === 'several-holders' ? finding.others.map(String) : [],
    says: plain(findingSays(finding, audited.target)),
    todo: todo && plain(sentence(todo.says)),
    record: 'record' in finding ? recordData(finding.record) : null,
  }
}
