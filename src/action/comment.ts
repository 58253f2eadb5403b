import type { Outcome } from '../core/decision/outcome.ts'
import { UsageError } from '../core/errors/errors.ts'
import { targetKey } from '../core/model/target.ts'
import { fullHash } from '../git/commit-hash.ts'
import { type Telling, upsertComment } from '../github/comment.ts'
import { bodyLimit, stampOf } from '../github/comment-text.ts'
import { pullRequestOf, type TriggeringEvent } from '../github/event.ts'
import type { GitHub } from '../github/github.ts'
import { commentMarker } from '../github/marker.ts'
import { findPullRequest } from '../github/pull-request.ts'
import { markdownReport } from '../report/promotion/markdown.ts'
import { placeOf } from './audience.ts'
import type { Reporting } from './publish-context.ts'

/** The address of the comment, or null where there is none. What fails is a warning. */
export async function commentOnPullRequest(
  outcome: Outcome,
  to: Reporting,
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
      body: markdownReport(outcome, {
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
