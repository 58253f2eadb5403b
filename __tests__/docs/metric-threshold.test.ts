import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseGateLines } from '../../src/policy-file/gate-line/gate-lines.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import {
  type Answers,
  type Asked,
  askedIn,
  type Compared,
  linesFor,
  mlflowSays,
  outcomeOf,
} from './metric-threshold.ts'
import { text } from './repository.ts'
import { tableBelow } from './tables.ts'

const page = text('docs/writing-gates.md')
const code = (cell: string) => /^`(.+)`$/.exec(cell)?.[1] ?? ''
const translations = tableBelow(page, 'thresholds as gates').rows
const differences = tableBelow(page, 'where they differ').rows.map(
  ([asked = '', candidate = '', baseline = '', mlflow = '', stagegate = '']) => ({
    ...{ shown: `${asked}, ${candidate} over ${baseline}`, mlflow, stagegate },
    compared: {
      asked: { ...askedIn(code(asked)), greater_is_better: true },
      candidate: candidate.replace('∞', 'Infinity'),
      baseline: baseline.replace('∞', 'Infinity'),
    },
  }),
)

describe('docs/writing-gates.md on MLflow’s MetricThreshold', () => {
  test.each(translations)('%s is %s', (threshold = '', line = '') => {
    const asked = code(threshold)
    if (asked === '') expect(parseGateLines(code(line)).kind).toBe('gates')
    else expect(linesFor(askedIn(asked))).toEqual([code(line)])
  })

  test.each(differences)('$shown: Stagegate says $stagegate', ({ compared, stagegate }) => {
    expect(outcomeOf(compared)).toBe(stagegate)
  })
})

describeWithMlflow('the real MetricThreshold', ({ python }) => {
  // In eighths, over powers of two, binary arithmetic is exact too: only the meaning can differ.
  const value = fc.integer({ min: -64, max: 64 }).map((eighths) => String(eighths / 8))
  const alike: readonly Compared[] = fc.sample(
    fc.record({
      asked: fc
        .record({
          kind: fc.constantFrom('threshold', 'min_absolute_change', 'min_relative_change'),
          amount: fc.integer({ min: 1, max: 4 }).map((quarters) => quarters / 4),
          greater_is_better: fc.boolean(),
        })
        .map(
          ({ kind, amount, greater_is_better }): Asked => ({ [kind]: amount, greater_is_better }),
        ),
      candidate: value,
      baseline: fc.constantFrom('-4', '-2', '-1', '-0.5', '0.5', '1', '2', '4'),
    }),
    { numRuns: 500, seed: 7 },
  )
  const lossAllowed: readonly Compared[] = [
    { asked: { min_absolute_change: -0.01 }, candidate: '0.9', baseline: '0.9' },
    { asked: { min_relative_change: -0.005 }, candidate: '0.9', baseline: '0.9' },
  ].map((each) => ({ ...each, asked: { ...each.asked, greater_is_better: true } }))
  let real: Answers = { version: '', evaluate: [], answers: [] }
  beforeAll(async () => {
    const items = [...differences.map(({ compared }) => compared), ...lossAllowed, ...alike]
    real = await mlflowSays(python, items)
  })

  test('has the version that the page names', () => {
    expect(page).toContain(`measured on MLflow ${real.version})`)
  })

  test('is no longer a parameter of mlflow.evaluate', () => {
    expect(real.evaluate).toContain('data')
    expect(real.evaluate.filter((name) => /threshold|baseline/.test(name))).toEqual([])
  })

  test('differs from Stagegate exactly as the page says', () => {
    const said = differences.map(({ shown }, index) => [shown, wordFor(real.answers[index])])
    expect(said).toEqual(differences.map(({ shown, mlflow }) => [shown, mlflow]))
    for (const [, answer = ''] of said) expect(answer).not.toBe('')
  })

  test('cannot allow a loss', () => {
    const from = differences.length
    expect(real.answers.slice(from, from + lossAllowed.length).map(wordFor)).toEqual([
      'refused',
      'refused',
    ])
  })

  test('gives the same result as Stagegate for ordinary numbers', () => {
    const answers = real.answers.slice(differences.length + lossAllowed.length).map(wordFor)
    expect(answers).toEqual(alike.map((each) => (outcomeOf(each) === 'pass' ? 'passes' : 'fails')))
    expect(new Set(answers)).toEqual(new Set(['passes', 'fails']))
  })
})

function wordFor(answer = ''): string {
  if (answer === 'ModelValidationFailedException') return 'fails'
  if (answer === 'MetricThresholdClassException') return 'refused'
  return answer
}
