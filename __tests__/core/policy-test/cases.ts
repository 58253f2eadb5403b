import { modelName } from '../../../src/core/model/model.ts'
import type { Rules } from '../../../src/core/policy/rules.ts'
import {
  type CaseResult,
  type Expected,
  judgeCase,
} from '../../../src/core/policy-test/judge-case.ts'
import type { MadeUpCandidate, Scenario } from '../../../src/core/policy-test/scenario.ts'
import { madeUpArtifacts } from '../../../src/core/policy-test/scenario-artifacts.ts'
import { madeUpSignatures } from '../../../src/core/policy-test/scenario-signatures.ts'
import type { MadeUpVersion } from '../../../src/core/policy-test/scenario-version.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import { rules } from '../decision/facts.ts'
import { policyOf } from '../policy/policies.ts'

type Metrics = Readonly<Record<string, number | readonly number[]>>

export function version(metrics: Metrics, more: Partial<MadeUpVersion> = {}): MadeUpVersion {
  return {
    metrics: new Map(Object.entries(metrics).map(([name, it]) => [name, [it].flat()])),
    datasets: null,
    status: 'READY',
    run: { kind: 'found', status: 'FINISHED', deleted: false, endedAgo: 0, experiment: '' },
    evaluations: [],
    loggedModel: 'as-told',
    ...more,
  }
}

export function candidate(metrics: Metrics, more: Partial<MadeUpCandidate> = {}): MadeUpCandidate {
  return {
    ...version(metrics),
    stage: 'None',
    aliases: [],
    tags: new Map(),
    arrivedAgo: null,
    commit: null,
    ...more,
  }
}

export function situation(more: Partial<Scenario> = {}): Scenario {
  return {
    model: modelName('fraud-detector'),
    target: { kind: 'stage', stage: 'Production', archiveExisting: true },
    candidate: candidate({}),
    champion: null,
    others: new Map(),
    signatures: madeUpSignatures('unknown', false),
    artifacts: madeUpArtifacts('unknown'),
    heldBefore: false,
    now: 0,
    ...more,
  }
}

/** The rules of a policy alone, as a promotion that names it has them. */
export function policyRules(lines: string, requirements: readonly Requirement[] = []): Rules {
  return rules('none', {
    gates: { kind: 'gates', gates: [] },
    policy: policyOf(lines, requirements),
  })
}

export function judged(
  by: Rules,
  is: Partial<Scenario>,
  expected: Partial<Expected> = {},
): CaseResult {
  const wanted: Expected = { verdict: 'pass', gates: new Map(), ...expected }
  return judgeCase({ name: 'a case', scenario: situation(is), expected: wanted }, by)
}
