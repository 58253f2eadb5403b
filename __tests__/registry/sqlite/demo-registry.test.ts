import { expect, test } from '@jest/globals'
import { modelName, type Run } from '../../../src/core/model/model.ts'
import { registryFile, using } from './registry-file.ts'

const fraudDetector = modelName('fraud-detector')

test('the demo’s registry has a champion, a version that fails on one slice, and a better version', async () => {
  await using({ path: registryFile('demo-with-stages') }, async (registry) => {
    const { versions, aliases } = await registry.readSnapshot(fraudDetector)
    expect(versions.map(({ version, stage }) => [version, stage])).toEqual([
      [5, 'Staging'],
      [4, 'Staging'],
      [3, 'Production'],
      [2, 'Archived'],
      [1, 'None'],
    ])
    expect([...aliases]).toEqual([
      ['challenger', 5],
      ['champion', 3],
    ])

    const runs: Run[] = []
    for (const { runId } of versions) {
      const run = runId === null ? null : await registry.readRun(runId)
      if (run !== null) runs.push(run)
    }
    const [better, lopsided, champion, , diverged] = runs.map(
      (run) => (metric: string) => run.metrics.get(metric)?.value ?? Number.NEGATIVE_INFINITY,
    )
    expect(better?.('val_auc')).toBeGreaterThan(champion?.('val_auc') ?? 1)
    expect(lopsided?.('val_auc')).toBeGreaterThan(champion?.('val_auc') ?? 1)
    expect(lopsided?.('recall/senior')).toBeLessThan(0.8)
    expect(better?.('recall/senior')).toBeGreaterThanOrEqual(0.8)
    expect(diverged?.('val_auc')).toBeNaN()

    const model = runs[0]?.loggedModels[0]
    const logged = model === undefined ? null : await registry.readLoggedModel(model)
    expect(logged?.entries.find(({ metric }) => metric === 'val_auc')?.dataset?.name).toBe(
      'holdout',
    )
  })
})
