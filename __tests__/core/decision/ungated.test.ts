import { expect, test } from '@jest/globals'
import { isUngated } from '../../../src/core/decision/ungated.ts'
import { plain } from '../../../src/report/phrase.ts'
import { tally } from '../../../src/report/phrases/headline.ts'
import { outcomeOf } from '../../report/promotion/outcomes.ts'
import { between, decided } from './facts.ts'

const first = between({ m: 0.9, n: 0.5 })
const allow = { firstPromotion: 'allow' } as const

test.each([
  ['every gate was skipped', 'm >= champion\nn >= champion', true],
  ['only what warns was asked', 'm >= champion\nwarn: n >= 0.1', true],
  ['only what warns was asked, and warns', 'm >= champion\nwarn: n >= 0.9', true],
  ['one gate was asked', 'm >= champion\nn >= 0.1', false],
])('where %s under "first-promotion: allow", ungated is %3$s', (_, gates, expected) => {
  const decision = decided(gates, first, allow)
  expect(decision.verdict).toBe('pass')
  expect(isUngated(decision.gates)).toBe(expected)
  const said = plain(tally(outcomeOf(gates, first, { kind: 'checked' }, allow)))
  expect(said.endsWith('so the promotion is ungated')).toBe(expected)
})

test('what is held was not let through by anything, and nothing is said of it', () => {
  expect(plain(tally(outcomeOf('m >= champion', first, { kind: 'nothing-to-do' })))).toBe(
    'the gate could not be judged',
  )
})
