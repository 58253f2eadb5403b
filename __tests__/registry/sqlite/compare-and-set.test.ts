import { describe, expect, test } from '@jest/globals'
import { ConflictError } from '../../../src/core/errors/errors.ts'
import type { AliasMove, AliasRemoval, Change, StageMove } from '../../../src/core/model/change.ts'
import { aliasName, modelName, versionNumber } from '../../../src/core/model/model.ts'
import {
  change as meanwhile,
  refusalWithNothingWritten,
  registryFile,
  using,
} from './registry-file.ts'

const churn = modelName('churn')
const [two, three, four] = [versionNumber(2), versionNumber(3), versionNumber(4)]

const toProduction: StageMove = {
  kind: 'move-to-stage',
  model: churn,
  version: four,
  from: 'Staging',
  to: 'Production',
  archiveExisting: true,
  holders: [three, two],
}
const champion: AliasMove = {
  kind: 'point-alias',
  model: churn,
  alias: aliasName('champion'),
  version: four,
  from: two,
}
const noChampion: AliasRemoval = {
  kind: 'remove-alias',
  model: churn,
  alias: aliasName('champion'),
  version: two,
}

async function conflict(decided: Change, ...statements: string[]): Promise<string> {
  const path = registryFile('mlflow-3.17')
  return await using({ path }, async (registry) => {
    meanwhile(path, ...statements)
    const thrown = await refusalWithNothingWritten(path, () => registry.move(decided))
    expect(thrown).toBeInstanceOf(ConflictError)
    return (thrown as Error).message
  })
}

const stageOf = (version: number, stage: string) =>
  `UPDATE model_versions SET current_stage = '${stage}' WHERE name = 'churn' AND version = ${version}`

describe('a move is a conflict if the stage changed after the decision:', () => {
  test('another version entered the stage', async () => {
    expect(await conflict(toProduction, stageOf(1, 'Production'))).toBe(
      'Version 4 of churn was to move to Production, where versions 3, 2, 1 are now; ' +
        'when the decision was made, versions 3, 2 were there. Somebody else changed it meanwhile. ' +
        'Nothing was written. Run again.',
    )
  })

  test('a holder left the stage', async () => {
    expect(await conflict(toProduction, stageOf(2, 'Archived'))).toContain('where version 3 is now')
  })

  test('all holders left the stage', async () => {
    expect(await conflict(toProduction, stageOf(2, 'None'), stageOf(3, 'None'))).toContain(
      'where no version is now',
    )
  })

  test('the stage has as many holders, but other ones', async () => {
    expect(await conflict(toProduction, stageOf(2, 'None'), stageOf(5, 'Production'))).toContain(
      'where versions 5, 3 are now',
    )
  })

  test('a version entered the stage in another spelling', async () => {
    expect(await conflict(toProduction, stageOf(1, 'production'))).toContain('versions 3, 2, 1 are')
  })

  test('the version itself was moved', async () => {
    expect(await conflict(toProduction, stageOf(4, 'Archived'))).toContain(
      'Version 4 of churn is in Archived now; when the decision was made, it was in Staging.',
    )
  })

  test('the version was deleted', async () => {
    expect(await conflict(toProduction, stageOf(4, 'Deleted_Internal'))).toContain(
      'Version 4 of churn no longer exists.',
    )
  })
})

describe('a move is a conflict if the alias changed after the decision:', () => {
  test('another version has the alias', async () => {
    expect(
      await conflict(
        champion,
        `UPDATE registered_model_aliases SET version = 5 WHERE alias = 'champion'`,
      ),
    ).toContain(
      "churn's alias champion points to version 5 now; when the decision was made, it pointed to version 2.",
    )
  })

  test('the alias was removed', async () => {
    expect(
      await conflict(champion, `DELETE FROM registered_model_aliases WHERE alias = 'champion'`),
    ).toContain('points to no version now')
  })

  test('the alias was created', async () => {
    expect(await conflict({ ...champion, from: null })).toContain('points to version 2 now')
  })

  test('the version was deleted', async () => {
    expect(await conflict(champion, stageOf(4, 'Deleted_Internal'))).toContain('no longer exists')
  })
})

describe('the removal of an alias if the alias changed after the decision:', () => {
  const alias = (version: number) =>
    `UPDATE registered_model_aliases SET version = ${version} WHERE alias = 'champion'`

  test('another version has the alias', async () => {
    expect(await conflict(noChampion, alias(5))).toBe(
      "churn's alias champion points to version 5 now; when the decision was made, it pointed to " +
        'version 2. Somebody else changed it meanwhile. Nothing was written. Run ' +
        'again.',
    )
  })

  test('the alias was removed', async () => {
    expect(
      await conflict(noChampion, `DELETE FROM registered_model_aliases WHERE alias = 'champion'`),
    ).toContain('points to no version now; when the decision was made, it pointed to version 2')
  })

  test('the alias never existed, or in another spelling', async () => {
    expect(await conflict({ ...noChampion, alias: aliasName('Champion') })).toContain(
      'alias Champion points to no version now',
    )
  })

  test('the version of the alias was deleted', async () => {
    expect(await conflict(noChampion, stageOf(2, 'Deleted_Internal'))).toContain(
      'Version 2 of churn no longer exists.',
    )
  })

  test('the alias names a version that was deleted', async () => {
    expect(await conflict(noChampion, alias(6))).toContain('points to no version now')
  })
})

test('the order of the expected holders does not matter', async () => {
  await using({ path: registryFile('mlflow-3.17') }, async (registry) => {
    await registry.move({ ...toProduction, holders: [two, three] })
    expect((await registry.readVersion(churn, four))?.stage).toBe('Production')
  })
})
