import {
  type CommentText,
  compose,
  isNewer,
  isNewerReviewed,
  join,
  readText,
} from './comment-text.ts'
import type { Comment, CommentThread } from './comment-thread.ts'
import { isRefusal } from './failure.ts'
import type { CommentMarker } from './marker.ts'

export interface Kept {
  /** `superseded`: what a run has told that knew later than this one stands there. */
  readonly kind: 'created' | 'updated' | 'unchanged' | 'superseded'
  readonly url: string
  /** What could not be made sure beside it, such as a duplicate's removal. */
  readonly warnings: readonly string[]
}

/**
 * Milliseconds between a write and the look whether it still stands. GitHub takes a write without
 * asking what it replaces, so of two runs the older may put its text over the newer's, if it had
 * read before the newer one wrote. The newer one sees that when it looks again, and repairs it.
 *
 * What remains possible: a run that was held up for longer than this between its own read and its
 * write (GitHub asked it for patience, its machine stood still) puts its text there after everybody
 * else has looked, and an older truth stands until the next run. The same if the newer run is
 * killed before it has looked. Nothing tells such a run that it is late: what it has replaced
 * cannot be read any more.
 */
export const lookAgainAfter = 2_000

/** Each look but the first and the last finds that somebody has put an older text over ours. */
const mostLooks = 12

/**
 * Leaves one comment of ours, and in it the newest truth that this run knows of: creates it, or
 * updates the oldest, moves into it what later ones say that is newer, and deletes those. Then looks
 * whether it stayed so. Throws only if nothing of ours was written.
 */
export async function keepOne(given: {
  readonly thread: CommentThread
  readonly marker: CommentMarker
  /** What this run has to say. */
  readonly own: CommentText
  /** What of ours is there now, oldest first. */
  readonly found: readonly Comment[]
  /** The pull request's head now; null: not known. */
  readonly head: string | null
  readonly sleep: (milliseconds: number) => Promise<unknown>
  readonly warningOf: (error: unknown) => string
}): Promise<Kept> {
  const { thread, marker, own, head, sleep, warningOf } = given
  /** The newest of all that this run has seen, its own text among it. */
  let newest = own
  let comments = given.found
  let ours = given.found
  let wrote: 'created' | 'updated' | 'unchanged' = 'unchanged'
  let url = ''
  const warnings: string[] = []
  const ended = (): Kept => ({
    kind: newest.told === own.told ? wrote : 'superseded',
    url,
    warnings,
  })

  try {
    for (let look = 1; look <= mostLooks; look += 1) {
      const [oldest, ...duplicates] = comments
      if (oldest === undefined) {
        const created = await create(thread, marker, newest)
        ours = [...ours, created]
        url = created.url
        wrote = 'created'
        await sleep(lookAgainAfter)
        // Another run may have found nothing either, and created one before.
        comments = await thread.findOwn(marker, ours)
        continue
      }
      url = oldest.url
      newest = comments.map(textOf).reduce((text, other) => join(text, other, head), newest)
      const stands = textOf(oldest)
      // Of what the same run says in the same millisecond the last counts.
      const last = look === 1 && newest.told === own.told
      const late =
        !says(oldest, composed(marker, newest)) &&
        (isNewer(newest.told, stands.told, head) ||
          isNewerReviewed(newest.reviewed, stands.reviewed, head) ||
          last)
      if (late) {
        if ((await thread.update(oldest, composed(marker, newest))) === null) {
          comments = await thread.findOwn(marker, ours)
          continue
        }
        wrote = 'updated'
      }
      // Only now: until here a duplicate may have been all that held the newest text.
      warnings.push(...(await removeAll(thread, duplicates, warningOf)))
      if (!late) return ended()
      await sleep(lookAgainAfter)
      const again = await thread.read(oldest)
      comments = again === null ? await thread.findOwn(marker, ours) : [again]
    }
  } catch (error) {
    if (wrote === 'unchanged') throw error
    warnings.push(warningOf(error))
    return ended()
  }
  warnings.push(`Other runs keep writing the comment ${url}: look at it again when they are done.`)
  return ended()
}

/** What was created in doubt is found when one looks again. */
async function create(
  thread: CommentThread,
  marker: CommentMarker,
  newest: CommentText,
): Promise<Comment> {
  try {
    return await thread.create(composed(marker, newest))
  } catch (error) {
    if (isRefusal(error)) throw error
    const [found] = await thread.findOwn(marker, [])
    if (found === undefined) throw error
    return found
  }
}

async function removeAll(
  thread: CommentThread,
  duplicates: readonly Comment[],
  warningOf: (error: unknown) => string,
): Promise<readonly string[]> {
  const warnings: string[] = []
  for (const duplicate of duplicates) {
    try {
      await thread.remove(duplicate)
    } catch (error) {
      warnings.push(warningOf(error))
    }
  }
  return warnings
}

function textOf({ body, writtenAt }: Comment): CommentText {
  return readText(body, writtenAt)
}

function composed(marker: CommentMarker, { told, reviewed }: CommentText): string {
  if (told === null) throw new Error('there is nothing to tell')
  return compose(marker, told, reviewed)
}

function says({ body }: Comment, text: string): boolean {
  return withPlainLineEnds(body) === withPlainLineEnds(text)
}

function withPlainLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}
