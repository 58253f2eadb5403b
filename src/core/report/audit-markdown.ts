import { type Audit, hasMovesPastTheGates, type TargetAudit } from '../audit/audit.ts'
import { isPastTheGates } from '../audit/finding.ts'
import { codeSpan } from '../untrusted-text.ts'
import { findingSays, findingTodo, findingWord } from './audit-words.ts'
import { targetName } from './words.ts'

/** Most findings of one target that are shown: whoever may set tags can make thousands. */
const mostFindings = 50

/** The audit as a job's summary. */
export function auditMarkdown(audit: Audit): string {
  const past = hasMovesPastTheGates(audit)
  const title = past
    ? `### ⛔ Past the gates: ${codeSpan(audit.model)} was moved past Stagegate`
    : `### ✅ As recorded: ${codeSpan(audit.model)} stands where the records say`
  return [title, ...audit.targets.map(targetPart)].join('\n\n').concat('\n')
}

function targetPart({ target, holders, findings }: TargetAudit): string {
  const who = holders.length === 0 ? 'no version' : `version ${holders.join(' and ')}`
  const shown = findings.slice(0, mostFindings).map((finding) => {
    const todo = findingTodo(finding, target, codeSpan)
    const sign = isPastTheGates(finding) ? '❌' : 'ℹ️'
    const says = `- ${sign} ${findingWord(finding)}: ${findingSays(finding, target, codeSpan)}.`
    return todo === null ? says : `${says} ${todo}`
  })
  const more = findings.length - shown.length
  return [
    `**${targetName(target, codeSpan)}**: ${who}`,
    ...(shown.length === 0 ? [] : ['', ...shown]),
    ...(more > 0 ? [`- … and ${more} more`] : []),
  ].join('\n')
}
