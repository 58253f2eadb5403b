import { UsageError } from '../core/errors/errors.ts'
import { problem } from './failure.ts'
import type { GitHub } from './github.ts'
import { pullRequestIn } from './pull-request-payload.ts'
import type { PullRequest, Triggered, TriggeringEvent } from './triggering-event.ts'
import { repositoryName } from './workflow-run.ts'

/**
 * The event with the pull request that its payload only names, as GitHub has it: its commits, its
 * base, whether it was merged. Where GitHub gives no answer, the event says why. Never throws.
 *
 * @param connect called only where there is one to ask for
 */
export async function withNamedPullRequest(
  { event, run }: Triggered,
  connect: () => Promise<GitHub>,
): Promise<Triggered> {
  if (event.kind !== 'issue_comment' && event.kind !== 'workflow_run') return { event, run }
  const number = event.kind === 'issue_comment' ? event.on?.number : event.follows.pullRequest
  if (number === undefined || number === null || run === null) return { event, run }
  const { owner, name } = run.repository
  const tried = `read pull request #${number} of ${repositoryName(run.repository)}`
  try {
    const { octokit } = await connect()
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      owner,
      repo: name,
      pull_number: number,
    })
    const branch = data.base.repo.default_branch
    const pullRequest = pullRequestIn({ pull_request: data }, branch)
    if (pullRequest === null)
      throw new Error('the pull request does not have the form that GitHub documents')
    return { event: { ...event, pullRequest: asItRan(event, pullRequest) }, run }
  } catch (error) {
    const unanswered =
      error instanceof UsageError ? error.message : problem(tried, ['pull-requests: read'], error)
    return { event: { ...event, unanswered }, run }
  }
}

/** What a workflow follows ran at a commit, whatever the pull request has by now. */
function asItRan(event: TriggeringEvent, pullRequest: PullRequest): PullRequest {
  if (event.kind !== 'workflow_run' || event.follows.headSha === null) return pullRequest
  return { ...pullRequest, headSha: event.follows.headSha }
}
