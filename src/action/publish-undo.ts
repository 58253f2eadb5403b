import { rollbackCommand } from '../commands/rollback.ts'
import { UsageError } from '../core/errors/errors.ts'
import { targetKey } from '../core/model/target.ts'
import type { RollbackOutcome } from '../core/rollback/rollback-outcome.ts'
import { upsertComment } from '../github/comment.ts'
import { bodyLimit, stampOf } from '../github/comment-text.ts'
import { findDeployment } from '../github/deployment.ts'
import { setDeploymentStatus } from '../github/deployment-status.ts'
import type { GitHub } from '../github/github.ts'
import { commentMarker } from '../github/marker.ts'
import { promotedCommit } from '../github/promoted-commit.ts'
import { findPullRequests } from '../github/pull-request.ts'
import { loadEvent, type Triggered } from '../github/triggering-event.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { WorkflowRun } from '../github/workflow-run.ts'
import { versionUrl } from '../report/text/links.ts'
import { connectGitHub } from './connect-github.ts'
import { wordsOfUndoing } from './deployment-words.ts'
import type { SavedPromotion } from './post-state.ts'
import type { ActionContext } from './step.ts'

export interface Undone {
  readonly saved: SavedPromotion
  readonly outcome: RollbackOutcome
  /** When the registry was last asked who holds what, in milliseconds since 1970. */
  readonly lookedAt: number
}

interface Correcting extends Undone {
  readonly github: GitHub
  readonly triggered: Triggered
  readonly run: WorkflowRun
  readonly sleep: ActionContext['sleep']
  readonly warn: (message: string) => void
}

/**
 * Where the step that promoted has told GitHub of it, GitHub is told that it is undone: the pull
 * request's comment and the deployment. What fails is a warning; the rollback stands.
 */
export async function correctReports(
  undone: Undone,
  log: WorkflowLog,
  around: Pick<ActionContext, 'env' | 'readFile' | 'sleep' | 'dispatcher'>,
): Promise<void> {
  const { env, readFile, sleep, dispatcher = null } = around
  const triggered = await loadEvent(env, readFile)
  const { run } = triggered
  // Without a token nothing was told that would be wrong now.
  const { githubToken: token } = undone.saved.reports
  if (run === null || token === '') return
  const warn = (message: string) =>
    log.annotate({
      subject: 'other',
      level: 'warning',
      title: 'Stagegate: report not corrected',
      message: `${message} This does not change the rollback.`,
    })
  try {
    const github = await connectGitHub({ token, run, env, dispatcher })
    const correcting = { ...undone, github, triggered, run, sleep, warn }
    await correctComment(correcting)
    await correctDeployment(correcting)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    warn(error.message)
  }
}

async function correctComment(correcting: Correcting): Promise<void> {
  const { github, triggered, run, saved, outcome, lookedAt, sleep, warn } = correcting
  // A promotion that was undone is a problem, so both of the others tell of it.
  if (saved.reports.comment === 'never') return
  const { repository } = run
  const found = await findPullRequests({ github, repository, event: triggered.event })
  if (found.kind === 'failed') warn(found.warning)
  if (found.kind !== 'found') return
  const marker = commentMarker({
    model: saved.model,
    targetKey: targetKey(saved.target),
    commentKey: saved.reports.commentKey,
  })
  const telling = {
    body: rollbackCommand.job.markdown(outcome, {
      uiUrl: saved.uiUrl,
      workflowRunUrl: run.url,
      limit: bodyLimit(marker),
    }),
    stamp: stampOf(run, lookedAt),
    // Only what is merged is promoted, and so undone.
    about: { kind: 'merge' },
  } as const
  for (const pullRequest of found.numbers) {
    // Of several, those that were told of the promotion.
    const onlyOurs = found.numbers.length > 1
    const result = await upsertComment({
      github,
      repository,
      pullRequest,
      marker,
      telling,
      onlyOurs,
      sleep,
    })
    if (result.warning !== null) warn(result.warning)
  }
}

async function correctDeployment(correcting: Correcting): Promise<void> {
  const { github, run, saved, outcome, warn } = correcting
  const deployment = await deploymentOf(correcting)
  if (deployment === null) return
  const result = await setDeploymentStatus({
    github,
    repository: run.repository,
    deployment,
    status: {
      ...wordsOfUndoing(outcome),
      environmentUrl:
        saved.uiUrl === null ? null : versionUrl(saved.uiUrl, saved.model, saved.version),
      logUrl: run.url,
    },
  })
  if (result.kind === 'failed') warn(result.warning)
}

/** The event's own, or the one that was made; a step that was cut short may have made none. */
async function deploymentOf(correcting: Correcting): Promise<number | null> {
  const { github, triggered, run, saved, warn } = correcting
  const { event } = triggered
  if (event.kind === 'deployment') return event.id
  const { environment } = saved.reports
  const promoted = promotedCommit(triggered)
  if (environment === null || promoted.kind === 'not-known') return null
  const found = await findDeployment({
    github,
    repository: run.repository,
    sha: promoted.commit,
    environment,
    subject: {
      action: 'promote',
      model: saved.model,
      version: saved.version,
      target: targetKey(saved.target),
      run: saved.run ?? run.url,
    },
  })
  if (found.kind === 'failed') warn(found.warning)
  return found.kind === 'found' ? found.id : null
}
