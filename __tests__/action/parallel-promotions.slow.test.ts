import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { askMlflow, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('two runs at once on one target', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  async function race(versions: readonly string[]) {
    const model = await seedFraudDetector(mlflow)
    const results = await Promise.all(
      versions.map((version) =>
        given.run({
          event: dispatch(given.github),
          inputs: {
            'model-name': model,
            version,
            stage: 'Production',
            gates: 'val_auc >= 0.5',
            'tracking-uri': mlflow.url,
          },
        }),
      ),
    )
    const stages = await registry.stages(model)
    const holders = Object.keys(stages).filter((version) => stages[version] === 'Production')
    return { results, holders }
  }

  test.each([1, 2, 3, 4])(
    'two versions: what each run says of itself is so (round %i)',
    async () => {
      const { results, holders } = await race(['2', '3'])
      expect(holders.length).toBeGreaterThan(0)
      for (const { exitCode, outputs, stderr } of results) {
        const [promoted, inPlace] = [outputs.promoted === 'true', outputs['in-place'] === 'true']
        expect(stderr).toBe('')
        // A conflict is an error, and never called a promotion.
        expect(exitCode).toBe(promoted ? 0 : 1)
        if (promoted) expect(inPlace).toBe(true)
        const holds = holders.includes(outputs.version ?? '')
        if (holds) expect(inPlace).toBe(true)
        if (inPlace && !holds) {
          // It held the target at its own end; the other run has moved it since, and says so.
          const other = results.find((each) => each.outputs.version !== outputs.version)
          expect(other?.outputs['in-place']).toBe('true')
        }
      }
      // Two holders, which MLflow lets happen, are no success of both.
      if (holders.length > 1) {
        expect(results.every(({ outputs }) => outputs.promoted === 'true')).toBe(false)
      }
    },
  )

  test('one version: both runs end well, with it in place', async () => {
    const { results, holders } = await race(['3', '3'])
    expect(holders).toEqual(['3'])
    for (const { exitCode, outputs } of results) {
      expect(exitCode).toBe(0)
      expect(outputs['in-place']).toBe('true')
    }
    expect(results.some(({ outputs }) => outputs.promoted === 'true')).toBe(true)
  })
})
