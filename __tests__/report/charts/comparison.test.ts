import { describe, expect, test } from '@jest/globals'
import { betterText, type Comparison, comparisonOf } from '../../../src/report/charts/comparison.ts'
import { comparisonChart } from '../../../src/report/charts/comparison-mermaid.ts'
import { notInChart } from '../../../src/report/charts/comparison-words.ts'
import { markdownReport } from '../../../src/report/promotion/markdown.ts'
import { aVersion, between, decided } from '../../core/decision/facts.ts'
import { outcomeOf } from '../promotion/outcomes.ts'

const asItIs = (text: string) => text

function compared(
  gates: string,
  ...situation: Parameters<typeof between>
): Comparison & { readonly said: readonly string[] } {
  const comparison = comparisonOf(decided(gates, between(...situation)))
  if (comparison === null) throw new Error('there is nothing to compare')
  const said = comparison.metrics.map((metric) => `${metric.name} ${betterText(metric)}`)
  return { ...comparison, said }
}

describe('better is what the operators want', () => {
  test('more of a metric that must be high, less of one that must be low', () => {
    const gates = 'auc >= champion - 5%\nlatency <= champion + 50%\nmin(loss) < 9\nf1 > 0'
    const { said, champion, candidate } = compared(
      gates,
      { auc: 0.99, latency: 110, loss: [4, 3], f1: 0.5 },
      { auc: 0.9, latency: 100, loss: [5, 4], f1: 0.5 },
    )
    expect([candidate, champion]).toEqual([3, 2])
    expect(said).toEqual([
      'auc 10 % better',
      'latency 10 % worse',
      'min(loss) 25 % better',
      'f1 the same',
    ])
  })

  test('of a champion below zero too, whose absolute value is what counts', () => {
    expect(compared('ll >= champion', { ll: -90 }, { ll: -100 }).said).toEqual(['ll 10 % better'])
    expect(compared('ll >= champion', { ll: -110 }, { ll: -100 }).said).toEqual(['ll 10 % worse'])
  })

  test('a metric with two gates is one bar, with the worse outcome', () => {
    const { metrics } = compared('auc >= 0.95\nauc >= champion', { auc: 0.91 }, { auc: 0.9 })
    expect(metrics).toMatchObject([{ name: 'auc', outcome: 'fail' }])
  })
})

describe('what cannot be compared is left out, and said', () => {
  test.each([
    ['gone >= champion', { auc: 1 }, { auc: 1, gone: 1 }, 'the candidate has no value that counts'],
    ['new >= 0', { auc: 1, new: 1 }, { auc: 1 }, 'the champion has no value that counts'],
    ['nan >= 0', { auc: 1, nan: Number.NaN }, { auc: 1, nan: 1 }, 'the candidate has no value'],
    [
      'inf >= 0',
      { auc: 1, inf: 1 },
      { auc: 1, inf: Number.POSITIVE_INFINITY },
      'the champion has no',
    ],
    ['zero >= 0', { auc: 1, zero: 1 }, { auc: 1, zero: 0 }, 'nothing is a percentage of 0'],
    ['is == 1', { auc: 1, is: 1 }, { auc: 1, is: 1 }, 'no one direction is better'],
    ['mid >= 1\nmid <= 3', { auc: 1, mid: 2 }, { auc: 1, mid: 2 }, 'no one direction is better'],
    ['big >= 0', { auc: 1, big: 1e308 }, { auc: 1, big: 1e-300 }, 'too large to draw'],
  ])('%s', (gate, candidate, champion, reason) => {
    const comparison = compared(`auc >= champion\n${gate}`, candidate, champion)
    expect(comparison.said).toEqual(['auc the same'])
    expect(notInChart(comparison, asItIs).join(' ')).toContain(reason)
  })

  test('values of different datasets', () => {
    const on = (value: number, digest: string) => ({
      metrics: { auc: value, f1: value },
      datasets: { auc: [digest], f1: ['same'] },
    })
    const comparison = comparisonOf(
      decided('auc >= champion\nf1 >= champion', {
        candidate: aVersion(3, on(0.9, 'a')),
        champion: aVersion(2, on(0.8, 'b')),
      }),
    )
    expect(comparison?.metrics.map(({ name }) => name)).toEqual(['f1'])
    expect(comparison?.leftOut).toEqual([{ name: 'auc', because: 'datasets' }])
  })

  test('beyond eight metrics those that fell short are kept', () => {
    const metrics = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`m${index}`, 1]))
    const comparison = compared('* >= 0.5', { ...metrics, m11: 0.1 }, metrics)
    expect(comparison.metrics).toHaveLength(8)
    expect(comparison.metrics).toContainEqual(
      expect.objectContaining({ name: 'm11', outcome: 'fail' }),
    )
    expect(notInChart(comparison, asItIs)).toContain('4 more metrics are only in the table.')
  })

  test('one that is far out ends at the edge', () => {
    const comparison = compared('a >= 0\nb >= 0', { a: 40, b: 1.1 }, { a: 1, b: 1 })
    expect(comparisonChart(comparison)).toContain('bar [50, 10]')
    expect(notInChart(comparison, asItIs)).toEqual([
      'Goes on beyond the edge: a (over 999 % better).',
    ])
  })
})

test('there is no chart without a champion, for one that is there already, or without gates', () => {
  expect(comparisonOf(decided('auc >= 0', between({ auc: 1 })))).toBeNull()
  expect(
    comparisonOf(decided('auc >= 0', { ...between({ auc: 1 }, { auc: 1 }), holders: [3] })),
  ).toBeNull()
  expect(comparisonOf(decided([], between({ auc: 1 }, { auc: 1 })))).toBeNull()
})

test('the chart as Mermaid reads it', () => {
  const chart = comparisonChart(
    compared(
      'recall/* >= 0.8\nlatency <= champion',
      { 'recall/senior': 0.7, latency: 39 },
      { 'recall/senior': 0.84, latency: 40 },
    ),
  )
  expect(chart.slice(chart.indexOf('xychart'))).toMatchInlineSnapshot(`
"xychart-beta horizontal
    accTitle: Version 3 against the champion, version 2
    accDescr: recall/senior 17 % worse, latency 2.5 % better
    x-axis ["recall/senior 17 % worse", "latency 2.5 % better"]
    y-axis "percent better than the champion" -20 --> 20
    bar [-20, 2.5]
    bar [0, -20]
    bar [-16.666667, 0]
    line [0, 0]"
`)
})

test('the report has it, open, with its words below; a text for a terminal has none', () => {
  const outcome = outcomeOf('auc >= champion', between({ auc: 0.99 }, { auc: 0.9 }))
  const options = { uiUrl: null, workflowRunUrl: null, limit: 65_000 }
  const text = markdownReport(outcome, { ...options, charts: 'comment' })
  expect(text).toContain(
    '<details open><summary>Version 3 against the champion, version 2</summary>\n\n```mermaid\n',
  )
  expect(text).toContain("Each bar is the difference in percent of the champion's value")
  expect(markdownReport(outcome, options)).not.toContain('mermaid')
})

test('where there is too little room the pictures go before any gate', () => {
  const metrics = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`m${index}`, 1]))
  const outcome = outcomeOf('* >= 0.5', between(metrics, metrics))
  const all = markdownReport(outcome, {
    uiUrl: null,
    workflowRunUrl: null,
    limit: 65_000,
    charts: 'comment',
  })
  const less = markdownReport(outcome, {
    uiUrl: null,
    workflowRunUrl: null,
    limit: all.length - 1,
    charts: 'comment',
  })
  expect(all).toContain('mermaid')
  expect(less).not.toContain('mermaid')
  expect(less).toContain('`m39 >= 0.5`')
})
