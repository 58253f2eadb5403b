import { expect, test } from '@jest/globals'
import { historyOf } from '../../../src/core/history/history.ts'
import { historyText } from '../../../src/report/history/history-table.ts'
import { unpainted } from '../../../src/report/promotion/text.ts'
import { champion, production, SmallRegistry } from '../../core/history/small-registry.ts'

const run = 'https://github.com/acme/models/actions/runs/4711/attempts/1'

test('it says who held what until when, by whom, on what evidence, and why', () => {
  const registry = new SmallRegistry(4)
  registry.promote(2, production)
  const reason = 'the slice is too small to matter, as was agreed with the risk team on Tuesday'
  registry.promote(3, production, { verdict: 'accepted', reason })
  registry.rollBack(3, production, 2, 'smoke test failed')
  registry.clearRollback(3, production, 'it was the data')
  registry.begin(4, production, { run: null })
  registry.promote(4, champion, { action: 'transition', verdict: 'ungated', evidence: null })
  registry.removeAliasByHand('champion')
  const lines = historyText(historyOf(registry.standing(), null), unpainted)
  expect(lines).toEqual([
    "Production of 'fraud-detector', newest first, times in UTC",
    'When              Version  What                               Until',
    '2026-09-01 05:00  4        move of 4 begun',
    '    by octocat, 2 before, evidence sha256:000000000000…',
    '2026-09-01 04:00  3        hold of 3 lifted',
    '    by octocat',
    '    because: it was the data',
    `    ${run}`,
    '2026-09-01 03:00  2        3 rolled back                      now',
    '    by octocat, evidence sha256:000000000000…',
    '    because: smoke test failed',
    `    ${run}`,
    '2026-09-01 02:00  3        promoted, a hold accepted          2026-09-01 03:00',
    '    by octocat, 2 before, evidence sha256:000000000000…',
    '    because: the slice is too small to matter, as was agreed with the risk team',
    '    on Tuesday',
    `    ${run}`,
    '2026-09-01 01:00  2        promoted, gates passed             2026-09-01 02:00',
    '    by octocat, nobody before, evidence sha256:000000000000…',
    `    ${run}`,
    '',
    "alias champion of 'fraud-detector', newest first, times in UTC",
    'When              Version  What                               Until',
    '2026-09-01 06:00  4        moved, no gates asked              not recorded',
    '    by octocat, nobody before',
    `    ${run}`,
    'By the registry, no version holds it now, which is not what the records say:',
    'stagegate audit.',
  ])
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
})

test('a registered model without a record says so, and so does a target', () => {
  const standing = new SmallRegistry(2).standing()
  expect(historyText(historyOf(standing, null), unpainted)).toEqual([
    "No version of 'fraud-detector' carries a record of Stagegate that is about it. What was moved before Stagegate, or past it, has none, and records on a copy are about the version that it was copied from.",
  ])
  expect(historyText(historyOf(standing, champion), unpainted)).toEqual([
    "alias champion of 'fraud-detector', newest first, times in UTC",
    'No record speaks of it.',
  ])
})

test('what was folded away, and what was deleted with its version, is said to be missing', () => {
  const registry = new SmallRegistry(2)
  for (let round = 0; round < 12; round += 1) {
    registry.promote(1, champion)
    registry.promote(1, production)
    registry.promote(2, champion)
    registry.promote(2, production)
  }
  registry.delete(2)
  const lines = historyText(historyOf(registry.standing(), production), unpainted)
  expect(lines.join('\n')).toContain(
    "The registered model's own tag says that version 2 got it on 2026-09-03 00:00 by\n" +
      'octocat. The record of that is gone: deleted with the version, or folded away.',
  )
  expect(lines.at(-1)).toBe(
    'The 7 oldest records of version 1 were folded away: what they said is gone.',
  )
})
