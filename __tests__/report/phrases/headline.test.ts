import { describe, expect, test } from '@jest/globals'
import type { PromotionEnding } from '../../../src/core/decision/outcome.ts'
import type { Target } from '../../../src/core/model/model.ts'
import { plain } from '../../../src/report/phrase.ts'
import { headline, tally } from '../../../src/report/phrases/headline.ts'
import { markdownReport } from '../../../src/report/promotion/markdown.ts'
import { textReport } from '../../../src/report/promotion/text.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { aVersion, between, championAlias, type Situation } from '../../core/decision/facts.ts'
import { outcomeOf } from '../promotion/outcomes.ts'

const good = between({ auc: 0.9, f1: 0.9 })
const archived: Target = { kind: 'retirement', stage: 'Archived' }
const done: PromotionEnding = { kind: 'promoted', recordProblem: null }

describe('the verdict and what it means for this version', () => {
  test.each<[string, Situation, PromotionEnding, string]>([
    [
      'auc >= 0.5',
      good,
      { kind: 'checked' },
      'Pass: fraud-detector version 3 may be promoted to Production',
    ],
    ['auc >= 0.5', good, done, 'Promoted: fraud-detector version 3 is now in Production'],
    [
      'auc >= 0.5',
      { ...good, target: championAlias },
      { kind: 'checked' },
      'Pass: fraud-detector version 3 may be promoted to the alias champion',
    ],
    [
      'auc >= 0.5',
      { ...good, target: championAlias },
      done,
      'Promoted: fraud-detector version 3 now has the alias champion',
    ],
    [
      'auc >= 0.5',
      { ...good, holders: [3] },
      { kind: 'nothing-to-do' },
      'Unchanged: fraud-detector version 3 is already in Production',
    ],
    [
      'auc >= 0.5',
      { ...good, holders: [3], target: championAlias },
      { kind: 'nothing-to-do' },
      'Unchanged: fraud-detector version 3 already has the alias champion',
    ],
    [
      'auc >= champion',
      good,
      { kind: 'nothing-to-do' },
      'Hold: fraud-detector version 3 is not promoted to Production',
    ],
    [
      'auc >= 1',
      good,
      { kind: 'nothing-to-do' },
      'Block: fraud-detector version 3 is not promoted to Production',
    ],
    [
      'auc >= 0.5',
      good,
      { kind: 'conflict', problem: 'x', inPlace: false },
      'Conflict: fraud-detector version 3 is not promoted to Production',
    ],
    [
      'none',
      { ...good, target: archived },
      done,
      'Promoted: fraud-detector version 3 is now in Archived',
    ],
  ])('%s', (gates, situation, ending, expected) => {
    const outcome = outcomeOf(gates, situation, ending)
    const { word, sentence: says, emoji } = headline(outcome)
    const sentence = plain(says)
    expect(`${word}: ${sentence}`).toBe(expected)
    const [first] = markdownReport(outcome, {
      uiUrl: null,
      workflowRunUrl: null,
      limit: 65_000,
    }).split('\n')
    expect(first?.startsWith(`### ${emoji} ${word}: \`fraud-detector\` version 3 `)).toBe(true)
    const [line] = textReport(outcome, unpainted)
    expect(line?.startsWith(`${word.toUpperCase()}  ${sentence}: `)).toBe(true)
  })
})

describe('the tally', () => {
  test.each<[string, string, Situation?]>([
    ['auc >= 0.5', 'the gate passed'],
    ['auc >= 0.5\nf1 >= 0.5', 'both gates passed'],
    ['auc >= 1', 'the gate failed'],
    ['auc >= 1\nf1 >= 0.5', '1 of 2 gates failed'],
    ['auc >= 1\nf1 >= 1', 'both gates failed'],
    ['auc >= 1\nf1 >= champion', '1 of 2 gates failed, 1 could not be judged'],
    ['f1 >= champion', 'the gate could not be judged'],
    ['warn: auc >= 1\nf1 >= 0.5', '1 of 2 gates passed, 1 warning'],
    [
      'warn: auc >= 1\ninfo: f1 >= 1\nf1 >= 0',
      '1 of 3 gates passed, 1 warning, 1 info gate not met',
    ],
    ['f1 >= champion\nf1 >= 0.5', '1 of 2 gates passed, 1 skipped'],
    ['none', 'no gates are set'],
    ['none', 'a move to Archived needs no gates', { target: archived }],
    ['auc >= 0.5', 'a move to Archived needs no gates', { target: archived }],
  ])('%j: %s', (gates, expected, situation = {}) => {
    expect(plain(tally(outcomeOf(gates, { ...good, ...situation })))).toBe(expected)
  })
})

describe('the comment', () => {
  const options = { uiUrl: 'https://mlflow.example.com', workflowRunUrl: null, limit: 65_000 }

  test('says what a promotion would change, then what has changed', () => {
    const situation = { ...between({ auc: 0.9 }, { auc: 0.8 }), holders: [2] }
    const lines = '- version 3: Staging → Production\n- version 2: Production → Archived'
    const before = markdownReport(outcomeOf('auc >= 0.5', situation), options)
    expect(before).toContain(`**Would change**\n\n${lines}`)
    const after = markdownReport(outcomeOf('auc >= 0.5', situation, done), options)
    expect(after).toContain(`**Changed**\n\n${lines}`)
  })

  test('of a block shows why and no change, and links to the version and its run', () => {
    const text = markdownReport(
      outcomeOf('auc >= 0.95', between({ auc: 0.9 }, { auc: 0.8 })),
      options,
    )
    expect(text).toContain(
      '**Why**\n\n- ❌ fail: `auc >= 0.95`: 0.9 is below 0.95 (champion version 2: 0.8)',
    )
    expect(text).not.toContain('change')
    expect(text).toContain(
      '[version 3](<https://mlflow.example.com/#/models/fraud-detector/versions/3>)',
    )
    expect(text).toContain(
      '[run of version 3](<https://mlflow.example.com/#/experiments/1/runs/run-of-3>)',
    )
  })

  test('of a pattern that matches nothing shows the pattern as it was written', () => {
    const outcome = outcomeOf('recall/* >= 0.5', between({ auc: 0.9 }))
    expect(markdownReport(outcome, options)).toContain('| `recall/* >= 0.5` |')
    expect(textReport(outcome, unpainted)[1]).toContain('recall/* >= 0.5')
  })

  test('shows each gate with the one name that its pattern stands for', () => {
    const outcome = outcomeOf('max(r/*) >= 0.5', between({ 'r/a': 0.9, 'r/b c': 0.1 }))
    const text = markdownReport(outcome, options)
    expect(text).toContain('| `max(r/a) >= 0.5` |')
    expect(text).toContain('| `max("r/b c") >= 0.5` |')
  })

  test('names the version behind another baseline than the champion', () => {
    const text = markdownReport(
      outcomeOf('auc >= version:1', {
        ...between({ auc: 0.9 }, { auc: 0.8 }),
        others: { 'version:1': aVersion(1, { metrics: { auc: 0.7 } }) },
      }),
      options,
    )
    expect(text).toContain(
      '| 0.9 | 0.7 (version 1) | ▲&nbsp;+29 % better (datasets not known) | ≥&nbsp;0.7 |',
    )
  })

  test('without a place to link to has no links', () => {
    const text = markdownReport(outcomeOf('auc >= 0.5', good), { ...options, uiUrl: null })
    expect(text).not.toContain('](')
  })
})
