import { expect, test } from '@jest/globals'
import type { Gate } from '../../../src/core/gate.ts'
import { aliasName, modelName } from '../../../src/core/model.ts'
import { isWritableName } from '../../../src/core/print-gate.ts'
import { explanationData } from '../../../src/core/report/explanation-json.ts'
import { explanationText } from '../../../src/core/report/explanation-text.ts'
import { policyTestReport } from '../../../src/core/report/policy-test-text.ts'
import { unpainted } from '../../../src/core/report/text.ts'
import { hostileNames } from '../hostile-names.ts'
import { candidate, judged, policyRules } from '../policy-test/cases.ts'
import { question } from './questions.ts'

/** What a terminal could obey, and what would move other text about. */
const unseen = /\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029]/u

function gatesNaming(name: string): readonly Gate[] {
  const parts = { severity: 'fail', dataset: name, samples: null } as const
  // What no gate line can hold, no policy holds either.
  const metric = { kind: 'name', name: isWritableName(name) ? name : 'x' } as const
  const bound = { kind: 'number', number: '1' } as const
  const samples = { metric: name, min: 5, otherwise: 'hold' } as const
  return [
    {
      ...{ kind: 'threshold', aggregate: 'last', comparator: '>=', confidence: null },
      ...{ ...parts, metric, samples, bound },
    } as Gate,
    {
      ...{ kind: 'superiority', better: 'higher', test: 'wilcoxon', alpha: 0.05 },
      ...{ ...parts, metric, minimumEffect: '0' },
      baseline: { kind: 'alias', alias: aliasName(name) },
    } as Gate,
  ]
}

test.each(hostileNames.map((name, index) => [index, name]))('hostile name %i', (_, untrusted) => {
  const name = String(untrusted)
  const gates = gatesNaming(name)
  const asked = question('x >= 1', {
    requirements: [
      { kind: 'tag', key: name, condition: { kind: 'one-of', values: [name] } },
      { kind: 'from', source: { kind: 'alias', alias: aliasName(name) } },
    ],
    rules: { gates: { kind: 'gates', gates } },
    question: {
      model: modelName(name),
      policy: name,
      target: { kind: 'alias', alias: aliasName(name) },
    },
  })
  for (const line of explanationText(asked, unpainted)) expect(line).not.toMatch(unseen)
  expect(() => JSON.stringify(explanationData(asked))).not.toThrow()

  if (!name.isWellFormed()) return
  const tags = new Map([[name, name]])
  const by = policyRules('x >= 1', [
    { kind: 'tag', key: name, condition: { kind: 'equals', value: 'approved' } },
  ])
  const result = judged(by, { model: modelName(name), candidate: candidate({ x: 1 }, { tags }) })
  const cases = [{ ...result, test: { ...result.test, name } }]
  const untested = [{ policy: name, model: name, gates: 'no case' }] as const
  const report = policyTestReport([{ path: name, policy: name, cases }], untested, unpainted)
  for (const line of report) expect(line).not.toMatch(unseen)
})
