import { createHash } from 'node:crypto'

/** First line of a comment, by which a later run knows it again. Invisible on the page. */
export type CommentMarker = `<!-- stagegate:${string} -->`

/**
 * The same model, target and key give the same marker on every machine. A hash, because model
 * names are untrusted and a `-->` in one would end the HTML comment.
 */
export function commentMarker(of: {
  readonly model: string
  /** `stage:Production`, `alias:champion`. */
  readonly targetKey: string
  /** The `comment-key` input; empty if none was given. */
  readonly commentKey: string
}): CommentMarker {
  // JSON keeps the parts apart: ["a","b:c",""] is never ["a:b","c",""].
  const named = JSON.stringify([of.model, of.targetKey, of.commentKey])
  const hash = createHash('sha256').update(named).digest('hex').slice(0, 16)
  return `<!-- stagegate:${hash} -->`
}

/** Whether the marker is the first line, whichever way lines end. */
export function beginsWithMarker(body: string, marker: CommentMarker): boolean {
  return body.split(/\r?\n/, 1)[0]?.trimEnd() === marker
}
