import type { Actor } from '../commands/actor.ts'
import { exitCodeOfRollback, exitCodes } from '../commands/exit-codes.ts'
import { rollbackCommand } from '../commands/rollback.ts'
import { undoPromotion } from '../commands/undo-promotion.ts'
import { StagegateError, UsageError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import type { UndoSkipped } from '../core/rollback/undo-outcome.ts'
import { codeBlock, visible } from '../core/text/untrusted-text.ts'
import { openWorkflowLog, type WorkflowLog } from '../github/workflow-log.ts'
import { proxyTexts } from '../network/proxy.ts'
import { mlflowUserOf, secretsOf } from '../registry/credentials/credentials.ts'
import { headerLines, secretsInHeaders } from '../registry/credentials/tracking-headers.ts'
import { sentence } from '../report/phrase.ts'
import { markdownOf } from '../report/render/markdown.ts'
import { textOf } from '../report/render/text.ts'
import { leftAloneReason } from '../report/rollback/rollback-report.ts'
import { timelineOf } from './past-of-report.ts'
import type { SavedPromotion } from './post-state.ts'
import { publish } from './publish.ts'
import { correctReports } from './publish-undo.ts'
import { rememberingLastLook } from './read-clock.ts'
import { changedTrust, restoredEnvironment } from './saved-environment.ts'
import { type ActionContext, type Ended, withStores } from './step.ts'

/** Without a folder to work in: what was saved says which that was. */
export type PostSurroundings = Omit<ActionContext, 'cwd'>

/**
 * `rollback-on-failure`: undoes what this step of the job promoted, from what it saved, and through
 * the connections that it had.
 */
export async function postStep(saved: SavedPromotion, later: PostSurroundings): Promise<Ended> {
  const { trackingUri, registryUri, credentials, headers, reports, environment } = saved
  const around = { ...later, env: restoredEnvironment(environment, later.env) }
  const log = openWorkflowLog(around.core, [
    ...secretsOf(credentials, [trackingUri, registryUri, ...proxyTexts(around.env)]),
    ...secretsInHeaders(headerLines(headers)),
    ...Object.values(environment.secrets),
    reports.githubToken,
  ])
  try {
    await refuseChangedTrust(saved, around)
    return await undo(saved, log, around)
  } catch (error) {
    if (!(error instanceof StagegateError)) throw error
    const message =
      `${visible(saved.model)} version ${saved.version} could not be rolled back. The ` +
      `rollback was due because ${reasonOf(saved)}. What failed: ${error.message}`
    log.annotate({ subject: 'verdict', level: 'error', title: 'Stagegate: not undone', message })
    await log.setSummary(`### ⚠️ The promotion could not be undone\n\n${codeBlock(message)}\n`)
    return 'failure'
  }
}

async function undo(
  saved: SavedPromotion,
  log: WorkflowLog,
  around: PostSurroundings,
): Promise<Ended> {
  const { by, run } = saved
  const { now, nonce, sleep, uninterrupted, dispatcher } = around
  const promoter: Actor & Clock = {
    by,
    mlflowUser: mlflowUserOf(saved.credentials, saved.registryUri),
    run,
    now,
    nonce,
    sleep,
    uninterrupted,
  }
  const step = {
    log,
    connection: saved,
    around: {
      env: around.env,
      cwd: saved.cwd,
      now,
      ...(dispatcher && { dispatcher }),
    },
  }
  return await withStores('write', step, async (stores) => {
    const { registry, lastLook } = rememberingLastLook(stores.registry, now)
    const undone = await undoPromotion(saved, reasonOf(saved), registry, promoter)
    const lookedAt = lastLook()
    if (undone.kind === 'left-alone') {
      await showLeftAlone(undone, log)
      return 'success'
    }
    const { outcome } = undone
    const succeeded = exitCodeOfRollback(outcome) === exitCodes.ok
    const moved = outcome.ending.kind === 'rolled-back'
    const timeline = moved ? await timelineOf(saved, registry, log) : ''
    const shown = { succeeded, uiUrl: saved.uiUrl, workflowRunUrl: run, timeline }
    // The promotion of a job that failed is gone: more than a notice, and no error of its own.
    await publish(rollbackCommand, outcome, log, shown, succeeded ? 'warning' : 'error')
    await correctReports({ saved, outcome, lookedAt }, log, around)
    return succeeded ? 'success' : 'failure'
  })
}

/** Whoever could make Node trust or reach another server would be sent the writing credential. */
async function refuseChangedTrust(
  saved: SavedPromotion,
  { env, readFile }: PostSurroundings,
): Promise<void> {
  const changed = await changedTrust(saved.environment, env, readFile)
  const [first, ...more] = changed
  if (first === undefined) return
  const what =
    more.length === 0
      ? `${first} has changed since the promotion, and it decides`
      : `${changed.slice(0, -1).join(', ')} and ${changed.at(-1)} have changed since the promotion, and they decide`
  throw new UsageError(
    `${what} which servers Node trusts or reaches. So no credential was sent, ` +
      `and nothing was undone. Find out what made the change, and roll back by hand: ${commandToRollBack(saved)}`,
  )
}

function commandToRollBack({ model, target, version }: SavedPromotion): string {
  const flag =
    target.kind === 'alias' ? `--alias ${shellWord(target.alias)}` : `--stage ${target.stage}`
  return `stagegate rollback --model-name ${shellWord(model)} ${flag} --version ${version}`
}

/** As a shell reads it back; what is not visible is written out, and has to be typed otherwise. */
function shellWord(text: string): string {
  const shown = visible(text, 1000)
  return /^[\w.@%+/-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`
}

/** The runner runs a post step also for a job that was cancelled, and does not say which it was. */
function reasonOf({ ended }: SavedPromotion): string {
  switch (ended) {
    case 'success':
      return 'a later step of the job failed, or the job was cancelled'
    case 'failure':
      return 'the step that promoted it failed after the move'
    case null:
      return 'the step that promoted it was cut short'
  }
}

async function showLeftAlone(left: UndoSkipped, log: WorkflowLog): Promise<void> {
  const reason = sentence(leftAloneReason(left))
  log.info(`NOT ROLLED BACK  ${textOf(reason)}`)
  log.annotate({
    subject: 'verdict',
    level: 'notice',
    title: 'Stagegate: Not rolled back',
    message: textOf(reason),
  })
  await log.setSummary(`### ➖ Not rolled back\n\n${markdownOf(reason)}\n`)
}
