import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

const path = new URL('../../schema/json.schema.json', import.meta.url)

let ajv: Ajv2020 | null = null

/** Compiled when it is first needed, once a process. */
function validator(name: string): ValidateFunction {
  if (ajv === null) {
    ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false })
    ajv.addSchema(JSON.parse(readFileSync(path, 'utf8')), 'json')
  }
  const found = ajv.getSchema(`json#/$defs/${name}`)
  if (found === undefined) throw new Error(`schema/json.schema.json has no $defs/${name}`)
  return found
}

/** What is wrong with the data by the published schema of this name; null: it fits. */
export function schemaProblem(name: string, data: unknown): string | null {
  const validate = validator(name)
  if (validate(data)) return null
  const [error] = validate.errors ?? []
  return `${name}${error?.instancePath}: ${error?.message} ${JSON.stringify(error?.params)}`
}

/**
 * @param words what is typed after `stagegate`
 * @throws if they ask for JSON, and what is printed does not fit the published schema
 */
export function throwIfUnpublished(words: readonly string[], stdout: string): void {
  if (!words.includes('--json') || stdout === '') return
  const data: unknown = JSON.parse(stdout)
  const isError = typeof data === 'object' && data !== null && 'error' in data
  const command = words[0] === 'policy' ? 'policy-test' : (words[0] ?? '')
  const problem = schemaProblem(isError ? 'error' : command, data)
  if (problem !== null) throw new Error(`stagegate ${words.join(' ')}: ${problem}\n${stdout}`)
}

const decisions = ['promote', 'rollback', 'clear-rollback', 'adopt', 'audit'] as const

/** @throws if the output `decision` fits no published schema */
export function throwIfUnpublishedDecision(outputs: Readonly<Record<string, string>>): void {
  if (outputs.decision === undefined || outputs.decision === '') return
  const data: unknown = JSON.parse(outputs.decision)
  const problems = decisions.map((command) => schemaProblem(`${command}-decision`, data))
  if (!problems.includes(null)) throw new Error(`${problems.join('\n')}\n${outputs.decision}`)
}
