import { visible } from '../../core/text/untrusted-text.ts'

/** Markup of our own, in which everything that came from outside is escaped. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Part = string | number | Html | readonly (string | Html)[]

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
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(String.raw({ raw: template }, ...parts.map(markupOf)))
}

export const nothing = new Html('')

function markupOf(part: Part): string {
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(markupOf).join('')
  return escaped(String(part))
}

function escaped(text: string): string {
  return visible(text, Number.POSITIVE_INFINITY).replace(
    /[&<>"'`]/g,
    (character) => entities[character] ?? '',
  )
}
