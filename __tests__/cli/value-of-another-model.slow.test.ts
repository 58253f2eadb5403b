import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { modelName } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { askMlflow } from '../action/test-bed.ts'
import { runCommand } from './command.ts'

interface Registered {
  readonly model: string
  readonly version: number
}

interface Told {
  readonly exitCode: number | null
  readonly finding: string
  readonly reason: string
  readonly digest: string
}

const backends = ['over REST', 'in its SQLite file'] as const
const absolute = 'val_auc >= 0.9'
const relative = 'val_auc >= champion'
const greatest = 'max(val_auc) >= 0.9'

/** The values of these gates are those of another model, or may be. Each promoted once. */
const held: readonly (readonly [on: string, gate: string, reason: RegExp])[] = [
  ['logged to another model only', absolute, /0\.99 was not logged to the logged model/],
  ['logged to another model only', greatest, /0\.99 was not logged to the logged model/],
  [
    'linked by log_model to both',
    absolute,
    /logged the value 0\.99 to the logged model .* and, at the same/,
  ],
  ['logged to both, the last to the other', absolute, /0\.99 was not logged to the logged model/],
  ['logged to both, the last to the other', greatest, /0\.99 was not logged to the logged model/],
  ['logged to both, the last to the other', 'mean(val_auc) >= 0.7', /one of its values was not/],
  ['a copy', absolute, /0\.99 was not logged to the logged model/],
  ['a copy of a copy', absolute, /0\.99 was not logged to the logged model/],
  ["registered by the run's path", absolute, /does not know which of them is the candidate/],
  ['one batch', absolute, /0\.99 was not logged to the logged model/],
  ['the best checkpoint', absolute, /0\.95 was not logged to the logged model/],
  ['evaluated another by MlflowClient', absolute, /logged the value 0\.99 to another logged model/],
  ['evaluated another by MlflowClient', greatest, /logged the value 0\.99 to another logged model/],
  [
    'evaluated another by log_metric',
    absolute,
    /evaluated another logged model, and the value 0\.99/,
  ],
  [
    'evaluated another on static data',
    'r2_score >= 0.9',
    /evaluated another logged model, and the value 1/,
  ],
  ['evaluated another, and has no logged model', absolute, /logged the value 0\.99 to another/],
  ['run of one, model of another', absolute, /the id of one run and the files of another/],
  ['run of one, path of another', absolute, /the id of one run and the files of another/],
  ['run of one, artifacts of another', absolute, /the id of one run and the files of another/],
  ['run of one, copy of another', absolute, /the id of one run and the files of another/],
  ['path of another name', absolute, /was registered from another name/],
  ['champion of two models', relative, /the champion \(version 2\) logged other models as well/],
  ['champion whose logged model is deleted', relative, /of the champion .* has been deleted/],
  [
    'champion that evaluated another',
    relative,
    /the champion \(version 2\) logged the value 0\.5 to another/,
  ],
  ['champion of the same run', relative, /come from the same run/],
  ['champion of the same run, copied', relative, /come from the same run/],
  ['other dataset', relative, /measured on different datasets/],
  ['other dataset, copied', relative, /measured on different datasets/],
  ["other dataset, champion's model deleted", relative, /of the champion .* has been deleted/],
]

const blocked = ['logged model deleted', 'logged model of a copy deleted']

const passed: readonly (readonly [on: string, gate: string])[] = [
  ['one model', absolute],
  ['one model, copied', absolute],
  ['one model, and a champion', relative],
  ['logged before its model', absolute],
  ['unlinked', absolute],
  ['unlinked', greatest],
  ['unlinked', 'mean(val_auc) >= 0.7'],
  ['unlinked, copied', absolute],
  ["unlinked, by the run's path", absolute],
  ['no logged model', absolute],
  ['no logged model', greatest],
  ['no logged model, by its artifacts', absolute],
  ['no logged model, copied', absolute],
  ['one batch, its own the greater', absolute],
  ['the greatest is its own', greatest],
  ['the last checkpoint', absolute],
]

describeWithMlflow('a version of models that MLflow’s own client logged', (mlflow) => {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-several-'))
  let registered: Readonly<Record<string, Registered>> = {}

  beforeAll(async () => {
    const script = join(import.meta.dirname, 'log-several-models.py')
    const env = { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true' }
    const { stdout } = await promisify(execFile)(
      mlflow.python,
      [script, mlflow.url, mlflow.database],
      { cwd: folder, env, maxBuffer: 16 * 1024 * 1024 },
    )
    // MLflow's client says in green where the run is, on stdout.
    registered = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
  }, 300_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function of(on: string): Registered {
    const found = registered[on]
    if (found === undefined) throw new Error(`'${on}' was not registered`)
    return found
  }

  async function told(command: string, on: string, gate: string, backend: string): Promise<Told> {
    const { model, version } = of(on)
    const uri = backend === 'over REST' ? mlflow.url : `sqlite:///${mlflow.database}`
    const ended = await runCommand([
      ...[command, '--model-name', model, '--version', String(version), '--alias', 'champion'],
      ...['--gates', gate, '--tracking-uri', uri, '--json'],
    ])
    const { gates, evidenceDigest } = JSON.parse(ended.stdout)
    const { finding, reason } = gates[0]
    return { exitCode: ended.exitCode, finding, reason, digest: evidenceDigest }
  }

  describe('holds where a value is not its own, or nobody can tell', () => {
    test.each(held)('%s: %s', async (on, gate, reason) => {
      const [rest, sqlite] = await Promise.all(
        backends.map((backend) => told('promote', on, gate, backend)),
      )
      expect(rest).toMatchObject({ exitCode: 4, reason: expect.stringMatching(reason) })
      // The same evidence, told in the same words, with the same digest.
      expect(sqlite).toEqual(rest)
    })

    test('and nothing was promoted', async () => {
      const registry = askMlflow(mlflow.url)
      for (const [on] of held) {
        const { model, version } = of(on)
        const { champion } = await registry.aliases(modelName(model))
        expect(champion).not.toBe(String(version))
      }
    })
  })

  describe('is blocked where its logged model is deleted', () => {
    test.each(blocked)('%s', async (on) => {
      const [rest, sqlite] = await Promise.all(
        backends.map((backend) => told('promote', on, absolute, backend)),
      )
      expect(rest).toMatchObject({ exitCode: 5, finding: 'candidate-model-gone' })
      expect(sqlite).toEqual(rest)
    })
  })

  describe('passes with the values that are its own', () => {
    test.each(passed)('%s: %s', async (on, gate) => {
      const [rest, sqlite] = await Promise.all(
        backends.map((backend) => told('check', on, gate, backend)),
      )
      expect(rest).toMatchObject({ exitCode: 0, finding: 'holds' })
      expect(sqlite).toEqual(rest)
    })
  })
})
