import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { askMlflow, gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('a protected environment', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  async function approvedThen(meanwhile: (model: string) => Promise<unknown>) {
    const model = await seedFraudDetector(mlflow)
    const inputs = {
      'model-name': model,
      version: 'latest',
      stage: 'Production',
      gates,
      'tracking-uri': mlflow.url,
      'github-token': 'unused-without-a-pull-request',
    }
    // The first job has no environment: it only shows what the approver decides on.
    const shown = await given.run({
      event: dispatch(given.github),
      inputs: { ...inputs, command: 'check' },
    })
    expect(shown.exitCode).toBe(0)
    expect(shown.outputs).toMatchObject({ verdict: 'pass', promoted: 'false', version: '3' })
    expect(await registry.stages(model)).toMatchObject({ 1: 'Production', 3: 'None' })
    await meanwhile(model)
    const approved = shown.outputs['evidence-digest'] || 'missing'
    const promoted = await given.run({
      event: dispatch(given.github),
      inputs: { ...inputs, version: shown.outputs.version ?? '', 'expected-evidence': approved },
    })
    return { model, approved, promoted }
  }

  test('what was approved is promoted', async () => {
    const { model, approved, promoted } = await approvedThen(async () => undefined)
    expect(promoted.stderr).toBe('')
    expect(promoted.exitCode).toBe(0)
    expect(promoted.outputs).toMatchObject({
      verdict: 'pass',
      promoted: 'true',
      'in-place': 'true',
    })
    expect(promoted.outputs['evidence-digest']).toBe(approved)
    expect(await registry.stages(model)).toEqual({ 1: 'Archived', 2: 'None', 3: 'Production' })
  })

  test('a champion that changed after the approval is a hold', async () => {
    const { model, promoted } = await approvedThen(async (name) => {
      const seeded = name as Parameters<typeof mlflow.seed.stage>[0]
      await mlflow.seed.stage(seeded, 1 as never, 'Archived')
      await mlflow.seed.stage(seeded, 2 as never, 'Production')
    })
    expect(promoted.exitCode).toBe(1)
    expect(promoted.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
    expect(promoted.annotations).toContainEqual(
      expect.stringContaining('the evidence is not the evidence that was approved'),
    )
    expect(await registry.stages(model)).toMatchObject({ 2: 'Production', 3: 'None' })
  })
})
