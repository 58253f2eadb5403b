import { type ExitCode, exitCodeOfOutcome } from '../commands/exit-codes.ts'
import { readConnection, readPromotion } from '../commands/inputs/inputs.ts'
import { promotionOf } from '../commands/inputs/promotion-request.ts'
import { check, promote } from '../commands/promote.ts'
import { noGitHubContext } from '../core/decision/github-context.ts'
import { type Outcome, recordProblem } from '../core/decision/outcome.ts'
import { pastOf } from '../evidence/trend.ts'
import type { ReadOnlyRegistry, Stores } from '../registry/port/registry.ts'
import { decisionData } from '../report/promotion/decision-json.ts'
import { textReport } from '../report/promotion/text.ts'
import { promoterOf } from './actor.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { preparePage } from './html-file.ts'
import { tell } from './print-result.ts'

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
  'evidence-from',
  'evaluation-run',
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
  around: CliContext,
): Promise<ExitCode> {
  const { raw, json, html } = parseFlags(args, promotionFlags)
  const inputs = readPromotion(raw)
  const promoter = promoterOf(around)
  // Before anything is promoted: a page that cannot be written is a mistake to be told at once.
  const page = html === null ? null : await preparePage(html, around)
  const promotion = {
    ...(await promotionOf(inputs, around.cwd, promoter.by)),
    circumstances: noGitHubContext,
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
