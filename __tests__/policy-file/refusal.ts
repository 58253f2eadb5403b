import { UsageError } from '../../src/core/errors/errors.ts'

/** What a text that was refused is told. */
export interface Refusal {
  /** `LINE:COLUMN`. */
  readonly at: string
  readonly message: string
}

/** Why `read` refuses the text, which it calls `name`: by a UsageError with a place in it. */
export function refusalBy(read: (text: string) => unknown, text: string, name: string): Refusal {
  try {
    read(text)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const { message } = error
    const place = message.startsWith(`${name}, `) ? message.slice(name.length) : ''
    const [, line, column] = /^, line (\d+), column (\d+): /.exec(place) ?? []
    return { at: `${line}:${column}`, message }
  }
  throw new Error(`this was accepted:\n${text}`)
}
