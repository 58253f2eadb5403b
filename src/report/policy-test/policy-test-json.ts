import { gateText, printGate } from '../../core/gates/print-gate.ts'
import { targetKey } from '../../core/model/target.ts'
import type {
  CaseResult,
  Coverage,
  PolicyTestResult,
  Untested,
} from '../../core/policy-test/judge-case.ts'
import { decisionData } from '../promotion/decision-json.ts'

/** What became of the cases as data: the `--json` of `stagegate policy test`. */
export function policyTestData(
  results: readonly PolicyTestResult[],
  untested: readonly Untested[],
  coverage: Coverage,
) {
  const cases = results.flatMap((result) => result.cases)
  const passed = cases.filter(({ asExpected }) => asExpected).length
  return {
    format: 1 as const,
    passed,
    failed: cases.length - passed,
    files: results.map(({ path, policy, cases: ofFile }) => ({
      file: path,
      policy,
      cases: ofFile.map(caseData),
    })),
    coverage: { covered: coverage.covered, gates: coverage.all },
    untested: untested.map(({ policy, model, gates }) => ({
      policy,
      model,
      gates: gates === 'no case' ? null : gates.map(printGate),
    })),
  }
}

function caseData({ test, decision, asExpected, otherwise }: CaseResult) {
  const { gates, checks } = decisionData({
    decision,
    change: null,
    ending: { kind: 'checked' },
    notes: [],
  })
  return {
    name: test.name,
    model: decision.model,
    target: targetKey(decision.target),
    asExpected,
    expected: { verdict: test.expected.verdict, gates: Object.fromEntries(test.expected.gates) },
    verdict: decision.verdict,
    otherwise: otherwise.map(({ result, expected }) => ({
      gate: gateText(result),
      expected,
      outcome: result.outcome,
    })),
    checks,
    gates,
  }
}
