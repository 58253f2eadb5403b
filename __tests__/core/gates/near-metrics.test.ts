import { describe, expect, test } from '@jest/globals'
import { knownMetrics } from '../../../src/core/gates/near-metrics.ts'
import { between, decided } from '../decision/facts.ts'

const known = ['accuracy', 'f1', 'loss', 'val_acc', 'val_auc']
const near = (wanted: string, names = known) => knownMetrics(wanted, names).near

describe('a metric that there is not', () => {
  test.each([
    ['metrics.accuracy', 'accuracy'],
    ['metric.accuracy', 'accuracy'],
    ['Accuracy', 'accuracy'],
    ['acuracy', 'accuracy'],
    ['val-auc', 'val_auc'],
    ['val_acu', 'val_acc'],
    ['validation/val_auc', undefined],
    ['recall', undefined],
    ['', undefined],
  ])('%s may mean %s', (wanted, meant) => {
    expect(near(wanted)[0]).toBe(meant)
  })

  test('may be the beginning of a longer one, or nearly', () => {
    expect(near('val_acu', ['val_accuracy', 'train_accuracy'])).toEqual(['val_accuracy'])
    expect(near('accuracy', ['accuracy_score', 'balanced_accuracy_score'])).toEqual([
      'accuracy_score',
    ])
  })

  test('may mean three at most, the nearest first', () => {
    expect(near('auc', ['auc_d', 'auc_c', 'auc_b', 'AUC'])).toEqual(['AUC', 'auc_b', 'auc_c'])
  })
})

test('a finding says what the candidate has', () => {
  const of = (gate: string) => decided(gate, between({ accuracy: 0.9, f1: 0.8 })).gates[0]?.known
  expect(of('acuracy >= 0.9')).toEqual({ near: ['accuracy'], names: ['accuracy', 'f1'] })
  expect(of('recall/* >= 0.9')).toEqual({ near: [], names: ['accuracy', 'f1'] })
  expect(of('accuracy >= 0.9')).toBeNull()
})
