import { describe, expect, test } from '@jest/globals'
import type { Gate } from '../../../src/core/gates/gate.ts'
import type { ModelPolicy } from '../../../src/core/policy/policy.ts'
import { comparePolicies } from '../../../src/core/policy-change/compare-policies.ts'
import { parsePolicy } from '../../../src/policy-file/policy/parse-policy.ts'
import { betterThan, gateWith, samplesOf, wilson } from '../gates/long-gates.ts'

/** What stands below a model in a policy file. */
function policy(text: string): ModelPolicy {
  const lines = text.split('\n').map((line) => `    ${line}`)
  const found = parsePolicy(`version: 1\nmodels:\n  m:\n${lines.join('\n')}\n`, 'policy.yml')
  const asks = found.models.get('m')
  if (asks === undefined) throw new Error('the policy has no such model')
  return asks
}

const gates = (...lines: readonly string[]) =>
  policy(`gates:\n${lines.map((line) => `  - '${line}'`).join('\n')}`)

function told(before: ModelPolicy, after: ModelPolicy): readonly string[] {
  return comparePolicies(before, after).map(
    (it) => `${it.direction}: ${it.before ?? 'nothing'} → ${it.after ?? 'nothing'}`,
  )
}

/** One gate to another, both ways round. */
function direction(before: Gate | string, after: Gate | string): readonly (string | undefined)[] {
  const [from, to] = [before, after].map((it): ModelPolicy => {
    const parsed = typeof it === 'string' ? gates(it, 'always >= 0').gates : [it]
    return {
      gates: parsed,
      requirements: [],
      firstPromotion: 'hold',
      sameDataset: null,
      evidence: null,
      fromModels: null,
    }
  })
  if (from === undefined || to === undefined) throw new Error('two gates are needed')
  return [comparePolicies(from, to), comparePolicies(to, from)].map((found) => {
    expect(found.length).toBeLessThan(2)
    return found[0]?.direction
  })
}

describe('a changed gate', () => {
  test.each([
    ['auc >= 0.90', 'auc >= 0.85'],
    ['auc > 0.9', 'auc >= 0.9'],
    ['loss <= 0.1', 'loss <= 0.2'],
    ['loss < -0.1', 'loss <= -0.1'],
    ['ll >= -10', 'll >= -10.5'],
    ['auc >= champion', 'auc >= champion - 0.01'],
    ['auc >= champion + 0.01', 'auc >= champion'],
    ['auc >= champion - 0.5%', 'auc >= champion - 5%'],
    ['auc >= champion + 2%', 'auc >= champion - 2%'],
    ['auc >= champion + 2%', 'auc >= champion'],
    ['latency <= champion + 5%', 'latency <= champion + 10%'],
    ['latency <= champion - 5%', 'latency <= champion'],
    ['auc >= champion - 0%', 'auc >= champion'],
    ['a - b <= 0.02', 'a - b <= 0.03'],
    ['a - b <= champion', 'a - b <= champion + 0.01'],
    ['max(a) - b@x < 0.02', 'max(a) - b@x <= 0.02'],
    ['f1@holdout >= 0.8', 'f1@holdout >= 0.7'],
    // Without a margin, floating point's noise is no difference; with one, even of 0, it is.
    ['auc >= champion + 0', 'auc >= champion'],
    ['auc >= champion - 0', 'auc >= champion'],
    ['auc > champion', 'auc > champion + 0'],
    ['auc > champion', 'auc >= champion + 0'],
    ['auc > champion + 0.01', 'auc > champion'],
    ['loss < champion', 'loss < champion - 0'],
    ['auc >= 0.9', 'warn: auc >= 0.9'],
    ['auc >= 0.9', 'warn: auc >= 0.99'],
    ['warn: auc >= 0.9', 'info: auc >= 0.9'],
    ['auc >= 0.9', 'info: auc >= 0.95'],
  ])('from %j to %j is looser, and the reverse is tighter', (before, after) => {
    expect(direction(before, after)).toEqual(['looser', 'tighter'])
  })

  test.each([
    ['auc >= 0.9', 'auc <= 0.9'],
    ['auc == 1', 'auc == 2'],
    ['auc >= champion - 0.01', 'auc >= champion - 1%'],
    ['auc >= champion', 'auc >= stage:Staging'],
    ['auc >= 0.9', 'auc >= champion'],
    ['max(auc) >= 0.9', 'mean(auc) >= 0.9'],
    ['auc > champion', 'auc >= champion + 0%'],
    ['a - b <= 0.02', 'a - max(b) <= 0.02'],
    ['a - b <= 0.02', 'a - b@x <= 0.02'],
    ['f1@holdout >= 0.8', 'f1 >= 0.8'],
    ['f1@holdout >= 0.8', 'f1@other >= 0.8'],
    // Of a value above a million, so much is no more than noise.
    ['auc >= champion', 'auc >= champion - 0.0000001'],
    ['auc > champion', 'auc > champion + 0.0000001'],
  ])('from %j to %j is different', (before, after) => {
    expect(direction(before, after)).toEqual(['different', 'different'])
  })

  test('is looser if a percentage is added, and different if it is removed', () => {
    // Over a champion of 0, a percentage holds: without it, a candidate of 0 passes.
    expect(direction('auc >= champion', 'auc >= champion - 0.5%')).toEqual(['looser', 'different'])
  })

  test.each([
    ['auc >= 0.9', 'auc >= 0.900'],
    ['info: auc >= 0.9', 'info: auc >= 0.1'],
  ])('from %j to %j is not a change', (before, after) => {
    expect(direction(before, after)).toEqual([undefined, undefined])
  })

  test.each<[string, Gate, Gate]>([
    ['samples', gateWith('m >= 0.9', { samples: samplesOf(100) }), gateWith('m >= 0.9', {})],
    [
      'fewer samples',
      gateWith('m >= 0.9', { samples: samplesOf(100) }),
      gateWith('m >= 0.9', { samples: samplesOf(99) }),
    ],
    [
      'what is said where they are too few',
      gateWith('m >= 0.9', { samples: samplesOf(9, 'fail') }),
      gateWith('m >= 0.9', { samples: samplesOf(9, 'hold') }),
    ],
    [
      'confidence',
      gateWith('m >= 0.9', { confidence: wilson(0.95) }),
      gateWith('m >= 0.9', { confidence: wilson(0.9) }),
    ],
    ['alpha', betterThan({ alpha: 0.01 }), betterThan({ alpha: 0.05 })],
    ['the effect', betterThan({ minimumEffect: '0.1' }), betterThan({ minimumEffect: '0.05' })],
  ])('with less of %s is looser', (_, before, after) => {
    expect(direction(before, after)).toEqual(['looser', 'tighter'])
  })

  test('is different if it is stricter in one part and looser in another', () => {
    const before = gateWith('m >= 0.9', { samples: samplesOf(100) })
    const after = gateWith('m >= 0.95', { samples: samplesOf(50) })
    expect(direction(before, after)).toEqual(['different', 'different'])
    expect(direction(betterThan({}), betterThan({ test: 'wilcoxon' }))).toEqual([
      'different',
      'different',
    ])
  })
})

describe('changes of several gates', () => {
  test('a slice that is removed from the braces is looser', () => {
    expect(told(gates('recall/{young,senior} >= 0.8'), gates('recall/{young} >= 0.8'))).toEqual([
      'looser: recall/senior >= 0.8 → nothing',
    ])
  })

  test('an added gate is tighter, and an added info gate is not a change', () => {
    expect(told(gates('auc >= 0.9'), gates('auc >= 0.9', 'f1 >= 0.7', 'info: n >= 1'))).toEqual([
      'tighter: nothing → f1 >= 0.7',
    ])
  })

  test('a removed warning is not a change if a stricter gate covers it', () => {
    expect(told(gates('warn: auc >= 0.9', 'auc >= 0.8'), gates('auc >= 0.9'))).toEqual([
      'tighter: auc >= 0.8 → auc >= 0.9',
    ])
  })

  test('each gate is compared with the gate of the same severity', () => {
    expect(
      told(gates('auc >= 0.9', 'warn: auc >= 0.95'), gates('warn: auc >= 0.95', 'auc >= 0.85')),
    ).toEqual(['looser: auc >= 0.9 → auc >= 0.85'])
  })

  test('a changed "else" is looser or tighter', () => {
    const one = (otherwise: 'hold' | 'fail'): ModelPolicy => ({
      ...gates('auc >= 0.9'),
      gates: [gateWith('m >= 0.9', { samples: samplesOf(9, otherwise) })],
    })
    expect(told(one('fail'), one('hold'))).toEqual([
      'looser: m >= 0.9, with n >= 9, too few samples: fail → m >= 0.9, with n >= 9',
    ])
  })
})

describe('a change for a first promotion', () => {
  test('is listed beside the added gate with a number', () => {
    expect(told(gates('auc >= champion'), gates('auc >= champion', 'auc >= 0.9'))).toEqual([
      'tighter: nothing → auc >= 0.9',
      'looser: first promotion: hold because of auc >= champion → ' +
        'first promotion: auc >= champion is skipped because of auc >= 0.9',
    ])
  })

  test('is listed for a better-than gate if the number is on any function of its metric', () => {
    const of = (...all: readonly Gate[]): ModelPolicy => ({ ...gates('auc >= 0.9'), gates: all })
    const better = betterThan({})
    const directions = (after: Gate) =>
      comparePolicies(of(better), of(better, after)).map((it) => it.direction)
    expect(directions(gateWith('max(m) >= 0.5', {}))).toEqual(['tighter', 'looser'])
    expect(directions(gateWith('max(m) >= 0.5', { dataset: 'a' }))).toEqual(['tighter'])
    expect(directions(gateWith('other >= 0.5', {}))).toEqual(['tighter'])
  })

  test('is not listed if there was such a gate before, or if first-promotion is hold', () => {
    const before = gates('auc >= champion', 'auc >= 0.8')
    expect(told(before, gates('auc >= champion', 'auc >= 0.9'))).toEqual([
      'tighter: auc >= 0.8 → auc >= 0.9',
    ])
    const held = { firstPromotion: 'hold' } as const
    expect(
      told(
        { ...gates('auc >= champion'), ...held },
        { ...gates('auc >= champion', 'auc >= 0.9'), ...held },
      ),
    ).toEqual(['tighter: nothing → auc >= 0.9'])
  })
})

describe('a requirement', () => {
  const one = (text: string) => policy(`${text}\ngates: [auc >= 0.9]`)
  const none = gates('auc >= 0.9')

  test.each([
    ['require: { max-age: 7d }', 'require: { max-age: 8d }'],
    ['require: { tags: { ok: yes } }', 'require: { tags: { ok: [yes, maybe] } }'],
    ['require: { tags: { ok: [yes] } }', 'require: { tags: { ok: { present: true } } }'],
    ['require: { from: stage:Staging, soak: 24h }', 'require: { from: stage:Staging, soak: 23h }'],
    ['require: { git-commit: same }', 'require: { git-commit: ancestor }'],
    ['require: { same-dataset: require }', 'require: { same-dataset: hold }'],
    ['require: { same-dataset: hold }', 'require: { same-dataset: warn }'],
    ['first-promotion: hold', 'first-promotion: require-absolute'],
    ['first-promotion: require-absolute', 'first-promotion: allow'],
    ['freeze: [Fri 16:00 - Mon 08:00 UTC]', 'freeze: [Fri 18:00 - Mon 08:00 UTC]'],
    [
      'freeze: [Sat 00:00 - Sun 00:00 UTC, Mon 00:00 - Mon 01:00 UTC]',
      'freeze: [Sat 00:00 - Sun 00:00 UTC]',
    ],
  ])('from %j to %j is looser', (before, after) => {
    const directions = (all: readonly string[]) => all.map((text) => text.split(':', 1)[0])
    expect(directions(told(one(before), one(after)))).toEqual(['looser'])
    expect(directions(told(one(after), one(before)))).toEqual(['tighter'])
  })

  test.each([
    ['require: { from: stage:Staging }', 'require: { from: alias:challenger }'],
    ['require: { tags: { ok: [yes, maybe] } }', 'require: { tags: { ok: [yes, no] } }'],
    ['freeze: [Fri 16:00 - Mon 08:00 UTC]', 'freeze: [Fri 16:00 - Mon 08:00 Europe/Berlin]'],
    ['freeze: [Fri 16:00 - Mon 08:00 UTC]', 'freeze: [Fri 15:00 - Mon 07:00 UTC]'],
  ])('from %j to %j is different', (before, after) => {
    const quoted = (text: string) => one(text.replaceAll('yes', '"yes"').replaceAll('no]', '"no"]'))
    expect(told(quoted(before), quoted(after))).toEqual([expect.stringMatching(/^different: /)])
  })

  test.each([
    [
      'freeze: [Fri 16:00 - Mon 08:00 UTC]',
      'freeze: [Sun 00:00 - Mon 08:00 UTC, Fri 16:00 - Sun 00:00 UTC]',
    ],
    ['require: { same-dataset: hold }', 'require: {}'],
    ['require: { tags: { ok: [a, b] } }', 'require: { tags: { ok: [b, a] } }'],
    ['require: { max-age: 7d }', 'require: { max-age: 1w }'],
  ])('from %j to %j is not a change', (before, after) => {
    expect(told(one(before), one(after))).toEqual([])
  })

  test('that is removed is looser, and one that is added is tighter, in the words of the file', () => {
    const all = one(
      [
        'require: { from: stage:Staging, tags: { "risk: team": "a \\"b\\"" }, signature: compatible, model-digest: recorded }',
        'freeze: [Fri 16:00 - Mon 08:00 Europe/Berlin]',
      ].join('\n'),
    )
    const texts = [
      'from: stage:Staging',
      'tags: {"risk: team": "a \\"b\\""}',
      'signature: compatible',
      'model-digest: recorded',
      'freeze: [Fri 16:00 - Mon 08:00 Europe/Berlin]',
    ]
    expect(told(all, none)).toEqual(texts.map((text) => `looser: ${text} → nothing`))
    expect(told(none, all)).toEqual(texts.map((text) => `tighter: nothing → ${text}`))
  })
})
