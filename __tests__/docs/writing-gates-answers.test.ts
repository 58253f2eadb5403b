import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { judgeAll } from '../../src/commands/policy-cases.ts'
import type { Decision } from '../../src/core/decision/decide.ts'
import { printGate } from '../../src/core/gates/print-gate.ts'
import { parseGateLines } from '../../src/policy-file/gate-line/gate-lines.ts'
import { readPolicyTest } from '../../src/policy-file/policy-test/read-policy-test.ts'
import { type Block, policyWith, questionsIn } from './questions.ts'
import { blockBelow, text } from './repository.ts'

const page = text('docs/writing-gates.md')
const own = blockBelow(page, 'the policy')
const questions = questionsIn(page)
const withLines = questions.filter(({ blocks }) => blocks.length > 0)

describe('docs/writing-gates.md', () => {
  test('has gate lines and a test of them under every question, but for two that other tests read', () => {
    const without = questions.filter((question) => !withLines.includes(question))
    expect(without.map(({ heading }) => heading)).toEqual([
      'How many values does a rank test need?',
      'I have looked at this hold and want to accept it',
    ])
    expect(withLines.length).toBeGreaterThan(25)
  })

  test('lists every question, in order, in the table at the top', () => {
    const listed = [...page.matchAll(/^\| \[(.+)\]\(#(.+?)\) \|/gm)]
    const headings = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) => heading)
    const groups = page.matchAll(/^\| \*\*(.+)\*\* \|/gm)
    const sections = ['Questions', ...[...groups].map(([, group]) => group)]
    expect(listed.map(([, shown]) => shown)).toEqual(
      headings.filter((heading) => !sections.includes(heading)),
    )
    for (const [, shown = '', anchor] of listed) expect(anchor).toBe(anchorOf(shown))
  })

  test('links only to headings of its own', () => {
    const anchors = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) =>
      anchorOf(heading),
    )
    for (const [, anchor] of page.matchAll(/\]\(#(.+?)\)/g)) expect(anchors).toContain(anchor)
  })

  test.each(withLines)('$heading', async ({ blocks }) => {
    for (const block of blocks) expect(await problemsOf(block)).toEqual([])
  })
})

describe('the check of docs/writing-gates.md finds', () => {
  const accuracy = (value: number, expected: string) =>
    `  - {name: at ${value}, model: fraud-detector, candidate: {metrics: {accuracy: ${value}}}, expect: ${expected}}\n`
  const file = (...cases: string[]) => `policy: promotion.yml\ncases:\n${cases.join('')}`
  const both = file(accuracy(0.9, 'pass'), accuracy(0.8, 'block'))
  const gates: Block = { language: 'gates', lines: 'accuracy >= 0.90\n', test: both }

  test('no problem where the lines and their test are right', async () => {
    expect(await problemsOf(gates)).toEqual([])
  })

  test('gate lines without a test', async () => {
    const [question] = questionsIn('### It must be good\n\n```gates\naccuracy >= 0.90\n```\n')
    expect(question?.blocks).toEqual([{ ...gates, test: null }])
    expect(await problemsOf({ ...gates, test: null })).toEqual(['there is no test under it'])
  })

  test('a gate that has the same outcome in every case', async () => {
    const passing = { ...gates, test: file(accuracy(0.9, 'pass'), accuracy(0.95, 'pass')) }
    expect(await problemsOf(passing)).toEqual([
      'accuracy >= 0.90 is only pass',
      'a gate falls short in no case',
    ])
    const blocking = { ...gates, test: file(accuracy(0.8, 'block')) }
    expect(await problemsOf(blocking)).toEqual(['nothing passes', 'accuracy >= 0.90 is only fail'])
  })

  test('a gate that no case lets fall short', async () => {
    const more = { ...gates, lines: 'accuracy >= 0.90\ninfo: f1 >= 0.5\n' }
    expect(await problemsOf(more)).toEqual([
      'info: f1 >= 0.5 is only info',
      'a gate falls short in no case',
    ])
  })

  test('a requirement that no case meets', async () => {
    const block: Block = { language: 'yaml', lines: 'require: {from: stage:Staging}\n', test: both }
    expect(await problemsOf(block)).toEqual([
      'at 0.9: block, and not pass',
      'nothing passes',
      'from is only fail',
    ])
  })

  test('a case whose verdict is not the expected one', async () => {
    const wrong = { ...gates, test: file(accuracy(0.9, 'pass'), accuracy(0.8, 'hold')) }
    expect(await problemsOf(wrong)).toEqual(['at 0.8: block, and not hold'])
  })
})

/** What is wrong with lines and their test, as it is read from files by `stagegate policy test`. */
async function problemsOf(block: Block): Promise<readonly string[]> {
  if (block.test === null) return ['there is no test under it']
  // Only YAML without gates is put beside those of the page's own policy, which is no line of it.
  const hasGates = block.language === 'gates' || /^gates:/m.test(block.lines)
  if (block.language === 'gates') parseGateLines(block.lines)
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-writing-gates-'))
  try {
    writeFileSync(join(folder, 'promotion.yml'), policyWith(block, own))
    writeFileSync(join(folder, 'promotion.test.yml'), block.test)
    const { results, untested } = await judgeAll(
      [await readPolicyTest('promotion.test.yml', folder)],
      folder,
    )
    const cases = results.flatMap((result) => result.cases)
    const decisions = cases.map(({ decision }) => decision)
    return [
      ...cases
        .filter(({ asExpected }) => !asExpected)
        .map(({ test: { name, expected }, decision, otherwise }) =>
          otherwise.length > 0
            ? `${name}: ${otherwise.map(({ result }) => `${printGate(result.gate)} is ${result.outcome}`)}`
            : `${name}: ${decision.verdict}, and not ${expected.verdict}`,
        ),
      ...(decisions.some(({ verdict }) => verdict === 'pass') ? [] : ['nothing passes']),
      ...oneSided(decisions, hasGates),
      ...(hasGates && untested.length > 0 ? ['a gate falls short in no case'] : []),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Gates and requirements that say the same in every case. */
function oneSided(decisions: readonly Decision[], hasGates: boolean): readonly string[] {
  const said = decisions.flatMap(({ gates, checks }) => [
    ...(hasGates ? gates.map((result) => [printGate(result.gate), result.outcome] as const) : []),
    ...checks.flatMap(({ check, outcome }) =>
      check.kind === 'requirement' ? [[check.finding.kind, outcome] as const] : [],
    ),
  ])
  return [...Map.groupBy(said, ([what]) => what)].flatMap(([what, all]) => {
    const outcomes = [...new Set(all.map(([, outcome]) => outcome))]
    const both = outcomes.includes('pass') && outcomes.length > 1
    return both ? [] : [`${what} is only ${outcomes.join(' and ')}`]
  })
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}
