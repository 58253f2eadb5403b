import type { ReportInputs } from '../commands/inputs/inputs.ts'
import { promotionJob } from '../commands/promotion-job.ts'
import type { Outcome } from '../core/decision/outcome.ts'
import { UsageError } from '../core/errors/errors.ts'
import { targetKey } from '../core/model/model.ts'
import type { TrendReading } from '../core/trend/trend.ts'
import { fullHash } from '../git/commit-hash.ts'
import { type Telling, upsertComment } from '../github/comment.ts'
import { bodyLimit, stampOf } from '../github/comment-text.ts'
import { pullRequestOf, type Triggered, type TriggeringEvent } from '../github/event.ts'
import type { GitHub } from '../github/github.ts'
import { commentMarker } from '../github/marker.ts'
import { findPullRequest } from '../github/pull-request.ts'
import type { SeenPullRequest } from '../github/reviewed.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import { placeOf } from './audience.ts'

/** What a comment takes besides what became of the decision. */
export interface CommentContext {
  readonly log: WorkflowLog
  readonly triggered: Triggered
  readonly uiUrl: string | null
  readonly reporting: ReportInputs
  /** How the key metric came to be what it is. */
  readonly trend: TrendReading
  /** Milliseconds since 1970: when the registry was last asked for what is told. */
  readonly lookedAt: number
  /** What was found on the pull request before; null: it was not asked for, or not found out. */
  readonly seen: SeenPullRequest | null
  readonly sleep: (milliseconds: number) => Promise<unknown>
  readonly connect: () => Promise<GitHub>
}

/** The address of the comment, or null where there is none. What fails is a warning. */
export async function commentOnPullRequest(
  outcome: Outcome,
  to: CommentContext,
): Promise<string | null> {
  const { log, triggered, uiUrl, reporting, seen } = to
  const { event, run } = triggered
  // GitHub's client is not loaded then.
  const nobodyToTell = event.kind !== 'push' && pullRequestOf(event) === null
  if (!reporting.comment || run === null || nobodyToTell) return null
  const warn = (message: string) =>
    log.annotate({
      subject: 'other',
      level: 'warning',
      title: 'Stagegate: no comment',
      message: `${message} The verdict stands.`,
    })
  if (reporting.githubToken === '') {
    warn('No "github-token" is given, so the pull request gets no comment.')
    return null
  }
  if (seen?.kind === 'none') return null

  let github: GitHub
  try {
    github = await to.connect()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    warn(error.message)
    return null
  }
  const { repository } = run
  const found = seen ?? (await findPullRequest({ github, repository, event }))
  if (found.kind === 'failed') warn(found.warning)
  if (found.kind !== 'found') return null

  const { decision } = outcome
  const marker = commentMarker({
    model: decision.model,
    targetKey: targetKey(decision.target),
    commentKey: reporting.commentKey,
  })
  const result = await upsertComment({
    github,
    repository,
    pullRequest: found.number,
    marker,
    telling: {
      body: promotionJob.markdown(outcome, {
        uiUrl,
        workflowRunUrl: run.url,
        limit: bodyLimit(marker),
        place: placeOf(event),
        trend: to.trend,
        charts: 'comment',
      }),
      stamp: stampOf(run, to.lookedAt),
      about: aboutOf(event, outcome),
    },
    known: seen?.comments ?? [],
    sleep: to.sleep,
  })
  if (result.warning !== null) warn(result.warning)
  if (result.kind === 'failed') return null
  if (result.kind === 'superseded') {
    log.info(`The comment ${result.url} tells what a later run found, and stays as it is.`)
  }
  return result.url
}

function aboutOf(event: TriggeringEvent, { decision }: Outcome): Telling['about'] {
  const pull = pullRequestOf(event)
  if (pull === null || pull.merged) return { kind: 'merge' }
  const { version } = decision.candidate
  return { kind: 'proposal', head: fullHash(pull.headSha), version }
}
