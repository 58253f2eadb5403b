import { printGate } from '../../core/gates/print-gate.ts'
import type {
  CaseResult,
  Coverage,
  PolicyTestResult,
  Untested,
} from '../../core/policy-test/judge-case.ts'
import { counted, name, own, type Phrase, say } from '../phrase.ts'
import { checkReason } from '../phrases/check-phrases.ts'
import { gateName, gateReason } from '../phrases/gate-phrases.ts'
import { type Line, line, type Part, section } from '../report.ts'

/** The cases of all files, a line each, and below one that came out otherwise the reasons. */
export function policyTestParts(
  results: readonly PolicyTestResult[],
  untested: readonly Untested[],
  asked: { readonly coverage: Coverage; readonly minCovered: number | null } | null = null,
): readonly Part[] {
  const cases = results.flatMap((result) => result.cases)
  const failed = cases.filter(({ asExpected }) => !asExpected).length
  return [
    ...results.flatMap(({ path, policy, cases: ofFile }) =>
      section(say`${path} (policy ${policy})`, ofFile.map(caseLine)),
    ),
    ...section(tally(cases.length, failed), [
      ...untested.flatMap((each) => hint(each, untested.length > 1)),
      ...(asked === null ? [] : coverageLine(asked.coverage, asked.minCovered)),
    ]),
  ]
}

/** Whether the cases cover as many gates as is asked for. */
export function coversEnough({ covered, all }: Coverage, minCovered: number | null): boolean {
  return minCovered === null || covered * 100 >= minCovered * all
}

function coverageLine(coverage: Coverage, minCovered: number | null): readonly Line[] {
  if (minCovered === null) return []
  const { covered, all } = coverage
  const enough = coversEnough(coverage, minCovered)
  return [
    line(
      say`cases make ${covered} of ${counted(all, 'gate')} fail; at least ${minCovered} % is required`,
      { mark: enough ? 'pass' : 'fail' },
    ),
  ]
}

function tally(all: number, failed: number): Phrase {
  const cases = counted(all, 'case')
  if (failed > 0) return say`${cases}: ${all - failed} passed, ${failed} FAILED`
  return say`${cases} passed`
}

/** What is expected of a case, and what came of it. */
export function caseLine(result: CaseResult): Line {
  const { test, decision, asExpected } = result
  const what = name(test.name, 100)
  if (asExpected) return line(say`${what}: ${own(decision.verdict)}`, { mark: 'pass' })
  const expected = own(test.expected.verdict)
  const verdict =
    test.expected.verdict === decision.verdict
      ? say`${expected}, as expected, but a gate has another result`
      : say`expected ${expected}, got ${own(decision.verdict)}`
  return line(say`${what}: ${verdict}`, { mark: 'fail', below: reasons(result) })
}

/** What speaks against the version, or if nothing does, everything that could have. */
function reasons({ decision, otherwise, test }: CaseResult): readonly Line[] {
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
    ...gates.map((gate) => {
      const expected = wanted.get(gate)
      const instead = expected === undefined ? null : say` (expected: ${own(expected)})`
      const reason = gateReason(gate, decision.champion)
      return line(say`${gateName(gate)}: ${reason}${instead}`, { mark: gate.outcome })
    }),
    ...checks.map(({ check, outcome }) => line(checkReason(check), { mark: outcome })),
  ]
}

/** Only advice: a gate that no case fails could as well be missing, or require the reverse. */
function hint({ policy, model, gates }: Untested, several: boolean): readonly Line[] {
  if (gates === 'no case') return [line(say`no case is about the model ${model} of ${policy}`)]
  const who = several ? say` of ${model} in ${policy}` : null
  return [
    line(
      say`no case makes these gates${who} fail, so the tests would not notice a mistake in them:`,
      {
        below: gates.map((gate) => line(name(printGate(gate), 100))),
      },
    ),
  ]
}
