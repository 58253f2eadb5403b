import { type Audit, hasMovesPastTheGates } from '../../core/audit/audit.ts'
import { type AuditFinding, isPastTheGates } from '../../core/audit/audit-finding.ts'
import type { Target } from '../../core/model/model.ts'
import { recordData } from '../history/record-json.ts'
import { findingSays, findingTodo } from './audit-words.ts'

const asItIs = (text: string) => text

/** The whole audit as data, for programs. */
export function auditData(audit: Audit) {
  return {
    format: 1,
    model: audit.model,
    pastTheGates: hasMovesPastTheGates(audit),
    targets: audit.targets.map(({ key, target, holders, findings }) => ({
      target: key,
      holders: holders.map(String),
      findings: findings.map((finding) => findingData(finding, target)),
    })),
  }
}

function findingData(finding: AuditFinding, target: Target) {
  return {
    kind: finding.kind,
    pastTheGates: isPastTheGates(finding),
    version: String(finding.version),
    others: finding.kind === 'several-holders' ? finding.others.map(String) : [],
    says: findingSays(finding, target, asItIs),
    todo: findingTodo(finding, target, asItIs),
    record: 'record' in finding ? recordData(finding.record) : null,
  }
}
