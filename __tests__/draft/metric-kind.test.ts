import { expect, test } from '@jest/globals'
import { isOfTraining, kindOfMetric } from '../../src/draft/metric-kind.ts'

test.each([
  ...['accuracy', 'val_acc', 'AUC', 'val_auc', 'valAUC', 'roc_auc_score', 'f1', 'f1@5', 'valF1'],
  ...['training_f1_score', 'recall/senior', 'precision_macro', 'r2', 'R2Score', 'r_squared'],
  ...['ndcg@10', 'mAP', 'true_positive_rate', 'recall_class_1', 'explained_variance_score'],
])('of %s, higher values are better', (name) => {
  expect(kindOfMetric(name)).toBe('higher is better')
})

test.each([
  ...['loss', 'val_loss', 'validationLoss', 'logLoss', 'log_loss', 'error_rate', 'rmse', 'MAE'],
  ...['mean_squared_error', 'mse/test', 'brier', 'brier_score_loss', 'latency_p95_ms'],
  ...['false positive rate', 'false_negative_rate', 'perplexity', 'wer'],
])('of %s, lower values are better', (name) => {
  expect(kindOfMetric(name)).toBe('lower is better')
})

test.each([
  // Nothing that is known.
  ...['n_eval', 'score', 'drift', 'epoch', '', '🙂', 'lossless', 'accurate', 'terror', '准确率'],
  // Both.
  ...['loss_auc', 'recall_error', 'accuracy_loss'],
  // Something else of a metric than its value.
  ...['neg_log_loss', 'neg_mean_squared_error', '1-auc', '1 - specificity', 'one_minus_auc'],
  ...['f1_std', 'accuracy_gap', 'auc_diff', 'loss_ratio', 'precision_threshold', 'num_errors'],
  ...['error_count', 'recall_support', 'best_accuracy', 'loss_scale', 'accuracy_drop'],
  // What every object has.
  ...['constructor', '__proto__', 'toString'],
])('of %j, the name does not say what is better', (name) => {
  expect(kindOfMetric(name)).toBe(null)
})

test.each([
  ['training_accuracy_score', true],
  ['train/loss', true],
  ['trainLoss', true],
  ['constrained_auc', false],
  ['val_auc', false],
])('%s is of training data: %s', (name, expected) => {
  expect(isOfTraining(name)).toBe(expected)
})
