import { readRollback } from '../config/rollback-inputs.ts'
import { type ExitCode, exitCodeOfRollback } from '../core/exit.ts'
import { rollbackData } from '../core/report/rollback-json.ts'
import { rollbackText } from '../core/report/rollback-text.ts'
import { checkRollback, rollback } from '../rollback.ts'
import { withSources } from './connection.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { promoterOf } from './promoter.ts'
import type { Surroundings } from './surroundings.ts'
import { tell } from './tell.ts'

export const rollbackFlags = [
  'model-name',
  'stage',
  'alias',
  'to-version',
  'version',
  'force',
  'reason',
  'dry-run',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** `stagegate rollback`: gives a target back to whoever had it before. */
export async function runRollback(
  args: readonly string[],
  around: Surroundings,
): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, rollbackFlags)
  const { rollback: asked, dryRun } = readRollback(raw)
  const promoter = promoterOf(around)
  const outcome = dryRun
    ? await withSources('read', raw, around, ({ registry }) =>
        checkRollback(asked, registry, promoter.run),
      )
    : await withSources('write', raw, around, ({ registry }) => rollback(asked, registry, promoter))
  tell(around, json, rollbackData(outcome), (paint) => rollbackText(outcome, paint))
  return exitCodeOfRollback(outcome)
}
