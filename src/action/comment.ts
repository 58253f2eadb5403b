import type { ReportInputs } from '../commands/inputs/report-inputs.ts'
import { promotionJob } from '../commands/promotion-job.ts'
import { sourceMark } from '../core/decision/github-context.ts'
import type { Note, Outcome } from '../core/decision/outcome.ts'
import { UsageError } from '../core/errors/errors.ts'
import { targetKey } from '../core/model/target.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { TrendReading } from '../core/trend/trend.ts'
import { fullHash } from '../git/commit-hash.ts'
import { type Telling, upsertComment } from '../github/comment.ts'
import { bodyLimit, stampOf } from '../github/comment-text.ts'
import type { GitHub } from '../github/github.ts'
import { commentMarker } from '../github/marker.ts'
import { findPullRequests } from '../github/pull-request.ts'
import type { SeenPullRequest, SeenPullRequests } from '../github/reviewed.ts'
import { pullRequestOf, type Triggered, type TriggeringEvent } from '../github/triggering-event.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { WorkflowRun } from '../github/workflow-run.ts'
import { loosens } from '../report/promotion/next-steps.ts'
import { placeOf } from './report-place.ts'

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
  /** What was found on the pull requests before; null: it was not asked for, or not found out. */
  readonly seen: SeenPullRequests | null
  readonly sleep: (milliseconds: number) => Promise<unknown>
  readonly connect: () => Promise<GitHub>
}

/** The address of the comment, of several the first; null where there is none. What fails is a warning. */
export async function commentOnPullRequest(
  outcome: Outcome,
  to: CommentContext,
): Promise<string | null> {
  const { log, triggered, reporting, seen } = to
  const { event, run } = triggered
  if (reporting.comment === 'never' || run === null) return null
  const warn = (message: string) =>
    log.annotate({
      subject: 'other',
      level: 'warning',
      title: 'Stagegate: no comment',
      message: `${message} This does not change the verdict.`,
    })
  // GitHub's client is not loaded then.
  if (event.kind !== 'push' && pullRequestOf(event) === null) {
    sayWhyNobody(event, log, warn)
    return null
  }
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
  const toTell = seen ?? (await findPullRequests({ github, repository, event }))
  if (toTell.kind === 'failed') warn(toTell.warning)
  if (toTell.kind === 'failed' || toTell.kind === 'none') return null
  const pullRequests: readonly SeenPullRequest[] =
    'numbers' in toTell
      ? toTell.numbers.map((number) => ({ number, comments: [] }))
      : toTell.pullRequests
  const urls: string[] = []
  for (const { number, comments } of pullRequests) {
    const result = await upsertComment({
      github,
      repository,
      pullRequest: number,
      ...commentOf(outcome, to, run),
      known: comments,
      // Of several that one push has merged, the others are not about this model.
      onlyOurs: pullRequests.length > 1 || (reporting.comment === 'problems' && isWell(outcome)),
      sleep: to.sleep,
    })
    if (result.warning !== null) warn(result.warning)
    if (result.kind === 'failed' || result.kind === 'none-of-ours') continue
    if (result.kind === 'superseded') {
      log.info(
        `The comment ${result.url} shows the result of a later run, so this run does not change it.`,
      )
    }
    urls.push(result.url)
  }
  return urls[0] ?? null
}

/** What a run has put in order by itself. */
const harmless: readonly Note['kind'][] = [
  'copied',
  'other-copies',
  'copy-undone',
  'record-completed',
  'record-undone',
  'decided-again',
  'rivals-archived',
]

/** Whether nobody needs to look: a warning, and a policy that becomes looser, are for reviewers. */
function isWell({ decision, ending, notes }: Outcome): boolean {
  const { verdict, gates } = decision
  return (
    (verdict === 'pass' || verdict === 'unchanged') &&
    ending.kind !== 'conflict' &&
    !(ending.kind === 'promoted' && ending.recordProblem !== null) &&
    notes.every(({ kind }) => harmless.includes(kind)) &&
    !loosens(decision) &&
    !gates.some(({ outcome, datasetWarning }) => outcome === 'warn' || datasetWarning)
  )
}

/** A pull request that nobody can find must not be left without a word. */
function sayWhyNobody(
  event: TriggeringEvent,
  log: WorkflowLog,
  warn: (message: string) => void,
): void {
  const notice = (message: string) =>
    log.annotate({ subject: 'other', level: 'notice', title: 'Stagegate: no comment', message })
  switch (event.kind) {
    case 'issue_comment':
    case 'workflow_run':
      if (event.unanswered !== null) warn(event.unanswered)
      else if (event.kind === 'workflow_run' && event.follows.event.startsWith('pull_request')) {
        notice(
          'The event workflow_run names no pull request (it never does if the pull request is from a fork), so none gets a comment.',
        )
      }
      return
    case 'other':
      if (!/^(?:pull_request|issue_comment$|workflow_run$)/.test(event.name)) return
      notice(
        `The payload of the event ${visible(event.name)} is not in the form that GitHub documents, so it is not known which pull request it is about, and none gets a comment.`,
      )
      return
    default:
      return
  }
}

function commentOf(
  outcome: Outcome,
  { triggered, uiUrl, reporting, trend, lookedAt }: CommentContext,
  run: WorkflowRun,
) {
  const { event } = triggered
  const { decision } = outcome
  const marker = commentMarker({
    model: decision.model,
    targetKey: targetKey(decision.target),
    commentKey: reporting.commentKey,
  })
  const body = promotionJob.markdown(outcome, {
    uiUrl,
    workflowRunUrl: run.url,
    limit: bodyLimit(marker),
    place: placeOf(event),
    trend,
    charts: 'comment',
  })
  const telling = { body, stamp: stampOf(run, lookedAt), about: aboutOf(event, outcome) }
  return { marker, telling }
}

function aboutOf(event: TriggeringEvent, { decision }: Outcome): Telling['about'] {
  const pull = pullRequestOf(event)
  if (pull === null || pull.merged) return { kind: 'merge' }
  const { version, model } = decision.candidate
  const source = decision.copies === null ? null : sourceMark(model)
  return { kind: 'proposal', head: fullHash(pull.headSha), version, source }
}
