import { visible } from '../../core/text/untrusted-text.ts'

/** Text from elsewhere, on one line and cut to `limit` characters. */
export function shownText(text: string, limit: number): string {
  return visible(text.replace(/\s+/gu, ' ').trim(), limit)
}

/** A name of a model, alias or tag as a message quotes it. */
export function quotedName(name: string): string {
  return `'${visible(name)}'`
}
