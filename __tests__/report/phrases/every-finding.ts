import type { Outcome } from '../../../src/core/decision/outcome.ts'
import { anyEvidence } from '../../../src/core/evidence/evidence-rules.ts'
import { whyAmbiguous } from '../../../src/core/evidence/own-model.ts'
import type { GateFinding } from '../../../src/core/gates/findings.ts'
import type { Baseline, Gate, ThresholdGate } from '../../../src/core/gates/gate.ts'
import { aliasName, loggedModelId, versionNumber } from '../../../src/core/model/model.ts'
import type { Rules } from '../../../src/core/policy/rules.ts'
import { aVersion, type Logged, type Situation } from '../../core/decision/facts.ts'
import { type Beside, betterThan } from '../../core/gates/long-gates.ts'
import { outcomeOf } from '../promotion/outcomes.ts'

/** What stands in the gates and the facts; any of them may be hostile. */
export interface Names {
  readonly metric: string
  readonly samples: string
  readonly limit: string
  readonly dataset: string
  /** Another dataset than the one that is asked for. */
  readonly elsewhere: string
  readonly alias: string
}

export const plainNames: Names = {
  metric: 'accuracy',
  samples: 'n_eval',
  limit: 'accuracy_limit',
  dataset: 'holdout-v3',
  elsewhere: 'train',
  alias: 'shadow',
}

interface Story {
  readonly gates: readonly Gate[]
  readonly situation: Situation
  readonly rules?: Partial<Rules>
}

type Stories = Readonly<Record<GateFinding['kind'], readonly Story[]>>

/** The way to every finding that there is: a new one without a story does not compile. */
export function everyFinding(
  names: Names = plainNames,
  wanted: (index: number) => boolean = () => true,
): readonly { readonly kind: GateFinding['kind']; readonly outcome: Outcome }[] {
  return Object.entries(storiesOf(names))
    .flatMap(([kind, stories]) =>
      stories.map((story) => ({ kind: kind as GateFinding['kind'], ...story })),
    )
    .filter((_, index) => wanted(index))
    .map(({ kind, gates, situation, rules }) => ({
      kind,
      outcome: outcomeOf(gates, situation, { kind: 'checked' }, rules),
    }))
}

const folds = [0.91, 0.93, 0.92, 0.94, 0.95]
const worseFolds = [0.81, 0.83, 0.82, 0.84, 0.85]
const gone = { kind: 'gone', id: loggedModelId('m-1') } as const

function storiesOf(names: Names): Stories {
  const { metric, samples: counting, limit, dataset } = names
  const threshold = (
    comparator: ThresholdGate['comparator'],
    bound: string | Baseline,
    beside: Beside & Partial<Pick<ThresholdGate, 'aggregate' | 'metric'>> = {},
  ): ThresholdGate => ({
    kind: 'threshold',
    severity: 'fail',
    metric: { kind: 'name', name: metric },
    aggregate: 'last',
    minus: null,
    comparator,
    bound:
      typeof bound === 'string'
        ? { kind: 'number', number: bound }
        : { kind: 'baseline', baseline: bound, margin: null },
    dataset: null,
    samples: null,
    confidence: null,
    ...beside,
  })
  const champion: Baseline = { kind: 'champion' }
  const alias: Baseline = { kind: 'alias', alias: aliasName(names.alias) }
  const aliasKey = `alias:${names.alias}`
  const better = (asked: Parameters<typeof betterThan>[0] = {}) =>
    betterThan({ metric: { kind: 'name', name: metric }, ...asked })
  const wilson = { kind: 'wilson', level: 0.95, samples: counting, otherwise: 'hold' } as const
  const logged = { kind: 'logged', metric: limit, otherwise: 'hold' } as const
  const enough = { metric: counting, min: 5000, otherwise: 'hold' } as const

  const candidate = (metrics: Readonly<Record<string, Logged>>) => aVersion(3, { metrics })
  const other = (metrics: Readonly<Record<string, Logged>>) => aVersion(2, { metrics })
  const has = (value: Logged, more: Readonly<Record<string, Logged>> = {}): Situation => ({
    candidate: candidate({ [metric]: value, ...more }),
  })
  const against = (value: Logged, championValue: Logged): Situation => ({
    candidate: candidate({ [metric]: value }),
    champion: other({ [metric]: championValue }),
  })
  const one = (gate: Gate, situation: Situation, rules: Partial<Rules> = {}): Story => ({
    gates: [gate],
    situation,
    rules,
  })
  const onDataset = (value: number) => [{ value, on: dataset }]
  const elsewhere = (value: number) => [{ value, on: names.elsewhere }]
  const twoAtOnce = [
    { value: 0.91, step: 0, at: 5, on: dataset },
    { value: 0.95, step: 0, at: 5, on: names.elsewhere },
  ]
  const twoAtOneStep = [0.8, { value: 0.91, step: 3 }, { value: 0.95, step: 3, at: 9 }]
  const evaluated = { e: { metrics: { [metric]: elsewhere(0.5) } } }
  const unfinished = { e: { metrics: { [metric]: elsewhere(0.5) }, runStatus: 'FAILED' } }
  const withRun = (run: 'none' | 'gone'): Situation => ({
    candidate: candidate({ [metric]: 0.95 }),
    champion: aVersion(2, { run }),
  })

  return {
    met: [
      one(threshold('>=', '0.90'), has(0.95)),
      one(threshold('<=', champion), against(0.1, 0.2)),
      one(threshold('>=', '0.90', { confidence: wilson }), has(0.95, { [counting]: 5000 })),
      one(threshold('<=', '0.1', { confidence: logged }), has(0.05, { [limit]: 0.07 })),
      one(threshold('>=', '0.90', { dataset }), has(onDataset(0.95))),
    ],
    'not-met': [
      one(threshold('>=', '0.90'), has(0.85)),
      one(threshold('>', champion), against(0.9, 0.9)),
      one(threshold('>=', '0.90', { confidence: wilson }), has(0.91, { [counting]: 200 })),
      one(threshold('<', '0.1', { confidence: wilson }), has(0.09, { [counting]: 200 })),
      one(threshold('>=', '0.90', { confidence: logged }), has(0.95, { [limit]: 0.89 })),
    ],
    'candidate-has-no-run': [
      one(threshold('>=', '0.90'), { candidate: aVersion(3, { run: 'none' }) }),
      one(threshold('>=', '0.90'), { candidate: aVersion(3, { run: 'gone' }) }),
    ],
    'candidate-lacks-metric': [one(threshold('>=', '0.90'), { candidate: candidate({}) })],
    'candidate-not-finite': [
      one(threshold('>=', '0.90'), has(Number.NaN)),
      one(better(), against([0.9, Number.POSITIVE_INFINITY], worseFolds)),
    ],
    'candidate-not-on-dataset': [one(threshold('>=', '0.90', { dataset }), has(elsewhere(0.95)))],
    'nothing-matches': [
      one(threshold('>=', '0.90', { metric: { kind: 'pattern', pattern: '*-no-such' } }), has(1)),
    ],
    'too-few-samples': [
      one(threshold('>=', '0.90', { samples: enough }), has(0.95, { [counting]: 400 })),
      one(threshold('>=', '0.90', { samples: enough }), has(0.95)),
      one(threshold('>=', '0.90', { samples: enough }), has(0.95, { [counting]: 5000.5 })),
      one(threshold('>=', '0.90', { samples: enough }), has(0.95, { [counting]: Number.NaN })),
      one(threshold('>=', '0.90', { samples: enough }), has(0.95, { [counting]: 1e20 })),
      one(threshold('>=', '0.90', { samples: { ...enough, min: 1 } }), has(0.95)),
      one(
        threshold('>=', '0.90', { samples: enough, dataset }),
        has(onDataset(0.95), { [counting]: elsewhere(9000) }),
      ),
      one(
        threshold('>=', '0.90', { samples: enough, dataset }),
        has(onDataset(0.95), { [counting]: twoAtOnce }),
      ),
    ],
    'no-confidence': [
      one(threshold('>=', '0.90', { confidence: wilson }), has(0.95)),
      one(threshold('>=', '0.90', { confidence: wilson }), has(0.95, { [counting]: 0 })),
      one(threshold('>=', '0.90', { confidence: wilson }), has(0.95, { [counting]: 1e20 })),
      one(threshold('>=', '0.90', { confidence: wilson }), has(95, { [counting]: 5000 })),
      one(threshold('>=', '0.90', { confidence: logged }), has(0.95)),
      one(threshold('>=', '0.90', { confidence: logged }), has(0.95, { [limit]: Number.NaN })),
      one(threshold('>=', '0.90', { confidence: logged }), has(0.95, { [limit]: 0.97 })),
      one(threshold('<=', '0.10', { confidence: logged }), has(0.05, { [limit]: 0.03 })),
    ],
    better: [
      one(better(), against(folds, worseFolds)),
      one(better({ test: 'wilcoxon', minimumEffect: '0.01' }), against(folds, worseFolds)),
      one(better({ better: 'lower', alpha: 0.01 }), against(worseFolds, folds)),
    ],
    'not-shown-better': [
      one(better(), against(worseFolds, folds)),
      one(better({ minimumEffect: '0.2' }), against(folds, worseFolds)),
    ],
    'too-few-values': [
      one(better(), against([0.95], [0.9])),
      one(better({ test: 'wilcoxon', alpha: 0.01 }), against(folds, worseFolds)),
    ],
    'too-many-ties': [one(better(), against([0.9, 0.9, 0.9, 0.9], [0.9, 0.9, 0.9, 0.9]))],
    'folds-do-not-match': [one(better({ test: 'wilcoxon' }), against(folds, worseFolds.slice(1)))],
    'not-comparable': [
      one(
        better(),
        against(
          folds,
          Array.from({ length: 20_000 }, (_, index) => index),
        ),
      ),
    ],
    'skipped-first-promotion': [
      { gates: [threshold('>=', champion), threshold('>=', '0.9')], situation: has(0.95) },
      one(better(), has(folds), { firstPromotion: 'allow' }),
    ],
    'held-first-promotion': [
      one(threshold('>=', champion), has(0.95)),
      one(threshold('>=', champion, { dataset, aggregate: 'max' }), has(onDataset(0.95))),
      one(threshold('>=', champion), { ...has(0.95), heldBefore: true }),
      one(better(), has(folds), { firstPromotion: 'hold' }),
    ],
    'baseline-unheld': [
      one(threshold('>=', alias), { ...has(0.95), others: { [aliasKey]: null } }),
    ],
    'baseline-is-candidate': [
      one(threshold('>=', alias), {
        ...has(0.95),
        others: { [aliasKey]: candidate({ [metric]: 0.95 }) },
      }),
    ],
    'baseline-has-no-run': [
      one(threshold('>=', champion), withRun('none')),
      one(threshold('>=', champion), withRun('gone')),
      one(threshold('>=', champion), {
        ...has(0.95),
        champion: aVersion(2, { metrics: { [metric]: 0.9 }, runDeleted: true }),
      }),
    ],
    'baseline-lacks-metric': [
      one(threshold('>=', champion), { ...has(0.95), champion: other({}) }),
    ],
    'baseline-not-finite': [
      one(threshold('>=', champion), against(0.95, Number.NaN)),
      one(better(), against(folds, [...worseFolds, Number.NEGATIVE_INFINITY])),
    ],
    'baseline-not-on-dataset': [
      one(threshold('>=', champion, { dataset }), against(onDataset(0.95), elsewhere(0.9))),
    ],
    'dataset-not-known': [
      one(threshold('>=', '0.9', { dataset }), has(0.95)),
      one(threshold('>=', '0.9', { dataset }), has(twoAtOnce)),
      one(threshold('>=', alias, { dataset }), {
        ...has(onDataset(0.95)),
        others: { [aliasKey]: other({ [metric]: 0.9 }) },
      }),
      one(threshold('>=', champion, { dataset }), against(onDataset(0.95), twoAtOnce)),
    ],
    'several-values-at-a-step': [
      one(threshold('>=', '0.9', { aggregate: 'max' }), has(twoAtOneStep)),
      one(better(), against(folds, twoAtOneStep)),
    ],
    'not-its-own': [
      ...whyAmbiguous.map((because) =>
        one(threshold('>=', '0.9'), {
          candidate: aVersion(3, {
            metrics: { [metric]: 0.95 },
            ownModel: { kind: 'ambiguous', because },
          }),
        }),
      ),
      one(threshold('>=', '0.9'), {
        candidate: aVersion(3, { metrics: { [metric]: 0.95 }, severalModels: true, datasets: {} }),
      }),
      one(threshold('>=', '0.9'), {
        candidate: aVersion(3, {
          metrics: { [metric]: 0.95 },
          evaluatesAnother: true,
          foreign: { [metric]: [{ value: 0.1 }] },
        }),
      }),
      one(threshold('>=', '0.9'), {
        candidate: aVersion(3, {
          metrics: { [metric]: 0.95 },
          foreign: { [metric]: [{ value: 0.95 }] },
        }),
      }),
      one(threshold('>=', '0.9'), {
        candidate: aVersion(3, {
          metrics: { [metric]: [{ value: 0.95, on: null }] },
          severalModels: true,
          foreign: { [metric]: [{ value: 0.95 }] },
        }),
      }),
      one(threshold('>=', '0.9'), {
        candidate: aVersion(3, { metrics: { [metric]: 0.95 }, foreign: { [metric]: null } }),
      }),
      one(threshold('>=', '0.9', { aggregate: 'mean' }), {
        candidate: aVersion(3, { metrics: { [metric]: [0.95, 0.96] }, severalModels: true }),
      }),
      one(threshold('>=', champion), {
        candidate: candidate({ [metric]: 0.95 }),
        champion: aVersion(2, { metrics: { [metric]: 0.9 }, severalModels: true }),
      }),
    ],
    'ambiguous-evidence': [
      one(threshold('>=', '0.9'), {
        candidate: aVersion(3, { metrics: { [metric]: onDataset(0.95) }, evaluations: evaluated }),
      }),
      one(threshold('>=', champion), {
        candidate: candidate({ [metric]: 0.95 }),
        champion: aVersion(2, { metrics: { [metric]: onDataset(0.9) }, evaluations: evaluated }),
      }),
    ],
    'candidate-unfinished': [
      one(threshold('>=', '0.9'), { candidate: aVersion(3, { evaluations: unfinished }) }),
    ],
    'baseline-unfinished': [
      one(threshold('>=', champion), {
        candidate: candidate({ [metric]: 0.95 }),
        champion: aVersion(2, { evaluations: unfinished }),
      }),
    ],
    'candidate-narrowed-away': [
      one(threshold('>=', '0.9'), has(0.95), { evidence: { ...anyEvidence, from: 'evaluation' } }),
      one(threshold('>=', '0.9'), has(0.95), { evidence: { ...anyEvidence, experiment: 'eval' } }),
      one(
        threshold('>=', '0.9'),
        { ...has(0.95), now: 10_000 },
        { evidence: { ...anyEvidence, maxAge: { milliseconds: 5, text: '5ms' } } },
      ),
    ],
    'baseline-narrowed-away': [
      one(
        threshold('>=', champion),
        {
          candidate: aVersion(3, {
            evaluations: { e: { metrics: { [metric]: onDataset(0.95) } } },
          }),
          champion: other({ [metric]: 0.9 }),
        },
        { evidence: { ...anyEvidence, from: 'evaluation' } },
      ),
    ],
    'candidate-model-gone': [
      one(threshold('>=', '0.9'), {
        candidate: aVersion(3, { metrics: { [metric]: 0.95 }, ownModel: gone }),
      }),
    ],
    'baseline-model-gone': [
      one(threshold('>=', champion), {
        candidate: candidate({ [metric]: 0.95 }),
        champion: aVersion(2, { metrics: { [metric]: 0.9 }, ownModel: gone }),
      }),
    ],
    'baseline-has-same-values': [
      one(threshold('>=', champion), {
        candidate: candidate({ [metric]: 0.95 }),
        champion: { ...candidate({ [metric]: 0.95 }), version: versionNumber(2) },
      }),
    ],
    'percent-of-zero': [
      one(
        {
          ...threshold('>=', champion),
          bound: {
            kind: 'baseline',
            baseline: champion,
            margin: { sign: '-', amount: '5', unit: 'percent' },
          },
        },
        against(0.95, 0),
      ),
    ],
    'datasets-differ': [one(threshold('>=', champion), against(onDataset(0.95), elsewhere(0.9)))],
    'datasets-unknown': [
      one(threshold('>=', champion), against(onDataset(0.95), 0.9), { sameDataset: 'require' }),
    ],
  }
}
