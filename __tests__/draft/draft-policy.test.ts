import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rulesOfPolicy } from '../../src/commands/inputs/promotion-request.ts'
import { printGate } from '../../src/core/gates/print-gate.ts'
import { modelName } from '../../src/core/model/model.ts'
import { judgeCase } from '../../src/core/policy-test/judge-case.ts'
import type { DraftSource } from '../../src/draft/draft-policy.ts'
import { parsePolicy } from '../../src/policy-file/policy/parse-policy.ts'
import { parsePolicyTest } from '../../src/policy-file/policy-test/parse-policy-test.ts'
import { anyCharacter } from '../../testing/property/any-character.ts'
import { runs } from '../../testing/property/runs.ts'
import { hostileNames } from '../core/text/hostile-names.ts'
import { drafted } from './drafted.ts'

type Values = Parameters<typeof drafted>[0]

/** The gates of the drafted policy, as lines. */
function gatesOf(values: Values, more: Partial<DraftSource> = {}): readonly string[] {
  const policy = parsePolicy(drafted(values, more).policy.text, 'promotion.yml')
  const [[, rules] = []] = policy.models
  return rules?.gates.map(printGate) ?? []
}

/** What becomes of the cases of the drafted test: `good: pass as expected`. */
function casesOf(values: Values, more: Partial<DraftSource> = {}) {
  const files = drafted(values, more)
  const { digest, models } = parsePolicy(files.policy.text, 'promotion.yml')
  const { policy, cases } = parsePolicyTest(files['policy test'].text, 'promotion.test.yml')
  expect(policy).toBe('promotion.yml')
  return cases.map(({ test: each }) => {
    const asks = models.get(each.scenario.model)
    if (asks === undefined) throw new Error(`no model ${each.scenario.model}`)
    return judgeCase(each, rulesOfPolicy({ digest, asks }))
  })
}

describe('the gates of a first policy', () => {
  test('are a number that is a little worse than the value, and the champion', () => {
    expect(gatesOf({ val_auc: 0.9412, brier: 0.0871, latency_p95_ms: 41.8 })).toEqual([
      ...['val_auc >= 0.89', 'val_auc >= champion'],
      ...['brier <= 0.092', 'brier <= champion'],
      ...['latency_p95_ms <= 44', 'latency_p95_ms <= champion'],
    ])
  })

  test.each([
    ['accuracy', 0, 'accuracy >= 0'],
    ['accuracy', 1, 'accuracy >= 0.95'],
    ['r2', -0.31, 'r2 >= -0.33'],
    ['loss', 0, 'loss <= 0'],
    ['loss', -2, 'loss <= -1.9'],
    ['rmse', 123456.7, 'rmse <= 130000'],
    ['rmse', 1.5e-8, 'rmse <= 1.6e-8'],
    ['mae', 0.1 + 0.2, 'mae <= 0.32'],
  ])('on %s %d are %s and the champion', (name, value, line) => {
    expect(gatesOf({ [name]: value })[0]).toBe(line)
  })

  test('leave out, with a line to complete, what has no known direction', () => {
    const { text } = drafted({ val_auc: 0.9, drift: 0.2, 'psi (old)': 3 }).policy
    expect(gatesOf({ val_auc: 0.9, drift: 0.2, 'psi (old)': 3 })).toHaveLength(2)
    expect(text).toContain('\n      # drift (>= or <=) champion   # version 3 has 0.2\n')
    expect(text).toContain('\n      # "psi (old)" (>= or <=) champion   # version 3 has 3\n')
    // Whoever takes the # away and chooses nothing is told so.
    expect(() => parsePolicy(text.replace('# drift', 'drift'), 'p')).toThrow('expected an operator')
    const chosen = text.replace('# drift (>= or <=)', 'drift <=')
    expect(parsePolicy(chosen, 'p').models.get('fraud-detector')?.gates).toHaveLength(3)
  })

  test('ask for training data only where there is nothing else', () => {
    const both = { training_accuracy_score: 0.99, val_accuracy: 0.9 }
    expect(gatesOf(both)).toEqual(['val_accuracy >= 0.85', 'val_accuracy >= champion'])
    expect(drafted(both).policy.text).toContain('trained on, which says little: training_accuracy')
    expect(gatesOf({ training_accuracy_score: 0.99 })[0]).toBe('training_accuracy_score >= 0.94')
  })

  test('leave out what is no number, and what is about the machine', () => {
    const values = { auc: Number.NaN, 'system/gpu_0_error': 3, f1: 0.5 }
    expect(gatesOf(values)).toEqual(['f1 >= 0.47', 'f1 >= champion'])
    expect(drafted(values).policy.text).toContain('certainly belongs to this version: auc\n')
  })

  test('have no name with a sign that cannot be seen or written', () => {
    const values = { 'auc\u202e': 0.9, 'a"auc': 0.9, 'auc\u2028': 0.9, 'auc\ud800': 0.9, auc: 0.5 }
    expect(gatesOf(values)).toEqual(['auc >= 0.47', 'auc >= champion'])
    const { text } = drafted(values).policy
    expect(text).toContain(
      'a gate line cannot have: auc\\u{202e}, a"auc, auc\\u{2028}, auc\\u{d800}\n',
    )
  })

  test('are thirty metrics at most', () => {
    const names = Array.from({ length: 100 }, (_, index) => `recall/c${index}`)
    const values = Object.fromEntries(names.map((name) => [name, 0.5]))
    expect(gatesOf(values)).toHaveLength(60)
    expect(drafted(values).policy.text).toContain('more than a first policy needs: recall/c30,')
  })

  test.each([
    { values: {}, version: 3, says: 'No metric of version 3 in MLflow can be a gate.' },
    { values: {}, version: null, says: 'The registered model has no version yet.' },
    { values: { drift: 1 }, version: 3, says: 'Choose one of the metrics below.' },
    { values: { auc: Number.NaN }, version: 3, says: '  mlflow.log_metric("val_auc", auc)' },
  ])('let nothing pass where no metric fits: $says', ({ values, version, says }) => {
    const more = { version: version as DraftSource['version'], isChampion: version !== null }
    expect(drafted(values, more).policy.text).toContain(says)
    expect(gatesOf(values, more)).toEqual([
      'choose_a_metric >= 0.95',
      'choose_a_metric >= champion',
    ])
  })

  test('say where they come from, and how a first promotion is decided', () => {
    const first = drafted({ auc: 0.9 }, { isChampion: false }).policy.text
    expect(first).toContain('the newest: no version has the alias champion yet.')
    expect(first).toContain('# The first promotion has no champion to compare with.')
    const later = drafted({ auc: 0.9 }).policy.text
    expect(later).toContain('version 3, the champion: it has the alias champion now.')
    expect(later).not.toContain('first promotion')
    expect(later).toContain('# auc: version 3 has 0.9; by its name, higher is better\n')
  })

  test('have no line that does not fit a screen', () => {
    const values = { val_auc: 0.9412, drift: 0.2, training_loss: 0.1 }
    const texts = Object.values(drafted(values, { isChampion: false })).map(({ text }) => text)
    const lines = texts.flatMap((text) => text.split('\n'))
    const long = lines.filter((line) => line.length > 110 && !line.includes('$schema='))
    expect(long).toEqual([])
  })
})

describe('the test of a first policy', () => {
  test('has a version that passes, one that is blocked and one that is held', () => {
    const results = casesOf({ val_auc: 0.9412, brier: 0.0871 })
    expect(results.map(({ decision }) => decision.verdict)).toEqual([
      ...['pass', 'block', 'block', 'hold', 'pass'],
    ])
    // Each gate is seen to fail, so `policy test` has no advice to give.
    const bad = results[1]?.decision.gates ?? []
    expect(bad.map(({ finding }) => finding.kind)).toEqual(Array(4).fill('not-met'))
  })

  test('is for a stage as well', () => {
    const target = { kind: 'stage', stage: 'Staging', archiveExisting: true } as const
    expect(drafted({ auc: 1 }, { target })['policy test'].text).toContain('target: stage:Staging\n')
    expect(casesOf({ auc: 1 }, { target }).every((each) => each.asExpected)).toBe(true)
  })
})

const wordsInNames = ['auc', 'loss', 'f1', 'val', 'train', 'system/', 'none', 'warn:', 'max(', '@d']
const anyName = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc.string({ unit: anyCharacter, maxLength: 12 }),
  fc
    .array(fc.oneof(fc.constantFrom(...wordsInNames), fc.string({ maxLength: 3 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join('_')),
  fc.string({ maxLength: 5 }).map((text) => `${text} auc`),
)
const anyValue = fc.oneof(
  fc.double(),
  fc.double({ min: -1, max: 1 }),
  fc.constantFrom(0, -0, 1, Number.MAX_VALUE, Number.MIN_VALUE, 1e308, 2 ** 53, 1e21, -1e-7),
)

test('every drafted policy is read, passes its own test, and lets the values of its version pass', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(anyName, anyValue), { selector: ([name]) => name, maxLength: 8 }),
      fc
        .oneof(fc.constant('fraud-detector'), anyName)
        .filter((name) => name !== '' && name !== '__proto__' && name.length < 100),
      fc.boolean(),
      (values, name, isChampion) => {
        const model = modelName(name.toWellFormed())
        const results = casesOf(values, { model, isChampion })
        expect(results.filter(({ asExpected }) => !asExpected)).toEqual([])
        expect(results.length).toBe(5)
      },
    ),
    { numRuns: runs(300) },
  )
})
