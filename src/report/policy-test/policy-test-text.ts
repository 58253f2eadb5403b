import type { GateResult } from '../../core/gates/evaluate.ts'
import { gateText, printGate } from '../../core/gates/print-gate.ts'
import type { CaseResult, PolicyTestResult, Untested } from '../../core/policy-test/judge-case.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { numbersOf } from '../phrases/numbers.ts'
import { checkReason, gateReason } from '../phrases/words.ts'
import type { Paint } from '../promotion/text.ts'
import type { Quote } from '../text/quote.ts'
import { hanging, wrapped } from '../text/wrapped.ts'

const quote: Quote = visible

/** The cases of all files, a line each, and below one that came out otherwise the reasons. */
export function policyTestReport(
  results: readonly PolicyTestResult[],
  untested: readonly Untested[],
  paint: Paint,
): readonly string[] {
  const cases = results.flatMap((result) => result.cases)
  const failed = cases.filter(({ asExpected }) => !asExpected).length
  return [
    ...results.flatMap((result) => [...fileLines(result, paint), '']),
    tally(cases.length, failed, paint),
    ...untested.flatMap((each) => hint(each, untested.length > 1)),
  ]
}

function tally(all: number, failed: number, paint: Paint): string {
  const cases = `${all} ${all === 1 ? 'case' : 'cases'}`
  return failed === 0
    ? paint(`${cases}, ${all === 1 ? '' : 'all '}as expected.`, 'pass')
    : paint(`${cases}, ${all - failed} as expected, ${failed} FAILED.`, 'fail')
}

function fileLines({ path, policy, cases }: PolicyTestResult, paint: Paint): readonly string[] {
  return [
    `${paint(visible(path), 'strong')}, of the policy ${visible(policy)}`,
    ...cases.flatMap((each) => caseLines(each, paint)),
  ]
}

function caseLines(result: CaseResult, paint: Paint): readonly string[] {
  const { test, decision, asExpected } = result
  const name = visible(test.name, 100)
  if (asExpected) return [`  ${paint('ok    ', 'pass')}  ${name}: ${decision.verdict}`]
  const expected = test.expected.verdict
  const verdict =
    expected === decision.verdict
      ? `${decision.verdict} as expected, but a gate came out otherwise`
      : `expected ${expected}, got ${decision.verdict}`
  return [
    `  ${paint('FAILED', 'fail')}  ${paint(name, 'strong')}: ${verdict}`,
    ...reasons(result, paint),
  ]
}

/** What speaks against the version, or if nothing does, everything that could have. */
function reasons(result: CaseResult, paint: Paint): readonly string[] {
  const { decision, otherwise, test } = result
  const wanted = new Map(otherwise.map((each) => [each.result, each.expected]))
  const stops = ({ outcome }: { readonly outcome: string }) =>
    outcome === 'fail' || outcome === 'hold'
  const verdictIsRight = decision.verdict === test.expected.verdict
  const nothingStops = ![...decision.gates, ...decision.checks].some(stops)
  const gates = decision.gates.filter((gate) => {
    if (wanted.has(gate)) return true
    return !verdictIsRight && (stops(gate) || (nothingStops && gate.gate.severity === 'fail'))
  })
  const checks = verdictIsRight
    ? []
    : decision.checks.filter((check) => stops(check) || nothingStops)
  return [
    ...gates.flatMap((gate) => {
      const expected = wanted.get(gate)
      const instead = expected === undefined ? '' : ` (expected: ${expected})`
      const text = `${visible(gateText(gate), 100)}: ${reason(gate, decision)}${instead}`
      return reasonLines(gate.outcome, text, paint)
    }),
    ...checks.flatMap(({ check, outcome }) =>
      reasonLines(outcome, checkReason(check, quote), paint),
    ),
  ]
}

function reason(gate: GateResult, { champion }: CaseResult['decision']): string {
  return gateReason(gate, numbersOf(gate, champion), quote)
}

function reasonLines(
  outcome: GateResult['outcome'],
  text: string,
  paint: Paint,
): readonly string[] {
  const mark = `          ${paint(outcome.padEnd(4), outcome)}  `
  return hanging(mark, text, { indent: 16, width: 80 })
}

/** Only advice: a gate that no case falls short of could as well be missing, or ask the reverse. */
function hint({ policy, model, gates }: Untested, several: boolean): readonly string[] {
  const who = several ? ` of '${visible(model)}' in ${visible(policy)}` : ''
  if (gates === 'no case') {
    return wrapped(`No case asks about the model '${visible(model)}' of ${visible(policy)}.`, 80)
  }
  return [
    ...wrapped(
      `No case falls short of these gates${who}, so a mistake in them would not be noticed:`,
      80,
    ),
    ...gates.map((gate) => `  ${visible(printGate(gate), 100)}`),
  ]
}
