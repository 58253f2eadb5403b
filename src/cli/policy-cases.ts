import { type InputName, inputNames, type RawInputs, readPromotion } from '../config/inputs.ts'
import { readPolicyFile } from '../config/policy/read-policy-file.ts'
import { type PolicyTest, throwIfBaselinesDiffer } from '../config/policy-test/read-policy-test.ts'
import { promotionOf } from '../config/request.ts'
import type { ModelName } from '../core/model.ts'
import { nearest } from '../core/nearest.ts'
import type { Policy } from '../core/policy.ts'
import {
  type CaseResult,
  gateTexts,
  judgeCase,
  neverShort,
} from '../core/policy-test/judge-case.ts'
import type { PolicyTestResult, Untested } from '../core/policy-test/policy-test-result.ts'
import type { Rules } from '../core/rules.ts'
import { visible } from '../core/untrusted-text.ts'

type PlacedCase = PolicyTest['cases'][number]

/** Judges the cases of all files. Each policy is read once, and once more for each of its models. */
export async function judgeAll(tests: readonly PolicyTest[], workspace: string) {
  const policies = new Policies(workspace)
  const results: PolicyTestResult[] = []
  for (const { path, policy, cases } of tests) {
    const judgedCases: CaseResult[] = []
    for (const placed of cases) judgedCases.push(await judged(placed, policy, policies))
    results.push({ path, policy, cases: judgedCases })
  }
  return { results, untested: await untestedIn(results, policies) }
}

async function judged(placed: PlacedCase, path: string, policies: Policies): Promise<CaseResult> {
  const { test } = placed
  const { model } = test.situation
  const { models } = await policies.at(path)
  if (!models.has(model)) throw unknownModel(placed, path, [...models.keys()])
  const rules = await policies.rules(path, model)
  throwIfBaselinesDiffer(placed, rules.policy?.asks.gates ?? [])
  const result = judgeCase(test, rules)
  throwIfGatesUnknown(placed, gateTexts(result.decision))
  return result
}

function unknownModel({ test, errorAt }: PlacedCase, path: string, names: readonly string[]) {
  const { model } = test.situation
  const near = nearest(model, names)
  const hint = near === null ? `it has ${list(names)}` : `did you mean ${inQuotes(near)}?`
  return errorAt(
    { kind: 'model' },
    `the policy '${visible(path)}' says nothing of the model ${inQuotes(model)}; ${hint}`,
  )
}

function throwIfGatesUnknown({ test, errorAt }: PlacedCase, texts: readonly string[]): void {
  for (const text of test.expected.gates.keys()) {
    if (texts.includes(text)) continue
    const near = nearest(text, texts)
    const hint = near === null ? '' : `; did you mean ${inQuotes(near)}?`
    throw errorAt(
      { kind: 'gate', text },
      `no gate of this case is written ${inQuotes(text)}${hint || '.'} There are ${list(texts)}`,
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
async function untestedIn(
  results: readonly PolicyTestResult[],
  policies: Policies,
): Promise<readonly Untested[]> {
  const found: Untested[] = []
  for (const [policy, files] of Map.groupBy(results, (result) => result.policy)) {
    const decisions = Map.groupBy(
      files.flatMap(({ cases }) => cases.map(({ decision }) => decision)),
      ({ model }) => String(model),
    )
    for (const [model, { gates }] of (await policies.at(policy)).models) {
      const ofModel = decisions.get(model)
      if (ofModel === undefined) found.push({ policy, model, gates: 'no case' })
      // The gates of the rules that were judged by: they are compared as the objects that they are.
      const judgedBy = ofModel?.[0]?.rules.policy?.asks.gates ?? gates
      const never = ofModel === undefined ? [] : neverShort(judgedBy, ofModel)
      if (never.length > 0) found.push({ policy, model, gates: never })
    }
  }
  return found
}

/** The policies that the tests name, and what each asks of a model. */
class Policies {
  readonly #workspace: string
  readonly #policies = new Map<string, Promise<Policy>>()
  readonly #rules = new Map<string, Promise<Rules>>()

  constructor(workspace: string) {
    this.#workspace = workspace
  }

  at(path: string): Promise<Policy> {
    return kept(this.#policies, path, () => readPolicyFile(path, this.#workspace))
  }

  /** By the way that a promotion's inputs take, so that nothing is asked in another way here. */
  rules(path: string, model: ModelName): Promise<Rules> {
    return kept(this.#rules, JSON.stringify([path, model]), async () => {
      const inputs = readPromotion(rawInputs({ 'model-name': model, policy: path }))
      return (await promotionOf(inputs, this.#workspace, '')).rules
    })
  }
}

function kept<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key)
  if (known !== undefined) return known
  const made = make()
  values.set(key, made)
  return made
}

/** A policy asks the same of each version, and towards each target that serves somebody. */
function rawInputs(given: Partial<Record<InputName, string>>): RawInputs {
  const none = Object.fromEntries(inputNames.map((name) => [name, ''])) as RawInputs
  return { ...none, version: 'latest', stage: 'Production', ...given }
}
