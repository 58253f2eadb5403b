import { expect, test } from '@jest/globals'
import { historyOf } from '../../../src/core/history/history.ts'
import { historyParts, timelineBlock } from '../../../src/report/history/history-report.ts'
import { listText } from '../../../src/report/render/text.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { champion, production, SmallRegistry } from '../../core/history/small-registry.ts'

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
  const lines = listText(historyParts(historyOf(registry.standing(), null)), unpainted)
  expect(lines.join('\n')).toMatchInlineSnapshot(`
"Production of fraud-detector, newest first, times in UTC
When              Version  What                       Until
2026-09-01 05:00  4        move of 4 begun
    by octocat, before: 2, evidence sha256:000000000000…
2026-09-01 04:00  3        rollback of 3 cleared
    by octocat
    reason: it was the data
    https://github.com/acme/models/actions/runs/4711/attempts/1
2026-09-01 03:00  2        3 rolled back              now
    by octocat, evidence sha256:000000000000…
    reason: smoke test failed
    https://github.com/acme/models/actions/runs/4711/attempts/1
2026-09-01 02:00  3        promoted, a hold accepted  2026-09-01 03:00
    by octocat, before: 2, evidence sha256:000000000000…
    reason: the slice is too small to matter, as was agreed with the risk team
    on Tuesday
    https://github.com/acme/models/actions/runs/4711/attempts/1
2026-09-01 01:00  2        promoted, gates passed     2026-09-01 02:00
    by octocat, no version before, evidence sha256:000000000000…
    https://github.com/acme/models/actions/runs/4711/attempts/1

The alias champion of fraud-detector, newest first, times in UTC
When              Version  What                     Until
2026-09-01 06:00  4        moved, no gates checked  not recorded
    by octocat, no version before
    https://github.com/acme/models/actions/runs/4711/attempts/1
  No version has the alias champion now according to the registry, and the
  records differ: run stagegate audit."
`)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
})

test('a registered model without a record says so, and so does a target', () => {
  const standing = new SmallRegistry(2).standing()
  expect(
    listText(historyParts(historyOf(standing, null)), unpainted).join('\n'),
  ).toMatchInlineSnapshot(`
"  No version of fraud-detector has a Stagegate record of its own. Moves before
  Stagegate, or without it, leave no record, and records on a copy belong to the
  version that was copied."
`)
  expect(listText(historyParts(historyOf(standing, champion)), unpainted)).toEqual([
    'The alias champion of fraud-detector, newest first, times in UTC',
    '  No record is about this target.',
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
  const lines = listText(historyParts(historyOf(registry.standing(), production)), unpainted)
  expect(lines.slice(-7).join('\n')).toMatchInlineSnapshot(`
"  2026-09-03 00:00 UTC by octocat. The record of that move was deleted with the
  version, or removed to make room.
  No version is in Production now according to the registry, and the records
  differ: run stagegate audit.

Removed records
  The 6 oldest records of version 1 were removed to make room."
`)
})

test('the summary shows what changed who has the target, with its year, and of much the newest', () => {
  const registry = new SmallRegistry(4)
  registry.promote(2, production)
  registry.promote(3, production, { verdict: 'accepted', by: 'dependabot[bot]' })
  registry.end(registry.begin(4, production), 'undone')
  registry.rollBack(3, production, 2)
  const [history] = historyOf(registry.standing(), production).targets
  if (history === undefined) throw new Error('there is no such target')
  expect(timelineBlock('fraud-detector', history)).toMatchInlineSnapshot(`
"**History of Production of \`fraud-detector\`, newest first**

| When (UTC) | Version | What | By |
| :-- | :-- | :-- | :-- |
| 2026-09-01 04:00 | 2 | 3 rolled back | \`octocat\` |
| 2026-09-01 02:00 | 3 | promoted, a hold accepted | \`dependabot[bot]\` |
| 2026-09-01 01:00 | 2 | promoted, gates passed | \`octocat\` |"
`)
  const many = { ...history, events: Array.from({ length: 8 }, () => history.events).flat() }
  expect(timelineBlock('fraud-detector', many)).toContain('… and 12 more')
  expect(timelineBlock('fraud-detector', { ...history, events: [] })).toBe('')
})
