import { adopt } from '../commands/adopt.ts'
import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { readAdopt } from '../commands/inputs/rollback-inputs.ts'
import { readVersionInput } from '../commands/inputs/version-file.ts'
import { adoptedData, adoptedText } from '../report/adoption/adopted.ts'
import { promoterOf } from './actor.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { tell } from './print-result.ts'

export const adoptFlags = [
  'model-name',
  'version',
  'stage',
  'alias',
  'reason',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** `stagegate adopt`: takes over what holds a target past the gates. */
export async function runAdopt(args: readonly string[], around: CliContext): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, adoptFlags)
  const { version: input, ...asked } = readAdopt(raw)
  const version = await readVersionInput(input, around.cwd)
  const adopted = await withSources('write', raw, around, ({ registry }) =>
    adopt({ ...asked, version }, registry, promoterOf(around)),
  )
  tell(around, json, adoptedData(adopted), (paint) => adoptedText(adopted, paint))
  return exitCodes.ok
}
