import { describe, expect, test } from '@jest/globals'
import { whyAmbiguous } from '../../../src/core/evidence/own-model.ts'
import { loggedModelId, runId } from '../../../src/core/model/model.ts'
import { aVersion, decided, gatesOf, type Measured, said } from '../decision/facts.ts'

/** What each gate says of a version that has this. */
const of = (measured: Measured, gate = 'acc >= 0.9') =>
  said(gate, { candidate: aVersion(3, measured) })
const why = (measured: Measured, gate = 'acc >= 0.9') => {
  const [result] = decided(gate, { candidate: aVersion(3, measured) }).gates
  return result?.finding.kind === 'not-its-own' ? result.finding.because : result?.finding.kind
}

const own = (value: number) => ({ value, on: null })

describe('with one logged model, a gate on the version’s run', () => {
  test('uses the values that were logged to it, and those that were logged to no model', () => {
    expect(of({ metrics: { acc: [own(0.95)] } })).toBe('pass, met')
    expect(of({ metrics: { acc: 0.95 }, datasets: {} })).toBe('pass, met')
    expect(of({ metrics: { acc: [own(0.6), 0.95] } })).toBe('pass, met')
    expect(of({ metrics: { acc: [own(0.6), 0.95] } }, 'mean(acc) >= 0.7')).toBe('pass, met')
  })

  test('does not use a value that was logged to another model', () => {
    const evaluated = { metrics: { acc: 0.95 }, datasets: {}, foreign: { acc: [{ value: 0.95 }] } }
    expect(of(evaluated)).toBe('hold, not-its-own')
    expect(why(evaluated)).toBe('logged-to-another')
    // The other moment may be the second of two, for an evaluation logs its values twice.
    const later = { ...evaluated, foreign: { acc: [{ value: 0.95, at: 7 }] } }
    expect(why(later)).toBe('logged-to-another')
  })

  test('uses its value even if other values were logged to another model', () => {
    const foreign = { acc: [{ value: 0.99 }] }
    expect(of({ metrics: { acc: 0.95 }, datasets: {}, foreign })).toBe('pass, met')
    expect(of({ metrics: { acc: [own(0.95)] }, foreign: { acc: [own(0.95)] } })).toBe('pass, met')
  })

  test('is a hold if it logged the metric to another model that it evaluated', () => {
    const measured = { metrics: { acc: 0.95 }, datasets: {}, evaluatesAnother: true }
    // It evaluated another one, of other metrics: a fine-tuned model's base, say.
    expect(of(measured)).toBe('pass, met')
    const foreign = { acc: [{ value: 0.2 }] }
    expect(why({ ...measured, foreign })).toBe('evaluated-another')
    expect(of({ ...measured, foreign, metrics: { acc: [own(0.95)] } })).toBe('pass, met')
  })

  test('is a hold if there are too many logged models to search', () => {
    expect(why({ metrics: { acc: 0.95 }, datasets: {}, foreign: { acc: null } })).toBe(
      'too-many-models',
    )
    expect(of({ metrics: { acc: [own(0.95)] }, foreign: { acc: null } })).toBe('pass, met')
  })
})

describe('without logged models, a gate on the version’s run', () => {
  test('uses all values of the run, as before MLflow 3', () => {
    expect(of({ metrics: { acc: 0.95 } })).toBe('pass, met')
    expect(of({ metrics: { acc: 0.85 } })).toBe('fail, not-met')
  })

  test('does not use values that were logged to another model', () => {
    expect(why({ metrics: { acc: 0.95 }, foreign: { acc: [{ value: 0.95 }] } })).toBe(
      'logged-to-another',
    )
    const foreign = { acc: [{ value: 0.2 }] }
    expect(why({ metrics: { acc: 0.95 }, evaluatesAnother: true, foreign })).toBe(
      'evaluated-another',
    )
  })
})

describe('with several logged models, a gate on the version’s run', () => {
  const several = (acc: Measured['metrics'], foreign: Measured['foreign'] = {}): Measured => ({
    ...(acc && { metrics: acc }),
    severalModels: true,
    foreign,
  })

  test.each([
    ['acc >= 0.9', 'fail, not-met'],
    ['acc >= 0.5', 'pass, met'],
    ['max(acc) >= 0.9', 'fail, not-met'],
    ['mean(acc) >= 0.6', 'pass, met'],
    ['acc <= 0.7', 'pass, met'],
  ])(
    'answers %s with its own value if the last value belongs to another model',
    (gate, expected) => {
      expect(of(several({ acc: [own(0.6), 0.99] }), gate)).toBe(expected)
    },
  )

  test('is a hold if no value was logged to the version’s model', () => {
    expect(why(several({ acc: 0.99 }))).toBe('not-logged-to-it')
  })

  test('uses the values that were logged only to the version’s model', () => {
    expect(of(several({ acc: [0.3, own(0.95)] }))).toBe('pass, met')
    expect(of(several({ acc: [0.3, own(0.85)] }))).toBe('fail, not-met')
  })

  test('is a hold if the same value was logged to two models', () => {
    const both = several({ acc: [own(0.99)] }, { acc: [{ value: 0.99 }] })
    expect(why(both)).toBe('logged-to-several')
    expect(of(several({ acc: [own(0.99)] }, { acc: [{ value: 0.99, at: 7 }] }))).toBe('pass, met')
    expect(why(several({ acc: [own(0.99)] }, { acc: null }))).toBe('too-many-models')
  })

  test('distinguishes values of the same moment by the value', () => {
    const moment = { step: 0, at: 5 }
    const batch = (mine: number, other: number) =>
      several({
        acc: [
          { value: Math.min(mine, other), ...moment, ...(mine < other && { on: null }) },
          { value: Math.max(mine, other), ...moment, ...(mine > other && { on: null }) },
        ],
      })
    expect(of(batch(0.5, 0.99))).toBe('fail, not-met')
    expect(of(batch(0.99, 0.5))).toBe('pass, met')
  })

  test('uses the extreme value of the version’s model if the other values are less extreme', () => {
    expect(of(several({ acc: [own(0.95), 0.3] }), 'max(acc) >= 0.9')).toBe('pass, met')
    expect(of(several({ acc: [own(0.1), 0.3] }), 'min(acc) <= 0.2')).toBe('pass, met')
    expect(of(several({ acc: [own(0.95), 0.3] }), 'min(acc) >= 0.5')).toBe('pass, met')
    expect(of(several({ acc: [own(0.6), 0.95] }), 'max(acc) >= 0.9')).toBe('fail, not-met')
  })
})

describe('a NaN value', () => {
  test('fails if it belongs to the version, although MLflow shows it as 0', () => {
    const nan = [{ value: Number.NaN, on: null }]
    expect(of({ metrics: { acc: nan } })).toBe('fail, candidate-not-finite')
    expect(of({ metrics: { acc: nan }, severalModels: true })).toBe('fail, candidate-not-finite')
    expect(of({ metrics: { acc: Number.NaN }, severalModels: true })).toBe('hold, not-its-own')
  })

  test('may be shown as a 0 of the same moment, which may belong to another model', () => {
    const moment = { step: 0, at: 5 }
    const measured: Measured = {
      metrics: {
        loss: [
          { value: Number.NaN, ...moment, on: null },
          { value: 0, ...moment },
        ],
      },
    }
    const run = aVersion(3, measured).run
    expect(run.kind === 'found' && run.metrics.get('loss')?.value).toBe(0)
    expect(of(measured, 'loss <= 0.1')).toBe('fail, candidate-not-finite')
    expect(of({ metrics: { loss: [{ value: 0, ...moment, on: null }] } }, 'loss <= 0.1')).toBe(
      'pass, met',
    )
  })
})

describe('a version whose logged model is not known', () => {
  test.each(whyAmbiguous)('is a hold: %s', (because) => {
    const measured: Measured = {
      metrics: { acc: [0.3, 0.95] },
      ownModel: { kind: 'ambiguous', because },
    }
    for (const gate of ['acc >= 0.9', 'acc >= 0.1', 'acc <= 1', 'max(acc) >= 0.9']) {
      expect(why(measured, gate)).toBe(because)
    }
    expect(of(measured, 'f1 >= 0.9')).toBe('fail, candidate-lacks-metric')
    const champion = aVersion(2, measured)
    const candidate = aVersion(3, { metrics: { acc: 0.99 } })
    expect(said('acc >= champion', { candidate, champion })).toBe('hold, not-its-own')
  })

  test('fails if the logged model is deleted, and is a hold if it is the champion', () => {
    const gone: Measured = {
      metrics: { acc: 0.95 },
      ownModel: { kind: 'gone', id: loggedModelId('m-1') },
    }
    expect(of(gone)).toBe('fail, candidate-model-gone')
    const decision = decided('info: acc >= 0.9', { candidate: aVersion(3, gone) })
    expect(decision.verdict).toBe('block')
    expect(decision.checks).toEqual([{ check: { kind: 'logged-model-gone' }, outcome: 'fail' }])
    const candidate = aVersion(3, { metrics: { acc: 0.99 } })
    expect(said('acc >= champion', { candidate, champion: aVersion(2, gone) })).toBe(
      'hold, baseline-model-gone',
    )
  })
})

test('the same rules apply to a baseline', () => {
  const candidate = aVersion(3, { metrics: { acc: 0.7 } })
  const has = (acc: Measured['metrics']) =>
    aVersion(2, { ...(acc && { metrics: acc }), severalModels: true })
  const against = (champion: Measured['metrics']) =>
    said('acc >= champion', { candidate, champion: has(champion) })
  expect(against({ acc: 0.99 })).toBe('hold, not-its-own')
  expect(against({ acc: [own(0.6), 0.99] })).toBe('pass, met')
  expect(against({ acc: [own(0.8), 0.1] })).toBe('fail, not-met')
})

describe('two versions of the same run', () => {
  const champion = (measured: Measured) => ({
    ...aVersion(3, measured),
    version: aVersion(2).version,
  })

  test('are a hold if they have the same values', () => {
    for (const measured of [{ metrics: { acc: 0.95 } }, { metrics: { acc: [own(0.95)] } }]) {
      const situation = { candidate: aVersion(3, measured), champion: champion(measured) }
      for (const gate of ['acc >= champion', 'acc <= champion', 'max(acc) >= champion - 1']) {
        expect(said(gate, situation)).toBe('hold, baseline-has-same-values')
      }
      expect(said('acc >= 0.9', situation)).toBe('pass, met')
    }
  })

  test('have different values if they have different logged models', () => {
    const run = runId('run-of-3')
    const other = { id: loggedModelId('m-2'), name: 'b', sourceRunId: run, entries: [] }
    const situation = {
      candidate: aVersion(3, { metrics: { acc: [own(0.95)] }, severalModels: true }),
      champion: champion({
        metrics: { acc: 0.9 },
        ownModel: { kind: 'known', model: other },
      }),
    }
    expect(said('acc >= champion', situation)).toBe('pass, met')
  })
})

test('the metrics for samples and limits must belong to the version’s model, too', () => {
  const metrics = { acc: [own(0.95)], n: 5000 }
  const samples = { metric: 'n', min: 100, otherwise: 'hold' } as const
  const [gate] = asked('acc >= 0.9')
  if (gate === undefined) throw new Error('no gate')
  const counted = { ...gate, samples }
  expect(said(counted, { candidate: aVersion(3, { metrics, severalModels: true }) })).toBe(
    'hold, too-few-samples',
  )
  expect(said(counted, { candidate: aVersion(3, { metrics }) })).toBe('pass, met')
})

function asked(line: string) {
  const gates = gatesOf(line)
  return gates.kind === 'gates' ? gates.gates : []
}
