import { expect, test } from '@jest/globals'
import type { Outcome } from '../../../src/core/decision/outcome.ts'
import { aliasName, modelName } from '../../../src/core/model/model.ts'
import type { CaseResult } from '../../../src/core/policy-test/judge-case.ts'
import type { ExplanationRequest } from '../../../src/report/explanation/explanation.ts'
import { explanationData } from '../../../src/report/explanation/explanation-json.ts'
import { explanationText } from '../../../src/report/explanation/explanation-text.ts'
import { policyTestData } from '../../../src/report/policy-test/policy-test-json.ts'
import { policyTestReport } from '../../../src/report/policy-test/policy-test-text.ts'
import { unpainted } from '../../../src/report/promotion/text.ts'
import { situation } from '../../core/policy-test/cases.ts'
import { expectHarmlessLines } from '../promotion/harmless.ts'
import { told, toldWithNames } from '../promotion/hostile-outcomes.ts'

/** What is asked, with and without the version of which the outcome tells. */
function questions(name: string, checked: Outcome): readonly ExplanationRequest[] {
  const { rules } = checked.decision
  const target = { kind: 'alias', alias: aliasName(name) } as const
  const asked = { model: modelName(name), policy: name, target, rules }
  return [
    { ...asked, checked },
    { ...asked, checked: null },
  ]
}

/** A case that came out as the outcome, which is another way than was expected. */
function caseOf(name: string, { decision }: Outcome): CaseResult {
  const verdict = decision.verdict === 'pass' ? 'block' : 'pass'
  const expected = { verdict, gates: new Map() } as const
  const otherwise = decision.gates.map((result) => ({ result, expected: 'info' }) as const)
  const test = { name, scenario: situation({ model: modelName(name) }), expected }
  return { test, decision, otherwise, asExpected: false }
}

test.each(toldWithNames())('in %s, %s is only text', (_what, _shown, name, of) => {
  const outcomes = told(name, of)
  for (const question of outcomes.flatMap((outcome) => questions(name, outcome))) {
    expectHarmlessLines(explanationText(question, unpainted))
    expect(() => JSON.stringify(explanationData(question))).not.toThrow()
  }

  const cases = outcomes.map((outcome) => caseOf(name, outcome))
  const results = [{ path: name, policy: name, cases }]
  const gates = outcomes.flatMap(({ decision }) => decision.gates.map(({ gate }) => gate))
  const untested = [
    { policy: name, model: name, gates: 'no case' },
    { policy: name, model: name, gates },
  ] as const
  expectHarmlessLines(policyTestReport(results, untested, unpainted))
  expect(() => JSON.stringify(policyTestData(results, untested))).not.toThrow()
})
