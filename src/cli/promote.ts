import { readPromotion } from '../config/inputs.ts'
import { promotionOf } from '../config/request.ts'
import { type ExitCode, exitCodeOfOutcome } from '../core/exit.ts'
import { type Outcome, recordProblem } from '../core/outcome.ts'
import { decisionData } from '../core/report/decision-json.ts'
import { textReport, unpainted } from '../core/report/text.ts'
import { check, promote } from '../promote.ts'
import { withSources } from './connection.ts'
import { type FlagName, parseFlags } from './flags.ts'
import { jsonText } from './json.ts'
import { promoterOf } from './promoter.ts'
import type { Surroundings } from './surroundings.ts'

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
  'tracking-uri',
  'registry-uri',
  'tracking-username',
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
  tell(outcome, json, around)
  return exitCodeOfOutcome(outcome, inputs.failOn)
}

function tell(outcome: Outcome, json: boolean, around: Surroundings): void {
  if (json) {
    around.out(jsonText(decisionData(outcome)))
    around.err(textReport(outcome, unpainted).join('\n'))
  } else {
    around.out(textReport(outcome, around.paint).join('\n'))
  }
  const problem = recordProblem(outcome)
  if (problem !== null) around.err(`stagegate: promoted, but not recorded: ${problem}`)
}
