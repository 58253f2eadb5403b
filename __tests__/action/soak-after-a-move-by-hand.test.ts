import { describe, expect, test } from '@jest/globals'
import type { ModelName } from '../../src/core/model/model.ts'
import { versionNumber } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { stores, uriOf } from './stores.ts'
import { givenGitHub, seedFraudDetector } from './test-bed.ts'

const hour = 60 * 60_000

const policy = (model: ModelName, soak: string) => `version: 1
models:
  ${model}:
    require:
      from: stage:Staging
      soak: ${soak}
    gates: val_auc >= 0.5
`

describeWithMlflow('a version that came to Staging two hours ago', (mlflow) => {
  const given = givenGitHub()
  const three = versionNumber(3)

  describe.each(stores)('over %s', (store) => {
    async function promote(model: ModelName, inputs: Readonly<Record<string, string>>, soak = '') {
      return await given.runHere({
        event: dispatch(given.github),
        files: soak === '' ? {} : { 'promotion.yml': policy(model, soak) },
        inputs: {
          ...{ 'model-name': model, version: '3', 'tracking-uri': uriOf(store, mlflow) },
          ...inputs,
        },
      })
    }

    /** In Staging by a record, whose time is two hours ago. */
    async function soaked(): Promise<ModelName> {
      const model = await seedFraudDetector(mlflow)
      const told = await given.runHere(
        {
          event: dispatch(given.github),
          inputs: {
            ...{ 'model-name': model, version: '3', stage: 'Staging', gates: 'none' },
            'tracking-uri': uriOf('sqlite:', mlflow),
          },
        },
        () => Date.now() - 2 * hour,
      )
      expect(told.outputs.promoted).toBe('true')
      return model
    }

    const toProduction = { stage: 'Production', policy: 'promotion.yml' }

    test('and stayed there has soaked for an hour', async () => {
      const told = await promote(await soaked(), toProduction, '1h')
      expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
    })

    test('and was moved away and back by hand a second ago has not', async () => {
      const model = await soaked()
      await mlflow.seed.stage(model, three, 'None')
      await mlflow.seed.stage(model, three, 'Staging')
      const told = await promote(model, toProduction, '1h')
      expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
      expect(told.log.join(' ')).toContain('has been in Staging for less than a minute')
    })
  })
})
