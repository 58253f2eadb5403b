import { describe, expect, test } from '@jest/globals'
import { exitCodeOfFault, exitCodeOfOutcome } from '../../../src/commands/exit-codes.ts'
import { decide } from '../../../src/core/decision/decide.ts'
import { inPlace, type PromotionEnding, promoted } from '../../../src/core/decision/outcome.ts'
import { plan } from '../../../src/core/decision/plan.ts'
import { formerHolders } from '../../../src/core/model/change.ts'
import type { Target } from '../../../src/core/model/model.ts'
import {
  aVersion,
  between,
  championAlias,
  decided,
  facts,
  production,
  rules,
  type Situation,
} from './facts.ts'

function planned(situation: Situation, gates = 'auc >= 0.5') {
  const known = facts({ ...between({ auc: 0.9 }), ...situation })
  return plan(decide(known, rules(gates)), known)
}

const together: Target = { kind: 'stage', stage: 'Production', archiveExisting: false }
const common = { model: 'fraud-detector', version: 3 }

describe('a pass', () => {
  test('to a stage moves the version and archives the former holders', () => {
    const champion = aVersion(2, { metrics: { auc: 0.8 } })
    expect(planned({ champion, holders: [2, 1] })).toEqual({
      ...common,
      kind: 'move-to-stage',
      from: 'Staging',
      to: 'Production',
      archiveExisting: true,
      holders: [2, 1],
    })
  })

  test('without archiving leaves the other holders', () => {
    const change = planned({ target: together, holders: [2] })
    expect(change).toMatchObject({ archiveExisting: false, holders: [2] })
  })

  test('of one of several holders archives the others', () => {
    const change = planned({
      candidateStage: 'Production',
      holders: [3, 2],
      champion: aVersion(2, { metrics: { auc: 0.8 } }),
    })
    expect(change).toMatchObject({
      from: 'Production',
      to: 'Production',
      archiveExisting: true,
      holders: [3, 2],
    })
  })

  test('to an alias sets it, whether or not another version has it', () => {
    const expected = { ...common, kind: 'point-alias', alias: 'champion' }
    expect(planned({ target: championAlias })).toEqual({ ...expected, from: null })
    expect(planned({ target: championAlias, holders: [2] })).toEqual({ ...expected, from: 2 })
  })

  test.each(['Archived', 'None'] as const)('to %s archives no other version', (stage) => {
    const target: Target = { kind: 'retirement', stage }
    expect(planned({ target, candidateStage: 'Production', holders: [2, 1] })).toEqual({
      ...common,
      kind: 'move-to-stage',
      from: 'Production',
      to: stage,
      archiveExisting: false,
      holders: [2, 1],
    })
  })
})

test.each<[string, Situation, string]>([
  ['a block', {}, 'auc >= 0.95'],
  ['a hold', {}, 'auc >= champion'],
  ['an unchanged version', { holders: [3] }, 'auc >= 0.5'],
  ['an alias that points there', { holders: [3], target: championAlias }, 'auc >= 0.5'],
  [
    'a version that is archived',
    { holders: [3], target: { kind: 'retirement', stage: 'Archived' } },
    'none',
  ],
])('%s changes nothing', (_name, situation, gates) => {
  expect(planned(situation, gates)).toBeNull()
})

test('the former holders are part of the change', () => {
  const stage = planned({ holders: [5, 2], target: together })
  const alias = planned({ holders: [2], target: championAlias })
  const first = planned({ target: championAlias })
  expect(
    [stage, alias, first].map(
      (change) => change && (change.kind === 'copy' ? change.holders : formerHolders(change)),
    ),
  ).toEqual([[5, 2], [2], []])
})

describe('promoted and in place', () => {
  const endings: Readonly<Record<string, PromotionEnding>> = {
    checked: { kind: 'checked' },
    'nothing to do': { kind: 'nothing-to-do' },
    promoted: { kind: 'promoted', recordProblem: null },
    'promoted, not recorded': { kind: 'promoted', recordProblem: 'no permission' },
    'already there': { kind: 'already-there' },
    'a conflict lost': { kind: 'conflict', problem: 'x', inPlace: false },
    'a conflict in place': { kind: 'conflict', problem: 'x', inPlace: true },
  }
  test.each([
    ['checked', false, false, false],
    ['checked', true, false, true],
    ['nothing to do', false, false, false],
    ['nothing to do', true, false, true],
    ['promoted', false, true, true],
    ['promoted, not recorded', false, true, true],
    ['already there', false, false, true],
    ['a conflict lost', false, false, false],
    ['a conflict lost', true, false, false],
    ['a conflict in place', false, false, true],
  ])('%s, holder before: %s → promoted %s, in place %s', (name, heldIt, wasPromoted, isInPlace) => {
    const ending = endings[name]
    if (ending === undefined) throw new Error(`no ending ${name}`)
    const decision = decided('auc >= 0.5', {
      ...between({ auc: 0.9 }),
      target: production,
      holders: heldIt ? [3] : [2],
    })
    const outcome = { decision, change: null, ending, notes: [] }
    expect([promoted(outcome), inPlace(outcome)]).toEqual([wasPromoted, isInPlace])
  })
})

describe('exit codes', () => {
  test.each([
    ['pass', 0, 0, 0],
    ['unchanged', 0, 0, 0],
    ['hold', 4, 0, 0],
    ['block', 5, 5, 0],
  ] as const)('%s: %i under hold, %i under block, %i under never', (verdict, ...codes) => {
    const decision = { ...decided('auc >= 0.5', between({ auc: 0.9 })), verdict }
    const outcome = { decision, change: null, ending: { kind: 'checked' }, notes: [] } as const
    const under = (['hold', 'block', 'never'] as const).map((it) => exitCodeOfOutcome(outcome, it))
    expect(under).toEqual(codes)
  })

  test.each<[string, PromotionEnding]>([
    ['a conflict', { kind: 'conflict', problem: 'moved', inPlace: true }],
    ['a promotion that could not be recorded', { kind: 'promoted', recordProblem: 'no tags' }],
  ])('%s is 3, whatever fail-on says', (_, ending) => {
    const decision = decided('auc >= 0.5', between({ auc: 0.9 }))
    expect(exitCodeOfOutcome({ decision, change: null, ending, notes: [] }, 'never')).toBe(3)
  })

  test.each([
    ['usage', 2],
    ['registry', 3],
    ['github', 3],
    ['conflict', 3],
  ] as const)('a fault of kind %s is %i', (fault, code) => {
    expect(exitCodeOfFault(fault)).toBe(code)
  })
})
