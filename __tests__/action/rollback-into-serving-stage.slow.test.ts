import { describe, expect, test } from '@jest/globals'
import { type ModelName, versionNumber } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { stores, uriOf } from './stores.ts'
import { askMlflow, givenGitHub } from './test-bed.ts'

describeWithMlflow('a rollback and the stage that it is not about', (mlflow) => {
  const given = givenGitHub()
  const { seed } = mlflow
  const registry = askMlflow(mlflow.url)
  let runs = 0

  async function fourVersions(): Promise<ModelName> {
    const model = await seed.model('serving')
    for (const value of [0.9, 0.91, 0.92, 0.93]) {
      await seed.versionOf(model, [{ key: 'val_auc', value }])
    }
    return model
  }

  describe.each(stores)('over %s', (store) => {
    const step = (model: ModelName, inputs: Readonly<Record<string, string>>) => {
      runs += 1
      const shared = { 'model-name': model, 'tracking-uri': uriOf(store, mlflow) }
      return given.runHere({
        event: dispatch(given.github),
        inputs: { ...shared, ...inputs },
        env: { GITHUB_RUN_ID: String(runs) },
      })
    }
    const promote = async (model: ModelName, version: string, stage: string) => {
      const inputs = { command: 'promote', version, stage, gates: 'val_auc >= 0.5' }
      const promoted = await step(model, inputs)
      expect(promoted.outputs).toMatchObject({ promoted: 'true', version })
    }

    test('that of Staging never fills Production', async () => {
      const model = await fourVersions()
      await promote(model, '1', 'Production')
      await promote(model, '1', 'Staging')
      await promote(model, '2', 'Production')
      const back = await step(model, {
        ...{ command: 'rollback', stage: 'Staging', reason: 'slow' },
        // Nobody was in Staging before.
        force: 'true',
      })
      expect(back).toMatchObject({ exitCode: 0 })
      expect(await registry.stages(model)).toMatchObject({ 1: 'Archived', 2: 'Production' })
      expect(JSON.parse(back.outputs.decision ?? '')).toMatchObject({
        back: 'Archived',
        closed: { stage: 'Production', holders: ['2'] },
      })
      expect(back.log).toContain(
        '  moved to  version 1 went to Archived, and not back to Production, because only a rollback of Production itself moves a version to Production',
      )
      const audit = await step(model, { command: 'audit', alias: '', stage: 'Production' })
      expect(audit).toMatchObject({ exitCode: 0 })
    })

    test('that of Staging takes nobody out of Production', async () => {
      const model = await fourVersions()
      await promote(model, '1', 'Staging')
      await promote(model, '2', 'Staging')
      await promote(model, '1', 'Production')
      const back = await step(model, { command: 'rollback', stage: 'Staging', reason: 'slow' })
      expect(back.exitCode).toBe(1)
      expect(back.annotations.join()).toContain('the rollback would take it out of Production')
      expect(await registry.stages(model)).toMatchObject({ 1: 'Production', 2: 'Staging' })
    })

    test('that of Production puts its version back into Staging, where nobody is there', async () => {
      const model = await fourVersions()
      await promote(model, '1', 'Production')
      await promote(model, '2', 'Staging')
      await promote(model, '2', 'Production')
      const back = await step(model, { command: 'rollback', stage: 'Production', reason: 'slow' })
      expect(back).toMatchObject({ exitCode: 0 })
      expect(await registry.stages(model)).toMatchObject({ 1: 'Production', 2: 'Staging' })
    })

    test('that of Production archives its version, where somebody is in Staging by now', async () => {
      const model = await fourVersions()
      await promote(model, '1', 'Production')
      await promote(model, '2', 'Staging')
      await promote(model, '2', 'Production')
      await promote(model, '3', 'Staging')
      const back = await step(model, { command: 'rollback', stage: 'Production', reason: 'slow' })
      expect(back).toMatchObject({ exitCode: 0 })
      expect(await registry.stages(model)).toMatchObject({
        1: 'Production',
        2: 'Archived',
        3: 'Staging',
      })
      expect(back.log).toContain(
        '  moved to  version 2 went to Archived, and not back to Staging, because version 3 is there now',
      )
    })
  })

  describe.each(stores)('left by a run that died, and finished over %s', (store) => {
    const hourAgo = () => Date.now() - 3_600_000

    /** The announcement of a rollback of version 2 that gave the target to version 1. */
    async function begun(model: ModelName, more: Readonly<Record<string, unknown>>): Promise<void> {
      const at = new Date(hourAgo()).toISOString()
      const value = {
        ...{ v: 1, seq: 1, state: 'begun', action: 'rollback', verdict: 'ungated', archive: true },
        ...{
          version: '2',
          created: await registry.createdAt(model, 2),
          model: await registry.modelCreatedAt(model),
          from: 'Production',
          former: ['2'],
          to: '1',
          at,
          by: 'hubot',
        },
        ...{ reason: null, run: null, evidence: null, policy: null, ...more },
      }
      await seed.modelTag(model, 'stagegate_begun_0badcafe', JSON.stringify(value))
    }
    const anyOther = (model: ModelName) =>
      given.runHere({
        event: dispatch(given.github),
        inputs: {
          'model-name': model,
          'tracking-uri': uriOf(store, mlflow),
          // It blocks, and finishes what it finds all the same.
          ...{ version: '4', stage: 'Production', gates: 'val_auc >= 0.99' },
        },
        env: { GITHUB_RUN_ID: '900' },
      })

    test.each(['Production', 'Staging'])('that of an alias moves no stage: %s', async (back) => {
      const model = await fourVersions()
      await seed.alias(model, 'champion', versionNumber(1))
      await seed.stage(model, versionNumber(2), 'Archived')
      // An alias moves no stage: no run has announced that, so nobody acts on it.
      await begun(model, { target: 'alias:champion', archive: false, from: null, back })
      const { outputs, log } = await anyOther(model)
      expect(outputs.verdict).toBe('block')
      expect(log.join('\n')).toContain('contradicts itself')
      expect(await registry.stages(model)).toEqual({
        ...{ 1: 'None', 2: 'Archived', 3: 'None', 4: 'None' },
      })
      expect(await recordsOf(model)).toEqual([])
    })

    test.each([
      // No record of its own says that it came from there.
      ['stage:Production', 'Staging'],
    ])('that of %s does not put its version into %s', async (target, back) => {
      const model = await fourVersions()
      await seed.stage(
        model,
        versionNumber(1),
        target === 'stage:Staging' ? 'Staging' : 'Production',
      )
      await seed.stage(model, versionNumber(2), 'Archived')
      await begun(model, { target, back })
      const { log } = await anyOther(model)
      expect(await registry.stages(model)).toMatchObject({ 2: 'Archived' })
      const [record] = await recordsOf(model)
      expect(record).toMatchObject({ action: 'rollback', state: 'done', back: 'Archived' })
      expect(log.join('\n')).toContain(`version 2 was not moved to ${back}, although the record of`)
    })

    async function recordsOf(model: ModelName) {
      const tags = await registry.versionTags(model, 2)
      return Object.entries(tags)
        .filter(([key]) => key.startsWith('stagegate_record_'))
        .map(([, value]) => JSON.parse(value))
    }
  })
})
