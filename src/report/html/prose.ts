import { visible } from '../../core/text/untrusted-text.ts'
import type { Quote } from '../text/quote.ts'
import { type Html, html } from './markup.ts'

/** Around what is quoted in a sentence: no visible text contains them. */
const [begin, end] = ['\u0001', '\u0002']

/** Marks what came from outside in a sentence, so that `prose` can set it apart. */
export const quoted: Quote = (text, limit) => `${begin}${visible(text, limit)}${end}`

/** A sentence in which names stand in a type of their own. */
export function prose(sentence: string): Html {
  // What was split at one of two signs is text of ours and text that was quoted, in turn.
  const parts = sentence.replaceAll(end, begin).split(begin)
  return html`${parts.map((part, index) => (index % 2 === 0 ? html`${part}` : name(part)))}`
}

/** A name that came from outside, in the direction in which it is written. */
export function name(text: string): Html {
  return text === '' ? html`(empty)` : html`<code><bdi>${text}</bdi></code>`
}
