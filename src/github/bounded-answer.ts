import { boundedText } from '../network/bounded-text.ts'
import { deepestNesting, nestsTooDeep } from '../network/nesting.ts'

/** Bytes. A hundred comments of the greatest length take a fifth of it, most of them escaped. */
const longestAnswer = 32 * 1024 * 1024

/** An answer that came, and is not used for its size or its form. */
export class UnusableAnswer extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'UnusableAnswer'
  }
}

/** The same answer, read: Octokit itself would read and parse whatever comes. */
export async function boundedAnswer(response: Response): Promise<Response> {
  if (response.body === null) return response
  const text = await boundedText(response.body, longestAnswer)
  if (text === null) throw new UnusableAnswer(`it is longer than ${longestAnswer / 1024 / 1024} MB`)
  if (nestsTooDeep(text)) {
    throw new UnusableAnswer(
      `its lists and objects are nested more than ${deepestNesting} levels deep`,
    )
  }
  const { status, statusText, headers } = response
  return new Response(text, { status, statusText, headers })
}
