import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { readPromotion } from '../commands/inputs/inputs.ts'
import { promotionOf } from '../commands/inputs/promotion-request.ts'
import { check } from '../commands/promote.ts'
import { noGitHubContext } from '../core/decision/github-context.ts'
import { UsageError } from '../core/errors/errors.ts'
import { explanationData } from '../report/explanation/explanation-json.ts'
import { explanationText } from '../report/explanation/explanation-report.ts'
import { promoterOf } from './actor.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { tell } from './print-result.ts'

export const explainFlags = [
  'model-name',
  'version',
  'stage',
  'alias',
  'gates',
  'policy',
  'first-promotion',
  'same-dataset',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** What is asked of a model, in words; of a version also what it needs and has. Writes nothing. */
export async function explain(args: readonly string[], around: CliContext): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, explainFlags)
  const toSomewhere = raw.stage !== '' || raw.alias !== ''
  const ofVersion = raw.version !== ''
  if (ofVersion && !toSomewhere) {
    throw new UsageError(
      'A version is given, and not where it would go: "stage" (Production, say) or "alias". What ' +
        'its gates compare with depends on that.',
    )
  }
  // What is asked is the same for each version, and wherever it goes to serve somebody.
  const inputs = readPromotion({
    ...raw,
    version: ofVersion ? raw.version : 'latest',
    stage: toSomewhere ? raw.stage : 'Production',
  })
  const promotion = {
    ...(await promotionOf(inputs, around.cwd, '')),
    circumstances: noGitHubContext,
  }
  // Towards Archived and None there is nothing to look at.
  const checked =
    ofVersion && promotion.target.kind !== 'retirement'
      ? await withSources('read', raw, around, (sources) =>
          check(promotion, sources, promoterOf(around)),
        )
      : null
  const question = {
    model: promotion.model,
    policy: inputs.policy,
    target: toSomewhere ? promotion.target : null,
    rules: promotion.rules,
    checked,
  }
  tell(around, json, explanationData(question), (paint) => explanationText(question, paint))
  return exitCodes.ok
}
