import { visible } from '../../core/text/untrusted-text.ts'
import { Phrase, type Piece } from '../phrase.ts'

/** Markup of our own, in which everything that came from outside is escaped. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Insert = string | number | Html | Phrase | readonly (string | Html | Phrase)[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/**
 * The one way to markup: what stands between the placeholders is the template's, and whatever fills one is
 * text, unless it is markup already. In text nothing is hidden, and nothing moves other text about.
 */
export function html(template: TemplateStringsArray, ...parts: readonly Insert[]): Html {
  return new Html(String.raw({ raw: template }, ...parts.map(markupOf)))
}

export const nothing = new Html('')

/** A name stands in a type of its own, and in the direction in which it is written. */
function pieceMarkup(piece: Piece): string {
  // Our own text may have emoji, of which `visible` would write out the selectors.
  if (piece.kind === 'own') return entitiesIn(piece.text)
  const shown = entitiesIn(visible(piece.text, piece.limit))
  return shown === '' ? '(empty)' : `<code><bdi>${shown}</bdi></code>`
}

function markupOf(part: Insert): string {
  if (part instanceof Phrase) return part.pieces.map(pieceMarkup).join('')
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(markupOf).join('')
  return escaped(String(part))
}

function escaped(text: string): string {
  return entitiesIn(visible(text, Number.POSITIVE_INFINITY))
}

function entitiesIn(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => entities[character] ?? '')
}
