import type { CodeHistory } from '../code/code-history.ts'
import { readPromotion, readReport } from '../config/inputs.ts'
import { promotionOf } from '../config/request.ts'
import { exitCodeOfOutcome, exitCodes } from '../core/exit.ts'
import type { MoveRecord } from '../core/records/record.ts'
import { commitHistory } from '../github/commit-history.ts'
import type { Triggered } from '../github/event.ts'
import { promotedCommit } from '../github/promoted-commit.ts'
import { check, promote } from '../promote.ts'
import { connectGitHub } from './connect-github.ts'
import { report } from './report.ts'
import { saveForPost, saveHowItEnded } from './saved-promotion.ts'
import { type Ended, type Step, type Surroundings, withStores, workspaceOf } from './step.ts'
import { timelineOf } from './timeline.ts'

/** `command: check` and `command: promote`: the same but for who writes. */
export async function promotionStep(command: 'check' | 'promote', step: Step): Promise<Ended> {
  const { raw, log, around, triggered, connection, promoter } = step
  const inputs = readPromotion(raw)
  const reporting = readReport(raw)
  const promotion = await promotionOf(inputs, workspaceOf(around), promoter.by)
  const undone = inputs.rollbackOnFailure
  const announce = (record: MoveRecord) => saveForPost(step, promotion.model, record)

  const code = commitHistoryOf(triggered, reporting.githubToken, around)
  const { outcome, timeline } = await withStores(step, async (stores) => {
    const sources = { ...stores, code }
    if (command === 'check' || inputs.dryRun) {
      return { outcome: await check(promotion, sources, around.now()), timeline: '' }
    }
    const outcome = await promote(promotion, sources, undone ? { ...promoter, announce } : promoter)
    const moved = outcome.ending.kind === 'promoted'
    return { outcome, timeline: moved ? await timelineOf(promotion, stores.registry, log) : '' }
  })

  const succeeded = exitCodeOfOutcome(outcome, inputs.failOn) === exitCodes.ok
  const told = await report(outcome, {
    log,
    env: around.env,
    triggered,
    uiUrl: connection.uiUrl,
    reporting,
    succeeded,
    timeline,
    dispatcher: around.dispatcher ?? null,
  })
  const ended = succeeded && told ? 'success' : 'failure'
  if (undone && outcome.ending.kind === 'promoted') saveHowItEnded(log, ended)
  return ended
}

/** GitHub is asked only where a policy asks what commit a run was made from. */
function commitHistoryOf(triggered: Triggered, token: string, around: Surroundings): CodeHistory {
  const { event, run } = triggered
  if (run === null) {
    const because = 'this is no workflow run of a repository'
    const reason = 'no-repository'
    return { relationOf: async () => ({ kind: 'not-known', reason, because, promoted: null }) }
  }
  const { env, dispatcher = null } = around
  return commitHistory({
    connect: () => connectGitHub({ token, run, env, dispatcher }),
    repository: run.repository,
    promoted: promotedCommit({ event, run }),
  })
}
