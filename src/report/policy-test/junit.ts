import type { CaseResult, PolicyTestResult } from '../../core/policy-test/judge-case.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { textOf } from '../render/text.ts'
import { caseLine } from './policy-test-report.ts'

/** The cases as JUnit's XML, which most systems that run jobs read. */
export function junitXml(results: readonly PolicyTestResult[]): string {
  const suites = results.map(({ path, cases }) => {
    const failed = cases.filter(({ asExpected }) => !asExpected).length
    return [
      `  <testsuite name="${xml(path)}" tests="${cases.length}" failures="${failed}" errors="0" skipped="0">`,
      ...cases.flatMap(testcase),
      '  </testsuite>',
    ]
  })
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites.flat(), '</testsuites>'].join('\n')}\n`
}

function testcase(result: CaseResult): readonly string[] {
  const { test, decision, asExpected } = result
  const head = `    <testcase classname="${xml(decision.model)}" name="${xml(test.name)}"`
  if (asExpected) return [`${head}/>`]
  const { says, below } = caseLine(result)
  const reasons = below.map((each) => `${each.mark ?? ''} ${textOf(each.says)}`.trim()).join('\n')
  return [
    `${head}>`,
    `      <failure message="${xml(textOf(says))}">${reasons.split('\n').map(xml).join('\n')}</failure>`,
    '    </testcase>',
  ]
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What no one sees is written out, and XML cannot hold most of it. */
function xml(text: string): string {
  return visible(text.toWellFormed(), 2000)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}
