import { isDeepStrictEqual } from 'node:util'

/** One thing that was looked at after a run. */
export interface Fact {
  readonly what: string
  readonly was: string
  /** Null where it is as it should be. */
  readonly expected: string | null
}

/** Collects what was seen, right and wrong, so that one wrong thing hides no other. */
export class Seen {
  readonly facts: Fact[] = []

  /** Looks at something; a pattern is what a text must match. */
  that(what: string, was: string, expected: string | RegExp): void {
    const right = typeof expected === 'string' ? was === expected : expected.test(was)
    this.facts.push({ what, was, expected: right ? null : String(expected) })
  }

  /** Looks at something that is told as a sentence, and is true or not. */
  is(what: string, was: unknown, expected: unknown): void {
    const right = isDeepStrictEqual(was, expected)
    const shown = (value: unknown) => JSON.stringify(value)
    this.facts.push({
      what,
      was: right ? '' : shown(was),
      expected: right ? null : shown(expected),
    })
  }
}
