import { expect, test } from '@jest/globals'
import type { ModelName } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { askMlflow, givenGitHub, seedFraudDetector } from './test-bed.ts'

const minute = 60_000

/** The clock of the machine that runs the step is so many minutes ahead. */
function clockAhead(minutes: number): () => number {
  return () => Date.now() + minutes * minute
}

const announced = 'stagegate_begun_0badcafe'

describeWithMlflow('a machine whose clock is wrong', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  const step = (model: ModelName, minutes: number, inputs: Readonly<Record<string, string>>) =>
    given.runHere(
      {
        event: dispatch(given.github),
        inputs: {
          ...{ 'model-name': model, stage: 'Production', 'tracking-uri': mlflow.url },
          ...{ version: '3', gates: 'val_auc >= 0.5', ...inputs },
        },
      },
      clockAhead(minutes),
    )

  /** What a run has begun so many minutes ago that is at work on another version. */
  async function begun(model: ModelName, minutesAgo: number): Promise<void> {
    const at = new Date(Date.now() - minutesAgo * minute).toISOString()
    const value = {
      ...{
        v: 1,
        seq: 1,
        state: 'begun',
        action: 'promote',
        verdict: 'pass',
        target: 'stage:Production',
      },
      ...{ created: await registry.createdAt(model, 2) },
      ...{ model: await registry.modelCreatedAt(model) },
      ...{ archive: true, version: '2', from: 'None', former: ['1'], to: null, back: null, at },
      ...{ by: 'hubot', reason: null, run: null, evidence: null, policy: null },
    }
    await mlflow.seed.modelTag(model, announced, JSON.stringify(value))
  }
  const recordsOf = async (model: ModelName, version: number) =>
    Object.entries(await registry.versionTags(model, version))
      .filter(([key]) => key.startsWith('stagegate_record_'))
      .map(([, value]) => JSON.parse(value))

  test.each([-10, 10, 120])(
    'and %i minutes ahead takes no run that is at work for a dead one',
    async (ahead) => {
      const model = await seedFraudDetector(mlflow)
      await begun(model, 1)
      const told = await step(model, ahead, {})
      expect(told.exitCode).toBe(1)
      expect(told.annotations.join()).toContain('hubot is moving version 2')
      expect(await registry.modelTags(model)).toHaveProperty(announced)
      expect(await registry.stages(model)).toMatchObject({ 1: 'Production' })
    },
  )

  test.each([-10, 10])(
    'and %i minutes ahead does not wait for a run that is dead',
    async (ahead) => {
      const model = await seedFraudDetector(mlflow)
      await begun(model, 6)
      expect((await step(model, ahead, {})).outputs).toMatchObject({ promoted: 'true' })
      expect(await recordsOf(model, 2)).toEqual([])
      expect(await registry.modelTags(model)).not.toHaveProperty(announced)
    },
  )

  test.each([-30, 30])('and %i minutes ahead records when it really was', async (ahead) => {
    const model = await seedFraudDetector(mlflow)
    const before = Date.now()
    expect((await step(model, ahead, {})).outputs).toMatchObject({ promoted: 'true' })
    const after = Date.now()
    const [{ at }] = await recordsOf(model, 3)
    // The header counts whole seconds.
    expect(Date.parse(at)).toBeGreaterThan(before - 2_000)
    expect(Date.parse(at)).toBeLessThan(after + 2_000)
    const back = await step(model, 0, { command: 'rollback', reason: 'slow', gates: '' })
    expect(back.outputs).toMatchObject({ version: '1', 'previous-version': '3' })
  })

  test('has no version soak for longer than it did', async () => {
    const model = await seedFraudDetector(mlflow)
    const policy = (soak: string) => `
version: 1
models:
  ${model}:
    require: { from: "stage:Staging", soak: ${soak} }
    gates: [val_auc >= 0.5]
`
    const toStaging = { stage: 'Staging', gates: 'none' }
    expect((await step(model, 0, toStaging)).outputs).toMatchObject({ promoted: 'true' })
    const early = await given.runHere(
      {
        event: dispatch(given.github),
        inputs: {
          ...{ 'model-name': model, stage: 'Production', 'tracking-uri': mlflow.url },
          ...{ version: '3', policy: 'policy.yaml' },
        },
        files: { 'policy.yaml': policy('1h') },
      },
      clockAhead(90),
    )
    expect(early.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
    expect(early.annotations.join()).toContain(
      'the version has been in Staging for less than a minute',
    )
  })
})
