import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { judgeAll } from '../../src/commands/policy-cases.ts'
import { parsePolicyTest } from '../../src/policy-file/policy-test/parse-policy-test.ts'
import { readPolicyTest, testsBeside } from '../../src/policy-file/policy-test/read-policy-test.ts'
import { fencedBlocks, root, text } from './repository.ts'

const folder = 'examples/policy'

describe('examples/policy', () => {
  test('has a test in which every case is as expected and no gate is met in all cases', async () => {
    const tests = await testsBeside(`${folder}/promotion.yml`, root)
    expect(tests.map(({ path }) => path)).toEqual([`${folder}/promotion.test.yml`])
    const { results, untested } = await judgeAll(tests, root)
    const cases = results.flatMap((result) => result.cases)
    expect(cases.length).toBeGreaterThan(5)
    expect(cases.filter(({ asExpected }) => !asExpected).map(({ test: { name } }) => name)).toEqual(
      [],
    )
    expect(new Set(cases.map(({ decision }) => decision.verdict))).toEqual(
      new Set(['pass', 'hold', 'block', 'unchanged']),
    )
    expect(untested).toEqual([])
  })
})

describe('docs/policy-tests.md', () => {
  const page = text('docs/policy-tests.md')

  test('shows cases that the example’s policy decides as expected', async () => {
    const [block = ''] = fencedBlocks(page, 'yaml')
    const { cases, policy } = parsePolicyTest(block, 'docs/policy-tests.md')
    const { results } = await judgeAll(
      [{ path: 'docs/policy-tests.md', policy: `${folder}/${policy}`, cases }],
      root,
    )
    expect(cases.length).toBeGreaterThan(1)
    expect(results.flatMap((result) => result.cases.map(({ asExpected }) => asExpected))).toEqual(
      cases.map(() => true),
    )
  })

  test('has every key in its tables', async () => {
    const { cases } = parse(text(`${folder}/promotion.test.yml`)) as { cases: object[] }
    const keys = new Set(cases.flatMap((each) => Object.keys(each)))
    const tabled = new Set(
      [...page.matchAll(/^\| `([^|]+)` \|/gm)].flatMap(([, cell = '']) => cell.split('`, `')),
    )
    expect([...keys].filter((key) => !tabled.has(key))).toEqual([])
    const { message } = await readPolicyTestOf('cases: [{x: 1}]')
    const known = /not a key here \(keys: ([^)]+)\)/.exec(message)?.[1]?.split(', ') ?? []
    expect(known.length).toBeGreaterThan(5)
    expect(known.filter((key) => !tabled.has(key))).toEqual([])
    const version = await readPolicyTestOf(
      'cases: [{name: a, model: m, expect: pass, candidate: {x: 1}}]',
    )
    const fields = /not a key here \(keys: ([^)]+)\)/.exec(version.message)?.[1]?.split(', ') ?? []
    expect(fields.length).toBeGreaterThan(5)
    expect(fields.filter((key) => !tabled.has(key))).toEqual([])
  })
})

async function readPolicyTestOf(line: string): Promise<Error> {
  try {
    parsePolicyTest(`policy: p.yml\n${line}\n`, 'p.test.yml')
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error(`this was accepted: ${line}`)
}

test('the path of a policy is relative to its test file', async () => {
  const { policy } = await readPolicyTest(`${folder}/promotion.test.yml`, root)
  expect(policy).toBe(`${folder}/promotion.yml`)
})
