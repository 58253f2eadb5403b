import type { PolicyChange } from '../../src/core/decision/judge-policy-change.ts'
import type { Outcome } from '../../src/core/decision/outcome.ts'
import { aliasName, modelName } from '../../src/core/model/model.ts'
import { SmallRegistry } from '../core/history/small-registry.ts'
import { situation } from '../core/policy-test/cases.ts'
import { everyFinding, plainNames } from './phrases/every-finding.ts'
import { everyAcceptance, everyRequirement } from './phrases/every-requirement.ts'
import { outcomesNaming } from './promotion/outcomes.ts'

/** No text of ours contains it. */
export const outside = 'name_from_outside'

/** The names of metrics, datasets and aliases as well. */
const names = {
  ...plainNames,
  ...{ metric: outside, samples: `${outside}_n`, limit: `${outside}_limit` },
  ...{ dataset: outside, elsewhere: `${outside}!`, alias: outside },
}

/** Every finding, every check and every ending of a promotion. */
export function outcomes(): readonly Outcome[] {
  return [
    ...outcomesNaming(outside),
    ...everyFinding(names, () => true).map(({ outcome }) => outcome),
    ...everyRequirement(outside),
    ...everyAcceptance(outside),
  ].map(withPolicyChange)
}

function withPolicyChange(outcome: Outcome): Outcome {
  const { decision } = outcome
  const policyChange: PolicyChange = {
    of: { side: 'base', commit: outside },
    differences: [{ direction: 'looser', subject: 'gate', before: outside, after: null }],
    judged: { verdict: 'hold', checks: decision.checks, gates: decision.gates },
  }
  return { ...outcome, decision: { ...decision, policyChange } }
}

/** A registry whose records name it wherever a record has text. */
export function registry(): SmallRegistry {
  const made = new SmallRegistry(4)
  const alias = { kind: 'alias', alias: aliasName(outside) } as const
  const said = { by: outside, reason: outside, run: outside }
  made.promote(2, alias, { ...said, verdict: outside as 'pass' })
  made.promote(3, alias, { ...said, verdict: 'accepted' })
  made.rollBack(3, alias, 2, outside)
  made.clearRollback(3, alias, outside)
  made.begin(4, alias, said)
  return made
}

/** Each of these outcomes as a case of a policy test that comes out otherwise. */
export function policyTest() {
  const cases = outcomes().map(({ decision }) => ({
    test: {
      name: outside,
      scenario: situation({ model: modelName(outside) }),
      expected: { verdict: decision.verdict === 'pass' ? 'block' : 'pass', gates: new Map() },
    } as const,
    decision,
    otherwise: [],
    asExpected: false,
  }))
  const gates = cases.flatMap(({ decision }) => decision.gates.map(({ gate }) => gate))

  const results = [{ path: outside, policy: outside, cases }]
  const untested = [
    { policy: outside, model: outside, gates: 'no case', lines: new Map() },
    { policy: outside, model: outside, gates, lines: new Map() },
  ] as const
  return { results, untested, coverage: { covered: 1, all: gates.length } }
}
