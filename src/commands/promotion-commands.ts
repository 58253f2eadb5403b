import { noGitHubContext } from '../core/decision/github-context.ts'
import { recordProblem } from '../core/decision/outcome.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import { pastOf } from '../evidence/trend.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'
import { decisionData } from '../report/promotion/decision-json.ts'
import { textReport } from '../report/promotion/text.ts'
import type { Inputs } from '../report/text/commands-to-paste.ts'
import { check, type Promoted, type Promotion, rehearse } from './check.ts'
import type { InJobs, Page, Work } from './command.ts'
import { exitCodeOfOutcome } from './exit-codes.ts'
import { type PromotionInputs, readPromotion } from './inputs/inputs.ts'
import type { RawInputs } from './inputs/inputs-and-flags.ts'
import { promotionOf, requireAllowedSource } from './inputs/promotion-request.ts'
import { promote } from './promote.ts'
import { promotionJob } from './promotion-job.ts'

export interface PromotionRequest {
  readonly inputs: PromotionInputs
  readonly promotion: Promotion
  /** To be shown again as a command. */
  readonly asked?: Inputs
}

/** `check` and `promote` take the same and say the same; they differ in who writes. */
export type PromotionCommand = InJobs<PromotionRequest, Promoted> & {
  page(outcome: Promoted, sources: Sources<ReadOnlyRegistry> | null): Promise<Page>
}

const gateLines = `A gate line
  val_auc >= 0.90                     a number
  val_auc >= champion - 0.5%          the version that has the target now, minus half a percent
  recall/{young,senior} >= 0.80       each of these
  recall/* >= 0.75                    every one that matches, at least one
  max(val_auc) >= 0.95                over the metric's history: last, min, max, mean, median
  warn: brier <= 0.12                 fail (the default), warn, info`

const promotions: Omit<PromotionCommand, 'help' | 'work'> = {
  takes: {
    'model-name': true,
    version: true,
    alias: true,
    stage: true,
    'to-model': true,
    'create-to-model': true,
    'archive-existing': true,
    gates: true,
    policy: true,
    'policy-repository': true,
    'first-promotion': true,
    'same-dataset': true,
    'evidence-from': true,
    'evaluation-run': true,
    'expected-evidence': true,
    'accept-hold': true,
    reason: true,
    'fail-on': true,
    'dry-run': true,
    html: true,
    'rollback-on-failure': true,
    environment: true,
    'require-approval': true,
    'create-deployment': true,
  },
  needs: ['version'],
  async read(raw, { place, by }) {
    const inputs = readPromotion(raw)
    const promotion = await promotionOf(inputs, place, by)
    requireAllowedSource(promotion)
    const asked = { ...promotion, circumstances: noGitHubContext }
    return { inputs, promotion: asked, asked: askedWith(raw, Object.keys(this.takes)) }
  },
  exitCode: (outcome, { inputs }) => exitCodeOfOutcome(outcome, inputs.failOn),
  text: textReport,
  data: decisionData,
  asides(outcome) {
    const problem = recordProblem(outcome)
    return problem === null ? [] : [`stagegate: promoted, but not recorded: ${problem}`]
  },
  async page(outcome, sources) {
    const { standing } = outcome
    const trend = sources && (await pastOf(outcome, standing, sources.tracking, false)).trend
    return async (options) => {
      const { reportPage } = await import(
        /* webpackChunkName: "html-report" */ '../report/promotion/report-page.ts'
      )
      return reportPage(outcome, { ...options, trend: trend ?? { kind: 'none' } })
    }
  },
  job: promotionJob,
}

/** What was given, but for what may hold a password. */
function askedWith(raw: RawInputs, takes: readonly string[]): Inputs {
  const shown = [...takes, 'tracking-uri', 'registry-uri', 'tracking-username']
  return Object.fromEntries(
    Object.entries(raw).filter(
      ([name, value]) =>
        shown.includes(name) && value !== '' && !(name.endsWith('-uri') && value.includes('@')),
    ),
  )
}

function withAsked({ asked }: PromotionRequest, outcome: Promoted): Promoted {
  return asked === undefined ? outcome : { ...outcome, asked }
}

const looking: Work<PromotionRequest, Promoted> = {
  access: 'read',
  run: async (request, sources, looker) =>
    withAsked(request, await check(request.promotion, sources, looker)),
}
const rehearsing: Work<PromotionRequest, Promoted> = {
  access: 'read',
  run: async (request, sources, actor) =>
    withAsked(request, await rehearse(request.promotion, sources, actor)),
}
const moving: Work<PromotionRequest, Promoted> = {
  access: 'write',
  run: async (request, sources, actor) =>
    withAsked(request, await promote(request.promotion, sources, actor)),
}

export const checkCommand: PromotionCommand = {
  ...promotions,
  help: {
    about: 'Nothing in the registry changes.',
    below: gateLines,
    example:
      'check --model-name fraud-detector --version @challenger --alias champion \\\n' +
      "    --gates 'val_auc >= 0.90' --gates 'val_auc >= champion - 0.5%'",
  },
  work: () => looking,
}

export const promoteCommand: PromotionCommand = {
  ...promotions,
  help: {
    about: '',
    below: gateLines,
    example:
      'promote --model-name fraud-detector --version 5 --alias champion \\\n' +
      "    --gates 'val_auc >= champion'",
  },
  work: ({ inputs }) => (inputs.dryRun ? rehearsing : moving),
}
