import { noGitHubContext } from '../core/decision/github-context.ts'
import { UsageError } from '../core/errors/errors.ts'
import type { ExplanationRequest } from '../report/explanation/explanation.ts'
import { explanationData } from '../report/explanation/explanation-json.ts'
import { explanationText } from '../report/explanation/explanation-report.ts'
import { check, type Promotion, targetModel } from './check.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readPromotion } from './inputs/inputs.ts'
import { promotionOf, requireAllowedSource } from './inputs/promotion-request.ts'

interface ExplainRequest {
  readonly question: ExplanationRequest
  /** What a check is asked of a version; null: of none. */
  readonly promotion: Promotion | null
}

/** What is asked of a model, in words; of a version also what it needs and has. Writes nothing. */
export const explainCommand: Command<ExplainRequest, ExplanationRequest> = {
  help: {
    about:
      'Without `version`, no registry is read. With `version` and `stage` or `alias`, each gate also shows ' +
      'the value that it needs now and the value that the version has. Nothing is written, and the exit status is 0 whatever the verdict would be.',
    example:
      'explain --model-name fraud-detector --policy promotion.yml \\\n' +
      '    --version @challenger --alias champion',
  },
  takes: {
    'model-name': true,
    policy: true,
    gates: true,
    version: true,
    'to-model': true,
    'create-to-model': true,
    stage: 'The target: Staging or Production.',
    alias: true,
    'first-promotion': true,
    'same-dataset': true,
    'evidence-from': true,
    'evaluation-run': true,
  },
  needs: ['model-name'],
  async read(raw, { place }) {
    const toSomewhere = raw.stage !== '' || raw.alias !== ''
    const ofVersion = raw.version !== ''
    if (ofVersion && !toSomewhere) {
      throw new UsageError(
        (input) =>
          `A version is given without its target: add ${input('stage')} (for example Production) ` +
          `or ${input('alias')}. The gates compare with the version that has the target.`,
      )
    }
    // What is asked is the same for each version, and wherever it goes to serve somebody.
    const inputs = readPromotion({
      ...raw,
      version: ofVersion ? raw.version : 'latest',
      stage: toSomewhere ? raw.stage : 'Production',
    })
    const asked = await promotionOf(inputs, place, '')
    if (ofVersion) requireAllowedSource(asked)
    const { target, rules } = asked
    // Towards Archived and None there is nothing to look at.
    const looks = ofVersion && target.kind !== 'retirement'
    return {
      question: {
        model: targetModel(asked),
        policy: inputs.policy,
        target: toSomewhere ? target : null,
        rules,
        checked: null,
      },
      promotion: looks ? { ...asked, circumstances: noGitHubContext } : null,
    }
  },
  work: ({ promotion }) =>
    promotion === null
      ? { access: 'none', run: async ({ question }) => question }
      : {
          access: 'read',
          run: async ({ question }, sources, looker) => ({
            ...question,
            checked: await check(promotion, sources, looker),
          }),
        },
  exitCode: () => exitCodes.ok,
  text: explanationText,
  data: explanationData,
  job: null,
}
