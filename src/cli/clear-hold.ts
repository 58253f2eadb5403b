import { clearHold } from '../clear-hold.ts'
import { readClearHold } from '../config/rollback-inputs.ts'
import { readVersionFile } from '../config/version-file.ts'
import { type ExitCode, exitCodes } from '../core/exit.ts'
import { clearedData, clearedText } from '../core/report/cleared-hold.ts'
import { unpainted } from '../core/report/text.ts'
import { withSources } from './connection.ts'
import { type FlagName, parseFlags } from './flags.ts'
import { jsonText } from './json.ts'
import { promoterOf } from './promoter.ts'
import type { Surroundings } from './surroundings.ts'

export const clearHoldFlags = [
  'model-name',
  'version',
  'stage',
  'alias',
  'reason',
  'tracking-uri',
  'registry-uri',
  'tracking-username',
] as const satisfies readonly FlagName[]

/** `stagegate clear-hold`: lets a version be promoted again that was rolled back. */
export async function runClearHold(
  args: readonly string[],
  around: Surroundings,
): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, clearHoldFlags)
  const { version: input, ...asked } = readClearHold(raw)
  const version = input.kind === 'file' ? await readVersionFile(input.path, around.cwd) : input
  const cleared = await withSources(raw, around, ({ registry }) =>
    clearHold({ ...asked, version }, registry, promoterOf(around)),
  )
  if (json) {
    around.out(jsonText(clearedData(cleared)))
    around.err(clearedText(cleared, unpainted).join('\n'))
  } else {
    around.out(clearedText(cleared, around.paint).join('\n'))
  }
  return exitCodes.ok
}
