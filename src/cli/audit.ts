import { audit } from '../commands/audit.ts'
import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { readAudit } from '../commands/inputs/audit-inputs.ts'
import { hasMovesPastTheGates } from '../core/audit/audit.ts'
import { auditData } from '../report/audit/audit-json.ts'
import { auditText } from '../report/audit/audit-report.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { tell } from './print-result.ts'

export const auditFlags = [
  'model-name',
  'stage',
  'alias',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** Names every move past the gates, and ends with 6 if there is one. */
export async function runAudit(args: readonly string[], around: CliContext): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, auditFlags)
  const { model, besides } = readAudit(raw)
  const found = await withSources('read', raw, around, ({ registry }) =>
    audit(model, besides, registry),
  )
  tell(around, json, auditData(found), (paint) => auditText(found, paint))
  return hasMovesPastTheGates(found) ? exitCodes.pastTheGates : exitCodes.ok
}
