import { describe, expect, test } from '@jest/globals'
import type { ModelName } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { type Store, stores, uriOf } from './stores.ts'
import { askMlflow, givenGitHub, seedFraudDetector } from './test-bed.ts'

const minute = 60_000

describeWithMlflow('a record from a machine whose clock was 30 minutes ahead', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)
  let runs = 0

  function step(store: Store, model: ModelName, inputs: Readonly<Record<string, string>>) {
    runs += 1
    return {
      event: dispatch(given.github),
      env: { GITHUB_RUN_ID: String(5000 + runs) },
      inputs: {
        ...{ 'model-name': model, stage: 'Production', gates: 'val_auc >= 0.5' },
        ...{ 'tracking-uri': uriOf(store, mlflow), ...inputs },
      },
    }
  }

  describe.each(stores)('over %s', (store) => {
    /** Version 2 by that machine, which writes its own time into the file; then 3 by a right one. */
    async function bothPromoted(more: Readonly<Record<string, string>> = {}) {
      const model = await seedFraudDetector(mlflow)
      const early = step('sqlite:', model, { version: '2' })
      const first = await given.runHere(early, () => Date.now() + 30 * minute)
      expect(first.outputs).toMatchObject({ promoted: 'true' })
      const second = await given.runHere(step(store, model, { version: '3', ...more }))
      expect(second.outputs).toMatchObject({ promoted: 'true', 'previous-version': '2' })
      return { model, second }
    }

    test('hides no later promotion: a rollback gives the stage back', async () => {
      const { model } = await bothPromoted()
      const inputs = { command: 'rollback', gates: '', reason: 'false alarms' }
      const told = await given.runHere(step(store, model, inputs))
      expect(told).toMatchObject({
        exitCode: 0,
        outputs: { version: '2', 'previous-version': '3' },
      })
      expect(await registry.stages(model)).toMatchObject({ 2: 'Production', 3: 'None' })
    })

    test('is no move since: a rollback on failure gives the stage back', async () => {
      const { model, second } = await bothPromoted({ 'rollback-on-failure': 'true' })
      const post = await given.runPost(second, step(store, model, {}))
      expect(post).toMatchObject({ exitCode: 0, stderr: '' })
      expect(await registry.stages(model)).toMatchObject({ 2: 'Production', 3: 'None' })
    })

    test('does not hold up the next promotion of that machine either', async () => {
      const { model } = await bothPromoted()
      const again = await given.runHere(
        step(store, model, { version: '2' }),
        () => Date.now() + 30 * minute,
      )
      expect(again.outputs).toMatchObject({ promoted: 'true', 'previous-version': '3' })
    })
  })
})
