import { expect, test } from '@jest/globals'
import type { ModelName, VersionNumber } from '../../src/core/model/model.ts'
import { recordsOn } from '../../src/core/records/read-records.ts'
import { openMlflow } from '../../src/registry/mlflow/open.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runInProcess } from './in-process.ts'

describeWithMlflow('the evaluation run that a workflow names', ({ url, database, seed }) => {
  async function judged(
    command: 'check' | 'promote',
    uri: string,
    model: ModelName,
    version: VersionNumber,
    ...more: readonly string[]
  ) {
    const { exitCode, stdout } = await runInProcess([
      ...[command, '--model-name', model, '--version', String(version), '--alias', 'champion'],
      ...['--tracking-uri', uri, '--json', ...more],
    ])
    const { gates } = JSON.parse(stdout)
    return { exitCode, candidate: gates[0].candidate, baseline: gates[0].baseline?.value }
  }

  test.each([
    ['over REST', url],
    ['in SQLite', `sqlite:///${database}`],
  ])('counts for the version as champion, as long as it is there, %s', async (_, uri) => {
    const model = await seed.model('recorded')
    const { version: first } = await seed.trained(model, [{ key: 'val_auc', value: 0.99 }])
    const run = await seed.run([{ key: 'val_auc', value: 0.6 }])
    await seed.end(run)
    const named = ['--gates', 'val_auc >= 0.5', '--evaluation-run', run]
    expect(await judged('promote', uri, model, first, ...named)).toMatchObject({
      exitCode: 0,
      candidate: '0.6',
    })
    const registry = openMlflow({ uri: url, credentials: { kind: 'none' }, env: {} })
    const promoted = await registry.readVersion(model, first)
    await registry.close()
    if (promoted === null) throw new Error('the version is gone')
    expect(recordsOn(promoted).at(-1)).toMatchObject({ action: 'promote', evaluationRun: run })

    const { version: second } = await seed.trained(model, [{ key: 'val_auc', value: 0.7 }])
    const relative = ['--gates', 'val_auc >= champion']
    expect(await judged('check', uri, model, second, ...relative)).toEqual({
      exitCode: 0,
      candidate: '0.7',
      baseline: '0.6',
    })
    await seed.deleteRun(run)
    expect(await judged('check', uri, model, second, ...relative)).toEqual({
      exitCode: 5,
      candidate: '0.7',
      baseline: '0.99',
    })
  })
})
