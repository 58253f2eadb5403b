import { describe, expect, test } from '@jest/globals'
import { madeUpSignatures } from '../../../src/core/policy-test/scenario-signatures.ts'
import { explanationData } from '../../../src/report/explanation/explanation-json.ts'
import { explanationText } from '../../../src/report/explanation/explanation-report.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { aVersion, between, type Situation } from '../../core/decision/facts.ts'
import { allRequirements, question } from './questions.ts'

function now(line: string, situation: Situation): readonly string[] {
  return explanationData(question(line, { situation })).gates.flatMap((gate) =>
    gate.now.map(({ outcome, said }) => `${outcome}: ${said}`),
  )
}

describe('of a version, each gate says', () => {
  test.each([
    ['x >= 0.90', { x: 0.93 }, null, 'pass: 0.93 is at least 0.9'],
    ['x > 0.9', { x: 0.9 }, null, 'fail: 0.9 is not above 0.9'],
    ['x <= 0.1', { x: 0.2 }, null, 'fail: 0.2 is above 0.1'],
    [
      'x >= champion - 0.5%',
      { x: 0.93 },
      { x: 0.92 },
      'pass: 0.93 is at least 0.9154 (champion version 2: 0.92)',
    ],
    [
      'warn: x >= champion + 0.05',
      { x: 0.93 },
      { x: 0.92 },
      'warn: 0.93 is below 0.97 (champion version 2: 0.92)',
    ],
    [
      'x >= champion',
      {},
      { x: 0.92 },
      'fail: the candidate has no such metric (champion version 2: 0.92)',
    ],
    ['x >= 0.9', { x: Number.NaN }, null, "fail: the candidate's value is NaN"],
    [
      'x >= champion',
      { x: 1 },
      { y: 1 },
      'hold: the champion (version 2) has no such metric (candidate: 1)',
    ],
    [
      'r/* >= 1',
      { x: 1 },
      null,
      'fail: no metric of the candidate matches this pattern (it has 1 metric: x)',
    ],
  ] as const)('%s', (line, candidate, champion, says) => {
    expect(now(line, between(candidate, champion))).toEqual([says])
  })

  test('of a pattern, each name', () => {
    expect(now('r/* >= 0.8', between({ 'r/a': 0.9, 'r/b': 0.7 }))).toEqual([
      'pass: r/a: 0.9 is at least 0.8',
      'fail: r/b: 0.7 is below 0.8',
    ])
  })
})

test('each requirement says what was found, in its own place', () => {
  const { conditions, verdict } = explanationData(
    question('x >= 1', {
      requirements: allRequirements,
      situation: {
        ...between({ x: 1 }),
        candidateTags: { a: 'b', c: 'x' },
        signatures: madeUpSignatures('unknown', true),
      },
    }),
  )
  const told = conditions.map(({ now: found }) => found.map(({ outcome }) => outcome).join())
  expect(told).toEqual([
    ...['pass', 'pass', 'fail', 'pass', 'fail', 'fail'],
    ...['pass', 'hold', 'hold', 'hold', 'pass'],
  ])
  expect(conditions[4]?.now[0]?.said).toContain("the version's tag c is x")
  expect(verdict).toBe('block')
})

test.each([
  [{}, 'pass', 'the version is READY, and its run is FINISHED'],
  [{ run: 'none' }, 'pass', 'the version is READY, and it was registered without a run'],
  [{ status: 'PENDING_REGISTRATION' }, 'fail', 'the model version is PENDING_REGISTRATION'],
  [{ runStatus: 'KILLED' }, 'fail', "the version's run is KILLED"],
] as const)('a version of which is known %j', (measured, outcome, says) => {
  const situation = { candidate: aVersion(3, { ...measured }) }
  const [first] = explanationData(question('x >= 1', { situation })).conditions
  expect(first?.now).toHaveLength(1)
  expect(first?.now[0]?.outcome).toBe(outcome)
  expect(first?.now[0]?.said).toContain(says)
})

test('the text ends with what a check would say', () => {
  const lines = 'x >= 0.9\nr/{a,b} >= 0.8'
  const situation = between({ x: 0.95, 'r/a': 0.9, 'r/b': 0.7 }, { x: 1 })
  const text = explanationText(question(lines, { situation }), unpainted)
  expect(text[0]).toBe('What fraud-detector version 3 must show to be promoted to Production')
  expect(text).toContain('      fail  r/b: 0.7 is below 0.8')
  expect(text.slice(-2).join(' ').replaceAll(/ +/g, ' ')).toContain(
    'BLOCK fraud-detector version 3 is not promoted to Production: 1 of 3 gates failed.',
  )
  expect(text.filter((line) => line.length > 80)).toEqual([])
})
