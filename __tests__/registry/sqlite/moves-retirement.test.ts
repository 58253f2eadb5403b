import { expect, test } from '@jest/globals'
import { ConflictError } from '../../../src/core/errors/errors.ts'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { change as meanwhile, registryFile, using } from './registry-file.ts'

const churn = modelName('churn')
const four = versionNumber(4)

test('a version is archived although another one was archived after the decision', async () => {
  const path = registryFile('mlflow-3.17')
  await using({ path }, async (registry) => {
    meanwhile(
      path,
      `UPDATE model_versions SET current_stage = 'Archived' WHERE name = 'churn' AND version = 5`,
    )
    await registry.move({
      kind: 'move-to-stage',
      model: churn,
      version: four,
      from: 'Staging',
      to: 'Archived',
      archiveExisting: false,
      holders: [],
    })
    expect((await registry.readVersion(churn, four))?.stage).toBe('Archived')
  })
})

test('a version that lost a race is archived, whatever holders are expected', async () => {
  await using({ path: registryFile('mlflow-3.17') }, async (registry) => {
    await registry.move({
      kind: 'move-to-stage',
      model: churn,
      version: versionNumber(2),
      from: 'Production',
      to: 'Archived',
      archiveExisting: false,
      holders: [versionNumber(3)],
    })
    const { versions } = await registry.readSnapshot(churn)
    expect(versions.map(({ stage }) => stage)).toEqual([
      'None',
      'Staging',
      'Production',
      'Archived',
      'Archived',
    ])
  })
})

test('a promotion without archiving is still a conflict if the holders changed', async () => {
  await using({ path: registryFile('mlflow-3.17') }, async (registry) => {
    const back = {
      kind: 'move-to-stage',
      model: churn,
      version: versionNumber(1),
      from: 'Archived',
      to: 'Staging',
      archiveExisting: false,
    } as const
    await expect(registry.move({ ...back, holders: [] })).rejects.toThrow(ConflictError)
    await registry.move({ ...back, holders: [four] })
    expect((await registry.readVersion(churn, versionNumber(1)))?.stage).toBe('Staging')
    expect((await registry.readVersion(churn, four))?.stage).toBe('Staging')
  })
})
