import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decide } from '../../../src/core/decision/decide.ts'
import { policyOf } from '../policy/policies.ts'
import { between, decided, facts, rules, told } from './facts.ts'

describe('gates of the policy and of the inputs', () => {
  const situation = between({ auc: 0.9, f1: 0.5 }, { auc: 0.91, f1: 0.5 })

  test('are both evaluated, and the worse verdict counts', () => {
    const strictInputs = decided('auc >= 0.95', situation, { policy: policyOf('auc >= 0.8') })
    expect(told(strictInputs)).toEqual(['auc: pass, met', 'auc: fail, not-met'])
    expect(strictInputs.verdict).toBe('block')
    const strictPolicy = decided('auc >= 0.8', situation, { policy: policyOf('auc >= 0.95') })
    expect(strictPolicy.verdict).toBe('block')
  })

  test('are separate for a first promotion: an absolute gate of the inputs does not let a policy gate be skipped', () => {
    const first = between({ auc: 0.9 })
    const decision = decided('auc >= 0.8', first, { policy: policyOf('auc >= champion') })
    expect(told(decision)).toEqual(['auc: hold, held-first-promotion', 'auc: pass, met'])
    expect(decision.verdict).toBe('hold')
    const within = decided('f1 >= 0', between({ auc: 0.9, f1: 1 }), {
      policy: policyOf('auc >= champion\nauc >= 0.8'),
    })
    expect(within.verdict).toBe('pass')
  })

  test('property: never give a better verdict than the policy alone', () => {
    const order = ['pass', 'hold', 'block']
    const line = fc.constantFrom(
      ...[
        'auc >= 0.8',
        'auc >= 0.95',
        'auc >= champion',
        'f1 > champion',
        'warn: f1 >= 1',
        'x < 1',
      ],
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.array(line, { minLength: 1 }), (a, b) => {
        const policy = policyOf(a.join('\n'))
        const alone = decide(facts(situation), { ...rules(a.join('\n')), policy: null })
        const both = decide(facts(situation), { ...rules(b.join('\n')), policy })
        expect(order.indexOf(both.verdict)).toBeGreaterThanOrEqual(order.indexOf(alone.verdict))
      }),
    )
  })

  test('give another digest when the policy changes', () => {
    const policy = policyOf('auc >= 0.8')
    const digests = [policy, { ...policy, digest: `sha256:${'1'.repeat(64)}` }].map(
      (it) => decided('auc >= 0.8', situation, { policy: it }).evidenceDigest,
    )
    expect(new Set(digests).size).toBe(2)
  })
})
