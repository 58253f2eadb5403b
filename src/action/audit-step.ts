import { audit } from '../commands/audit.ts'
import { readAudit } from '../commands/inputs/audit-inputs.ts'
import { hasMovesPastTheGates } from '../core/audit/audit.ts'
import { isPastTheGates } from '../core/audit/audit-finding.ts'
import { auditData } from '../report/audit/audit-json.ts'
import { findingSays } from '../report/audit/audit-phrases.ts'
import { auditHeading, auditMarkdown, auditText } from '../report/audit/audit-report.ts'
import { unpainted } from '../report/promotion/text.ts'
import { headingText, logWidth, textOf } from '../report/render/text.ts'
import { firstThatFits } from '../report/text/output-json.ts'
import { type Ended, type Step, withStores } from './step.ts'

/** `command: audit`: fails where anything was moved past the gates. */
export async function auditStep(step: Step): Promise<Ended> {
  const { raw, log } = step
  const { model, besides } = readAudit(raw)
  const found = await withStores('read', step, ({ registry }) => audit(model, besides, registry))
  for (const line of auditText(found, unpainted, logWidth)) log.info(line)

  const past = hasMovesPastTheGates(found)
  log.annotate({
    subject: 'verdict',
    level: past ? 'error' : 'notice',
    title: past ? 'Stagegate: past the gates' : 'Stagegate: as recorded',
    message: `${headingText(auditHeading(found))}.`,
  })
  for (const { target, findings } of found.targets) {
    for (const finding of findings.filter(isPastTheGates)) {
      const message = `${textOf(findingSays(finding, target))}.`
      log.annotate({ subject: 'gate', level: 'error', title: 'Stagegate: past the gates', message })
    }
  }
  await log.setSummary(auditMarkdown(found))
  const data = auditData(found)
  const told = log.setOutputs({
    // Nothing is promoted, so there is no verdict on a version.
    verdict: '',
    promoted: 'false',
    decision: firstThatFits([data, { ...data, targets: [], abridged: true }]),
  })
  return told && !past ? 'success' : 'failure'
}
