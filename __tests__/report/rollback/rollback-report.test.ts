import { describe, expect, test } from '@jest/globals'
import { exitCodeOfRollback } from '../../../src/commands/exit-codes.ts'
import {
  type RollbackEnding,
  standsAsItShould,
  whoLost,
} from '../../../src/core/rollback/rollback-outcome.ts'
import { plain } from '../../../src/report/phrase.ts'
import { noteReason } from '../../../src/report/promotion/notes.ts'
import {
  rollbackChanges,
  rollbackHeadline,
  rollbackMark,
} from '../../../src/report/rollback/rollback-report.ts'
import { aRecord, notesNaming } from '../promotion/outcomes.ts'
import { five, four, returnPlan, rollbackOf, stagePlan, three } from './rollbacks.ts'

const basis = aRecord()
const plan = stagePlan

describe('every ending has its first line, its outputs and its exit status', () => {
  const cases: readonly {
    readonly ending: RollbackEnding
    readonly holders: readonly number[]
    readonly line: string
    readonly outputs: readonly [inPlace: boolean, lost: number | null]
    readonly exit: number
  }[] = [
    {
      ending: { kind: 'rolled-back', problem: null, plan, basis },
      holders: [3],
      line: 'Rolled back: fraud-detector version 3 is now in Production, and version 5 was rolled back',
      outputs: [true, 5],
      exit: 0,
    },
    {
      ending: { kind: 'rolled-back', problem: 'no tags', plan, basis },
      holders: [3],
      line: 'Rolled back: fraud-detector version 3 is now in Production, and version 5 was rolled back',
      outputs: [true, 5],
      exit: 3,
    },
    {
      ending: { kind: 'rolled-back', problem: null, plan: { ...plan, gets: null }, basis },
      holders: [],
      line: 'Rolled back: fraud-detector version 5 was rolled back, and no version is in Production now',
      outputs: [false, 5],
      exit: 0,
    },
    {
      ending: { kind: 'checked', plan, basis },
      holders: [5],
      line: 'Would roll back: fraud-detector version 3 would get Production, and version 5 would be rolled back',
      outputs: [false, null],
      exit: 0,
    },
    {
      ending: { kind: 'checked', plan: { ...plan, gets: null }, basis },
      holders: [5],
      line: 'Would roll back: fraud-detector version 5 would be rolled back, and no version would be in Production',
      outputs: [false, null],
      exit: 0,
    },
    {
      ending: { kind: 'conflict', problem: 'busy', plan, basis },
      holders: [5],
      line: 'Conflict: fraud-detector version 5 is not rolled back from Production',
      outputs: [false, null],
      exit: 3,
    },
    {
      ending: { kind: 'conflict', problem: 'busy', plan, basis },
      holders: [4],
      line: 'Conflict: fraud-detector version 5 has lost Production, but not by this rollback',
      outputs: [false, null],
      exit: 3,
    },
    {
      ending: { kind: 'done-before', record: aRecord({ action: 'rollback', to: three }) },
      holders: [3],
      line: 'Done before: fraud-detector version 5 was already rolled back from Production',
      outputs: [true, 5],
      exit: 0,
    },
    {
      ending: { kind: 'rolled-back', problem: null, plan: returnPlan, basis: null },
      holders: [3],
      line: 'Rolled back: fraud-detector version 3 is now in Production, which no version had',
      outputs: [true, null],
      exit: 0,
    },
    {
      ending: { kind: 'checked', plan: returnPlan, basis: null },
      holders: [],
      line: 'Would roll back: fraud-detector version 3 would get Production, which no version had',
      outputs: [false, null],
      exit: 0,
    },
    {
      ending: { kind: 'conflict', problem: 'busy', plan: returnPlan, basis: null },
      holders: [4],
      line: 'Conflict: fraud-detector version 3 does not get Production',
      outputs: [false, null],
      exit: 3,
    },
    {
      ending: {
        kind: 'done-before',
        record: aRecord({ action: 'rollback', version: three, to: three }),
      },
      holders: [3],
      line: 'Done before: fraud-detector version 3 already got Production back by a rollback',
      outputs: [true, null],
      exit: 0,
    },
    {
      ending: { kind: 'holds-no-longer', version: five },
      holders: [],
      line: 'Nothing to do: fraud-detector version 5 is not in Production, so it is not rolled back',
      outputs: [false, null],
      exit: 0,
    },
  ]
  test.each(cases)('$ending.kind, $holders: $line', ({ ending, holders, line, outputs, exit }) => {
    const known = [three, four, five].filter((version) => holders.includes(version))
    const outcome = rollbackOf(ending, { holders: known })
    const { word, sentence } = rollbackHeadline(outcome)
    expect(`${word}: ${plain(sentence)}`).toBe(line)
    expect([standsAsItShould(outcome), whoLost(outcome)]).toEqual(outputs)
    expect(exitCodeOfRollback(outcome)).toBe(exit)
    expect(rollbackMark(outcome) === null).toBe(whoLost(outcome) === null)
  })
})

test('a version that is moved twice is shown from where it was to where it is', () => {
  expect(rollbackChanges(plan).map(plain)).toEqual([
    'version 3: Archived → Production',
    'version 5: Production → Staging',
  ])
})

test('what else happened on the way', () => {
  expect(notesNaming('mona').map((note) => plain(noteReason(note)))).toMatchInlineSnapshot(`
[
  "an earlier run carried out a move of version 5 to the alias mona (mona, 2026-09-07 10:11 UTC, mona) and stopped before it recorded the end; its record is completed now",
  "version 5 was not moved to Production, although the record of its rollback says so: a rollback moves a version back only to a stage that the version's own records name, that is empty, and that is not Production",
  "an earlier run began a rollback of version 5 from the alias mona (mona, 2026-09-07 10:11 UTC, mona) and stopped before anything moved; its unfinished record is removed now",
  "another run began an adoption of version 5 for the alias mona (mona, 2026-09-07 10:11 UTC, mona) and has not ended it. Because of force this run did not wait and removed the record of the other run; if that run is still active, it may move the target later",
  "the evidence was read and the gates were evaluated a second time, because something changed after the first decision: mona",
  "other runs moved versions 4 and 6 to the same stage at the same time; the last move counts, so they are archived now",
]
`)
})
