import type { GateOutcome } from '../gates/findings.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Scenario } from './scenario.ts'

/** A made-up situation, and what a policy should say of it. */
export interface PolicyTestCase {
  readonly name: string
  readonly situation: Scenario
  readonly expected: Expected
}

export interface Expected {
  readonly verdict: Verdict
  /** What single gates should say, by their text in the report. */
  readonly gates: ReadonlyMap<string, GateOutcome>
}
