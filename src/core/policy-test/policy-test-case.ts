import type { GateOutcome } from '../findings.ts'
import type { Situation } from '../made-up/made-up-facts.ts'
import type { Verdict } from '../verdict.ts'

/** A made-up situation, and what a policy should say of it. */
export interface PolicyTestCase {
  readonly name: string
  readonly situation: Situation
  readonly expected: Expected
}

export interface Expected {
  readonly verdict: Verdict
  /** What single gates should say, by their text in the report. */
  readonly gates: ReadonlyMap<string, GateOutcome>
}
