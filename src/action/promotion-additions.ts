import type { Actor } from '../commands/actor.ts'
import type { Promoted } from '../commands/check.ts'
import { targetModel } from '../commands/check.ts'
import { readReport } from '../commands/inputs/report-inputs.ts'
import type { PromotionRequest } from '../commands/promotion-commands.ts'
import type { Clock } from '../core/model/clock.ts'
import type { MoveRecord } from '../core/records/record.ts'
import { type RunsOfTrend, readAhead } from '../evidence/trend.ts'
import { type Additions, endOf } from './additions.ts'
import { commentOnPullRequest } from './comment.ts'
import { tellDeployment } from './deployment.ts'
import { type Asked, askGitHub } from './github-context.ts'
import { pastOfReport } from './past-of-report.ts'
import { saveForPost, saveHowItEnded } from './post-state.ts'
import { environmentToSave } from './saved-environment.ts'
import type { Step } from './step.ts'

/**
 * Around `check` and `promote`: what GitHub says of the change, what the post step needs to undo it,
 * the comment of a pull request, and the deployment.
 */
export async function addToPromotion(
  { inputs, promotion }: PromotionRequest,
  step: Step,
): Promise<Additions<PromotionRequest, Promoted>> {
  const { raw, log, around, triggered, connection, promoter, connect } = step
  const reporting = readReport(raw)
  let ahead: RunsOfTrend | null = null
  const actor: Actor & Clock = {
    ...promoter,
    ...(inputs.rollbackOnFailure && { announce: await saving(step, promotion) }),
    decided(decision, standing, tracking) {
      ahead = readAhead(decision, standing, tracking)
    },
  }
  let seen: Asked['seen'] = null
  return {
    async ask(writes) {
      const asked = await askGitHub(step, { inputs, promotion }, reporting, writes)
      seen = asked.seen
      return { inputs, promotion: { ...promotion, circumstances: asked.circumstances } }
    },
    actor,
    past: (outcome, { tracking }) => pastOfReport(outcome, ahead ?? tracking),
    async tell(outcome, { past, lookedAt, succeeded, told }) {
      const to = { log, triggered, uiUrl: connection.uiUrl, reporting, connect }
      const { trend } = past
      const { sleep } = around
      const comment = await commentOnPullRequest(outcome, { ...to, trend, lookedAt, seen, sleep })
      await tellDeployment(outcome, to)
      const all = told && log.setOutputs({ 'comment-url': comment ?? '' })
      const ended = endOf({ succeeded, told: all })
      if (inputs.rollbackOnFailure && outcome.ending.kind === 'promoted') {
        saveHowItEnded(log, ended)
      }
      return ended
    },
  }
}

/** Saves for the post step what it takes to undo the promotion, before anything is moved. */
async function saving(step: Step, promotion: PromotionRequest['promotion']) {
  const model = targetModel(promotion)
  const { connection, around } = step
  const environment = await environmentToSave(
    around.env,
    [connection.trackingUri, connection.registryUri],
    around.readFile,
  )
  return (record: MoveRecord) => saveForPost(step, { model, record, environment })
}
