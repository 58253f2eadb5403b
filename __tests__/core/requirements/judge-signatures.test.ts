import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../src/core/decision/decide.ts'
import type { FirstPromotion } from '../../../src/core/gates/gate.ts'
import type { SignatureReading } from '../../../src/core/signatures/signature.ts'
import { column, takes } from '../../report/phrases/every-requirement.ts'
import { aVersion, decided, facts, rules } from '../decision/facts.ts'
import { policyOf } from '../policy/policies.ts'

const candidate = aVersion(3, { metrics: { m: 1 } })
const champion = aVersion(2, { metrics: { m: 1 } })
const policy = policyOf('m >= 0', [{ kind: 'signature' }])

function judged(
  of: SignatureReading,
  ofChampion: SignatureReading | null,
  asked: { heldBefore?: boolean; firstPromotion?: FirstPromotion } = {},
) {
  const { heldBefore = false, firstPromotion = 'require-absolute' } = asked
  return decided(
    'm >= 0',
    {
      candidate,
      champion: ofChampion === null ? null : champion,
      heldBefore,
      signatures: { candidate: of, champion: ofChampion },
    },
    { policy, firstPromotion },
  )
}

const outcome = (...args: Parameters<typeof judged>) => {
  const { checks, verdict } = judged(...args)
  return `${checks[0]?.outcome}, ${verdict}`
}

const none: SignatureReading = { kind: 'none' }
const unknown: SignatureReading = {
  kind: 'not-known',
  reason: 'not-there',
  because: 'the file MLmodel is not there',
}
const onlyInputs: SignatureReading = {
  kind: 'found',
  signature: { inputs: [column('a')], outputs: null, params: null, others: {} },
}

test.each<[string, SignatureReading, SignatureReading, string]>([
  ['the same', takes('a', 'b'), takes('a', 'b'), 'pass, pass'],
  ['fewer inputs', takes('a'), takes('a', 'b'), 'pass, pass'],
  ['a new required input', takes('a', 'b'), takes('a'), 'fail, block'],
  ['none on the candidate’s side', none, takes('a'), 'hold, hold'],
  ['none on the champion’s side', takes('a'), none, 'hold, hold'],
  ['none on either side', none, none, 'hold, hold'],
  ['not known of the candidate', unknown, takes('a'), 'hold, hold'],
  ['not known of the champion', takes('a'), unknown, 'hold, hold'],
  ['not known of either', unknown, unknown, 'hold, hold'],
  ['outputs that neither describes', onlyInputs, onlyInputs, 'hold, hold'],
  ['outputs that only the champion describes', onlyInputs, takes('a'), 'fail, block'],
])('%s', (_, of, ofChampion, expected) => {
  expect(outcome(of, ofChampion)).toBe(expected)
  // It is the champion's signature that counts, whatever first-promotion says.
  expect(outcome(of, ofChampion, { firstPromotion: 'allow', heldBefore: true })).toBe(expected)
})

describe('if no version has the target, the requirement signature is met', () => {
  test.each<[FirstPromotion, boolean, string]>([
    ['require-absolute', false, 'pass, pass'],
    ['require-absolute', true, 'hold, hold'],
    ['hold', false, 'hold, hold'],
    ['hold', true, 'hold, hold'],
    ['allow', false, 'pass, pass'],
    ['allow', true, 'pass, pass'],
  ])('with first-promotion %s, held before: %j', (firstPromotion, heldBefore, expected) => {
    for (const reading of [takes('a'), none, unknown]) {
      expect(outcome(reading, null, { firstPromotion, heldBefore })).toBe(expected)
    }
  })
})

test('a signature that was required but not collected is a bug, and not a verdict', () => {
  expect(() => decide(facts({ candidate }), rules('m >= 0', { policy }))).toThrow('not collected')
})

describe('the evidence digest with signature: compatible', () => {
  const digest = (...args: Parameters<typeof judged>) => judged(...args).evidenceDigest

  test('is different for each signature on each side', () => {
    const readings = [takes('a'), takes('b'), takes('a', 'b'), none, unknown]
    const digests = readings.flatMap((of) => [...readings, null].map((other) => digest(of, other)))
    expect(new Set(digests).size).toBe(digests.length)
  })

  test('changes if a column becomes optional or gets another type', () => {
    const withField = (changed: object): SignatureReading => ({
      kind: 'found',
      signature: {
        inputs: [{ ...column('a'), ...changed }],
        outputs: null,
        params: null,
        others: {},
      },
    })
    const digests = [
      {},
      { required: false },
      { type: { kind: 'column', type: 'long' } },
      { type: { kind: 'tensor', dtype: 'double', shape: [-1], others: {} } },
    ].map((changed) => digest(withField(changed), takes('a')))
    expect(new Set(digests).size).toBe(digests.length)
  })

  test('does not depend on the wording of an unknown signature, or on the order of keys', () => {
    const elsewhere: SignatureReading = {
      kind: 'not-known',
      reason: 'not-there',
      because: 'the server has no such file',
    }
    expect(digest(elsewhere, takes('a'))).toBe(digest(unknown, takes('a')))
    const nested = (type: object): SignatureReading => ({
      kind: 'found',
      signature: {
        inputs: [{ ...column('a'), type: { kind: 'column', type: { ...type } } }],
        outputs: null,
        params: null,
        others: {},
      },
    })
    expect(digest(nested({ type: 'array', items: 'x' }), none)).toBe(
      digest(nested({ items: 'x', type: 'array' }), none),
    )
  })

  test('does not cover signatures without the requirement', () => {
    const plain = (signatures: Parameters<typeof facts>[0]) =>
      decided('m >= 0', { candidate, ...signatures }).evidenceDigest
    expect(plain({ signatures: { candidate: takes('a'), champion: null } })).toBe(plain({}))
  })
})
