import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { versionNumber } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runInProcess } from './in-process.ts'

describeWithMlflow('stagegate init with a real MLflow server', (mlflow) => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stagegate-init-server-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const type = (...words: string[]) =>
    runInProcess([...words], { cwd: folder, env: { MLFLOW_TRACKING_URI: mlflow.url } })

  test('drafts gates that the champion passes, whatever the model and its metrics are called', async () => {
    const model = await mlflow.seed.model(`a #c $\u007b{ d }} "é"`)
    const metrics = (auc: number) => [
      { key: 'val auc', value: auc },
      { key: 'recall/冠軍', value: auc - 0.1 },
      { key: 'log_loss', value: 0.3 },
      { key: 'loss/nan', value: Number.NaN },
      { key: 'error_inf', value: Number.POSITIVE_INFINITY },
      { key: 'drift - old', value: 2 },
    ]
    await mlflow.seed.trained(model, metrics(0.9))
    await mlflow.seed.trained(model, metrics(0.95))
    await mlflow.seed.trained(model, metrics(0.8))
    await mlflow.seed.alias(model, 'champion', versionNumber(1))

    const about = ['--model-name', model, '--alias', 'champion']
    expect(await type('init', ...about)).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await type('policy', 'test', 'promotion.test.yml')).toMatchObject({ exitCode: 0 })
    const policy = await readFile(join(folder, 'promotion.yml'), 'utf8')
    expect(policy).toContain('\n      "val auc" >= 0.85\n      "val auc" >= champion\n')
    expect(policy).toContain('\n      recall/冠軍 >= 0.76\n')
    expect(policy).toContain('certainly belongs to this version: error_inf, loss/nan\n')
    expect(policy).toContain('# "drift - old" (>= or <=) champion')

    const check = async (version: string) =>
      (await type('check', ...about, '--version', version, '--policy', 'promotion.yml')).exitCode
    expect([await check('1'), await check('2'), await check('3')]).toEqual([0, 0, 5])

    const workflow = await readFile(join(folder, '.github/workflows/check-promotion.yml'), 'utf8')
    const { steps } = parse(workflow).jobs.check
    // The version file's path is the one that the workflow names.
    const [, path = ''] = /^file:(.*)$/.exec(steps[1].with.version) ?? []
    expect(await readFile(join(folder, path), 'utf8')).toBe('1\n')
    expect(await check(`file:${path}`)).toBe(0)
  })
})
