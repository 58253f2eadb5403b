import { printGate } from '../../../src/core/gates/print-gate.ts'
import type { ModelPolicy, Policy } from '../../../src/core/policy/policy.ts'
import { parsePolicy } from '../../../src/policy-file/policy/parse-policy.ts'
import { type Refusal, refusalBy } from '../refusal.ts'

/** Two lines, the last of which the rules of the model `m` follow on, indented by four. */
export function policyOf(rules: string): string {
  const lines = rules.split('\n').map((line) => (line === '' ? '' : `    ${line}`))
  return ['version: 1', 'models:', '  m:', ...lines, ''].join('\n')
}

export function modelOf(policy: Policy, name = 'm'): ModelPolicy {
  const model = policy.models.get(name)
  if (model === undefined) throw new Error(`the policy has no model ${name}`)
  return model
}

export function gatesOf(policy: Policy, name = 'm'): readonly string[] {
  return modelOf(policy, name).gates.map(printGate)
}

export function refusalOf(text: string): Refusal {
  return refusalBy((it) => parsePolicy(it, 'policy.yaml'), text, 'policy.yaml')
}
