import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { aliasName } from '../../../src/core/model/model.ts'
import { madeUpSignatures } from '../../../src/core/policy-test/scenario-signatures.ts'
import { between, decided, told } from '../decision/facts.ts'
import { candidate, judged, policyRules, version } from './cases.ts'

const lines = 'val_auc >= 0.9\nval_auc >= champion - 0.5%\nwarn: mean(cv) >= champion\ncv >= 0.5'

test('property: with the same values, a case and a promotion give each gate the same outcome', () => {
  const value = fc.oneof(
    fc.double({ min: -2, max: 2 }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0.9, 0, Number.MAX_VALUE),
  )
  const metrics = fc.record(
    { val_auc: value, cv: fc.array(value, { minLength: 1, maxLength: 4 }) },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(metrics, fc.option(metrics), (ours, theirs) => {
      const result = judged(policyRules(lines), {
        candidate: candidate(ours),
        champion: theirs === null ? null : version(theirs),
      })
      const promotion = decided(lines, between(ours, theirs))
      expect(told(result.decision)).toEqual(told(promotion))
      expect(result.decision.verdict).toBe(promotion.verdict)
    }),
  )
})

describe('the versions of a case', () => {
  const champion = version({ x: 1 })

  test('a candidate that alone has the target is unchanged', () => {
    const inPlace = candidate({ x: 0 }, { stage: 'Production' })
    const { decision } = judged(policyRules('x >= champion'), { candidate: inPlace })
    expect(decision.verdict).toBe('unchanged')
    expect(told(decision)).toEqual(['x: hold, baseline-is-candidate'])
  })

  test('a candidate beside another holder is not unchanged, because the other one is archived', () => {
    const inPlace = candidate({ x: 2 }, { stage: 'Production' })
    const { decision } = judged(policyRules('x >= champion'), { candidate: inPlace, champion })
    expect(decision.verdict).toBe('pass')
    expect(decision.holders).toEqual([2, 1])
  })

  test('a baseline that equals the target is the champion', () => {
    const { decision } = judged(policyRules('x >= stage:Production'), {
      candidate: candidate({ x: 0 }),
      champion,
    })
    expect(told(decision)).toEqual(['x: fail, not-met'])
  })

  test('a baseline that only the candidate has is the candidate', () => {
    const { decision } = judged(policyRules('x >= alias:shadow\nx >= stage:Staging'), {
      candidate: candidate({ x: 0 }, { stage: 'Staging', aliases: [aliasName('shadow')] }),
      champion,
    })
    expect(told(decision)).toEqual([
      'x: hold, baseline-is-candidate',
      'x: hold, baseline-is-candidate',
    ])
  })

  test('other baselines are the given versions, with unique numbers', () => {
    const { decision } = judged(policyRules('x >= version:2\nx >= alias:shadow\nx >= alias:no'), {
      candidate: candidate({ x: 5 }),
      champion,
      others: new Map([
        ['version:2', version({ x: 6 })],
        ['alias:shadow', version({ x: 4 })],
      ]),
    })
    expect(told(decision)).toEqual(['x: fail, not-met', 'x: pass, met', 'x: hold, baseline-unheld'])
    const numbers = decision.gates.map(({ baseline }) => baseline?.version)
    expect(numbers).toEqual([2, 1, null])
    expect(decision.champion?.version).toBe(3)
    expect(decision.candidate.version).toBe(4)
  })

  test('with held-before it is not a first promotion', () => {
    const by = policyRules('x >= 1\nx >= champion')
    const is = { candidate: candidate({ x: 1 }) }
    expect(judged(by, is).decision.verdict).toBe('pass')
    expect(judged(by, { ...is, heldBefore: true }).decision.verdict).toBe('hold')
  })
})

describe('the requirements of a case', () => {
  const good = { x: 1 }

  test.each([
    [{ run: { kind: 'none' } }, 'block'],
    [{ run: { kind: 'gone' } }, 'block'],
    [{ status: 'PENDING_REGISTRATION' }, 'block'],
    [
      { run: { kind: 'found', status: 'RUNNING', deleted: false, endedAgo: null, experiment: '' } },
      'block',
    ],
    [
      { run: { kind: 'found', status: 'FINISHED', deleted: true, endedAgo: 0, experiment: '' } },
      'block',
    ],
    [{}, 'pass'],
  ] as const)('a version with %j: %s', (more, verdict) => {
    const { decision } = judged(policyRules('x >= 1'), { candidate: candidate(good, more) })
    expect(decision.verdict).toBe(verdict)
  })

  test.each([
    [null, 'hold'],
    [{ kind: 'same' }, 'pass'],
    [{ kind: 'ancestor' }, 'block'],
    [{ kind: 'not-an-ancestor', promoted: null }, 'block'],
    [
      { kind: 'not-known', reason: 'not-found', because: 'the case says so', promoted: null },
      'hold',
    ],
  ] as const)('a commit that is %j: %s', (commit, verdict) => {
    const by = policyRules('x >= 1', [{ kind: 'git-commit', relation: 'same' }])
    const { decision } = judged(by, { candidate: candidate(good, { commit }) })
    expect(decision.verdict).toBe(verdict)
  })

  test.each([
    ['compatible', 'pass'],
    ['incompatible', 'block'],
    ['unknown', 'hold'],
  ] as const)('a signature that is %s: %s', (relation, verdict) => {
    const { decision } = judged(policyRules('x >= 1', [{ kind: 'signature' }]), {
      candidate: candidate(good),
      champion: version(good),
      signatures: madeUpSignatures(relation, true),
    })
    expect(decision.verdict).toBe(verdict)
  })

  test('an age is relative to now', () => {
    const hour = 3_600_000
    const by = policyRules('x >= 1', [{ kind: 'max-age', milliseconds: 2 * hour, text: '2h' }])
    const verdictAfter = (endedAgo: number | null) => {
      const run = {
        kind: 'found',
        status: 'FINISHED',
        deleted: false,
        endedAgo,
        experiment: '',
      } as const
      return judged(by, { candidate: candidate(good, { run }), now: 10 * hour }).decision.verdict
    }
    expect([verdictAfter(0), verdictAfter(2 * hour), verdictAfter(2 * hour + 1)]).toEqual([
      'pass',
      'pass',
      'block',
    ])
    expect(verdictAfter(null)).toBe('hold')
  })

  test('values of different datasets are a hold', () => {
    const on = (name: string) => ({ datasets: new Map([['x', [name]]]) })
    const verdict = (ours: string) =>
      judged(policyRules('x >= champion'), {
        candidate: candidate(good, on(ours)),
        champion: version(good, on('holdout')),
      }).decision.verdict
    expect([verdict('holdout'), verdict('other')]).toEqual(['pass', 'hold'])
  })

  test('each value of a history may have its own dataset', () => {
    const by = policyRules('x >= 0.9')
    const gate = by.policy?.asks.gates[0]
    if (gate === undefined || by.policy === null) throw new Error('there is a gate')
    const asks = { ...by.policy.asks, gates: [{ ...gate, dataset: 'holdout' }] }
    const { decision } = judged(
      { ...by, policy: { ...by.policy, asks } },
      {
        candidate: candidate(
          { x: [0.95, 0.5] },
          { datasets: new Map([['x', ['holdout', 'drift']]]) },
        ),
      },
    )
    expect(told(decision)).toEqual(['x: pass, met'])
  })
})
