import { clearHold } from '../commands/clear-rollback.ts'
import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { readClearHold } from '../commands/inputs/rollback-inputs.ts'
import { readVersionInput } from '../commands/inputs/version-file.ts'
import { clearedData, clearedText } from '../report/adoption/cleared-rollback.ts'
import { promoterOf } from './actor.ts'
import { withSources } from './connection.ts'
import type { Surroundings } from './context.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { tell } from './print-result.ts'

export const clearHoldFlags = [
  'model-name',
  'version',
  'stage',
  'alias',
  'reason',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** `stagegate clear-hold`: lets a version be promoted again that was rolled back. */
export async function runClearHold(
  args: readonly string[],
  around: Surroundings,
): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, clearHoldFlags)
  const { version: input, ...asked } = readClearHold(raw)
  const version = await readVersionInput(input, around.cwd)
  const cleared = await withSources('write', raw, around, ({ registry }) =>
    clearHold({ ...asked, version }, registry, promoterOf(around)),
  )
  tell(around, json, clearedData(cleared), (paint) => clearedText(cleared, paint))
  return exitCodes.ok
}
