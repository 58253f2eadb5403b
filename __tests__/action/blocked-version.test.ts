import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { askMlflow, gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('a version that is worse', (mlflow) => {
  const given = givenGitHub()

  async function promoteTheWorse(more: Readonly<Record<string, string>> = {}) {
    const model = await seedFraudDetector(mlflow)
    const result = await given.run({
      event: dispatch(given.github),
      inputs: {
        'model-name': model,
        version: '2',
        stage: 'Production',
        gates,
        'tracking-uri': mlflow.url,
        ...more,
      },
    })
    expect(await askMlflow(mlflow.url).stages(model)).toMatchObject({ 1: 'Production', 2: 'None' })
    expect(result.outputs).toMatchObject({
      promoted: 'false',
      'in-place': 'false',
      version: '2',
      'previous-version': '1',
    })
    return result
  }

  test('a block exits with 1, and its outputs are set', async () => {
    const result = await promoteTheWorse()
    expect(result.exitCode).toBe(1)
    expect(result.stderr).toBe('')
    expect(result.outputs.verdict).toBe('block')
    expect(result.outputs['evidence-digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(JSON.parse(result.outputs.decision ?? '')).toMatchObject({ verdict: 'block' })
    expect(result.annotations[0]).toMatch(/^error Stagegate: Block: .* 1 of 2 gates failed\.$/)
    expect(result.summary).toContain('### ⛔ Block:')
  })

  test.each([
    { failOn: 'block', gate: 'val_auc >= alias:nobody', verdict: 'hold', exitCode: 0 },
    { failOn: 'hold', gate: 'val_auc >= alias:nobody', verdict: 'hold', exitCode: 1 },
    { failOn: 'never', gate: 'val_auc >= 0.99', verdict: 'block', exitCode: 0 },
    { failOn: 'block', gate: 'val_auc >= 0.99', verdict: 'block', exitCode: 1 },
  ])('fail-on: $failOn ends a $verdict with $exitCode', async (story) => {
    const result = await promoteTheWorse({ 'fail-on': story.failOn, gates: story.gate })
    expect(result.outputs.verdict).toBe(story.verdict)
    expect(result.exitCode).toBe(story.exitCode)
  })
})
