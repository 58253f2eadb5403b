import { expect, test } from '@jest/globals'
import { decisionData } from '../../../src/report/promotion/decision-json.ts'
import { reportPage } from '../../../src/report/promotion/report-page.ts'
import { aVersion, type Measured } from '../../core/decision/facts.ts'
import { outcomeOf } from './outcomes.ts'

const on = (dataset: string, value: number, more: Measured = {}): Measured => ({
  metrics: { acc: [{ value, on: dataset, step: 4 }] },
  ...more,
})

const outcome = outcomeOf('acc >= 0.5', {
  candidate: aVersion(3, {
    evaluations: {
      older: on('d1', 0.7, { runEndedAt: 10 }),
      newest: on('d1', 0.9, { runEndedAt: 20 }),
      broken: on('d1', 0.1, { runStatus: 'FAILED' }),
      removed: on('d1', 0.2, { runDeleted: true }),
    },
  }),
})

test('the HTML report says which run, dataset and step a value is of, and which runs do not count', () => {
  const page = reportPage(outcome, {
    uiUrl: null,
    workflowRunUrl: null,
    place: 'laptop',
    trend: { kind: 'none' },
    writtenAt: 0,
    by: 'mona',
  })
  const text = page.replace(/<style>[^<]*<\/style>/, '').replace(/<[^>]*>/g, '')
  expect(text).toMatch(/acc: evaluation run newest, on set d1 \(d1\), step 4, /)
  expect(text).toContain('left out: broken (not finished), removed (deleted)')
  expect(text).toContain('evidence digest: sha256:')
})

test('the JSON says the same', () => {
  const [row] = decisionData(outcome).gates
  expect(row).toMatchObject({
    candidate: '0.9',
    candidateRun: {
      id: 'newest',
      kind: 'evaluation',
      measuredBy: 2,
      leftOut: [
        { id: 'broken', because: 'not-finished' },
        { id: 'removed', because: 'deleted' },
      ],
      notRead: 0,
    },
  })
})
