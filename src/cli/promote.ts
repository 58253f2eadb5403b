import { readPromotion } from '../config/inputs.ts'
import { promotionOf } from '../config/request.ts'
import { type ExitCode, exitCodeOfOutcome } from '../core/exit.ts'
import { recordProblem } from '../core/outcome.ts'
import { decisionData } from '../core/report/decision-json.ts'
import { textReport } from '../core/report/text.ts'
import { check, promote } from '../promote.ts'
import { withSources } from './connection.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { promoterOf } from './promoter.ts'
import type { Surroundings } from './surroundings.ts'
import { tell } from './tell.ts'

export const promotionFlags = [
  'model-name',
  'version',
  'stage',
  'alias',
  'gates',
  'policy',
  'archive-existing',
  'first-promotion',
  'same-dataset',
  'dry-run',
  'fail-on',
  'expected-evidence',
  'accept-hold',
  'reason',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** `stagegate check` and `stagegate promote`: the same but for who writes. */
export async function runPromotion(
  command: 'check' | 'promote',
  args: readonly string[],
  around: Surroundings,
): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, promotionFlags)
  const inputs = readPromotion(raw)
  const promoter = promoterOf(around)
  const promotion = await promotionOf(inputs, around.cwd, promoter.by)
  const outcome = await withSources(raw, around, (sources) =>
    command === 'check' || inputs.dryRun
      ? check(promotion, sources, around.now())
      : promote(promotion, sources, promoter),
  )
  tell(around, json, decisionData(outcome), (paint) => textReport(outcome, paint))
  const problem = recordProblem(outcome)
  if (problem !== null) around.err(`stagegate: promoted, but not recorded: ${problem}`)
  return exitCodeOfOutcome(outcome, inputs.failOn)
}
