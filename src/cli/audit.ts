import { audit } from '../audit.ts'
import { readAudit } from '../config/audit-inputs.ts'
import { hasMovesPastTheGates } from '../core/audit/audit.ts'
import { type ExitCode, exitCodes } from '../core/exit.ts'
import { auditData } from '../core/report/audit-json.ts'
import { auditText } from '../core/report/audit-text.ts'
import { withSources } from './connection.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import type { Surroundings } from './surroundings.ts'
import { tell } from './tell.ts'

export const auditFlags = [
  'model-name',
  'stage',
  'alias',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** Names every move past the gates, and ends with 6 if there is one. */
export async function runAudit(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, auditFlags)
  const { model, besides } = readAudit(raw)
  const found = await withSources('read', raw, around, ({ registry }) =>
    audit(model, besides, registry),
  )
  tell(around, json, auditData(found), (paint) => auditText(found, paint))
  return hasMovesPastTheGates(found) ? exitCodes.pastTheGates : exitCodes.ok
}
