import { audit } from '../audit.ts'
import { readAudit } from '../config/audit-inputs.ts'
import { hasMovesPastTheGates } from '../core/audit/audit.ts'
import { type ExitCode, exitCodes } from '../core/exit.ts'
import { auditData } from '../core/report/audit-json.ts'
import { auditText } from '../core/report/audit-text.ts'
import { unpainted } from '../core/report/text.ts'
import { withSources } from './connection.ts'
import { type FlagName, parseFlags } from './flags.ts'
import { jsonText } from './json.ts'
import type { Surroundings } from './surroundings.ts'

export const auditFlags = [
  'model-name',
  'stage',
  'alias',
  'tracking-uri',
  'registry-uri',
  'tracking-username',
] as const satisfies readonly FlagName[]

/** Names every move past the gates, and ends with 6 if there is one. */
export async function runAudit(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, auditFlags)
  const { model, besides } = readAudit(raw)
  const found = await withSources(raw, around, ({ registry }) => audit(model, besides, registry))
  if (json) {
    around.out(jsonText(auditData(found)))
    around.err(auditText(found, unpainted).join('\n'))
  } else {
    around.out(auditText(found, around.paint).join('\n'))
  }
  return hasMovesPastTheGates(found) ? exitCodes.pastTheGates : exitCodes.ok
}
