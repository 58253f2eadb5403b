import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { stores, uriOf } from './stores.ts'
import { askMlflow, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('an alias that somebody has deleted', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  async function deleteAlias(name: string, alias: string): Promise<void> {
    const answer = await fetch(`${mlflow.url}/api/2.0/mlflow/registered-models/alias`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ name, alias }),
    })
    expect(answer.status).toBe(200)
  }

  test.each(stores)('goes back, over %s, only to a version that had it', async (store) => {
    const model = await seedFraudDetector(mlflow)
    const step = (inputs: Readonly<Record<string, string>>) =>
      given.runHere({
        event: dispatch(given.github),
        inputs: {
          'model-name': model,
          'tracking-uri': uriOf(store, mlflow),
          alias: 'champion',
          ...inputs,
        },
      })
    await step({ version: '1', gates: 'val_auc >= 0.5' })
    await deleteAlias(model, 'champion')

    const unnamed = await step({ command: 'rollback' })
    expect(unnamed.exitCode).toBe(1)
    expect(unnamed.annotations.join()).toContain('version 1 had it before')
    expect(unnamed.annotations.join()).toContain("--alias 'champion' --to-version 1")

    const newcomer = await step({ command: 'rollback', 'to-version': '2', force: 'true' })
    expect(newcomer.exitCode).toBe(1)
    expect(newcomer.annotations.join()).toContain('no record of version 2 says')
    expect(await registry.aliases(model)).toEqual({})

    const done = await step({
      command: 'rollback',
      'to-version': '1',
      reason: 'deleted by mistake',
    })
    expect(done.exitCode).toBe(0)
    expect(done.outputs).toMatchObject({
      version: '1',
      'previous-version': '',
      'in-place': 'true',
      promoted: 'false',
    })
    expect(await registry.aliases(model)).toEqual({ champion: '1' })
    const tags = Object.entries(await registry.versionTags(model, 1))
    expect(tags.filter(([key]) => key.startsWith('stagegate_rolled_back'))).toEqual([])
    expect(
      Object.keys(await registry.modelTags(model)).filter((key) =>
        key.startsWith('stagegate_begun'),
      ),
    ).toEqual([])
    const audited = await step({ command: 'audit', alias: '' })
    expect(audited.log.join('\n')).toContain('The alias champion: version 1\n  pass  as recorded')
  })
})
