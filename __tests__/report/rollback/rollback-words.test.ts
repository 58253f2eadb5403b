import { describe, expect, test } from '@jest/globals'
import { exitCodeOfRollback } from '../../../src/commands/exit-codes.ts'
import {
  type RollbackEnding,
  standsAsItShould,
  whoLost,
} from '../../../src/core/rollback/rollback-outcome.ts'
import { noteReason } from '../../../src/report/promotion/notes.ts'
import {
  rollbackChanges,
  rollbackHeadline,
  rollbackHold,
} from '../../../src/report/rollback/rollback-words.ts'
import { aRecord, notesNaming } from '../promotion/outcomes.ts'
import { five, four, rollbackOf, stagePlan, three } from './rollbacks.ts'

const asItIs = (text: string) => text
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
      line: 'Rolled back: fraud-detector version 5 was rolled back, and nothing holds Production now',
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
      line: 'Would roll back: fraud-detector version 5 would be rolled back, and nothing would hold Production',
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
      line: 'Conflict: fraud-detector version 5 has lost Production to somebody else',
      outputs: [false, null],
      exit: 3,
    },
    {
      ending: { kind: 'done-before', record: aRecord({ action: 'rollback', to: three }) },
      holders: [3],
      line: 'Done before: fraud-detector version 5 was rolled back from Production already',
      outputs: [true, 5],
      exit: 0,
    },
    {
      ending: { kind: 'holds-no-longer', version: five },
      holders: [],
      line: 'Nothing to do: fraud-detector version 5 does not hold Production, so it is not rolled back',
      outputs: [false, null],
      exit: 0,
    },
  ]
  test.each(cases)('$ending.kind, $holders: $line', ({ ending, holders, line, outputs, exit }) => {
    const known = [three, four, five].filter((version) => holders.includes(version))
    const outcome = rollbackOf(ending, { holders: known })
    const { word, sentence } = rollbackHeadline(outcome, asItIs)
    expect(`${word}: ${sentence}`).toBe(line)
    expect([standsAsItShould(outcome), whoLost(outcome)]).toEqual(outputs)
    expect(exitCodeOfRollback(outcome)).toBe(exit)
    expect(rollbackHold(outcome, asItIs) === null).toBe(whoLost(outcome) === null)
  })
})

test('a version that is moved twice is shown from where it was to where it is', () => {
  expect(rollbackChanges(plan, asItIs)).toEqual([
    'version 3: Archived → Production',
    'version 5: Production → Staging',
  ])
})

test('what else happened on the way', () => {
  expect(notesNaming('mona').map((note) => noteReason(note, asItIs))).toMatchInlineSnapshot(`
[
  "a move of version 5 to alias mona (mona, 2026-09-07 10:11 UTC, mona) had been carried out, and the run stopped before it could say so; its record is completed now",
  "version 5 was not moved to Production, where the record of that rollback wants it: a version goes back to a stage that serves only where its own records say that it came from there, nobody else is there, and that is not Production",
  "a rollback of version 5 from alias mona (mona, 2026-09-07 10:11 UTC, mona) had been begun, and the run stopped before anything moved; its announcement is removed now",
  "an adoption of version 5 for alias mona (mona, 2026-09-07 10:11 UTC, mona) had been begun and not ended, and force did not wait for it: its announcement is removed now, and if that run is still at work, it may move there after this",
  "this is the second decision, on fresh facts, for the target moved after the first: mona",
  "version 4 and 6 had been moved there by others at the same time and are archived now: whoever came last stays",
]
`)
})
