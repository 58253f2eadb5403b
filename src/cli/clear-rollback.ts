import { clearRollback } from '../commands/clear-rollback.ts'
import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { readClearRollback } from '../commands/inputs/rollback-inputs.ts'
import { readVersionInput } from '../commands/inputs/version-file.ts'
import { clearedData, clearedText } from '../report/adoption/cleared-rollback.ts'
import { promoterOf } from './actor.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { tell } from './print-result.ts'

export const clearRollbackFlags = [
  'model-name',
  'version',
  'stage',
  'alias',
  'reason',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** `stagegate clear-rollback`: lets a version be promoted again that was rolled back. */
export async function runClearRollback(
  args: readonly string[],
  around: CliContext,
): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, clearRollbackFlags)
  const { version: input, ...asked } = readClearRollback(raw)
  const version = await readVersionInput(input, around.cwd)
  const cleared = await withSources('write', raw, around, ({ registry }) =>
    clearRollback({ ...asked, version }, registry, promoterOf(around)),
  )
  tell(around, json, clearedData(cleared), (paint) => clearedText(cleared, paint))
  return exitCodes.ok
}
