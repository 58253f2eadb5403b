import { type ExitCode, exitCodeOfRollback } from '../commands/exit-codes.ts'
import { readRollback } from '../commands/inputs/rollback-inputs.ts'
import { checkRollback, rollback } from '../commands/rollback.ts'
import { rollbackData } from '../report/rollback/rollback-json.ts'
import { rollbackText } from '../report/rollback/rollback-report.ts'
import { promoterOf } from './actor.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { tell } from './print-result.ts'

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
export async function runRollback(args: readonly string[], around: CliContext): Promise<ExitCode> {
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
