import {
  type PolicyTestFile,
  parsePolicyTest,
} from '../../../src/config/policy-test/parse-policy-test.ts'
import { UsageError } from '../../../src/core/errors.ts'
import type { PolicyTestCase } from '../../../src/core/policy-test/policy-test-case.ts'

/** Four lines, and a fifth with the candidate; what follows is indented by four. */
export function caseWith(more: string, candidate = 'candidate: {}'): string {
  const lines = [candidate, ...more.split('\n')].filter((line) => line !== '')
  const head = 'policy: p.yml\ncases:\n  - name: a\n    model: m'
  return [head, ...lines.map((line) => `    ${line}`), '    expect: pass', ''].join('\n')
}

export function theCase(text: string): PolicyTestCase {
  const [only, ...others] = parsed(text).cases
  if (only === undefined || others.length > 0) throw new Error(`this is not one case:\n${text}`)
  return only.test
}

export function parsed(text: string): PolicyTestFile {
  return parsePolicyTest(text, 'p.test.yml')
}

/** `LINE:COLUMN` and the message of the error that the text gives; it must be a UsageError. */
export function refusalOf(text: string): { readonly at: string; readonly message: string } {
  try {
    parsed(text)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const [, line, column] = /^p\.test\.yml, line (\d+), column (\d+): /.exec(error.message) ?? []
    return { at: `${line}:${column}`, message: error.message }
  }
  throw new Error(`this was accepted:\n${text}`)
}
