import { expect, test } from '@jest/globals'
import { nothing, plain } from '../../../src/report/phrase.ts'
import { datasetsCell, datasetsRemark } from '../../../src/report/phrases/dataset-phrases.ts'
import { textReport } from '../../../src/report/promotion/text.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { aVersion, decided, type LoggedPoint, type Situation } from '../../core/decision/facts.ts'
import { outcomeOf } from '../promotion/outcomes.ts'

const point = (value: number, on: string | null): readonly LoggedPoint[] =>
  on === null ? [{ value }] : [{ value, on }]
const sides = (own: string | null, other: string | null): Situation => ({
  candidate: aVersion(3, { metrics: { m: point(0.95, own) } }),
  champion: aVersion(2, { metrics: { m: point(0.9, other) } }),
})

test.each([
  ['a', 'a', 'both measured on set a (a)', 'same dataset'],
  [null, null, 'datasets not known', 'datasets not known'],
  [
    'a',
    null,
    'datasets not known: candidate on set a (a), the champion (version 2) on an unknown dataset',
    'datasets not known',
  ],
  [
    'a',
    'b',
    'measured on different datasets: candidate on set a (a), the champion (version 2) on set b (b)',
    'different datasets',
  ],
])('candidate on %s, champion on %s: %s', (own, other, remark, cell) => {
  const rules = { sameDataset: 'ignore' } as const
  const [result] = decided('m >= champion', sides(own, other), rules).gates
  if (result === undefined) throw new Error('there is one gate')
  expect(plain(datasetsRemark(result) ?? nothing)).toBe(remark)
  expect(plain(datasetsCell(result) ?? nothing)).toBe(cell)
})

test('a gate that passes where MLflow knows no dataset says so in its row', () => {
  const outcome = outcomeOf('m >= champion', sides(null, null), { kind: 'checked' })
  expect(outcome.decision.verdict).toBe('pass')
  expect(textReport(outcome, unpainted).slice(1, 2)).toEqual([
    '  pass  m >= champion  0.95 is at least 0.9 (champion version 2: 0.9); datasets not known',
  ])
})

test.each(['m >= 0.9', 'x >= champion'])('%s has no two values to say it of', (gate) => {
  const [result] = decided(gate, sides('a', 'a')).gates
  expect(result && datasetsRemark(result)).toBeNull()
})
