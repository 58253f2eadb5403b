import type { PolicyTestCase } from '../../../src/core/policy-test/judge-case.ts'
import {
  type PolicyTestFile,
  parsePolicyTest,
} from '../../../src/policy-file/policy-test/parse-policy-test.ts'
import { type Refusal, refusalBy } from '../refusal.ts'

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

export function refusalOf(text: string): Refusal {
  return refusalBy(parsed, text, 'p.test.yml')
}
