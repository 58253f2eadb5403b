import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Change } from '../../../src/core/model/change.ts'
import {
  aliasName,
  type ModelVersion,
  modelName,
  type Stage,
  stages,
  type VersionNumber,
  versionNumber,
} from '../../../src/core/model/model.ts'
import { planReturn, planRollback } from '../../../src/core/rollback/rollback.ts'
import { runs } from '../../../testing/property/runs.ts'

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

/** No version comes to another stage that serves, but for the loser to a Staging that is free. */
function expectOthersAsTheyWere(
  before: Standing,
  after: Standing,
  stage: Stage,
  loses: VersionNumber,
  gets: VersionNumber | null,
): void {
  if (stage === 'Staging') {
    expect(inStage(after, 'Production')).toEqual(inStage(before, 'Production'))
    return
  }
  const came = inStage(after, 'Staging').filter((it) => before.get(it) !== 'Staging')
  expect(came.every((it) => it === loses)).toBe(true)
  if (came.length > 0) expect(inStage(after, 'Staging')).toEqual([loses])
  const left = inStage(before, 'Staging').filter((it) => after.get(it) !== 'Staging')
  expect(left.every((it) => it === gets)).toBe(true)
}

test('property: the former holder gets the stage, the loser moves back if that stage is free, and no other version gains a stage', () => {
  fc.assert(
    fc.property(
      standings,
      fc.constantFrom('Staging', 'Production'),
      fc.constantFrom(...numbers),
      fc.option(fc.constantFrom(...numbers)),
      fc.constantFrom(...stages),
      (standing, stage, loses, gets, from) => {
        fc.pre(standing.get(loses) === stage && loses !== gets && from !== stage)
        // Nobody is taken out of Production by a rollback of Staging: that is refused before.
        fc.pre(stage === 'Production' || gets === null || standing.get(gets) !== 'Production')
        const holders = inStage(standing, stage)
        const plan = planRollback({
          model,
          target: { kind: 'stage', stage, archiveExisting: true },
          holders,
          loses: row(loses, stage),
          gets: gets === null ? null : row(gets, standing.get(gets) ?? 'None'),
          from: { stage: from, holders: inStage(standing, from) },
        })
        const after = plan.changes.reduce(carryOut, standing as Standing)
        const others = inStage(standing, from).filter((it) => it !== loses && it !== gets)
        const isFree = from === 'Staging' ? stage === 'Production' && others.length === 0 : true
        expect(after.get(loses)).toBe(from === 'Production' || !isFree ? 'Archived' : from)
        expect(plan.back).toBe(after.get(loses))
        expect(plan.closed).toEqual(plan.back === from ? null : { stage: from, holders: others })
        expectOthersAsTheyWere(standing, after, stage, loses, gets)
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

test('a rollback of an alias is one move, or removes the alias if no version had it before', () => {
  const facts = {
    model,
    target: { kind: 'alias', alias: aliasName('champion') } as const,
    holders: [versionNumber(5)],
    loses: row(versionNumber(5), 'None'),
    from: null,
  }
  expect(planRollback({ ...facts, gets: row(versionNumber(3), 'None') }).changes).toEqual([
    { kind: 'point-alias', model, alias: 'champion', version: 3, from: 5 },
  ])
  expect(planRollback({ ...facts, gets: null }).changes).toEqual([
    { kind: 'remove-alias', model, alias: 'champion', version: 5 },
  ])
})

test('what no version has is given back in one move, and takes a stage from none', () => {
  const alias = { kind: 'alias', alias: aliasName('champion') } as const
  expect(planReturn(alias, row(versionNumber(3), 'None'))).toEqual({
    target: alias,
    loses: null,
    gets: 3,
    back: null,
    closed: null,
    changes: [{ kind: 'point-alias', model, alias: 'champion', version: 3, from: null }],
  })
  const stage = { kind: 'stage', stage: 'Production', archiveExisting: false } as const
  expect(planReturn(stage, row(versionNumber(3), 'Archived')).changes).toEqual([
    {
      kind: 'move-to-stage',
      model,
      version: 3,
      from: 'Archived',
      to: 'Production',
      archiveExisting: true,
      holders: [],
    },
  ])
})
