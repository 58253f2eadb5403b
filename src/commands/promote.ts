import { noGitHubContext } from '../core/decision/github-context.ts'
import {
  archivedNotes,
  emptiedNotes,
  type Note,
  type PromotionEnding,
  recordProblem,
} from '../core/decision/outcome.ts'
import { tagWarnings } from '../core/decision/warnings.ts'
import type { Clock } from '../core/model/clock.ts'
import type { ModelSnapshot, ModelVersion } from '../core/model/model.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { resolveVersion } from '../evidence/resolve-version.ts'
import { pastOf } from '../evidence/trend.ts'
import { type Moved, moveTarget } from '../moves/move-target.ts'
import { recoverAndLook } from '../moves/recover.ts'
import type { Permission, ReadOnlyRegistry } from '../registry/port/registry.ts'
import { decisionData } from '../report/promotion/decision-json.ts'
import { textReport } from '../report/promotion/text.ts'
import type { Actor } from './actor.ts'
import {
  check,
  type Decided,
  decideOn,
  hasNoWayBack,
  type Looker,
  type Promoted,
  type Promotion,
  rehearse,
} from './check.ts'
import type { InJobs, Page, Work } from './command.ts'
import { exitCodeOfOutcome } from './exit-codes.ts'
import { type PromotionInputs, readPromotion } from './inputs/inputs.ts'
import { promotionOf } from './inputs/promotion-request.ts'
import { promotionJob } from './promotion-job.ts'
import { recordOfPromotion } from './promotion-record.ts'
import { decidedOn } from './reread-before-move.ts'
import { neededFor, requireRight } from './rights.ts'

/**
 * Ends what an earlier run has left, reads the evidence, decides, and moves the version if the
 * decision says so. Overtaken before it moved anything, it decides once more.
 */
export async function promote(
  promotion: Promotion,
  sources: Sources,
  machine: Actor & Clock,
): Promise<Promoted> {
  const promoter = byClockOf(sources.registry, machine)
  const { standing, candidate, notes, permission } = await settleFirst(promotion, sources, promoter)
  const first = await attempt(promotion, sources, standing, candidate, permission, promoter)
  if (first.ending.kind !== 'overtaken') return outcomeOf(first, first.ending, notes)

  const { problem } = first.ending
  const fresh = await sources.registry.readSnapshot(promotion.model)
  const again = await resolveVersion(sources.registry, fresh, promotion.version)
  if (again.version !== candidate.version || again.createdAt !== candidate.createdAt) {
    const ending = anotherVersion(first.ending, candidate, again)
    return outcomeOf(first, ending, notes)
  }
  const second = await attempt(promotion, sources, fresh, again, permission, promoter, problem)
  const { ending } = second
  return outcomeOf(second, ending.kind === 'overtaken' ? overtakenTwice(ending) : ending, [
    ...notes,
    { kind: 'decided-again', problem },
  ])
}

/** What was asked for of one version, such as the run that evaluated it, says nothing of another. */
function anotherVersion(
  { problem, inPlace }: Extract<Moved, { kind: 'overtaken' }>,
  candidate: ModelVersion,
  again: ModelVersion,
): PromotionEnding {
  const advice =
    `The first decision was about version ${candidate.version}, but the version to promote is version ` +
    `${again.version} now. Run again.`
  return { kind: 'conflict', problem: `${problem} ${advice}`, inPlace }
}

function overtakenTwice({
  problem,
  inPlace,
}: Extract<Moved, { kind: 'overtaken' }>): PromotionEnding {
  const advice = 'This happened twice during this run. Find out who else moves it, and run again.'
  return { kind: 'conflict', problem: `${problem} ${advice}`, inPlace }
}

function outcomeOf(
  { decision, change, standing, candidate, warnings }: Decided,
  moved: PromotionEnding | Exclude<Moved, { kind: 'overtaken' }>,
  notes: readonly Note[],
): Promoted {
  const archived = 'archived' in moved ? moved.archived : []
  const ending: PromotionEnding =
    moved.kind === 'promoted' ? { kind: 'promoted', recordProblem: moved.recordProblem } : moved
  const emptied = moved.kind === 'promoted' ? emptiedNotes(change, standing) : []
  const last = 'snapshot' in moved ? moved.snapshot : standing
  const tags = moved.kind === 'promoted' ? tagWarnings(last, candidate) : []
  return {
    decision,
    change,
    ending,
    notes: [...warnings, ...notes, ...archivedNotes(archived), ...emptied, ...tags],
    standing: last,
  }
}

async function attempt(
  promotion: Promotion,
  sources: Sources,
  standing: ModelSnapshot,
  candidate: ModelVersion,
  permission: Permission | null,
  promoter: Actor & Clock,
  overtaken: string | null = null,
): Promise<Decided & { readonly ending: PromotionEnding | Moved }> {
  const decided = await decideOn(promotion, sources, standing, candidate, promoter, {
    overtaken,
    hasNoWayBack: hasNoWayBack(promoter, permission),
  })
  const { change } = decided
  if (change === null) return { ...decided, ending: { kind: 'nothing-to-do' } }
  requireRight(permission, neededFor([change]), promotion.model)
  const record = recordOfPromotion(decided, standing, promoter)
  promoter.announce?.(record)
  promoter.decided?.(decided.decision, standing, sources.tracking)
  const { registry } = sources
  const ending = await moveTarget(
    registry,
    standing,
    change,
    record,
    promoter,
    decidedOn(sources, standing, decided),
  )
  return { ...decided, ending }
}

/** Whether anybody died over this target, and what became of that. */
async function settleFirst(
  { model, version, target }: Promotion,
  { registry }: Sources,
  clock: Looker,
) {
  const [before, permission] = await Promise.all([
    registry.readSnapshot(model),
    registry.readPermission(model),
  ])
  const found = await resolveVersion(registry, before, version)
  const asking = { action: 'promote', version: found.version } as const
  const { snapshot: standing, notes } = await recoverAndLook(
    registry,
    before,
    target,
    asking,
    clock,
  )
  const candidate = standing === before ? found : await resolveVersion(registry, standing, version)
  return { standing, candidate, notes, permission }
}

export interface PromotionRequest {
  readonly inputs: PromotionInputs
  readonly promotion: Promotion
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
    stage: true,
    alias: true,
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
  needs: ['model-name', 'version'],
  async read(raw, { place, by }) {
    const inputs = readPromotion(raw)
    const promotion = await promotionOf(inputs, place, by)
    return { inputs, promotion: { ...promotion, circumstances: noGitHubContext } }
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

const looking: Work<PromotionRequest, Promoted> = {
  access: 'read',
  run: ({ promotion }, sources, looker) => check(promotion, sources, looker),
}
const rehearsing: Work<PromotionRequest, Promoted> = {
  access: 'read',
  run: ({ promotion }, sources, actor) => rehearse(promotion, sources, actor),
}
const moving: Work<PromotionRequest, Promoted> = {
  access: 'write',
  run: ({ promotion }, sources, actor) => promote(promotion, sources, actor),
}

export const checkCommand: PromotionCommand = {
  ...promotions,
  help: {
    about: 'Nothing in the registry changes.',
    below: gateLines,
    example:
      'check --model-name fraud-detector --version @challenger --stage Production \\\n' +
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
