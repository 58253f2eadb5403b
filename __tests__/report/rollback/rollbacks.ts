import {
  aliasName,
  modelName,
  type VersionNumber,
  versionNumber,
} from '../../../src/core/model/model.ts'
import type { Adopted } from '../../../src/core/rollback/adoption.ts'
import type { ClearedRollback } from '../../../src/core/rollback/cleared-rollback.ts'
import { planReturn, type TakenBack } from '../../../src/core/rollback/rollback.ts'
import type {
  RollbackEnding,
  RollbackOutcome,
} from '../../../src/core/rollback/rollback-outcome.ts'
import type { UndoSkipped } from '../../../src/core/rollback/undo-outcome.ts'
import { aRecord, notesNaming } from '../promotion/outcomes.ts'

export const [three, four, five] = [3, 4, 5].map(versionNumber) as [
  VersionNumber,
  VersionNumber,
  VersionNumber,
]

/** Version 5 loses Production to version 3, and goes back to Staging. */
export const stagePlan: TakenBack = {
  target: { kind: 'stage', stage: 'Production', archiveExisting: true },
  loses: five,
  gets: three,
  back: 'Staging',
  closed: null,
  changes: [
    {
      kind: 'move-to-stage',
      model: modelName('fraud-detector'),
      version: three,
      from: 'Archived',
      to: 'Production',
      archiveExisting: true,
      holders: [five],
    },
    {
      kind: 'move-to-stage',
      model: modelName('fraud-detector'),
      version: five,
      from: 'Archived',
      to: 'Staging',
      archiveExisting: false,
      holders: [],
    },
  ],
}

export function rollbackOf(
  ending: RollbackEnding,
  overrides: Partial<RollbackOutcome> = {},
): RollbackOutcome {
  return {
    model: modelName('fraud-detector'),
    target: stagePlan.target,
    reason: null,
    ending,
    holders: [three],
    notes: [],
    ...overrides,
  }
}

const versionRow = {
  stage: 'Archived',
  status: 'READY',
  runId: null,
  source: '',
  tags: new Map<string, string>(),
  createdAt: 0,
  updatedAt: 0,
} as const

/** Version 3 gets Production, which no version had. */
export const returnPlan = planReturn(stagePlan.target, {
  ...versionRow,
  model: modelName('fraud-detector'),
  version: three,
})

/** Every ending, with the name wherever text from outside can stand. */
export function rollbacksNaming(name: string): readonly RollbackOutcome[] {
  const model = modelName(name)
  const target = { kind: 'alias', alias: aliasName(name) } as const
  const record = aRecord({
    by: name,
    reason: name,
    run: name,
    target: { kind: 'alias', alias: aliasName(name) },
  })
  const change = {
    kind: 'point-alias',
    model,
    alias: target.alias,
    version: three,
    from: five,
  } as const
  const plan = {
    target,
    loses: five,
    gets: three,
    back: null,
    closed: null,
    changes: [change],
  } as const
  const none = {
    ...plan,
    gets: null,
    changes: [{ kind: 'remove-alias', model, alias: target.alias, version: five }],
  } as const
  const returned = planReturn(target, { ...versionRow, model, version: three })
  const returning = { ...record, action: 'rollback', version: three, to: three } as const
  const given = { model, target, reason: name, notes: notesNaming(name) }
  return [
    rollbackOf({ kind: 'rolled-back', problem: name, plan, basis: record }, given),
    rollbackOf(
      { kind: 'rolled-back', problem: null, plan: none, basis: record },
      { ...given, holders: [] },
    ),
    rollbackOf({ kind: 'checked', plan, basis: null }, given),
    rollbackOf({ kind: 'checked', plan: none, basis: record }, { ...given, holders: [five] }),
    rollbackOf({ kind: 'conflict', problem: name, plan, basis: record }, given),
    rollbackOf(
      { kind: 'conflict', problem: name, plan, basis: null },
      { ...given, holders: [five] },
    ),
    rollbackOf({ kind: 'done-before', record }, given),
    rollbackOf({ kind: 'rolled-back', problem: null, plan: returned, basis: null }, given),
    rollbackOf({ kind: 'checked', plan: returned, basis: null }, { ...given, holders: [] }),
    rollbackOf({ kind: 'conflict', problem: name, plan: returned, basis: null }, given),
    rollbackOf({ kind: 'done-before', record: returning }, given),
    rollbackOf({ kind: 'holds-no-longer', version: five }, { ...given, holders: [] }),
  ]
}

export function clearedNaming(name: string): ClearedRollback {
  const target = { kind: 'alias', alias: aliasName(name) } as const
  const mark = { version: five, by: name, reason: name, at: null }
  const notes = notesNaming(name)
  return { model: modelName(name), version: five, target, mark, reason: name, notes }
}

export function adoptedNaming(name: string): Adopted {
  const target = { kind: 'alias', alias: aliasName(name) } as const
  const said = { reason: name, by: name, notes: notesNaming(name) }
  return { model: modelName(name), version: five, target, others: [three], ...said }
}

export function leftAloneNaming(name: string): readonly UndoSkipped[] {
  const target = { kind: 'alias', alias: aliasName(name) } as const
  const record = aRecord({ by: name, reason: name, run: name, target })
  const becauses: readonly UndoSkipped['because'][] = [
    { kind: 'never-moved' },
    { kind: 'moved-since' },
    { kind: 'rolled-back', record: { ...record, action: 'rollback' } },
    ...(['promote', 'rollback', 'adopt'] as const).map(
      (action) => ({ kind: 'others-decided', record: { ...record, action } }) as const,
    ),
  ]
  const model = modelName(name)
  return becauses.map((because) => ({ model, target, version: five, because, holders: [three] }))
}
