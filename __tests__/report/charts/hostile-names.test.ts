import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { exactOf } from '../../../src/core/arithmetic/exact.ts'
import { aliasName, modelName, versionNumber } from '../../../src/core/model/model.ts'
import type { Trend } from '../../../src/core/trend/trend.ts'
import { trendChart } from '../../../src/report/charts/trend-mermaid.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { hostileNames } from '../../core/text/hostile-names.ts'

/**
 * Every line that a chart may have. A label is a quoted text of signs that mean nothing; Mermaid, run on
 * what these lines allow, draws rectangles, paths and text, and nothing that can be clicked.
 */
const label = String.raw`"[\p{L}\p{M}\p{N}_ ./+()…,%-]+"`
const number = String.raw`-?\d+(?:\.\d+)?`
const words = String.raw`[\p{L}\p{M}\p{N}_ ./+()…,%-]+`
const grammar = [
  '---',
  'config:',
  ' +(?:xyChart|xAxis|yAxis|themeVariables):',
  String.raw` +(?:width|height|labelFontSize|plotReservedSpacePercent): \d+`,
  ' +backgroundColor: transparent',
  ' +plotColorPalette: "[#0-9a-f, ]+"',
  'xychart-beta',
  ` +acc(?:Title|Descr): ${words}`,
  String.raw` +x-axis \[${label}(?:, ${label})*\]`,
  ` +y-axis ${number} --> ${number}`,
  String.raw` +line \[${number}(?:, ${number})*\]`,
].map((line) => new RegExp(`^${line}$`, 'u'))

function expectPlain(chart: string): void {
  for (const line of chart.split('\n')) {
    expect([line, grammar.some((allowed) => allowed.test(line))]).toEqual([line, true])
    // A directive or a comment, and the end of the block.
    expect(line).not.toMatch(/%%|```/)
  }
}

function trendNaming(name: string, values: readonly number[]): Trend {
  return {
    metric: name,
    target: { kind: 'alias', alias: aliasName(name) },
    points: values.map((value, index) => ({
      version: versionNumber(index + 1),
      from: index === 0 ? null : modelName(name),
      value: exactOf(value),
      role: index === 0 ? 'former' : 'candidate',
    })),
    leftOut: [],
  }
}

function expectPlainCharts(name: string): void {
  const chart = trendChart(trendNaming(name, [0.9, 0.8, 0.85]))
  expectPlain(chart ?? '')
}

const mermaidsOwn = [
  '%%{init: {"theme":"dark"}}%%',
  '"] --> click a call b()',
  '#quot;',
  'a%%b',
  '---\nconfig:\n  theme: dark\n---',
  'accDescr { x }',
  'xychart-beta',
  'metric 1',
]

test.each(
  [...hostileNames, ...mermaidsOwn].map((name) => ({ name: name.slice(0, 60), whole: name })),
)('$name', ({ whole }) => expectPlainCharts(whole))

test('property: whatever the characters', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'`"\'#%;:{}[]()<>@&\\/|*_~-=. \n\r\taZ9'.split(''), '\u202e', '😀'),
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 1 }),
  )
  fc.assert(fc.property(fc.string({ unit, minLength: 1, maxLength: 60 }), expectPlainCharts))
})

test.each([
  ['equal ones', [0.5, 0.5], true],
  ['zeros', [0, 0], true],
  ['what is below zero', [-3, -2], true],
  ['large ones', [1e12, 2e12], false],
  ['a difference that is too small', [1e-7, 2e-7], false],
])('of %s a trend is drawn only where Mermaid can', (_name, values, drawn) => {
  const chart = trendChart(trendNaming('m', values))
  expect(chart !== null).toBe(drawn)
  if (chart !== null) expectPlain(chart)
})
