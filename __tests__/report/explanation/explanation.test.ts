import { describe, expect, test } from '@jest/globals'
import type { BetterThanGate, Gate, ThresholdGate } from '../../../src/core/gates/gate.ts'
import { explanationOf } from '../../../src/report/explanation/explanation.ts'
import { explanationText } from '../../../src/report/explanation/explanation-text.ts'
import { gateExplained } from '../../../src/report/explanation/gate-explained.ts'
import { unpainted } from '../../../src/report/promotion/text.ts'
import { gatesOf } from '../../core/decision/facts.ts'
import { allRequirements, question } from './questions.ts'

const plain = (text: string) => text

function gateOf(line: string): Gate {
  const parsed = gatesOf(line)
  const gate = parsed.kind === 'gates' ? parsed.gates[0] : undefined
  if (gate === undefined) throw new Error(`no gate: ${line}`)
  return gate
}

function words(gate: Gate): string {
  const metrics = gate.metric.kind === 'name' ? [gate.metric.name] : []
  return gateExplained(gate, metrics, plain).join(' ')
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
      'The last value of x must be at least that of the version in Staging, less 0.5.',
    ],
    ['x == version:7', 'The last value of x must be exactly that of version 7.'],
    [
      'max(x) >= alias:shadow',
      'The greatest value ever of x must be at least that of the version with alias shadow.',
    ],
    ['min(x) >= 1', 'The least value ever of x must be at least 1.'],
    ['mean(x) >= 1', 'The mean of all values of x must be at least 1.'],
    ['median(x) >= 1', 'The median of all values of x must be at least 1.'],
    ['x@v3 >= 1', 'The last value of x on the dataset v3 must be at least 1.'],
    [
      'train - val <= 0.02',
      'The last value of train, less the last value of val, both of one run, must be at most 0.02.',
    ],
    [
      'max(train@a) - mean(val@b) <= champion',
      'The greatest value ever of train on the dataset a, less the mean of all values of val on the dataset b, both of one run, must be at most that of the champion.',
    ],
    [
      'r/* >= 1',
      'The last value of every metric whose name fits r/* (one at least) must be at least 1.',
    ],
    [
      'warn: x <= 1',
      'The last value of x must be at most 1. If not, the report warns, and that is all.',
    ],
    [
      'info: x <= 1',
      'The last value of x must be at most 1. The report only shows it; nothing depends on it.',
    ],
  ])('%s', (line, says) => expect(words(gateOf(line))).toBe(says))

  test('a pattern against another version says what becomes of a name that is lost', () => {
    expect(words(gateOf('r/* >= champion'))).toContain(
      'One that only the other version has is missing, so it is not met.',
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
    ['fail', 'fail', 'with fewer, the gate is not met.'],
    ['hold', 'warn', 'with fewer, the gate is not met. If not, the report warns'],
  ] as const)('samples, else %s, under %s', (otherwise, severity, says) => {
    const said = long({ severity, samples: { metric: 'n', min: 5000, otherwise } })
    expect(said).toContain(`It counts only with 5000 samples or more (n); ${says}`)
  })

  test('confidence, with the limit on the side that can fail', () => {
    const wilson = { kind: 'wilson', level: 0.58, samples: 'n', otherwise: 'hold' } as const
    expect(long({ confidence: wilson })).toContain('its lower limit with 58 % confidence')
    expect(long({ confidence: wilson }, 'x <= 0.1')).toContain('its upper limit with 58 %')
    const logged = { kind: 'logged', metric: 'x_low', otherwise: 'fail' } as const
    expect(long({ confidence: logged })).toContain(
      'Compared is not that value but x_low, which was logged as its lower limit. ' +
        'Without it, the gate is not met.',
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
      'cv must be higher than with the champion, and not by luck. A Mann-Whitney test of all ' +
        'values, those of each fold or repeat, must find p = 0.05 or below. With too few values ' +
        'to ever find that, the promotion is held.',
    )
    const other = words({ ...gate, better: 'lower', test: 'wilcoxon', minimumEffect: '0.002' })
    expect(other).toContain('cv must be lower than with the champion by more than 0.002, and')
    expect(other).toContain('A Wilcoxon test, which pairs the values of the same step,')
  })
})

test('each requirement is a sentence', () => {
  const { conditions } = explanationOf(question('x >= 1', { requirements: allRequirements }), plain)
  expect(conditions.map(({ asked }) => asked)).toEqual([
    'The version must be READY, and its run finished.',
    'It must be in Staging when it is promoted.',
    'It must have the alias challenger when it is promoted.',
    'Its tag a must be b.',
    'Its tag c must be one of d, e.',
    'Its tag f must be there, whatever its value.',
    'Its run must have ended at most 1 hour ago.',
    'It must come from the commit that is being promoted, by what its run says.',
    'It must come from the commit that is being promoted or one before it, by what its run says.',
    'It must take whatever input the champion takes, and answer in the same form: their signatures are compared.',
    'It is held in the time Fri 16:00 - Mon 08:00 Europe/Berlin.',
  ])
})

test('gates that ask the same of different metrics are explained once', () => {
  const { gateSets } = explanationOf(
    question('r/{a,b,c} >= 0.8\nr/d >= 0.80\nx >= 1\nwarn: y >= 1\nz/{a,b,c,d,e} >= 2'),
    plain,
  )
  expect(gateSets.flatMap(({ gates }) => gates.map(({ lines }) => lines.length))).toEqual([
    4, 1, 1, 5,
  ])
  const [first, , , last] = gateSets.flatMap(({ gates }) => gates)
  expect(first?.asked[0]).toBe(
    'The last values of r/a, r/b, r/c and r/d must each be at least 0.8.',
  )
  expect(last?.asked[0]).toBe('The last values of these 5 metrics must each be at least 2.')
})

describe('the text', () => {
  const lines = 'x >= 0.9\nx >= champion - 0.5%\nrecall/{young,senior} >= 0.80'

  test('fits into 80 columns, and says who the champion is and what becomes of it all', () => {
    const text = explanationText(question(lines, { requirements: allRequirements }), unpainted)
    expect(text.filter((line) => line.length > 80)).toEqual([])
    expect(text.filter((line) => line !== line.trimEnd())).toEqual([])
    expect(text.slice(0, 2)).toEqual([
      'What a version of fraud-detector must show to be promoted',
      'by the policy promotion.yml',
    ])
    const said = text.join(' ').replaceAll(/ +/g, ' ')
    expect(said).toContain('The champion is the version that holds the target now')
    expect(said).toContain('What is not met blocks the promotion.')
    expect(said).toContain('different datasets are not compared')
  })

  test('without a gate that compares, nothing is said of champions and datasets', () => {
    const said = explanationText(question('x >= 0.9'), unpainted).join(' ')
    expect(said).not.toMatch(/champion|datasets|other version/)
  })

  test('the gates of the inputs stand apart from those of the policy', () => {
    const gates = gatesOf('y >= 2')
    const said = explanationText(question('x >= 1', { rules: { gates } }), unpainted)
    expect(said).toContain('Its gates')
    expect(said).toContain('The gates given beside it, judged on their own')
    expect(said.indexOf('  y >= 2')).toBeGreaterThan(said.indexOf('  x >= 1'))
  })

  test('towards Archived nothing is asked', () => {
    const target = { kind: 'retirement', stage: 'Archived' } as const
    const said = explanationText(question(lines, { question: { target } }), unpainted)
    expect(said.join('\n')).toContain('Towards Archived nothing is asked')
    expect(said.join('\n')).not.toContain('x >= 0.9')
  })
})
