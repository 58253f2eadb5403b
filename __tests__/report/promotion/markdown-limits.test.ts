import { describe, expect, test } from '@jest/globals'
import { decisionOutput } from '../../../src/report/promotion/decision-json.ts'
import { markdownReport } from '../../../src/report/promotion/markdown.ts'
import { aVersion, production, type Situation } from '../../core/decision/facts.ts'
import { outcomeOf } from './outcomes.ts'

const names = Array.from({ length: 500 }, (_, index) => `m${index}${'|`@x'.repeat(49)}`)

function crowded(value: number, holders: readonly number[] = [2]): Situation {
  const metrics = Object.fromEntries(names.map((name) => [name, value]))
  const datasets = (digest: string) =>
    Object.fromEntries(names.map((name) => [name, [digest.repeat(300)]]))
  return {
    candidate: aVersion(3, { metrics, datasets: datasets('a') }),
    champion: aVersion(2, { metrics, datasets: datasets('b') }),
    target: production,
    holders,
  }
}

function report(gates: string, situation: Situation, limit: number): string {
  return markdownReport(outcomeOf(gates, situation), {
    uiUrl: 'https://mlflow.example.com',
    workflowRunUrl: 'https://github.com/acme/models/actions/runs/42',
    limit,
  })
}

describe.each([65_000, 250_000])(
  '500 gates on names of 200 characters, in %i characters',
  (limit) => {
    test.each([
      ['all of them pass', '* >= 0.5', 0.9],
      ['all of them fail', '* >= 0.95', 0.9],
      ['all of them hold, naming datasets', '* >= champion', 0.9],
    ])('%s', (_name, gates, value) => {
      const text = report(gates, crowded(value), limit)
      expect(text.length).toBeLessThanOrEqual(limit)
      expect(text).toMatch(/^### \S+ (?:Pass|Block|Hold): `fraud-detector` version 3 /)
      expect(text).toContain('500 gates')
      expect(text).toContain('evidence digest: `sha256:')
      const rows = text
        .split('\n')
        .filter((line) => line.startsWith('| ') && line.includes('`` "m'))
      const left = /… and (\d+) more/.exec(text)?.[1] ?? '0'
      expect(rows.length + Number(left)).toBe(500)
      expect(rows.length).toBeGreaterThanOrEqual(20)
    })
  },
)

test('of many gates those that stopped the promotion are shown first of all', () => {
  const situation = crowded(0.9)
  const failing = ['m499', 'm250'].map((start) => names.find((name) => name.startsWith(start)))
  const metrics = Object.fromEntries(
    names.map((name) => [name, failing.includes(name) ? 0.1 : 0.9]),
  )
  const text = report('* >= 0.5', { ...situation, candidate: aVersion(3, { metrics }) }, 20_000)
  expect(text.length).toBeLessThanOrEqual(20_000)
  expect(/\| ❌&nbsp;fail \| `` "m250/.test(text)).toBe(true)
  expect(/\| ❌&nbsp;fail \| `` "m499/.test(text)).toBe(true)
  expect(text).toContain('2 of 500 gates failed')
})

test('a thousand former holders leave room for the gates', () => {
  const holders = Array.from({ length: 1_004 }, (_, index) => 2_147_483_647 - index)
  const text = report('* >= 0.5', crowded(0.9, holders), 65_000)
  expect(text.length).toBeLessThanOrEqual(65_000)
  expect(text).toContain('version 3: Staging → Production')
  expect(text.includes('| `` "m')).toBe(true)
})

test('where nothing fits, the verdict is still said', () => {
  const text = report('* >= 0.5', crowded(0.9), 200)
  expect(text.length).toBeLessThanOrEqual(200)
  expect(text).toContain('Pass')
})

describe('the output "decision"', () => {
  test('of 500 long gates is cut to 64 000 characters, and says so', () => {
    for (const gates of ['* >= 0.5', '* >= 0.95', '* >= champion']) {
      const text = decisionOutput(outcomeOf(gates, crowded(0.9)))
      expect(text.length).toBeLessThanOrEqual(64_000)
      const data = JSON.parse(text)
      expect(data.abridged).toBe(true)
      expect(data.evidenceDigest).toMatch(/^sha256:/)
    }
  })

  test('of a few gates is whole, in exact numbers', () => {
    const outcome = outcomeOf('mean(m) >= champion - 0.5%', {
      candidate: aVersion(3, { metrics: { m: [0, 0, 1] } }),
      champion: aVersion(2, { metrics: { m: [0.1, 0.2] } }),
    })
    expect(JSON.parse(decisionOutput(outcome))).toMatchObject({
      format: 1,
      verdict: 'pass',
      promoted: false,
      inPlace: false,
      model: 'fraud-detector',
      target: 'stage:Production',
      archiveExisting: true,
      candidate: { version: '3', status: 'READY', run: { id: 'run-of-3', status: 'FINISHED' } },
      champion: { version: '2' },
      holders: ['2'],
      gates: [
        {
          gate: 'mean(m) >= champion - 0.5%',
          metric: 'm',
          severity: 'fail',
          outcome: 'pass',
          finding: 'met',
          candidate: '1/3',
          baseline: { version: '2', value: '0.15' },
          bound: '0.14925',
        },
      ],
    })
  })
})
