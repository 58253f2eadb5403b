import { describe, expect, test } from '@jest/globals'
import { chooseRun, mostRuns } from '../../../src/core/evidence/choose-run.ts'
import type { VersionEvidence } from '../../../src/core/evidence/evidence.ts'
import { anyEvidence, searchKey } from '../../../src/core/evidence/evidence-rules.ts'
import { loggedModelId, runId } from '../../../src/core/model/model.ts'
import type { Rules } from '../../../src/core/policy/rules.ts'
import {
  aVersion,
  decided,
  type LoggedPoint,
  type Measured,
  type Situation,
  said,
} from '../decision/facts.ts'

/** A value that was logged to the version's model, on a dataset, or (null) on none. */
const on = (dataset: string | null, value: number): readonly LoggedPoint[] => [
  { value, on: dataset },
]
const evaluation = (dataset: string | null, value: number, more: Measured = {}): Measured => ({
  metrics: { acc: on(dataset, value) },
  ...more,
})
const evaluated = (evaluations: Readonly<Record<string, Measured>>, more: Measured = {}) => ({
  candidate: aVersion(3, { evaluations, ...more }),
})
const from = (source: 'training' | 'evaluation'): Partial<Rules> => ({
  evidence: { ...anyEvidence, from: source },
})

/** The run and the value that a gate took of the candidate. */
function taken(situation: Situation, gate = 'acc >= 0', rules: Partial<Rules> = {}) {
  const reading = decided(gate, situation, rules).gates[0]?.candidate
  if (reading?.kind !== 'value') return reading?.kind
  return [reading.origin.run, reading.points.at(-1)?.value, reading.origin.of]
}

describe('the values of a version', () => {
  test('are those of the run that evaluated it, where only that one measured it', () => {
    expect(taken(evaluated({ e: evaluation('d', 0.9) }))).toEqual(['e', 0.9, 1])
    const trained = { metrics: { loss: 0.1 } }
    expect(taken(evaluated({ e: evaluation(null, 0.9) }, trained))).toEqual(['e', 0.9, 1])
  })

  test('count of a model that was logged without any run', () => {
    expect(taken(evaluated({ e: evaluation('d', 0.9) }, { run: 'none' }))).toEqual(['e', 0.9, 1])
    expect(said('acc >= 0.9', { candidate: aVersion(3, { run: 'none' }) })).toBe(
      'fail, candidate-has-no-run',
    )
  })

  test('are never those that a run logged to another model', () => {
    const other = { metrics: { acc: 0.99 } }
    expect(taken(evaluated({ e: other }, { datasets: {} }))).toBe('missing')
  })

  test('are the newest of several on one dataset', () => {
    const three = {
      old: evaluation('d', 0.7, { runEndedAt: 10 }),
      new: evaluation('d', 0.9, { runEndedAt: 30 }),
      middle: evaluation('d', 0.8, { runEndedAt: 20 }),
    }
    expect(taken(evaluated(three))).toEqual(['new', 0.9, 3])
  })

  test('are nobody’s choice on different datasets', () => {
    const two = { a: evaluation('d', 0.9), b: evaluation('e', 0.9) }
    expect(said('acc >= 0', evaluated(two))).toBe('hold, ambiguous-evidence')
    const reading = decided('acc >= 0', evaluated(two)).gates[0]?.candidate
    expect(reading).toMatchObject({ among: [{ run: 'a' }, { run: 'b' }] })
  })

  test('are, where one names no dataset, nobody’s choice unless all are equal', () => {
    const trained = { metrics: { acc: 0.99 } }
    const differs = evaluated({ e: evaluation('d', 0.0167) }, trained)
    expect(said('acc >= 0', differs)).toBe('hold, ambiguous-evidence')
    const equal = evaluated({ e: evaluation('d', 0.99, { runEndedAt: 5 }) }, trained)
    expect(taken(equal)).toEqual(['e', 0.99, 2])
  })
})

describe('narrowed', () => {
  const both = evaluated({ e: evaluation('d', 0.5) }, { metrics: { acc: 0.99 } })

  test('by what the runs are to the version', () => {
    expect(taken(both, 'acc >= 0', from('training'))).toEqual(['run-of-3', 0.99, 1])
    expect(taken(both, 'acc >= 0', from('evaluation'))).toEqual(['e', 0.5, 1])
    const trained = { candidate: aVersion(3, { metrics: { acc: 0.99 } }) }
    expect(said('acc >= 0', trained, from('evaluation'))).toBe('fail, candidate-narrowed-away')
    expect(said('acc >= 0', evaluated({ e: evaluation('d', 0.5) }), from('training'))).toBe(
      'fail, candidate-narrowed-away',
    )
  })

  test('to an experiment, of either side', () => {
    const evidence = { ...anyEvidence, experiment: 'eval' }
    const of = (experiment: string) =>
      evaluated({ e: evaluation('d', 0.5, { experiment }) }, { metrics: { acc: 0.99 } })
    const looked = { ...of('7'), experiments: { eval: '7' } }
    expect(taken(looked, 'acc >= 0', { evidence })).toEqual(['e', 0.5, 1])
    const elsewhere = { ...of('8'), experiments: { eval: '7' } }
    expect(said('acc >= 0', elsewhere, { evidence })).toBe('fail, candidate-narrowed-away')
    const unknown = { ...of('7'), experiments: { eval: null } }
    expect(said('acc >= 0', unknown, { evidence })).toBe('fail, candidate-narrowed-away')
  })

  test('by age, of the candidate alone', () => {
    const evidence = { ...anyEvidence, maxAge: { milliseconds: 1000, text: '1s' } }
    const at = (ended: number, logged: number) =>
      evaluation('d', 0.9, {
        metrics: { acc: [{ value: 0.9, on: 'd', at: logged }] },
        runEndedAt: ended,
      })
    const now = 10_000_000
    const asked = (ended: number, logged: number) =>
      said('acc >= 0', { ...evaluated({ e: at(ended, logged) }), now }, { evidence })
    expect(asked(now - 500, now - 500)).toBe('pass, met')
    expect(asked(now - 500, now - 5000)).toBe('fail, candidate-narrowed-away')
    expect(asked(now - 5000, now - 500)).toBe('fail, candidate-narrowed-away')
    // What is still to come is no moment.
    expect(asked(now + 3_600_000, now)).toBe('fail, candidate-narrowed-away')
    const champion = aVersion(2, { evaluations: { c: at(now - 5000, now - 5000) } })
    const against = { ...evaluated({ e: at(now - 500, now - 500) }), champion, now }
    expect(said('acc >= champion', against, { evidence })).toBe('pass, met')
  })

  test('to a dataset, by the gate', () => {
    const two = evaluated({ a: evaluation('d', 0.9), b: evaluation('e', 0.4) })
    const gates = decided('acc >= 0', two).gates
    const [gate] = gates.map((it) => ({ ...it.gate, dataset: 'd' }))
    if (gate === undefined) throw new Error('no gate')
    expect(said(gate, two)).toBe('pass, met')
    expect(said({ ...gate, dataset: 'f' }, two)).toBe('fail, candidate-not-on-dataset')
  })

  test('a pattern stands for what counts, and for nothing else', () => {
    const situation = evaluated(
      { e: { metrics: { 'r/a': on('d', 0.9) } } },
      { metrics: { 'r/b': 0.1 } },
    )
    const names = (rules: Partial<Rules>) =>
      decided('r/* >= 0.5', situation, rules).gates.map(({ metric }) => metric)
    expect(names({})).toEqual(['r/a', 'r/b'])
    expect(names(from('evaluation'))).toEqual(['r/a'])
    expect(names(from('training'))).toEqual(['r/b'])
  })
})

describe('an evaluation run that cannot be used', () => {
  test.each<[string, Measured]>([
    ['did not finish', { runStatus: 'FAILED' }],
    ['was deleted', { runDeleted: true }],
  ])('since it %s is left out, and fails where it is the only one', (_, more) => {
    const lost = { metrics: { acc: on('d', 0.9) }, ...more }
    expect(said('acc >= 0', evaluated({ lost }))).toBe('fail, candidate-unfinished')
    expect(taken(evaluated({ lost, e: evaluation('e', 0.5) }))).toEqual(['e', 0.5, 1])
    const champion = aVersion(2, { evaluations: { lost } })
    const candidate = aVersion(3, { metrics: { acc: 0.9 } })
    expect(said('acc >= champion', { candidate, champion })).toBe('hold, baseline-unfinished')
  })

  test('since it may not be read stops all, unless another remains on its dataset', () => {
    const forbidden = (dataset: string): VersionEvidence => {
      const version = aVersion(3, {
        evaluations: { secret: evaluation(dataset, 0.9), e: evaluation('d', 0.5) },
      })
      const secret = runId('secret')
      const refused = { kind: 'forbidden', runId: secret, problem: 'needs READ' } as const
      return { ...version, otherRuns: new Map([...version.otherRuns, [secret, refused]]) }
    }
    expect(taken({ candidate: forbidden('d') })).toEqual(['e', 0.5, 1])
    const looking = { rules: anyEvidence, experimentId: null, now: 0, ground: null, only: null }
    const question = { metric: 'acc', values: 'last', dataset: null } as const
    expect(chooseRun(forbidden('e'), [question], looking)).toEqual({
      kind: 'forbidden',
      run: 'secret',
      problem: 'needs READ',
    })
  })

  test('is not looked at beyond the newest fifty', () => {
    const many = Object.fromEntries(
      Array.from({ length: mostRuns + 10 }, (_, index) => [
        `e${index}`,
        {
          metrics: { acc: [{ value: index, on: 'd', at: 1000 + index }] },
          runEndedAt: 1000 + index,
        },
      ]),
    )
    const reading = decided('acc >= 0', evaluated(many, { run: 'none' })).gates[0]?.candidate
    if (reading?.kind !== 'value') throw new Error('no value')
    expect(reading.origin).toMatchObject({ run: 'e59', of: 50, notRead: 10 })
  })
})

describe('a baseline is read on the candidate’s ground', () => {
  test('a champion that is evaluated every night is compared on last night’s data', () => {
    const nights = Object.fromEntries(
      Array.from({ length: 30 }, (_, night) => [
        `night-${night}`,
        evaluation(`data-${night}`, night / 100, { runEndedAt: night }),
      ]),
    )
    const champion = aVersion(2, { evaluations: nights, metrics: { acc: 0.99 } })
    const situation = { ...evaluated({ e: evaluation('data-29', 0.295) }), champion }
    const [gate] = decided('acc >= champion', situation).gates
    expect(gate?.finding.kind).toBe('met')
    expect(gate?.baseline?.reading).toMatchObject({ origin: { run: 'night-29' } })
    const other = { ...evaluated({ e: evaluation('data-31', 0.295) }), champion }
    expect(said('acc >= champion', other)).toBe('hold, ambiguous-evidence')
  })

  test('and by the ordinary rules where it was not measured there', () => {
    const champion = aVersion(2, { evaluations: { c: evaluation('other', 0.1) } })
    const situation = { ...evaluated({ e: evaluation('d', 0.9) }), champion }
    expect(said('acc >= champion', situation)).toBe('hold, datasets-differ')
    expect(said('acc >= champion', situation, { sameDataset: 'ignore' })).toBe('pass, met')
  })

  test('also in a run that measured it on several datasets', () => {
    const twice = {
      metrics: {
        acc: [
          { value: 0.2, on: 'd' },
          { value: 0.95, on: 'e' },
        ],
      },
    }
    const champion = aVersion(2, { evaluations: { c: twice } })
    const situation = { ...evaluated({ e: evaluation('d', 0.9) }), champion }
    expect(said('acc >= champion', situation)).toBe('pass, met')
  })

  test('never with a value that it shares', () => {
    const candidate = aVersion(3, { evaluations: { e: evaluation('d', 0.9) } })
    const champion = { ...candidate, version: aVersion(2).version }
    expect(said('acc >= champion', { candidate, champion })).toBe('hold, baseline-has-same-values')
  })
})

describe('a run that somebody names', () => {
  const named = (more: Measured, run: Measured) =>
    evaluated({ mine: run }, { namedRun: 'mine', ...more })

  test('counts alone, whatever else measured it, and whatever the policy narrows', () => {
    const situation = named({ metrics: { acc: 0.99 } }, { metrics: { acc: 0.5 } })
    expect(taken(situation)).toEqual(['mine', 0.5, 1])
    expect(taken(situation, 'acc >= 0', from('training'))).toEqual(['mine', 0.5, 1])
    const reading = decided('acc >= 0', situation).gates[0]?.candidate
    expect(reading).toMatchObject({ origin: { named: true, linked: false } })
  })

  test('says nothing of the metrics that it lacks', () => {
    const situation = named({ metrics: { acc: 0.99 } }, { metrics: { f1: 0.5 } })
    expect(taken(situation)).toEqual(['run-of-3', 0.99, 1])
  })

  test('holds where MLflow links it to other models only', () => {
    const others = { metrics: { acc: 0.5 }, evaluatesAnother: true }
    expect(said('acc >= 0', named({ datasets: {} }, others))).toBe('hold, not-its-own')
    expect(said('acc >= 0', named({}, others))).toBe('hold, not-its-own')
    expect(said('acc >= 0', named({ datasets: {} }, { ...others, namesOwnModel: true }))).toBe(
      'pass, met',
    )
  })

  test('is a hold against a champion that the same run is said to have evaluated', () => {
    const model = (id: string) => ({
      kind: 'known' as const,
      model: { id: loggedModelId(id), name: id, sourceRunId: null, entries: [] },
    })
    const side = (version: number, id: string) =>
      aVersion(version, {
        evaluations: { mine: { metrics: { acc: 0.9 } } },
        namedRun: 'mine',
        ownModel: model(id),
      })
    const situation = { candidate: side(3, 'm-3'), champion: side(2, 'm-2') }
    expect(said('acc >= champion', situation)).toBe('hold, baseline-has-same-values')
  })

  test('must have finished', () => {
    const failed = { metrics: { acc: 0.5 }, runStatus: 'FAILED' }
    expect(said('acc >= 0', named({ metrics: { acc: 0.99 } }, failed))).toBe(
      'fail, candidate-unfinished',
    )
  })
})

describe('a run that the policy’s search finds', () => {
  const evidence = { ...anyEvidence, experiment: 'eval' }
  const key = searchKey(evidence) ?? ''
  const found = (run: Measured, more: Measured = {}): Situation => ({
    ...evaluated(
      { e: { experiment: '7', ...run } },
      { ...more, searched: new Map([[key, [runId('e')]]]) },
    ),
    experiments: { eval: '7' },
  })

  test('counts for that policy alone', () => {
    const situation = found({ metrics: { acc: 0.5 } })
    expect(taken(situation, 'acc >= 0', { evidence })).toEqual(['e', 0.5, 1])
    expect(taken(situation)).toBe('missing')
  })

  test('was made on its only dataset, which a gate may ask for', () => {
    const situation = found({ metrics: { acc: 0.5 }, runDatasets: ['d'] })
    const [result] = decided('acc >= 0', situation, { evidence }).gates
    expect(result?.candidate).toMatchObject({ measuredOn: { complete: true } })
    if (result === undefined) throw new Error('no gate')
    expect(said({ ...result.gate, dataset: 'd' }, situation, { evidence })).toBe('pass, met')
    expect(said({ ...result.gate, dataset: 'e' }, situation, { evidence })).toBe(
      'fail, candidate-not-on-dataset',
    )
  })

  test('holds where it is linked to other models only', () => {
    const situation = found({ metrics: { acc: 0.5 }, evaluatesAnother: true })
    expect(said('acc >= 0', situation, { evidence })).toBe('hold, not-its-own')
  })
})

test('what counts samples comes from the run that the value comes from', () => {
  const situation = evaluated({ e: { metrics: { acc: on('d', 0.9) } } }, { metrics: { n: 5000 } })
  const [result] = decided('acc >= 0', situation).gates
  if (result === undefined) throw new Error('no gate')
  const samples = { metric: 'n', min: 100, otherwise: 'hold' } as const
  expect(said({ ...result.gate, samples }, situation)).toBe('hold, too-few-samples')
  const counted = evaluated({ e: { metrics: { acc: on('d', 0.9), n: on('d', 500) } } })
  expect(said({ ...result.gate, samples }, counted)).toBe('pass, met')
})

test('values that other scorers gave are compared, and the row says so', () => {
  const scored = (number: number, value: number, scorers: string) =>
    aVersion(number, { evaluations: { [`e${number}`]: evaluation('d', value, { scorers }) } })
  const between = (other: string) =>
    decided('acc >= champion', {
      candidate: scored(3, 0.9, 'sha256:1'),
      champion: scored(2, 0.8, other),
    }).gates[0]
  expect(between('sha256:2')).toMatchObject({ outcome: 'pass', scorersDiffer: true })
  expect(between('sha256:1')).toMatchObject({ outcome: 'pass', scorersDiffer: false })
})
