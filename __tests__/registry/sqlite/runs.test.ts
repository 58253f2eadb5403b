import { describe, expect, test } from '@jest/globals'
import {
  type LoggedModelId,
  loggedModelId,
  modelName,
  type RunId,
  runId,
  versionNumber,
} from '../../../src/core/model/model.ts'
import type { ModelRegistry } from '../../../src/registry/port/registry.ts'
import { change, everyMlflow, registryFile, rowsOf, using } from './registry-file.ts'

const largest = 1.7976931348623157e308

async function runOf(registry: ModelRegistry, version: number): Promise<RunId> {
  const found = await registry.readVersion(modelName('churn'), versionNumber(version))
  return found?.runId ?? runId('none')
}

describe.each(everyMlflow)('a run in a database of %s has', (mlflow) => {
  test('the last value of each metric by step, time and value, and not the best value', async () => {
    await using({ path: registryFile(mlflow) }, async (registry) => {
      const run = await registry.readRun(await runOf(registry, 1))
      expect(run?.metrics.get('acc')).toEqual({ value: 0.8, step: 2, timestamp: 3000 })
      expect(run?.metrics.get('same_step')?.value).toBe(0.3)
      expect(run?.metrics.get('whole')?.value).toBe(3)
      expect(run?.metrics.get('recall/größer 60')?.value).toBe(0.25)
    })
  })

  test('NaN, and infinity as MLflow stores it', async () => {
    await using({ path: registryFile(mlflow) }, async (registry) => {
      const run = await registry.readRun(await runOf(registry, 1))
      expect(run?.metrics.get('nan')).toEqual({ value: Number.NaN, step: 1, timestamp: 2000 })
      expect(run?.metrics.get('plus_infinity')?.value).toBe(largest)
      expect(run?.metrics.get('minus_infinity')?.value).toBe(-largest)
    })
  })

  test('exact steps and times beyond 2^53', async () => {
    await using({ path: registryFile(mlflow) }, async (registry) => {
      const run = await registry.readRun(await runOf(registry, 1))
      expect(run?.metrics.get('big')).toEqual({
        value: 1,
        step: 2n ** 53n + 1n,
        timestamp: 2n ** 53n + 1n,
      })
    })
  })

  test('the history of a metric, in the order of time, step and value', async () => {
    await using({ path: registryFile(mlflow) }, async (registry) => {
      const run = await runOf(registry, 1)
      expect(await registry.readMetricHistory(run, 'acc')).toEqual([
        { value: 0.7, step: 0, timestamp: 1000 },
        { value: 0.9, step: 1, timestamp: 2000 },
        { value: 0.8, step: 2, timestamp: 3000 },
      ])
      const sameStep = await registry.readMetricHistory(run, 'same_step')
      expect(sameStep.map(({ value }) => value)).toEqual([0.1, 0.2, 0.3])
      const nan = await registry.readMetricHistory(run, 'nan')
      expect(nan.map(({ value }) => value)).toEqual([0.5, Number.NaN])
      expect(await registry.readMetricHistory(run, 'none such')).toEqual([])
      expect(await registry.readMetricHistory(runId('none such'), 'acc')).toEqual([])
    })
  })

  test('its status, experiment and tags, also if it is deleted; a missing run is null', async () => {
    await using({ path: registryFile(mlflow) }, async (registry) => {
      const finished = await registry.readRun(await runOf(registry, 1))
      expect(finished).toMatchObject({ status: 'FINISHED', deleted: false, experimentId: '1' })
      expect(finished?.tags.get('note')).toBe(`quotes ' and ", a\nnewline, 100% and 🚀`)
      const deleted = await registry.readRun(await runOf(registry, 3))
      expect(deleted).toMatchObject({ status: 'FAILED', deleted: true })
      expect(deleted?.metrics.get('acc')?.value).toBe(0.4)
      const running = await registry.readRun(await runOf(registry, 4))
      expect(running).toMatchObject({ status: 'RUNNING', deleted: false })
      expect(running?.metrics.size).toBe(0)
      expect(await registry.readRun(runId('gone'))).toBeNull()
    })
  })
})

describe('a stored value that is not a number', () => {
  test.each(["'high'", "x'00'", '9e999'])('is not read as a number: %s', async (stored) => {
    const path = registryFile('mlflow-3.17')
    change(path, `UPDATE latest_metrics SET value = ${stored} WHERE key = 'whole'`)
    await using({ path }, async (registry) => {
      const run = await registry.readRun(await runOf(registry, 1))
      expect(Number.isFinite(run?.metrics.get('whole')?.value)).toBe(false)
    })
  })
})

describe.each(['mlflow-3.7', 'mlflow-3.17'] as const)('logged models of %s', (mlflow) => {
  function modelNamed(path: string, name: string): LoggedModelId {
    const row = rowsOf(path, 'SELECT model_id, name FROM logged_models').find(
      (m) => m.name === name,
    )
    return loggedModelId(String(row?.model_id))
  }

  test('are the outputs of a run, by their ids, as in MLflow’s answers', async () => {
    const path = registryFile(mlflow)
    const all = ['first', 'second', 'gone'].map((name) => modelNamed(path, name))
    await using({ path }, async (registry) => {
      const run = await registry.readRun(await runOf(registry, 1))
      expect(run?.loggedModels).toEqual(all.toSorted())
    })
  })

  test('have the dataset of each value, or that there is none', async () => {
    const path = registryFile(mlflow)
    await using({ path }, async (registry) => {
      const run = await runOf(registry, 1)
      const model = modelNamed(path, 'first')
      const dataset = { name: 'holdout', digest: '3f0a9c1e' }
      const of = { model, runId: run }
      expect(await registry.readLoggedModel(model)).toEqual({
        id: model,
        name: 'first',
        sourceRunId: run,
        entries: [
          { ...of, metric: 'acc', value: 0.9, step: 1, timestamp: 2000, dataset: null },
          { ...of, metric: 'acc', value: 0.8, step: 2, timestamp: 3000, dataset },
          { ...of, metric: 'nan on holdout', value: 0, step: 1, timestamp: 2000, dataset },
        ],
      })
      expect((await registry.readLoggedModel(modelNamed(path, 'second')))?.entries).toEqual([])
    })
  })

  test('are null if they are deleted or do not exist', async () => {
    const path = registryFile(mlflow)
    await using({ path }, async (registry) => {
      expect(await registry.readLoggedModel(modelNamed(path, 'gone'))).toBeNull()
      expect(await registry.readLoggedModel(loggedModelId('m-0'))).toBeNull()
    })
  })
})

test('before MLflow 3 there are no logged models', async () => {
  await using({ path: registryFile('mlflow-2.17') }, async (registry) => {
    expect((await registry.readRun(await runOf(registry, 1)))?.loggedModels).toEqual([])
    expect(await registry.readLoggedModel(loggedModelId('m-0'))).toBeNull()
  })
})
