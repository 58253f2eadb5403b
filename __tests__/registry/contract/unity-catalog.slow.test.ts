import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { modelName } from '../../../src/core/model/model.ts'
import { openMlflow } from '../../../src/registry/mlflow/open.ts'
import { capabilities } from '../../../src/registry/unity-catalog/open.ts'
import { startWorkspace, type Workspace } from '../../../testing/databricks/unity-catalog.ts'
import { describeWithMlflow } from '../../../testing/mlflow/real-mlflow.ts'
import { Seeding } from '../../../testing/mlflow/seeding.ts'
import { thorough } from '../../../testing/property/runs.ts'
import { openCatalog } from '../unity-catalog/open-catalog.ts'
import { registryContract } from './registry-contract.ts'

describeWithMlflow('Unity Catalog', ({ url }) => {
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await startWorkspace({ mlflow: url })
  })

  afterAll(() => workspace.close())

  // Every day, its commands run through the same registry (scenarios/unity-catalog, moves/unity-catalog).
  const describeAtNight = thorough ? describe : describe.skip
  describeAtNight('at night', () => {
    registryContract(
      'keeps the contract of a registry',
      async () => ({
        registry: openCatalog(workspace.url),
        tracking: openMlflow({ uri: workspace.url, credentials: { kind: 'none' }, env: {} }),
      }),
      new Seeding(url, {}, 'main.ml.'),
      {
        has: capabilities,
        casesDiffer: false,
        names: ['模型_🤖', '100%_ok_', 'back\\slash\\', '`tick`<b>|-->@team', 'say-"hi"', 'a;b--c'],
      },
    )
  })

  const refused = [
    'fraud',
    'ml.fraud',
    'a.b.c.d',
    'a..c',
    "a.b.o'brien",
    'a.b.two words',
    'a.b.x/y',
  ]
  test.each(refused)('no request is made for a model named %j', async (name) => {
    const catalog = openCatalog(workspace.url)
    workspace.forget()
    await expect(catalog.readSnapshot(modelName(name))).rejects.toThrow(UsageError)
    await expect(catalog.listVersions(modelName(name))).rejects.toThrow('catalog.schema.model')
    expect(workspace.asked).toEqual([])
  })
})
