import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { askMlflow, gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('command: rollback', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  async function promotedThree() {
    const model = await seedFraudDetector(mlflow)
    const shared = { 'model-name': model, stage: 'Production', 'tracking-uri': mlflow.url }
    const run = (inputs: Readonly<Record<string, string>>, runId: number, attempt = 1) =>
      given.run({
        event: dispatch(given.github),
        inputs: { ...shared, ...inputs },
        env: { GITHUB_RUN_ID: String(runId), GITHUB_RUN_ATTEMPT: String(attempt) },
      })
    const promoted = await run({ version: '3', gates }, 1)
    expect(promoted.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
    return { model, run }
  }

  test('gives the stage back, holds the version that lost it, and says so to the steps after it', async () => {
    const { model, run } = await promotedThree()
    const back = await run({ command: 'rollback', reason: 'slow', version: '3' }, 2)
    expect(back).toMatchObject({ exitCode: 0, stderr: '', otherCommands: [] })
    expect(await registry.stages(model)).toEqual({ 1: 'Production', 2: 'None', 3: 'None' })
    const { decision, ...outputs } = back.outputs
    expect(outputs).toEqual({
      verdict: '',
      promoted: 'false',
      'in-place': 'true',
      version: '1',
      'target-model': model,
      'target-version': '1',
      'previous-version': '3',
      'evidence-digest': '',
      'model-url': `${mlflow.url}/#/models/${model}/versions/1`,
      'comment-url': '',
    })
    expect(JSON.parse(decision ?? '')).toMatchObject({ rolledBack: true, version: '3', to: '1' })
    expect(back.annotations).toEqual([
      `notice Stagegate: Rolled back: ${model} version 1 is now in Production, and version 3 was rolled back. Reason: slow.`,
    ])
    expect(back.summary).toContain('\n**History of Production of ')
    const tags = Object.values(await registry.versionTags(model, 3)).map((text) => JSON.parse(text))
    expect(tags).toContainEqual(expect.objectContaining({ action: 'rollback', state: 'done' }))
    expect(tags).toContainEqual(
      expect.objectContaining({ target: 'stage:Production', by: 'mona', reason: 'slow' }),
    )

    const again = await run({ version: '3', gates }, 3)
    expect(again.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
    expect(again.exitCode).toBe(1)
    const cleared = await run(
      { command: 'clear-rollback', version: '3', reason: 'a false alarm' },
      4,
    )
    expect(cleared).toMatchObject({ exitCode: 0, stderr: '' })
    expect((await run({ version: '3', gates }, 5)).outputs).toMatchObject({ promoted: 'true' })
  })

  test('run again, it rolls back nothing more', async () => {
    const { model, run } = await promotedThree()
    await run({ command: 'rollback' }, 2)
    const again = await run({ command: 'rollback' }, 2, 2)
    expect(again).toMatchObject({ exitCode: 0, stderr: '' })
    expect(again.outputs).toMatchObject({ version: '1', 'previous-version': '3' })
    expect(again.log[0]).toMatch(/^DONE BEFORE /)
    expect(await registry.stages(model)).toMatchObject({ 1: 'Production' })
  })

  test('an alias that pointed nowhere before points nowhere again, if force says so', async () => {
    const model = await seedFraudDetector(mlflow)
    const inputs = { 'model-name': model, alias: 'champion', 'tracking-uri': mlflow.url }
    const run = (more: Readonly<Record<string, string>>, id: string) =>
      given.run({
        event: dispatch(given.github),
        inputs: { ...inputs, ...more },
        env: { GITHUB_RUN_ID: id },
      })
    await run({ version: '3', gates: 'val_auc >= 0.9' }, '1')
    expect(await registry.aliases(model)).toEqual({ champion: '3' })
    const refused = await run({ command: 'rollback' }, '2')
    expect(refused.exitCode).toBe(1)
    expect(await registry.aliases(model)).toEqual({ champion: '3' })
    const back = await run({ command: 'rollback', force: 'true' }, '3')
    expect(back).toMatchObject({ exitCode: 0, stderr: '' })
    expect(back.outputs).toMatchObject({ version: '', 'in-place': 'false', 'model-url': '' })
    expect(await registry.aliases(model)).toEqual({})
  })
})
