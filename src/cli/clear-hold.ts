import { clearHold } from '../clear-hold.ts'
import { readClearHold } from '../config/rollback-inputs.ts'
import { readVersionInput } from '../config/version-file.ts'
import { type ExitCode, exitCodes } from '../core/exit.ts'
import { clearedData, clearedText } from '../core/report/cleared-hold.ts'
import { withSources } from './connection.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { promoterOf } from './promoter.ts'
import type { Surroundings } from './surroundings.ts'
import { tell } from './tell.ts'

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
