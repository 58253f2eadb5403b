import type { VersionNumber } from '../core/model/model.ts'
import type { CommentText, Stamp } from './comment-text.ts'
import { type Comment, commentThread } from './comment-thread.ts'
import { type Failed, problem } from './failure.ts'
import type { GitHub } from './github.ts'
import type { CommentMarker } from './marker.ts'
import { readPullRequest } from './pull-request.ts'
import { type Kept, keepOne } from './sticky-comment.ts'
import type { Repository } from './triggering-event.ts'
import { repositoryName } from './workflow-run.ts'

type CommentResult =
  | (Pick<Kept, 'kind' | 'url'> & {
      /** What could not be made sure beside it, such as a duplicate's removal; else null. */
      readonly warning: string | null
    })
  /** Only one that is there was to be updated, and there is none. */
  | { readonly kind: 'none-of-ours'; readonly warning: null }
  | Failed

/** What a run has to say on a pull request. */
export interface Telling {
  /** Markdown, without the marker; cut at a line beyond `bodyLimit`, which its renderer respects. */
  readonly body: string
  readonly stamp: Stamp
  readonly about:
    | {
        /** What would happen if the pull request were merged. */
        readonly kind: 'proposal'
        /** Its head when the run began; null: not known. */
        readonly head: string | null
        /** The version that the body shows. */
        readonly version: VersionNumber
        /** Which registered model it is a version of, as `ReviewedLine` says it. */
        readonly source: string | null
      }
    /** What came of the merge. It leaves alone what the comment knows of the version reviewed. */
    | { readonly kind: 'merge' }
}

interface Upsert {
  readonly github: GitHub
  readonly repository: Repository
  readonly pullRequest: number
  readonly marker: CommentMarker
  readonly telling: Telling
  /** Comments whose author was asked for before; their texts are read again. */
  readonly known?: readonly Comment[]
  /** Whether only a comment that is there is updated, and none created. */
  readonly onlyOurs?: boolean
  readonly sleep: (milliseconds: number) => Promise<unknown>
}

/**
 * Writes the one comment of this marker on a pull request, unless a newer truth stands there.
 * Never throws: a report that fails changes no verdict.
 */
export async function upsertComment(given: Upsert): Promise<CommentResult> {
  const { github, repository, pullRequest, marker, telling, known = [], sleep, onlyOurs } = given
  const tried = `comment on pull request #${pullRequest} of ${repositoryName(repository)}`
  const warningOf = (error: unknown): string => problem(tried, ['pull-requests: write'], error)
  try {
    const thread = commentThread(github, repository, pullRequest)
    const [found, proposal] = await Promise.all([thread.findOwn(marker, known), proposalNow(given)])
    if (onlyOurs === true && found.length === 0) return { kind: 'none-of-ours', warning: null }
    const own = ownText(telling, proposal.open)
    const { head } = proposal
    const kept = await keepOne({ thread, marker, own, found, head, sleep, warningOf })
    const warnings = [...proposal.warnings, ...kept.warnings]
    const { kind, url } = kept
    return { kind, url, warning: warnings.length === 0 ? null : warnings.join(' ') }
  } catch (error) {
    return { kind: 'failed', warning: warningOf(error) }
  }
}

interface ProposalNow {
  /** The pull request's head now; null: not known, or of no interest any more. */
  readonly head: string | null
  /** Whether what a proposal shows may still be reviewed. */
  readonly open: boolean
  readonly warnings: readonly string[]
}

/**
 * The event of a check shows its pull request as it was when the run was first started. A run that
 * is started again after the merge must not change which version was reviewed. Between this answer
 * and the write there is the time of one request, in which a merge may slip through.
 */
async function proposalNow(given: Upsert): Promise<ProposalNow> {
  const { github, repository, pullRequest, telling } = given
  if (telling.about.kind === 'merge') return { head: null, open: false, warnings: [] }
  const now = await readPullRequest({ github, repository, number: pullRequest })
  if (now.kind === 'read') return { head: now.head, open: !now.merged, warnings: [] }
  const lost = 'So the comment does not record this version as the reviewed one.'
  return { head: null, open: false, warnings: [`${now.warning} ${lost}`] }
}

function ownText({ stamp, about, body }: Telling, open: boolean): CommentText {
  const told = { stamp, about, body }
  if (about.kind === 'merge' || !open) return { told, reviewed: { kind: 'none' } }
  const { version, source, head } = about
  return { told, reviewed: { kind: 'version', version, source, at: stamp.at, head } }
}
