import { isDeepStrictEqual } from 'node:util'

/** One check after a run. */
export interface Fact {
  readonly what: string
  readonly was: string
  /** Null if the check succeeded. */
  readonly expected: string | null
}

/** Collects the results of all checks, so that one failure does not hide another. */
export class Seen {
  readonly facts: Fact[] = []

  /** Compares a value; if a pattern is given, the text must match it. */
  that(what: string, was: string, expected: string | RegExp): void {
    const right = typeof expected === 'string' ? was === expected : expected.test(was)
    this.facts.push({ what, was, expected: right ? null : String(expected) })
  }

  /** Checks that a value equals the expected one; `what` is the sentence that the report shows. */
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
