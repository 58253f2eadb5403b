import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Change } from '../../src/core/change.ts'
import {
  aliasName,
  type ModelVersion,
  modelName,
  type Stage,
  stages,
  type VersionNumber,
  versionNumber,
} from '../../src/core/model.ts'
import { planRollback } from '../../src/core/rollback.ts'
import { runs } from '../../testing/property/runs.ts'

const model = modelName('fraud-detector')
const numbers = [1, 2, 3, 4, 5].map(versionNumber)

type Standing = ReadonlyMap<VersionNumber, Stage>

function row(version: VersionNumber, stage: Stage): ModelVersion {
  return {
    model,
    version,
    stage,
    status: 'READY',
    runId: null,
    source: '',
    tags: new Map(),
    createdAt: 0,
    updatedAt: 0,
  }
}

function inStage(standing: Standing, stage: Stage): readonly VersionNumber[] {
  return [...standing]
    .filter(([, each]) => each === stage)
    .map(([version]) => version)
    .sort((a, b) => b - a)
}

/** As SQLite carries a change out: only where all stands as the change says. */
function carryOut(standing: Standing, change: Change): Standing {
  if (change.kind !== 'move-to-stage') throw new Error('no stage moves')
  const after = new Map(standing)
  expect(after.get(change.version)).toBe(change.from)
  if (change.to === 'Staging' || change.to === 'Production') {
    expect(change.holders).toEqual(inStage(standing, change.to))
  }
  if (change.archiveExisting) {
    for (const holder of inStage(standing, change.to)) after.set(holder, 'Archived')
  }
  return after.set(change.version, change.to)
}

const standings = fc
  .array(fc.constantFrom(...stages), { minLength: numbers.length, maxLength: numbers.length })
  .map((each) => new Map(numbers.map((version, index) => [version, each[index] ?? 'None'])))

test('property: who gets the stage has it, who loses it is where it came from, no other gains', () => {
  fc.assert(
    fc.property(
      standings,
      fc.constantFrom('Staging', 'Production'),
      fc.constantFrom(...numbers),
      fc.option(fc.constantFrom(...numbers)),
      fc.constantFrom(...stages),
      (standing, stage, loses, gets, back) => {
        fc.pre(standing.get(loses) === stage && loses !== gets && back !== stage)
        const holders = inStage(standing, stage)
        const plan = planRollback({
          model,
          target: { kind: 'stage', stage, archiveExisting: true },
          holders,
          loses: row(loses, stage),
          gets: gets === null ? null : row(gets, standing.get(gets) ?? 'None'),
          back: { stage: back, holders: inStage(standing, back) },
        })
        const after = plan.changes.reduce(carryOut, standing as Standing)
        expect(after.get(loses)).toBe(back)
        expect(plan.back).toBe(after.get(loses))
        const stayed = holders.filter((holder) => holder !== loses)
        if (gets === null || holders.includes(gets)) {
          expect(inStage(after, stage)).toEqual(stayed)
          expect(plan.target).toMatchObject({ archiveExisting: false })
        } else {
          expect(inStage(after, stage)).toEqual([gets])
          expect(plan.target).toMatchObject({ archiveExisting: true })
        }
      },
    ),
    { numRuns: runs(1_000) },
  )
})

test('an alias goes back in one move, or away where nobody had it', () => {
  const facts = {
    model,
    target: { kind: 'alias', alias: aliasName('champion') } as const,
    holders: [versionNumber(5)],
    loses: row(versionNumber(5), 'None'),
    back: null,
  }
  expect(planRollback({ ...facts, gets: row(versionNumber(3), 'None') }).changes).toEqual([
    { kind: 'point-alias', model, alias: 'champion', version: 3, from: 5 },
  ])
  expect(planRollback({ ...facts, gets: null }).changes).toEqual([
    { kind: 'remove-alias', model, alias: 'champion', version: 5 },
  ])
})
