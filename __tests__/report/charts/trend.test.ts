import { describe, expect, test } from '@jest/globals'
import { historyOf } from '../../../src/core/history/history.ts'
import { type Run, runId, versionNumber } from '../../../src/core/model/model.ts'
import {
  keyMetric,
  type TrendReading,
  trendOf,
  versionsOfTrend,
} from '../../../src/core/trend/trend.ts'
import { trendPart } from '../../../src/report/promotion/promotion-report.ts'
import { partMarkdown } from '../../../src/report/render/markdown.ts'
import { trendSvg } from '../../../src/report/render/trend-svg.ts'
import { aVersion, between, decided } from '../../core/decision/facts.ts'
import { production, SmallRegistry } from '../../core/history/small-registry.ts'

describe('the key metric', () => {
  test.each([
    ['auc >= 0.5\nf1 >= champion', 'f1'],
    ['auc >= 0.5\nf1 >= 0.5', 'auc'],
    ['warn: auc >= champion\nf1 >= 0.5', 'f1'],
    ['max(auc) >= champion\nrecall/* >= 0\nf1 >= 0', 'f1'],
    ['warn: auc >= 0', null],
    ['recall/* >= 0', null],
  ])('of %j is %s', (gates, expected) => {
    const metrics = { auc: 0.9, f1: 0.9, 'recall/a': 0.9 }
    expect(keyMetric(decided(gates, between(metrics, metrics)))).toBe(expected)
  })

  test('there is none towards Archived', () => {
    const target = { kind: 'retirement', stage: 'Archived' } as const
    expect(keyMetric(decided('auc >= 0', { ...between({ auc: 1 }), target }))).toBeNull()
  })
})

function historyIn(registry: SmallRegistry) {
  const [history] = historyOf(registry.standing(), production).targets
  if (history === undefined) throw new Error('there is no such target')
  return history
}

function runWith(value: number | null, more: Partial<Run> = {}): Run {
  const point = { value: value ?? 0, step: 0, timestamp: 0 }
  return {
    id: runId('r'),
    experimentId: '1',
    status: 'FINISHED',
    deleted: false,
    startedAt: 0,
    endedAt: 0,
    metrics: new Map(value === null ? [] : [['auc', point]]),
    tags: new Map(),
    artifactRoot: '',
    loggedModels: [],
    inputModels: [],
    datasets: [],
    ...more,
  }
}

const judging = (candidate: number, champion: number | null) => ({
  decision: decided('auc >= champion', {
    candidate: aVersion(candidate, { metrics: { auc: 0.95 } }),
    champion: champion === null ? null : aVersion(champion, { metrics: { auc: 0.9 } }),
  }),
})

describe('the versions', () => {
  test('are the last six that were promoted, in that order, and each once', () => {
    const registry = new SmallRegistry(12)
    for (const version of [1, 2, 3, 4, 5, 6, 7, 3, 8]) registry.promote(version, production)
    registry.end(registry.begin(9, production), 'undone')
    expect(versionsOfTrend(judging(10, 8), historyIn(registry))).toEqual([4, 5, 6, 7, 3, 8])
  })

  test('with a champion whom no record knows, and without the one that is judged', () => {
    const registry = new SmallRegistry(5)
    registry.promote(1, production)
    registry.promote(4, production)
    expect(versionsOfTrend(judging(4, 3), historyIn(registry))).toEqual([1, 3])
  })

  test('a rollback promotes nobody', () => {
    const registry = new SmallRegistry(5)
    registry.promote(1, production)
    registry.promote(2, production)
    registry.rollBack(2, production, 1)
    expect(versionsOfTrend(judging(4, 1), historyIn(registry))).toEqual([1, 2])
  })
})

function trendBlock(reading: TrendReading, drawn: boolean): string {
  return trendPart(reading)
    .map((part) => partMarkdown(part, drawn))
    .join('')
}

describe('the trend', () => {
  const versions = [1, 2, 3].map(versionNumber)

  test('is told in words, and what is left out with its reason', () => {
    const runs = new Map([
      [versionNumber(1), runWith(0.85)],
      [versionNumber(2), null],
    ])
    const reading = trendOf(judging(4, 3), 'auc', versions, runs)
    expect(trendBlock(reading, false)).toBe(
      '**Trend:** `auc` of the last versions in Production: version 1 0.85, version 3 (champion) 0.9, ' +
        'version 4 (candidate) 0.95. Left out: version 2 (its run is gone).',
    )
    const chart = trendBlock(reading, true)
    expect(chart).toContain('x-axis ["v1", "v3", "v4"]')
    expect(chart).toContain('line [0.85, 0.9, 0.95]')
  })

  test('names the registered model of a candidate that is not copied yet, whose number may be taken', () => {
    const judged = {
      decision: decided('auc >= champion', {
        candidate: aVersion(3, { model: 'dev.fraud', metrics: { auc: 0.95 } }),
        champion: aVersion(3, { model: 'prod.fraud', metrics: { auc: 0.9 } }),
        model: 'prod.fraud',
        copies: { used: null, others: [] },
      }),
    }
    const reading = trendOf(judged, 'auc', [versionNumber(3)], new Map())
    const block = trendBlock(reading, true)
    expect(block).toContain('version 3 (champion) 0.9, `dev.fraud` version 3 (candidate) 0.95')
    expect(block).toContain('x-axis ["v3", "not copied"]')
    if (reading.kind !== 'found') throw new Error('there is a trend')
    expect(trendSvg(reading.trend)?.text).toMatch(/>v3<.*>not copied</s)
    const copied = trendOf(
      { ...judged, copy: versionNumber(4) },
      'auc',
      [versionNumber(3)],
      new Map(),
    )
    expect(trendBlock(copied, true)).toContain('version 4 (candidate) 0.95')
  })

  test('takes no value of a version with the champion’s number in another registered model for the champion’s', () => {
    const judged = {
      decision: decided('auc >= models:/other/2\nauc >= 0.1', {
        candidate: aVersion(4, { metrics: { auc: 0.95 } }),
        champion: aVersion(2, { metrics: { auc: 0.9 } }),
        others: { 'models:/other/2': aVersion(2, { model: 'other', metrics: { auc: 0.5 } }) },
      }),
    }
    const reading = trendOf(judged, 'auc', [versionNumber(2)], new Map())
    expect(trendBlock(reading, false)).toContain('version 2 (champion) 0.9,')
  })

  test.each([
    ['no such value', runWith(null)],
    ['a value that is not finite', runWith(Number.NaN)],
    [
      'a run that made several models, so nobody knows whose it is',
      runWith(0.9, { loggedModels: ['a', 'b'] as never }),
    ],
  ])('leaves out %s', (_name, run) => {
    const reading = trendOf(judging(4, 3), 'auc', versions, new Map([[versionNumber(1), run]]))
    expect(reading).toMatchObject({
      kind: 'found',
      trend: { points: [{ version: 3 }, { version: 4 }] },
    })
  })

  test('of one version alone is none', () => {
    expect(trendOf(judging(4, null), 'auc', [], new Map())).toEqual({ kind: 'none' })
    expect(trendBlock({ kind: 'none' }, true)).toBe('')
  })

  test('that could not be read is a line that says so, with the problem as text', () => {
    expect(trendBlock({ kind: 'failed', problem: '503 <b>@team</b>' }, true)).toBe(
      '**Trend:** There is no trend, because the registry could not be read: `503 <b>@team</b>`.',
    )
  })
})
