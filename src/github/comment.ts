import { type Comment, type CommentThread, commentThread } from './comment-thread.ts'
import type { Repository } from './event.ts'
import { type Failed, failure, statusOf } from './failure.ts'
import type { GitHub } from './github.ts'
import type { CommentMarker } from './marker.ts'
import { fitLines } from './text-limit.ts'

export type CommentResult =
  | {
      readonly kind: 'created' | 'updated' | 'unchanged'
      readonly url: string
      /** What could not be tidied up beside it, such as a duplicate; else null. */
      readonly warning: string | null
    }
  | Failed

/** Characters that GitHub takes in one comment, the marker among them. */
export const commentLimit = 65_536

/** Characters that are left for the body below its marker line. */
export function bodyLimit(marker: CommentMarker): number {
  return commentLimit - marker.length - 1
}

/**
 * Writes the one comment of this marker on a pull request: creates it, or updates the oldest of
 * our own and deletes later ones. Never throws: a report that fails changes no verdict.
 *
 * @param given.body Markdown, without the marker; cut at a line if it is too long, though the
 *   renderer should have seen to that (`bodyLimit`)
 */
export async function upsertComment(given: {
  readonly github: GitHub
  readonly repository: Repository
  readonly pullRequest: number
  readonly marker: CommentMarker
  readonly body: string
}): Promise<CommentResult> {
  const { github, repository, pullRequest, marker } = given
  const tried = `comment on pull request #${pullRequest} of ${repository.owner}/${repository.name}`
  const failed = (error: unknown): Failed => failure(tried, ['pull-requests: write'], error)
  try {
    const thread = commentThread(github, repository, pullRequest)
    const text = compose(marker, given.body)
    const [oldest, ...later] = await thread.findOwn(marker)
    return oldest === undefined
      ? await createOne(thread, marker, text, failed)
      : await keepOne(thread, oldest, later, text, failed)
  } catch (error) {
    return failed(error)
  }
}

function compose(marker: CommentMarker, body: string): string {
  const fitting = fitLines({
    text: body,
    limit: bodyLimit(marker),
    note: '_The rest does not fit into a comment; the job summary has all of it._',
    // GitHub counts characters; UTF-16 units are never fewer.
    measure: (text) => text.length,
  })
  return `${marker}\n${fitting}`
}

async function keepOne(
  thread: CommentThread,
  kept: Comment,
  duplicates: readonly Comment[],
  text: string,
  failed: (error: unknown) => Failed,
): Promise<CommentResult> {
  const same = withPlainLineEnds(kept.body) === withPlainLineEnds(text)
  const { url } = same ? kept : await thread.update(kept, text)
  let warning: string | null = null
  for (const duplicate of duplicates) {
    try {
      await thread.remove(duplicate)
    } catch (error) {
      warning = failed(error).warning
    }
  }
  return { kind: same ? 'unchanged' : 'updated', url, warning }
}

/**
 * Creates, and looks again: of two runs that both found nothing and both created, the one whose
 * comment is younger moves its text into the older and deletes its own.
 */
async function createOne(
  thread: CommentThread,
  marker: CommentMarker,
  text: string,
  failed: (error: unknown) => Failed,
): Promise<CommentResult> {
  let created: Comment
  try {
    created = await thread.create(text)
  } catch (error) {
    // A refusal is certain. After a 5xx or a lost connection the comment may be there all the same.
    const status = statusOf(error)
    if (status !== null && status < 500) throw error
    const [found] = await thread.findOwn(marker)
    if (found === undefined) throw error
    const kept = await keepOne(thread, found, [], text, failed)
    return kept.kind === 'unchanged' ? { ...kept, kind: 'created' } : kept
  }
  try {
    const [oldest] = await thread.findOwn(marker, created)
    if (oldest !== undefined && oldest.id < created.id) {
      return await keepOne(thread, oldest, [created], text, failed)
    }
    return { kind: 'created', url: created.url, warning: null }
  } catch (error) {
    return { kind: 'created', url: created.url, warning: failed(error).warning }
  }
}

function withPlainLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}
