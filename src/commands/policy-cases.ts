import type { Policy } from '../core/policy/policy.ts'
import {
  type CaseResult,
  type Coverage,
  gateTexts,
  judgeCase,
  neverShort,
  type PolicyTestResult,
  type Untested,
} from '../core/policy-test/judge-case.ts'
import { nearest } from '../core/text/near-name.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { readPolicyFile } from '../policy-file/policy/read-policy-file.ts'
import {
  type PolicyTest,
  throwIfBaselinesDiffer,
} from '../policy-file/policy-test/read-policy-test.ts'
import { rulesOfPolicy } from './inputs/promotion-request.ts'

type PlacedCase = PolicyTest['cases'][number]

type Policies = ReadonlyMap<string, Policy>

/** Judges the cases of all files. Each policy is read once. */
export async function judgeAll(tests: readonly PolicyTest[], workspace: string) {
  const policies = await policiesOf(tests, workspace)
  const results = tests.map(({ path, policy, cases }): PolicyTestResult => {
    return { path, policy, cases: cases.map((placed) => judged(placed, policy, policies)) }
  })
  const untested = untestedIn(results, policies)
  return { results, untested, coverage: coverageOf(untested, results, policies) }
}

async function policiesOf(tests: readonly PolicyTest[], workspace: string): Promise<Policies> {
  const paths = new Set(tests.map(({ policy }) => policy))
  return new Map(
    await Promise.all(
      [...paths].map(async (path) => [path, await readPolicyFile(path, workspace)] as const),
    ),
  )
}

function judged(placed: PlacedCase, path: string, policies: Policies): CaseResult {
  const { test } = placed
  const { digest, models } = policyAt(path, policies)
  const asks = models.get(test.scenario.model)
  if (asks === undefined) throw unknownModel(placed, path, [...models.keys()])
  throwIfBaselinesDiffer(placed, asks.gates)
  const result = judgeCase(test, rulesOfPolicy({ digest, asks }))
  throwIfGatesUnknown(placed, gateTexts(result.decision))
  return result
}

function policyAt(path: string, policies: Policies): Policy {
  const policy = policies.get(path)
  if (policy === undefined) throw new Error(`the policy ${path} was not read`)
  return policy
}

function unknownModel({ test, errorAt }: PlacedCase, path: string, names: readonly string[]) {
  const { model } = test.scenario
  const near = nearest(model, names)
  const hint = near === null ? `it has ${list(names)}` : `did you mean ${inQuotes(near)}?`
  return errorAt(
    { kind: 'model' },
    `the policy '${visible(path)}' has no model ${inQuotes(model)}; ${hint}`,
  )
}

function throwIfGatesUnknown({ test, errorAt }: PlacedCase, texts: readonly string[]): void {
  for (const text of test.expected.gates.keys()) {
    if (texts.includes(text)) continue
    const near = nearest(text, texts)
    const hint = near === null ? '' : `; did you mean ${inQuotes(near)}?`
    throw errorAt(
      { kind: 'gate', text },
      `this case has no gate ${inQuotes(text)}${hint || '.'} It has ${list(texts)}`,
    )
  }
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 20).map(inQuotes)
  return shown.join(', ') + (names.length > shown.length ? ', …' : '')
}

function inQuotes(name: string): string {
  return `'${visible(name, 100)}'`
}

/** What the cases show nothing of: whole models, and gates that nothing fell short of. */
function untestedIn(results: readonly PolicyTestResult[], policies: Policies): readonly Untested[] {
  const found: Untested[] = []
  for (const [policy, files] of Map.groupBy(results, (result) => result.policy)) {
    const decisions = Map.groupBy(
      files.flatMap(({ cases }) => cases.map(({ decision }) => decision)),
      ({ model }) => String(model),
    )
    const { models, lines } = policyAt(policy, policies)
    for (const [model, { gates }] of models) {
      const ofModel = decisions.get(model)
      if (ofModel === undefined) found.push({ policy, model, gates: 'no case', lines })
      const never = ofModel === undefined ? [] : neverShort(gates, ofModel)
      if (never.length > 0) found.push({ policy, model, gates: never, lines })
    }
  }
  return found
}

/** Each gate of each model once, where a test names the policy. */
function coverageOf(
  untested: readonly Untested[],
  results: readonly PolicyTestResult[],
  policies: Policies,
): Coverage {
  const counts = [...new Set(results.map(({ policy }) => policy))].flatMap((path) =>
    [...policyAt(path, policies).models].map(([model, { gates }]) => {
      const not = untested.find((it) => it.policy === path && it.model === model)?.gates ?? []
      return { all: gates.length, not: not === 'no case' ? gates.length : not.length }
    }),
  )
  const all = counts.reduce((sum, each) => sum + each.all, 0)
  return { all, covered: counts.reduce((sum, each) => sum - each.not, all) }
}
