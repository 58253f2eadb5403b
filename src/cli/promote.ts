import { readConnection, readPromotion } from '../config/inputs.ts'
import { promotionOf } from '../config/request.ts'
import { noCircumstances } from '../core/circumstances.ts'
import { type ExitCode, exitCodeOfOutcome } from '../core/exit.ts'
import { type Outcome, recordProblem } from '../core/outcome.ts'
import { decisionData } from '../core/report/decision-json.ts'
import { textReport } from '../core/report/text.ts'
import { check, promote } from '../promote.ts'
import type { ReadOnlyRegistry, Stores } from '../registries/registry.ts'
import { pastOf } from '../trend.ts'
import { withSources } from './connection.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { preparePage } from './html-report.ts'
import { promoterOf } from './promoter.ts'
import type { Surroundings } from './surroundings.ts'
import { tell } from './tell.ts'

/** Where no flag and no variable names an MLflow, it is a file, which has no pages. */
const noUi = 'sqlite:///mlflow.db'

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
  'html',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** `stagegate check` and `stagegate promote`: the same but for who writes. */
export async function runPromotion(
  command: 'check' | 'promote',
  args: readonly string[],
  around: Surroundings,
): Promise<ExitCode> {
  const { raw, json, html } = parseFlags(args, promotionFlags)
  const inputs = readPromotion(raw)
  const promoter = promoterOf(around)
  // Before anything is promoted: a page that cannot be written is a mistake to be told at once.
  const page = html === null ? null : await preparePage(html, around)
  const promotion = {
    ...(await promotionOf(inputs, around.cwd, promoter.by)),
    circumstances: noCircumstances,
  }
  const withPast = async (outcome: Outcome, stores: Stores<ReadOnlyRegistry>) => ({
    outcome,
    past: page === null ? null : await pastOf(outcome, stores, false),
  })
  const { outcome, past } =
    command === 'check' || inputs.dryRun
      ? await withSources('read', raw, around, async (sources) =>
          withPast(await check(promotion, sources, promoter), sources),
        )
      : await withSources('write', raw, around, async (sources) =>
          withPast(await promote(promotion, sources, promoter), sources),
        )
  tell(around, json, decisionData(outcome), (paint) => textReport(outcome, paint, 'laptop'))
  const problem = recordProblem(outcome)
  if (problem !== null) around.err(`stagegate: promoted, but not recorded: ${problem}`)
  if (page !== null && past !== null) {
    await page.write(outcome, {
      uiUrl: readConnection(raw, around.env, noUi).uiUrl,
      workflowRunUrl: promoter.run,
      place: 'laptop',
      trend: past.trend,
      writtenAt: around.now(),
      by: promoter.by,
    })
  }
  return exitCodeOfOutcome(outcome, inputs.failOn)
}
