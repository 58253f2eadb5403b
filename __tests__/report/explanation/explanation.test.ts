import { describe, expect, test } from '@jest/globals'
import type { BetterThanGate, Gate, ThresholdGate } from '../../../src/core/gates/gate.ts'
import { explanationOf } from '../../../src/report/explanation/explanation.ts'
import { explanationText } from '../../../src/report/explanation/explanation-report.ts'
import { gateExplained } from '../../../src/report/explanation/gate-explained.ts'
import { nothing, plain } from '../../../src/report/phrase.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { gatesOf } from '../../core/decision/facts.ts'
import { allRequirements, question } from './questions.ts'

function gateOf(line: string): Gate {
  const parsed = gatesOf(line)
  const gate = parsed.kind === 'gates' ? parsed.gates[0] : undefined
  if (gate === undefined) throw new Error(`no gate: ${line}`)
  return gate
}

function words(gate: Gate): string {
  const metrics = gate.metric.kind === 'name' ? [gate.metric.name] : []
  return gateExplained(gate, metrics).map(plain).join(' ')
}

describe('a gate line', () => {
  test.each([
    ['x >= 0.90', 'The last value of x must be at least 0.90.'],
    ['x > -1', 'The last value of x must be more than -1.'],
    ['x <= champion', 'The last value of x must be at most that of the champion.'],
    [
      'x < champion + 10%',
      'The last value of x must be less than that of the champion, plus 10 % of it.',
    ],
    [
      'x >= stage:Staging - 0.5',
      'The last value of x must be at least that of the version in Staging, minus 0.5.',
    ],
    ['x == version:7', 'The last value of x must be exactly that of version 7.'],
    [
      'max(x) >= alias:shadow',
      'The highest value of x must be at least that of the version with the alias shadow.',
    ],
    ['min(x) >= 1', 'The lowest value of x must be at least 1.'],
    ['mean(x) >= 1', 'The mean of all values of x must be at least 1.'],
    ['median(x) >= 1', 'The median of all values of x must be at least 1.'],
    ['x@v3 >= 1', 'The last value of x on the dataset v3 must be at least 1.'],
    [
      'train - val <= 0.02',
      'The last value of train, minus the last value of val, both from the same run, must be at most 0.02.',
    ],
    [
      'max(train@a) - mean(val@b) <= champion',
      'The highest value of train on the dataset a, minus the mean of all values of val on the dataset b, both from the same run, must be at most that of the champion.',
    ],
    [
      'r/* >= 1',
      'The last value of every metric that matches r/* (at least one) must be at least 1.',
    ],
    ['warn: x <= 1', 'The last value of x must be at most 1. A failure is only a warning.'],
    [
      'info: x <= 1',
      'The last value of x must be at most 1. The report only shows the result; the verdict does not depend on it.',
    ],
  ])('%s', (line, says) => expect(words(gateOf(line))).toBe(says))

  test('a pattern against another version says what becomes of a name that is lost', () => {
    expect(words(gateOf('r/* >= champion'))).toContain(
      'The gate fails if only the other version has one of these metrics.',
    )
  })
})

describe('what only the long form can say', () => {
  const long = (more: Partial<ThresholdGate>, line = 'x >= 0.9'): string =>
    words({ ...(gateOf(line) as ThresholdGate), ...more })

  test('a dataset', () => {
    expect(long({ dataset: 'holdout-v3' })).toBe(
      'The last value of x on the dataset holdout-v3 must be at least 0.9.',
    )
  })

  test.each([
    ['hold', 'fail', 'with fewer, the promotion is held.'],
    ['fail', 'fail', 'with fewer, the gate fails.'],
    ['hold', 'warn', 'with fewer, the gate fails. A failure is only a warning.'],
  ] as const)('samples, else %s, under %s', (otherwise, severity, says) => {
    const said = long({ severity, samples: { metric: 'n', min: 5000, otherwise } })
    expect(said).toContain(`The gate needs at least 5000 samples (metric n); ${says}`)
  })

  test('confidence, with the limit on the side that can fail', () => {
    const wilson = { kind: 'wilson', level: 0.58, samples: 'n', otherwise: 'hold' } as const
    expect(long({ confidence: wilson })).toContain(
      'the lower limit of that value at 58 % confidence',
    )
    expect(long({ confidence: wilson }, 'x <= 0.1')).toContain(
      'the upper limit of that value at 58 %',
    )
    const logged = { kind: 'logged', metric: 'x_low', otherwise: 'fail' } as const
    expect(long({ confidence: logged })).toContain(
      'The gate compares the metric x_low, which was logged as the lower limit of that value. ' +
        'Without that metric, the gate fails.',
    )
  })

  test('better than another version', () => {
    const gate: BetterThanGate = {
      kind: 'better-than',
      severity: 'fail',
      metric: { kind: 'name', name: 'cv' },
      dataset: null,
      samples: null,
      baseline: { kind: 'champion' },
      better: 'higher',
      test: 'mann-whitney',
      alpha: 0.05,
      minimumEffect: '0',
    }
    expect(words(gate)).toBe(
      'cv must be higher than that of the champion, and not by chance. A Mann-Whitney test of all ' +
        'values, one for each fold or repeat, must find p = 0.05 or below. With too few values ' +
        'to find that, the promotion is held.',
    )
    const other = words({ ...gate, better: 'lower', test: 'wilcoxon', minimumEffect: '0.002' })
    expect(other).toContain('cv must be lower than that of the champion by more than 0.002, and')
    expect(other).toContain('A Wilcoxon test, which pairs the values of the same step,')
  })
})

test('each requirement is a sentence', () => {
  const { conditions } = explanationOf(question('x >= 1', { requirements: allRequirements }))
  expect(conditions.map(({ asked }) => plain(asked))).toEqual([
    'The version must be READY, and its run FINISHED.',
    'The version must be in Staging when it is promoted.',
    'The version must have the alias challenger when it is promoted.',
    "The version's tag a must be b.",
    "The version's tag c must be one of d, e.",
    "The version's tag f must be there, with any value.",
    "The version's run must have ended at most 1 hour ago.",
    "The version's run must name the commit that is being promoted.",
    "The version's run must name the commit that is being promoted, or one before it.",
    "The version's model signature must be compatible with the champion's: it accepts every input that the champion accepts, and gives outputs of the same form.",
    'Nothing is promoted during Fri 16:00 - Mon 08:00 Europe/Berlin.',
  ])
})

test('gates that ask the same of different metrics are explained once', () => {
  const { gateSets } = explanationOf(
    question('r/{a,b,c} >= 0.8\nr/d >= 0.80\nx >= 1\nwarn: y >= 1\nz/{a,b,c,d,e} >= 2'),
  )
  expect(gateSets.flatMap(({ gates }) => gates.map(({ lines }) => lines.length))).toEqual([
    4, 1, 1, 5,
  ])
  const [first, , , last] = gateSets.flatMap(({ gates }) => gates)
  expect(plain(first?.asked ?? nothing)).toContain(
    'The last values of r/a, r/b, r/c and r/d must each be at least 0.8.',
  )
  expect(plain(last?.asked ?? nothing)).toContain(
    'The last values of these 5 metrics must each be at least 2.',
  )
})

describe('the text', () => {
  const lines = 'x >= 0.9\nx >= champion - 0.5%\nrecall/{young,senior} >= 0.80'

  test('fits into 80 columns, and says who the champion is and what becomes of it all', () => {
    const text = explanationText(question(lines, { requirements: allRequirements }), unpainted)
    expect(text.filter((line) => line.length > 80)).toEqual([])
    expect(text.filter((line) => line !== line.trimEnd())).toEqual([])
    expect(text.slice(0, 2)).toEqual([
      'What a version of fraud-detector must show to be promoted',
      '  The policy is promotion.yml.',
    ])
    const said = text.join(' ').replaceAll(/ +/g, ' ')
    expect(said).toContain('The champion is the version that has the target now')
    expect(said).toContain('A requirement that is not met blocks the promotion')
    expect(said).toContain('different datasets are not compared')
  })

  test('without a gate that compares, nothing is said of champions and datasets', () => {
    const said = explanationText(question('x >= 0.9'), unpainted).join(' ')
    expect(said).not.toMatch(/champion|datasets|other version/)
  })

  test('the gates of the inputs stand apart from those of the policy', () => {
    const gates = gatesOf('y >= 2')
    const said = explanationText(question('x >= 1', { rules: { gates } }), unpainted)
    expect(said).toContain('The gates of the policy')
    expect(said).toContain('The gates of --gates, which are checked separately')
    expect(said.indexOf('  y >= 2')).toBeGreaterThan(said.indexOf('  x >= 1'))
  })

  test('towards Archived nothing is asked', () => {
    const target = { kind: 'retirement', stage: 'Archived' } as const
    const said = explanationText(question(lines, { question: { target } }), unpainted)
    expect(said.join('\n')).toContain('A move to Archived needs none.')
    expect(said.join('\n')).not.toContain('x >= 0.9')
  })
})
