import { parsePolicy } from '../../../src/config/policy/parse-policy.ts'
import { UsageError } from '../../../src/core/errors.ts'
import type { ModelPolicy, Policy } from '../../../src/core/policy.ts'
import { printGate } from '../../../src/core/print-gate.ts'

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

/** `LINE:COLUMN` and the message of the error that the text gives; it must be a UsageError. */
export function refusalOf(text: string): { readonly at: string; readonly message: string } {
  try {
    parsePolicy(text, 'policy.yaml')
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const [, line, column] = /^policy\.yaml, line (\d+), column (\d+): /.exec(error.message) ?? []
    return { at: `${line}:${column}`, message: error.message }
  }
  throw new Error(`this was accepted:\n${text}`)
}
