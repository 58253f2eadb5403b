import { UsageError } from '../core/errors.ts'
import { targetKey } from '../core/model.ts'
import type { Outcome } from '../core/outcome.ts'
import { markdownReport } from '../core/report/markdown.ts'
import { bodyLimit, upsertComment } from '../github/comment.ts'
import type { GitHub } from '../github/github.ts'
import { commentMarker } from '../github/marker.ts'
import { findPullRequest } from '../github/pull-request.ts'
import { connectGitHub } from './connect-github.ts'
import type { Reporting } from './reporting.ts'

/** Events that have to do with no pull request: GitHub is not asked, nor its client loaded. */
const withoutPullRequest = new Set(['workflow_dispatch', 'deployment', 'merge_group'])

/** The address of the comment, or null where there is none. What fails is a warning. */
export async function commentOnPullRequest(
  outcome: Outcome,
  { log, env, triggered, uiUrl, reporting, dispatcher }: Reporting,
): Promise<string | null> {
  const { event, run } = triggered
  const nothingToTell =
    withoutPullRequest.has(event.kind) || (event.kind === 'other' && event.pullRequest === null)
  if (!reporting.comment || run === null || nothingToTell) return null
  const warn = (message: string) =>
    log.annotate({ subject: 'other', level: 'warning', title: 'Stagegate: no comment', message })
  if (reporting.githubToken === '') {
    warn('No "github-token" is given, so the pull request gets no comment. The verdict stands.')
    return null
  }

  let github: GitHub
  try {
    github = await connectGitHub({ token: reporting.githubToken, run, env, dispatcher })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    warn(`${error.message} The verdict stands.`)
    return null
  }
  const found = await findPullRequest({ github, repository: run.repository, event })
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
    repository: run.repository,
    pullRequest: found.number,
    marker,
    body: markdownReport(outcome, {
      uiUrl,
      workflowRunUrl: run.url,
      limit: bodyLimit(marker),
    }),
  })
  if (result.warning !== null) warn(result.warning)
  return result.kind === 'failed' ? null : result.url
}
