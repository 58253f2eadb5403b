import { describe, expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { stores, uriOf } from './stores.ts'
import { askMlflow, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('rollback-on-failure of a first promotion', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  describe.each(stores)('over %s', (store) => {
    test.each([
      { target: 'an alias', inputs: { alias: 'champion' } },
      { target: 'a stage', inputs: { stage: 'Staging' } },
    ])('to $target leaves it without any version, as it was before', async ({ inputs }) => {
      const model = await seedFraudDetector(mlflow)
      const before = [await registry.stages(model), await registry.aliases(model)]
      const step = {
        event: dispatch(given.github),
        inputs: {
          ...{ 'model-name': model, version: '3', gates: 'val_auc >= 0.5' },
          ...{ 'tracking-uri': uriOf(store, mlflow), 'rollback-on-failure': 'true', ...inputs },
        },
      }
      const told = await given.runHere(step)
      expect(told.outputs).toMatchObject({ promoted: 'true', 'previous-version': '' })
      const post = await given.runPost(told, step)
      expect(post).toMatchObject({ exitCode: 0, stderr: '' })
      expect([await registry.stages(model), await registry.aliases(model)]).toEqual(before)
      // What failed there is not promoted there again by itself.
      expect((await given.runHere(step)).outputs.verdict).toBe('hold')
    })
  })
})
