import { type Decision, decide } from '../decision/decide.ts'
import type { GateResult } from '../gates/evaluate.ts'
import type { GateOutcome } from '../gates/findings.ts'
import { baselineKey, baselineOfGate, type Gate } from '../gates/gate.ts'
import { gateText } from '../gates/print-gate.ts'
import type { Verdict } from '../model/verdict.ts'
import { gateSetsOf, type Rules } from '../policy/rules.ts'
import { type Scenario, scenarioFacts } from './scenario.ts'

export interface CaseResult {
  readonly test: PolicyTestCase
  readonly decision: Decision
  /** The gates that said something else than they should. */
  readonly otherwise: readonly OtherwiseGate[]
  /** Whether the verdict, and each gate of which something is expected, came out so. */
  readonly asExpected: boolean
}

interface OtherwiseGate {
  readonly result: GateResult
  readonly expected: GateOutcome
}

/** Decides the case exactly as a promotion would be decided. */
export function judgeCase(test: PolicyTestCase, rules: Rules): CaseResult {
  const facts = scenarioFacts(test.scenario, gateSetsOf(rules).flat(), rules.evidence)
  const decision = decide(facts, rules)
  const { verdict, gates } = test.expected
  const otherwise = decision.gates.flatMap((result) => {
    const expected = gates.get(gateText(result))
    return expected === undefined || expected === result.outcome ? [] : [{ result, expected }]
  })
  return {
    test,
    decision,
    otherwise,
    asExpected: verdict === decision.verdict && otherwise.length === 0,
  }
}

/** The texts by which a case may name the gates. */
export function gateTexts({ gates }: Decision): readonly string[] {
  return [...new Set(gates.map(gateText))]
}

/** The versions beside the champion that the gates compare with, by `baselineKey`. */
export function otherBaselines(gates: readonly Gate[]): ReadonlySet<string> {
  const named = gates.map(baselineOfGate).filter((baseline) => baseline !== null)
  return new Set(named.filter(({ kind }) => kind !== 'champion').map(baselineKey))
}

/**
 * The gates that no decision compared and found short. A metric that is missing does not count: it
 * fails whatever the gate asks, so it shows nothing of the gate.
 */
export function neverShort(
  gates: readonly Gate[],
  decisions: readonly Decision[],
): readonly Gate[] {
  const short = new Set(
    decisions
      .flatMap((decision) => decision.gates)
      .filter(({ finding: { kind } }) => kind === 'not-met' || kind === 'not-shown-better')
      .map(({ gate }) => gate),
  )
  return gates.filter((gate) => !short.has(gate))
}

/** A made-up scenario, and what a policy should say of it. */
export interface PolicyTestCase {
  readonly name: string
  readonly scenario: Scenario
  readonly expected: Expected
}

export interface Expected {
  readonly verdict: Verdict
  /** What single gates should say, by their text in the report. */
  readonly gates: ReadonlyMap<string, GateOutcome>
}

/** What became of one file of cases. */
export interface PolicyTestResult {
  readonly path: string
  /** Path of the policy. */
  readonly policy: string
  readonly cases: readonly CaseResult[]
}

/** What the cases show nothing of. */
export interface Untested {
  /** Path of the policy. */
  readonly policy: string
  readonly model: string
  /** The gates that nothing ever fell short of. */
  readonly gates: 'no case' | readonly Gate[]
  /** On which line of the policy each gate is. */
  readonly lines: ReadonlyMap<Gate, number>
}

/** How many gates of the policies some case makes fail. */
export interface Coverage {
  readonly covered: number
  readonly all: number
}
