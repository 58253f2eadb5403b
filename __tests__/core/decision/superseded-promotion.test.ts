import { expect, test } from '@jest/globals'
import type { Superseded } from '../../../src/core/history/superseded.ts'
import { type Target, versionNumber } from '../../../src/core/model/model.ts'
import { plain } from '../../../src/report/phrase.ts'
import { checkReason } from '../../../src/report/phrases/check-phrases.ts'
import { aRecord } from '../records/a-record.ts'
import { between, decided, type Situation } from './facts.ts'

const own = aRecord({
  version: versionNumber(3),
  at: Date.UTC(2026, 10, 21, 14, 30),
  by: 'mona',
  run: 'https://github.com/acme/models/actions/runs/100/attempts/1',
})
const superseded: Superseded = {
  own,
  since: aRecord({
    version: versionNumber(2),
    at: Date.UTC(2026, 10, 21, 15),
    by: 'hubot',
    run: 'https://github.com/acme/models/actions/runs/101/attempts/1',
  }),
  holders: [versionNumber(2)],
}
const staging: Target = { kind: 'stage', stage: 'Staging', archiveExisting: true }
const good: Situation = between({ auc: 0.9 }, { auc: 0.8 })

test('the promotion of an old workflow run is a hold, whatever the gates say', () => {
  expect(decided('auc >= 0.5', { ...good, superseded }).verdict).toBe('hold')
  expect(decided('auc >= 0.95', { ...good, superseded }).verdict).toBe('block')
})

test('an old workflow run is unchanged if its version has the target already', () => {
  const there = { ...between({ auc: 0.9 }), holders: [3], superseded }
  const decision = decided('auc >= 0.5', there)
  expect(decision.verdict).toBe('unchanged')
  expect(decision.checks).toEqual([])
})

test('an old workflow run may move a version to Archived', () => {
  const target = { kind: 'retirement', stage: 'Archived' } as const
  expect(decided('auc >= 0.5', { ...good, target, superseded }).verdict).toBe('pass')
})

test('an old workflow run has the same digest, and accept-hold does not release its hold', () => {
  const before = decided('auc >= 0.5', good)
  const held = decided('auc >= 0.5', { ...good, superseded })
  expect(held.evidenceDigest).toBe(before.evidenceDigest)
  const acceptedHold = { digest: held.evidenceDigest, by: 'mona', reason: 'I want it' }
  const accepted = decided('auc >= 0.5', { ...good, superseded }, { acceptedHold })
  expect(accepted).toMatchObject({
    verdict: 'hold',
    acceptance: { kind: 'not-accepted', because: 'not-evidence' },
  })
})

test.each([
  [
    'another promotion',
    superseded,
    'version 2 was moved to Production since (hubot, 2026-11-21 15:00 UTC',
  ],
  [
    'a rollback',
    { ...superseded, since: { ...own, action: 'rollback' } },
    'version 3 was rolled back since (mona',
  ],
  [
    'a move of its version to another stage',
    { ...superseded, since: { ...own, target: staging } },
    'version 3 was moved to Staging since (mona',
  ],
  [
    'a move by hand',
    { ...superseded, since: null },
    'somebody has changed that since without Stagegate: version 2 is there now',
  ],
  [
    'a deletion',
    { ...superseded, since: null, holders: [] },
    'without Stagegate: no version is there now',
  ],
] satisfies readonly (readonly [string, Superseded, string])[])(
  'the reason names both: %s',
  (_, of, words) => {
    const reason = plain(checkReason({ kind: 'superseded', superseded: of }))
    expect(reason).toMatch(
      /^this workflow run has already moved version 3 to Production \(mona, .*runs\/100/,
    )
    expect(reason).toContain(words)
  },
)
