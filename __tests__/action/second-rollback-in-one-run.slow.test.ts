import { describe, expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { stores, uriOf } from './stores.ts'
import { askMlflow, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('a workflow run that promotes and rolls back, and is run again', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  describe.each(stores)('over %s', (store) => {
    async function workflowRun() {
      const model = await seedFraudDetector(mlflow)
      const inputs = { 'model-name': model, 'tracking-uri': uriOf(store, mlflow) }
      const gates = 'val_auc >= 0.5'
      const step = (attempt: number, more: Readonly<Record<string, string>>) =>
        given.runHere({
          event: dispatch(given.github),
          inputs: { ...inputs, alias: 'champion', gates, ...more },
          env: { GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: String(attempt) },
        })
      const promote = async (attempt: number, version: string) => {
        const { outputs } = await step(attempt, { version })
        expect(outputs).toMatchObject({ promoted: 'true' })
      }
      const rollBack = (attempt: number) => step(attempt, { command: 'rollback', gates: '' })
      return { model, promote, rollBack }
    }

    test('rolls back what stands there then', async () => {
      const { model, promote, rollBack } = await workflowRun()
      await promote(1, '1')
      await promote(1, '2')
      expect((await rollBack(1)).outputs).toMatchObject({ version: '1', 'previous-version': '2' })

      await promote(2, '3')
      const second = await rollBack(2)
      expect(second).toMatchObject({ exitCode: 0 })
      expect(second.outputs).toMatchObject({
        version: '1',
        'previous-version': '3',
        'in-place': 'true',
      })
      expect(await registry.aliases(model)).toEqual({ champion: '1' })
    })

    test('does nothing where nothing has moved the target since', async () => {
      const { model, promote, rollBack } = await workflowRun()
      await promote(1, '1')
      await promote(1, '2')
      await rollBack(1)
      const second = await rollBack(2)
      expect(second).toMatchObject({ exitCode: 0 })
      expect(second.log[0]).toMatch(/^DONE BEFORE /)
      expect(await registry.aliases(model)).toEqual({ champion: '1' })
    })

    test('calls nothing done where somebody has moved the target by hand since', async () => {
      const { model, promote, rollBack } = await workflowRun()
      await promote(1, '1')
      await promote(1, '2')
      await rollBack(1)
      await mlflow.seed.alias(model, 'champion', 3 as never)
      const second = await rollBack(2)
      expect(second.exitCode).toBe(1)
      expect(second.outputs).toEqual({})
      expect(second.annotations.join()).toContain(
        'no record of this version says that Stagegate moved',
      )
    })
  })
})
