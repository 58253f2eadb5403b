import { describe, expect, test } from '@jest/globals'
import { gateSetsOf } from '../../../src/core/policy/rules.ts'
import { policyTestData } from '../../../src/report/policy-test/policy-test-json.ts'
import { policyTestParts } from '../../../src/report/policy-test/policy-test-report.ts'
import { listText } from '../../../src/report/render/text.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { candidate, judged, policyRules, version } from '../../core/policy-test/cases.ts'

const by = policyRules('x >= 0.9\nx >= champion - 5%\nwarn: b <= 0.1', [
  { kind: 'tag', key: 'approved', condition: { kind: 'present' } },
])
const good = candidate({ x: 0.95, b: 0.2 }, { tags: new Map([['approved', 'yes']]) })
const champion = version({ x: 0.9 })

function report(...cases: ReturnType<typeof judged>[]): readonly string[] {
  return listText(policyTestParts([{ path: 'p.test.yml', policy: 'p.yml', cases }], []), unpainted)
}

describe('a case that comes out as expected', () => {
  test('is one line, and all of them make a last one', () => {
    const fine = judged(by, { candidate: good, champion })
    expect(report(fine)).toEqual([
      'p.test.yml (policy p.yml)',
      '  pass  a case: pass',
      '',
      '1 case passed',
    ])
    expect(report(fine, fine).at(-1)).toBe('2 cases passed')
  })
})

describe('a case that does not', () => {
  test('names what stood in the way, and nothing else', () => {
    const lines = report(judged(by, { candidate: candidate({ x: 0.5, b: 0.2 }), champion }))
    expect(lines.slice(1, -2)).toEqual([
      '  fail  a case: expected pass, got block',
      '      fail  x >= 0.9: 0.5 is below 0.9 (champion version 1: 0.9)',
      '      fail  x >= champion - 5%: 0.5 is below 0.855 (champion version 1: 0.9)',
      '      fail  the version has no tag approved; the policy requires the tag',
    ])
    expect(lines.at(-1)).toBe('1 case: 0 passed, 1 FAILED')
  })

  test('where nothing did, shows all that could have', () => {
    const lines = report(judged(by, { candidate: good, champion }, { verdict: 'block' }))
    expect(lines.slice(1, -2)).toEqual([
      '  fail  a case: expected block, got pass',
      '      pass  x >= 0.9: 0.95 is at least 0.9 (champion version 1: 0.9)',
      '      pass  x >= champion - 5%: 0.95 is at least 0.855 (champion version 1: 0.9)',
      "      pass  the version's tag approved is yes",
    ])
  })

  test('by one gate alone, shows that one', () => {
    const gates = new Map([['warn: b <= 0.1', 'pass']] as const)
    const lines = report(judged(by, { candidate: good, champion }, { gates }))
    expect(lines.slice(1, -2)).toEqual([
      '  fail  a case: pass, as expected, but a gate has another result',
      '      warn  warn: b <= 0.1: 0.2 is above 0.1 (expected: pass)',
    ])
  })
})

test('what no case shows stands at the end', () => {
  const gates = gateSetsOf(by).flat()
  const untested = [
    { policy: 'p.yml', model: 'm', gates, lines: new Map() },
    { policy: 'p.yml', model: 'n', gates: 'no case', lines: new Map() },
  ] as const
  const lines = listText(policyTestParts([], untested), unpainted)
  expect(lines.slice(-6)).toEqual([
    '  No case makes these gates of m in p.yml fail, so the tests would not notice a',
    '  mistake in them:',
    '      x >= 0.9',
    '      x >= champion - 5%',
    '      warn: b <= 0.1',
    '  No case is about the model n of p.yml.',
  ])
})

test('as data, each case has what was expected and what was decided', () => {
  const wrong = judged(by, { candidate: candidate({}), champion }, { verdict: 'hold' })
  const right = judged(by, { candidate: good, champion })
  const files = [{ path: 'p.test.yml', policy: 'p.yml', cases: [wrong, right] }]
  expect(
    JSON.parse(JSON.stringify(policyTestData(files, [], { covered: 0, all: 3 }))),
  ).toMatchObject({
    format: 1,
    passed: 1,
    failed: 1,
    files: [
      {
        file: 'p.test.yml',
        policy: 'p.yml',
        cases: [
          {
            asExpected: false,
            expected: { verdict: 'hold' },
            verdict: 'block',
            gates: [{ gate: 'x >= 0.9', finding: 'candidate-lacks-metric' }, {}, {}],
          },
          { asExpected: true, verdict: 'pass', target: 'stage:Production' },
        ],
      },
    ],
    untested: [],
  })
})
