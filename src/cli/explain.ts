import { readPromotion } from '../config/inputs.ts'
import { promotionOf } from '../config/request.ts'
import { noCircumstances } from '../core/circumstances.ts'
import { UsageError } from '../core/errors.ts'
import { type ExitCode, exitCodes } from '../core/exit.ts'
import { explanationData } from '../core/report/explanation-json.ts'
import { explanationText } from '../core/report/explanation-text.ts'
import { check } from '../promote.ts'
import { withSources } from './connection.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { promoterOf } from './promoter.ts'
import type { Surroundings } from './surroundings.ts'
import { tell } from './tell.ts'

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
export async function explain(args: readonly string[], around: Surroundings): Promise<ExitCode> {
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
    circumstances: noCircumstances,
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
