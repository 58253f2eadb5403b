import { describe, expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { stores, uriOf } from './stores.ts'
import { askMlflow, givenGitHub, seedFraudDetector } from './test-bed.ts'

const targets = [
  ['an alias', { alias: 'champion', stage: '' }],
  ['a stage', { alias: '', stage: 'Production' }],
] as const

describeWithMlflow('an old workflow run that is run again', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  describe.each(stores)('over %s', (store) => {
    async function stepsOf(target: Readonly<Record<string, string>>) {
      const model = await seedFraudDetector(mlflow)
      const shared = { 'model-name': model, 'tracking-uri': uriOf(store, mlflow), ...target }
      const step = (run: number, attempt: number, more: Readonly<Record<string, string>>) =>
        given.runHere({
          event: dispatch(given.github),
          inputs: { ...shared, gates: 'val_auc >= 0.5', ...more },
          env: { GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt) },
        })
      const holder = async () =>
        target.alias === ''
          ? Object.entries(await registry.stages(model)).find(([, it]) => it === 'Production')?.[0]
          : (await registry.aliases(model)).champion
      return { model, step, holder }
    }

    test.each(targets)('does not bring its version back: %s', async (_, target) => {
      const { step, holder } = await stepsOf(target)
      expect((await step(100, 1, { version: '2' })).outputs).toMatchObject({ promoted: 'true' })
      expect((await step(101, 1, { version: '3' })).outputs).toMatchObject({ promoted: 'true' })

      const again = await step(100, 2, { version: '2' })
      expect(again.exitCode).toBe(1)
      expect(again.outputs).toMatchObject({
        verdict: 'hold',
        promoted: 'false',
        'in-place': 'false',
      })
      expect(await holder()).toBe('3')
      const [, hold] = again.annotations
      expect(hold).toMatch(
        /hold: this workflow run has already moved version 2 to .*runs\/100\/attempts\/1/,
      )
      expect(hold).toMatch(/version 3 was moved to .* since .*runs\/101\/attempts\/1/)
      expect(again.summary).toContain('Start a new run of the workflow')
      const { checks } = JSON.parse(again.outputs.decision ?? '')
      expect(checks).toMatchObject([{ check: 'superseded', outcome: 'hold' }])

      const digest = again.outputs['evidence-digest'] ?? ''
      const accepted = await step(100, 3, {
        ...{ version: '2', 'accept-hold': digest, reason: 'I want it' },
      })
      expect(accepted.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })

      // The digest knows nothing of it, and a new run may.
      const fresh = await step(102, 1, { version: '2', 'expected-evidence': digest })
      expect(fresh.outputs).toMatchObject({ promoted: 'true', 'evidence-digest': digest })
      expect(await holder()).toBe('2')
    })

    test('nor where somebody has moved the target by hand since', async () => {
      const { model, step, holder } = await stepsOf({ alias: 'champion', stage: '' })
      await step(100, 1, { version: '2' })
      await mlflow.seed.alias(model, 'champion', 1 as never)
      const again = await step(100, 2, { version: '2' })
      expect(again.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
      expect(again.annotations[1]).toContain('version 1 is there now')
      expect(await holder()).toBe('1')
    })

    test('goes on where it was the last to move the target', async () => {
      const { step, holder } = await stepsOf({ alias: 'champion', stage: '' })
      await step(100, 1, { version: '2' })
      expect((await step(100, 2, { version: '2' })).outputs).toMatchObject({ verdict: 'unchanged' })
      expect((await step(100, 3, { version: '3' })).outputs).toMatchObject({ promoted: 'true' })
      expect(await holder()).toBe('3')
    })

    test('is unchanged, and says nothing of it, where its version is there anyway', async () => {
      const { step } = await stepsOf({ alias: 'champion', stage: '' })
      await step(100, 1, { version: '2' })
      await step(101, 1, { version: '3' })
      await step(102, 1, { version: '2' })
      const again = await step(100, 2, { version: '2' })
      expect(again).toMatchObject({ exitCode: 0 })
      expect(again.outputs).toMatchObject({ verdict: 'unchanged', 'in-place': 'true' })
    })
  })
})
