import { adopt } from '../adopt.ts'
import { readAdopt } from '../config/rollback-inputs.ts'
import { readVersionInput } from '../config/version-file.ts'
import { type ExitCode, exitCodes } from '../core/exit.ts'
import { adoptedData, adoptedText } from '../core/report/adopted.ts'
import { withSources } from './connection.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { promoterOf } from './promoter.ts'
import type { Surroundings } from './surroundings.ts'
import { tell } from './tell.ts'

export const adoptFlags = [
  'model-name',
  'version',
  'stage',
  'alias',
  'reason',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** `stagegate adopt`: takes over what holds a target past the gates. */
export async function runAdopt(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, adoptFlags)
  const { version: input, ...asked } = readAdopt(raw)
  const version = await readVersionInput(input, around.cwd)
  const adopted = await withSources('write', raw, around, ({ registry }) =>
    adopt({ ...asked, version }, registry, promoterOf(around)),
  )
  tell(around, json, adoptedData(adopted), (paint) => adoptedText(adopted, paint))
  return exitCodes.ok
}
