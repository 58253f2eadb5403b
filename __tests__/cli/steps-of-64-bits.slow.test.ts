import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Int64 } from '../../src/core/arithmetic/int64.ts'
import { type ModelName, versionNumber } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { askMlflow } from '../action/test-bed.ts'
import { runCommand } from './command.ts'

/** `time.time_ns()`; ten steps in a row that all are the same two doubles or so. */
const nanoseconds = 1_762_300_000_123_456_789n
const noon = 1_700_000_000_000

const allGates = `
    gates:
      - max(val_auc) >= champion
      - val_auc >= 0.9
      - metric: fold_auc
        better-than: champion
        better: higher
        test: wilcoxon
        alpha: 0.05
`

describeWithMlflow('steps, times and ends of 64 bits', (mlflow) => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stagegate-steps-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const uris = [mlflow.url, `sqlite:///${mlflow.database}`]

  /** Version 1 is in Production; version 2 is better by a little in each fold. */
  async function seeded(from: Int64, at: Int64 = noon): Promise<ModelName> {
    const { seed } = mlflow
    const model = await seed.model('steps')
    for (const better of [0, 0.01]) {
      const folds = [0.2, 0.9, 0.5, 0.7, 0.4].map((value, fold) => ({
        key: 'fold_auc',
        value: value + better * (fold + 1),
        step: BigInt(from) + BigInt(fold),
        timestamp: at,
      }))
      const run = await seed.run([
        // The last value is that of the higher step, which is the same double as the one before.
        { key: 'val_auc', value: 0.1, step: nanoseconds, timestamp: at },
        { key: 'val_auc', value: 0.95 + better, step: nanoseconds + 1n, timestamp: at },
        { key: 'unasked', value: 1, step: -(2n ** 63n), timestamp: 2n ** 63n - 1n },
        ...folds,
      ])
      await seed.end(run, 'FINISHED', nanoseconds)
      await seed.version(model, { run })
    }
    await seed.stage(model, versionNumber(1), 'Production')
    return model
  }

  async function checked(model: ModelName, uri: string, command = 'check', asks = allGates) {
    writeFileSync(join(folder, 'policy.yml'), `version: 1\nmodels:\n  ${model}:\n${asks}`)
    const target = ['--version', '2', '--stage', 'Production', '--policy', 'policy.yml', '--json']
    const env = { MLFLOW_TRACKING_URI: uri }
    const words = [command, '--model-name', model, ...target]
    const ended = await runCommand(words, { env, cwd: folder })
    return { exitCode: ended.exitCode, decision: JSON.parse(ended.stdout) }
  }

  test.each<[string, Int64]>([
    ['of nanoseconds', nanoseconds],
    ['that are the least there are', -(2n ** 63n)],
    ['that are the greatest there are', 2n ** 63n - 5n],
    ['around 2^53', 2n ** 53n - 2n],
    ['that are negative', -3],
  ])('steps %s: the same passes, over REST as in the SQLite file', async (_, from) => {
    const model = await seeded(from)
    const [rest, sqlite] = await Promise.all(uris.map((uri) => checked(model, uri)))
    expect(rest).toMatchObject({ exitCode: 0, decision: { verdict: 'pass' } })
    expect(sqlite).toEqual(rest)
  })

  test('times beyond 2^53 are no hindrance either, and it is promoted', async () => {
    const model = await seeded(nanoseconds, 2n ** 63n - 1n)
    const [rest, sqlite] = await Promise.all(uris.map((uri) => checked(model, uri)))
    expect(sqlite).toEqual(rest)
    const [url = ''] = uris
    const promoted = await checked(model, url, 'promote')
    expect(promoted).toMatchObject({ exitCode: 0, decision: { verdict: 'pass' } })
    expect(promoted.decision.evidenceDigest).toBe(rest?.decision.evidenceDigest)
    expect(await askMlflow(url).stages(model)).toEqual({ 1: 'Archived', 2: 'Production' })
  })

  test('an end in nanoseconds is no age, so a limit of the age holds', async () => {
    const model = await seeded(0)
    const asks = '    require: { max-age: 30d }\n    gates: ["val_auc >= 0.9"]\n'
    const [rest, sqlite] = await Promise.all(uris.map((uri) => checked(model, uri, 'check', asks)))
    expect(rest).toMatchObject({ exitCode: 4, decision: { verdict: 'hold' } })
    expect(sqlite?.decision.verdict).toBe('hold')
    expect(sqlite?.decision.evidenceDigest).toBe(rest?.decision.evidenceDigest)
  })
})
