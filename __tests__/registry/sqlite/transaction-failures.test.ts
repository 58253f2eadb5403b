import { chmodSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from '@jest/globals'
import { ConflictError, RegistryError, UsageError } from '../../../src/core/errors/errors.ts'
import type { Change } from '../../../src/core/model/change.ts'
import { aliasName, modelName, versionNumber } from '../../../src/core/model/model.ts'
import type { Transaction } from '../../../src/registry/port/registry.ts'
import {
  change as meanwhile,
  refusalWithNothingWritten,
  registryFile,
  runModule,
  using,
} from './registry-file.ts'

const churn = modelName('churn')
const [one, two] = [versionNumber(1), versionNumber(2)]
const [three, four] = [versionNumber(3), versionNumber(4)]

const promotion: Change = {
  kind: 'move-to-stage',
  model: churn,
  version: four,
  from: 'Staging',
  to: 'Production',
  archiveExisting: true,
  holders: [three, two],
}
const whole: Transaction = {
  model: churn,
  changes: [promotion],
  versionTags: [
    { version: four, key: 'stagegate_record', value: 'done' },
    { version: two, key: 'validation_status', value: null },
  ],
  modelTags: [{ key: 'stagegate_held', value: '4' }],
}

async function refusal(transaction: Transaction, ...statements: string[]): Promise<Error> {
  const path = registryFile('mlflow-3.17')
  return await using({ path, busyTimeoutMs: 50 }, async (registry) => {
    meanwhile(path, ...statements)
    const thrown = await refusalWithNothingWritten(path, async () => {
      await registry.transact?.(transaction)
    })
    // It leaves no transaction open behind it.
    await registry.setModelTag(churn, 'k', 'v')
    return thrown as Error
  })
}

const deleted = (version: number) =>
  `UPDATE model_versions SET current_stage = 'Deleted_Internal' WHERE name = 'churn' AND version = ${version}`

describe('a conflict undoes the whole transaction', () => {
  test.each([
    ['the stage', { kind: 'stage', stage: 'Production', archiveExisting: false }, three],
    ['the alias', { kind: 'alias', alias: aliasName('champion') }, two],
  ] as const)('where %s is held by another one', async (_, target, version) => {
    const tags = { ...whole, changes: [], versionTags: [] }
    const holds = { target, version }
    const moved =
      target.kind === 'stage'
        ? `UPDATE model_versions SET current_stage = 'Archived' WHERE name = 'churn' AND version = 3`
        : `UPDATE registered_model_aliases SET version = 4 WHERE name = 'churn' AND alias = 'champion'`
    const error = await refusal({ ...tags, holds }, moved)
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain(`Version ${version} of churn does not have`)
  })

  test('in the first change', async () => {
    const error = await refusal(whole, deleted(3))
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain('where version 2 is now')
  })

  test('in the second change, after the first one was made', async () => {
    const point = { kind: 'point-alias', model: churn, alias: aliasName('champion') } as const
    const changes: Change[] = [
      promotion,
      { ...point, version: four, from: two },
      { ...point, version: three, from: two },
    ]
    const error = await refusal({ ...whole, changes })
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain(
      'points to version 4 now; when the decision was made, it pointed to',
    )
  })

  test.each<[string, Change]>([
    ['a move to a stage', promotion],
    ['an alias', { ...promotion, kind: 'point-alias', alias: aliasName('neu'), from: null }],
    ['an alias away', { ...promotion, kind: 'remove-alias', alias: aliasName('champion') }],
  ])('in a change (%s) of a version that was deleted', async (_, change) => {
    const error = await refusal(
      { ...whole, changes: [change] },
      `UPDATE registered_model_aliases SET version = 4 WHERE alias = 'champion'`,
      deleted(4),
    )
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain('Version 4 of churn no longer exists')
  })

  test.each(['v', null])('in a tag (%j) of a version that was deleted', async (value) => {
    const versionTags = [...whole.versionTags, { version: one, key: 'k', value }]
    const error = await refusal({ ...whole, versionTags }, deleted(1))
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain('Version 1 of churn no longer exists')
  })
})

describe('a change that cannot be written', () => {
  test.each<[string, Partial<Transaction>]>([
    ['a tag of a version', { versionTags: [{ version: four, key: 'a,b', value: 'x' }] }],
    ['a value', { versionTags: [{ version: four, key: 'k', value: 'a\0b' }] }],
    ['a tag of the model', { modelTags: [{ key: 'k', value: 'x'.repeat(5001) }] }],
    [
      'an alias',
      {
        changes: [
          promotion,
          { ...promotion, kind: 'point-alias', alias: aliasName('latest'), from: null },
        ],
      },
    ],
    ['a model that is not there', { model: modelName('churm-2'), changes: [] }],
  ])('undoes the move as well: %s', async (_, part) => {
    expect(await refusal({ ...whole, ...part })).toBeInstanceOf(UsageError)
  })

  test('is a bug if it is of another registered model', async () => {
    const elsewhere = { ...promotion, model: modelName('Churn-EU') }
    const error = await refusal({ ...whole, changes: [promotion, elsewhere] })
    expect(error).toBeInstanceOf(RangeError)
  })
})

describe('another program that uses the file', () => {
  async function beside(statements: string): Promise<Error> {
    const path = registryFile('mlflow-3.17')
    return await using({ path, busyTimeoutMs: 50 }, async (registry) => {
      const other = new DatabaseSync(path)
      try {
        other.exec(statements)
        const thrown = await refusalWithNothingWritten(path, async () => {
          await registry.transact?.(whole)
        })
        other.exec('ROLLBACK')
        // And works again once the lock is gone.
        await registry.transact?.(whole)
        expect((await registry.readVersion(churn, four))?.stage).toBe('Production')
        return thrown as Error
      } finally {
        other.close()
      }
    })
  }

  test.each([
    ['writes', 'BEGIN IMMEDIATE'],
    ['commits', 'BEGIN EXCLUSIVE'],
    ['reads, and does not let go', 'BEGIN; SELECT count(*) FROM runs'],
  ])('and %s is waited for, and then named in the error', async (_, statements) => {
    const error = await beside(statements)
    expect(error).toBeInstanceOf(RegistryError)
    expect(error.message).toMatch(
      /^Could not move version 4 of churn to Production in sqlite:.*: another program keeps the database locked \(waited up to 0\.05 s\)\. Nothing was written\./,
    )
  })
})

test('a transaction in a read-only file is an error that says so', async () => {
  const path = registryFile('mlflow-3.17')
  chmodSync(path, 0o444)
  chmodSync(dirname(path), 0o555)
  const before = readFileSync(path)
  const child = await runModule(
    `
      import { openSqlite } from './src/registry/sqlite/open.ts'
      const registry = await openSqlite('write', { path: ${JSON.stringify(path)} })
      await registry.transact(${JSON.stringify({ ...whole, changes: [] })})
        .catch((error) => console.log(error.fault, error.message))
    `,
    // root writes everywhere; nobody does not.
    process.getuid?.() === 0 ? { uid: 65534 } : {},
  )
  chmodSync(dirname(path), 0o755)
  expect(child.stdout).toMatch(
    /^registry Could not change tags of churn in .* may not be written by this user\. Nothing was/,
  )
  expect(readFileSync(path).equals(before)).toBe(true)
})
