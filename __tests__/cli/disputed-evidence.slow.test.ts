import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import {
  type LoggedModelId,
  type ModelName,
  type RunId,
  runId,
} from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { askMlflow } from '../action/test-bed.ts'
import { runInProcess } from './in-process.ts'

/**
 * What somebody may log or register so that a bad version would pass on the values of a better model.
 * Each of these was promoted once, over REST or in SQLite.
 */
describeWithMlflow('a version that looks better than it is', ({ url, database, seed }) => {
  const gate = 'val_auc >= 0.9'
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-disputed-'))

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  // biome-ignore lint/suspicious/noExplicitAny: MLflow's answers, read only here
  async function ask(path: string, body?: object): Promise<any> {
    const answer = await fetch(`${url}/api/2.0/mlflow/${path}`, {
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json', connection: 'close' },
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
    return JSON.parse(text)
  }

  async function register(source: string, run: RunId, model?: LoggedModelId): Promise<ModelName> {
    const name = await seed.model('disputed')
    const named = model === undefined ? {} : { model_id: model }
    await ask('model-versions/create', { name, source, run_id: run, ...named })
    return name
  }

  /** A run that put out one logged model, with this value of its own. */
  async function trained(value: number | null) {
    const run = await seed.run()
    const model = await seed.loggedModel(run)
    if (value !== null) await seed.log(run, [{ key: 'val_auc', value, model }])
    await seed.end(run)
    return { run, model }
  }

  /** What is decided over REST and in SQLite, which is the same; nothing moves unless it passes. */
  async function promoted(name: ModelName, ...more: readonly string[]) {
    const gates = more.includes('--policy') ? [] : ['--gates', gate]
    const [rest, sqlite] = await Promise.all(
      [url, `sqlite:///${database}`].map(async (uri) => {
        const { exitCode, stdout } = await runInProcess(
          [
            ...['promote', '--model-name', name, '--version', '1', '--alias', 'champion'],
            ...['--tracking-uri', uri, '--json', ...gates, ...more],
          ],
          { cwd: folder },
        )
        const { gates: rows, error } = JSON.parse(stdout)
        if (error !== undefined) throw new Error(error.message)
        const { finding, reason } = rows[0]
        return { exitCode, finding, reason }
      }),
    )
    expect(sqlite).toEqual(rest)
    if (rest?.exitCode !== 0) expect(await askMlflow(url).aliases(name)).toEqual({})
    return rest
  }

  test('is held on a run of another experiment that measured another model', async () => {
    const better = await trained(null)
    const { run, model } = await trained(0.5)
    const name = await register(`models:/${model}`, run, model)
    const { experiment_id } = await ask('experiments/create', { name: `e-${randomUUID()}` })
    const created = await ask('runs/create', { experiment_id, start_time: Date.now() })
    const evaluation = runId(created.run.info.run_id)
    await seed.log(evaluation, [{ key: 'val_auc', value: 0.99, model: better.model }])
    await seed.end(evaluation)
    expect(await promoted(name, '--evaluation-run', evaluation)).toMatchObject({
      exitCode: 4,
      finding: 'not-its-own',
      reason: expect.stringMatching(/logged the value 0\.99 to another logged model/),
    })
  })

  test('is held on a run that did not log its logged model', async () => {
    const { run } = await seed.trained(await seed.model('other'), [{ key: 'val_auc', value: 0.99 }])
    const experiment_id = await seed.experiment()
    const { model } = await ask('logged-models', { experiment_id, name: 'external' })
    const name = await register(`models:/${model.info.model_id}`, run, model.info.model_id)
    expect(await promoted(name)).toMatchObject({
      exitCode: 4,
      finding: 'not-its-own',
      reason: expect.stringMatching(/did not log the logged model/),
    })
  })

  test('is held after the other model of its name was deleted', async () => {
    const run = await seed.run()
    const [bad, good] = [await seed.loggedModel(run), await seed.loggedModel(run)]
    await seed.log(run, [
      { key: 'val_auc', value: 0.5, model: bad },
      { key: 'val_auc', value: 0.99, step: 1, model: good },
    ])
    await seed.end(run)
    const name = await register(`runs:/${run}/classifier`, run)
    expect(await promoted(name)).toMatchObject({ exitCode: 4, finding: 'not-its-own' })
    await seed.deleteLoggedModel(bad)
    expect(await promoted(name)).toMatchObject({
      exitCode: 4,
      finding: 'not-its-own',
      reason: expect.stringMatching(/has been deleted, and MLflow no longer knows/),
    })
  })

  test('is held where its files are in a folder that is called like another model', async () => {
    const better = await trained(0.99)
    const { run, model } = await trained(0.5)
    const { artifact_uri } = (await ask(`logged-models/${model}`)).model.info
    for (const named of [run, better.run]) {
      const name = await register(`${artifact_uri}/${better.model}`, named, model)
      expect(await promoted(name)).toMatchObject({ exitCode: 4, finding: 'not-its-own' })
    }
  })

  describe('by the tags of a run that evaluated the version which had its number before', () => {
    async function policyFor(name: ModelName): Promise<string> {
      const file = `${name}.yml`
      const text = `version: 1
models:
  ${name}:
    evidence: {experiment: ${await seed.experimentName()}, run-tags: {of: "{name}/{version}"}}
    gates: ${gate}
`
      writeFileSync(join(folder, file), text)
      return file
    }

    async function evaluated(name: ModelName): Promise<void> {
      const run = await seed.run([{ key: 'val_auc', value: 0.99 }])
      await seed.runTag(run, 'of', `${name}/1`)
      await seed.end(run, 'FINISHED', Date.now())
    }

    test('is blocked', async () => {
      const name = await seed.model('again')
      await seed.trained(name, [])
      await evaluated(name)
      await seed.makeAgain(name)
      await seed.trained(name, [])
      const policy = await policyFor(name)
      const before = await promoted(name, '--policy', policy)
      expect(before).toMatchObject({ exitCode: 5, finding: 'candidate-lacks-metric' })
      await evaluated(name)
      expect(await promoted(name, '--policy', policy)).toMatchObject({ exitCode: 0 })
    })

    test('is blocked as a copy, too', async () => {
      const origin = await seed.model('origin')
      const { run, version } = await seed.trained(origin, [])
      const copy = await seed.model('copy')
      await seed.copy(origin, version, copy, run)
      await seed.makeAgain(origin)
      await seed.trained(origin, [])
      await evaluated(origin)
      const found = await promoted(copy, '--policy', await policyFor(copy))
      expect(found).toMatchObject({ exitCode: 5, finding: 'candidate-lacks-metric' })
      await seed.rename(origin)
      expect(await promoted(copy, '--policy', `${copy}.yml`)).toEqual(found)
    })
  })
})
