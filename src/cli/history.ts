import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { history } from '../commands/history.ts'
import { readModelName } from '../commands/inputs/inputs.ts'
import { parseTarget } from '../commands/inputs/target.ts'
import { historyData } from '../report/history/history-json.ts'
import { historyText } from '../report/history/history-report.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { jsonText } from './json.ts'

export const historyFlags = [
  'model-name',
  'stage',
  'alias',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** Who held a target when, promoted by whom, on what evidence, rolled back why. */
export async function showHistory(args: readonly string[], around: CliContext): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, historyFlags)
  const model = readModelName(raw)
  const isNamed = raw.stage !== '' || raw.alias !== ''
  const target = isNamed ? parseTarget(raw.stage, raw.alias, false) : null
  const told = await withSources('read', raw, around, ({ registry }) =>
    history(model, target, registry),
  )
  around.out(json ? jsonText(historyData(told)) : historyText(told, around.paint).join('\n'))
  return exitCodes.ok
}
