import * as z from 'zod/mini'
import type { TextProblem } from './freeze-window.ts'

/** A text that a parser turns into something else, or says why not. `about` is for editors. */
export function read<T extends object>(
  expected: string,
  parse: (text: string) => T | TextProblem,
  about: { description: string; examples: string[]; pattern?: string },
) {
  return z.pipe(
    z.string({ error: expected }).check(z.meta(about)),
    z.transform((text, context): T => {
      const result = parse(text)
      if (!('problem' in result)) return result
      const { problem: message, ...params } = result
      context.issues.push({ code: 'custom', input: text, message, params })
      return z.NEVER
    }),
  )
}
