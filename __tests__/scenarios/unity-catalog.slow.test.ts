import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exitCodes } from '../../src/commands/exit-codes.ts'
import { startWorkspace, type Workspace } from '../../testing/databricks/unity-catalog.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { Seeding } from '../../testing/mlflow/seeding.ts'
import { runCommandHere } from '../cli/in-process-command.ts'

describeWithMlflow('a model in Unity Catalog', ({ url }) => {
  const seed = new Seeding(url, {}, 'main.ml.')
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await startWorkspace({
      mlflow: url,
      lets: (authorization) => authorization === 'Bearer dapi-secret',
    })
  })

  afterAll(() => workspace.close())

  const type = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runCommandHere([...words, '--tracking-uri', 'databricks'], {
      env: { DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: 'dapi-secret', ...env },
    })

  test('is promoted by alias, rolled back, and tells its history', async () => {
    const model = await seed.model('fraud')
    await seed.trained(model, [{ key: 'auc', value: 0.8 }])
    const { version: second } = await seed.trained(model, [{ key: 'auc', value: 0.9 }])
    await seed.version(model)
    const champion = ['--model-name', model.toUpperCase(), '--alias', 'champion']
    const gates = ['--gates', 'auc >= 0.75']

    const first = await type(['promote', ...champion, '--version', '1', ...gates])
    expect(first).toMatchObject({ exitCode: 0, stderr: '' })
    const promoted = await type([
      ...['promote', ...champion, '--version', String(second), '--gates', 'auc > champion'],
    ])
    expect(promoted).toMatchObject({ exitCode: 0, stderr: '' })
    expect(promoted.stdout).toContain('version 1 → version 2')

    const again = await type(['promote', ...champion, '--version', '2', ...gates])
    expect(again).toMatchObject({ exitCode: 0 })
    expect(again.stdout).toMatch(/^UNCHANGED/)

    const back = await type(['rollback', ...champion, '--reason', 'false alarms'])
    expect(back).toMatchObject({ exitCode: 0, stderr: '' })
    expect(back.stdout).toContain('version 2 → version 1')

    const held = await type(['promote', ...champion, '--version', '2', ...gates])
    expect(held.exitCode).toBe(exitCodes.hold)
    expect(held.stdout).toContain('clear-rollback')
    const cleared = await type(['clear-rollback', ...champion, '--version', '2', '--reason', 'ok'])
    expect(cleared).toMatchObject({ exitCode: 0, stderr: '' })

    const history = await type(['history', '--model-name', model])
    expect(history.exitCode).toBe(0)
    expect(history.stdout).toMatch(/rolled back/)
    const audit = await type(['audit', '--model-name', model])
    expect(audit).toMatchObject({ exitCode: 0, stderr: '' })
    const listed = await type(['list-versions', '--model-name', model])
    expect(listed.stdout).toMatch(/^1 .*champion/m)
    expect(listed.stdout).not.toMatch(/Stage|None/)

    const drafted = await type(['init', ...champion, '--dry-run'])
    expect(drafted).toMatchObject({ exitCode: 0, stderr: '' })
    expect(drafted.stdout).toContain('DATABRICKS_AUTH_TYPE: github-oidc')
    expect(drafted.stdout).not.toContain('tracking-token')
  })

  test('with no room for a tag on the registered model is refused before anything is written', async () => {
    const promoted = async (count: number) => {
      const names = Array.from({ length: count }, (_, at) => [`team_tag_${at}`, 'x'])
      const model = await seed.model('tagged', Object.fromEntries(names))
      await seed.trained(model, [{ key: 'auc', value: 0.8 }])
      const asked = workspace.asked.length
      const words = ['--model-name', model, '--alias', 'champion', '--gates', 'auc >= 0.75']
      const ended = await type(['promote', ...words, '--version', '1'])
      const since = workspace.asked.slice(asked)
      const ofModels = since.filter(({ path }) => path.includes('unity-catalog'))
      return { ...ended, methods: new Set(ofModels.map(({ method }) => method)) }
    }
    expect(await promoted(48)).toMatchObject({ exitCode: 0, stderr: '' })
    const refused = await promoted(49)
    expect(refused.exitCode).toBe(2)
    expect(refused.methods).toEqual(new Set(['GET']))
    expect(refused.stderr).toMatch(/would have 51 tags, and .* takes 50\. Delete tags/)
  })

  test('has no stages, and says so before anything else', async () => {
    const model = await seed.model('stages')
    await seed.version(model)
    const named = ['--model-name', model]
    const production = [...named, '--stage', 'Production']
    const words = [
      ['promote', ...production, '--version', '1', '--gates', 'auc > 0'],
      ['check', ...production, '--version', '1', '--gates', 'auc > 0'],
      ['rollback', ...production],
      ['adopt', ...production, '--version', '1', '--reason', 'x'],
      ['transition-stage', ...production, '--version', '1'],
      ['promote', ...named, '--alias', 'champion', '--version', 'Staging', '--gates', 'auc > 0'],
      ['check', ...named, '--alias', 'c', '--version', '1', '--gates', 'auc > stage:Production'],
    ]
    for (const each of words) {
      const ended = await type(each)
      expect([each[0], ended.exitCode]).toEqual([each[0], 2])
      expect(ended.stderr).toContain('has no stages')
    }
  })

  test('is held where its copy has to be made by MLflow’s client, and promoted once that is there', async () => {
    const [dev, prod] = [await seed.model('dev'), await seed.model('prod')]
    const run = await seed.run([{ key: 'auc', value: 0.9 }])
    const loggedModel = await seed.loggedModel(run)
    await seed.end(run)
    const version = await seed.version(dev, { run, loggedModel })
    const words = ['promote', '--model-name', dev, '--version', '1', '--to-model', prod]
    const asked = [...words, '--alias', 'champion', '--gates', 'auc >= 0.8']
    const held = await type(asked)
    expect(held.exitCode).toBe(exitCodes.hold)
    const line = `MlflowClient().copy_model_version("models:/${dev}/1", "${prod}")`
    expect(held.stdout.replace(/\s+/g, ' ')).toContain(line)
    await seed.copy(dev, version, prod, run)
    expect(await type(asked)).toMatchObject({ exitCode: 0, stderr: '' })
    const history = await type(['history', '--model-name', prod])
    expect(history.stdout).toContain(dev)
  })

  test('has the values of the logged model that it names, whichever run measured them', async () => {
    const model = await seed.model('evaluated')
    const [training, evaluation] = [await seed.run(), await seed.run()]
    const loggedModel = await seed.loggedModel(training)
    await seed.evaluates(evaluation, loggedModel)
    await seed.log(evaluation, [{ key: 'auc', value: 0.91, model: loggedModel }])
    for (const run of [training, evaluation]) await seed.end(run)
    // Its source says nothing of a logged model: it is a folder of the workspace.
    const version = await seed.version(model, { run: training })
    const named = await startWorkspace({
      mlflow: url,
      modelIds: { [`${model}/${version}`]: loggedModel },
    })
    const words = ['check', '--model-name', model, '--alias', 'champion', '--version', '1']
    const gates = ['--gates', 'auc >= 0.9', '--evidence-from', 'evaluation', '--json']
    const env = { DATABRICKS_HOST: named.url }
    const checked = await type([...words, ...gates], env)
    await named.close()
    expect(checked.exitCode).toBe(0)
    expect(JSON.parse(checked.stdout)).toMatchObject({ verdict: 'pass' })
    expect(checked.stdout).toContain(evaluation)
  })

  test('is entered by the profile that the URI names, and by no token that was left over', async () => {
    const model = await seed.model('profile')
    await seed.version(model)
    const home = mkdtempSync(join(tmpdir(), 'stagegate-home-'))
    const profile = `[prod]\nhost = ${workspace.url}\ntoken = dapi-secret\n`
    writeFileSync(join(home, '.databrickscfg'), profile)
    const words = ['list-versions', '--model-name', model, '--tracking-uri', 'databricks://prod']
    const listed = await runCommandHere(words, { env: { HOME: home } })
    expect(listed).toMatchObject({ exitCode: 0, stderr: '' })
    const env = { HOME: home, DATABRICKS_TOKEN: 'dapi-left-over' }
    const refused = await runCommandHere(words, { env })
    rmSync(home, { recursive: true })
    expect(refused.exitCode).toBe(exitCodes.usage)
    expect(refused.stderr).toContain("DATABRICKS_TOKEN and token of the profile 'prod'")
    expect(refused.stderr).not.toMatch(/dapi-/)
  })

  test('is a model of the workspace’s own registry where that is named, which has stages only', async () => {
    const model = await new Seeding(url).model('old')
    const run = await seed.run([{ key: 'auc', value: 0.9 }])
    await seed.end(run)
    await seed.version(model, { run })
    const old = ['--registry-uri', 'databricks', '--model-name', model, '--version', `run:${run}`]
    const gates = ['--gates', 'auc >= 0.8']
    const promoted = await type(['promote', ...old, '--stage', 'Production', ...gates])
    expect(promoted).toMatchObject({ exitCode: 0, stderr: '' })
    const refused = await type(['promote', ...old, '--alias', 'champion', ...gates])
    expect(refused.exitCode).toBe(exitCodes.usage)
    expect(refused.stderr).toContain('has no aliases')
    expect(refused.stderr).toContain('databricks-uc')
  })

  test('takes no request more for a version that nobody asks about', async () => {
    const model = await seed.model('counted')
    for (let count = 0; count < 12; count += 1) {
      await seed.versionOf(model, [{ key: 'auc', value: 0.8 + count / 100 }])
    }
    await seed.alias(model, 'champion', 2 as never)
    workspace.forget()
    const words = ['check', '--model-name', model, '--alias', 'champion', '--version', '7']
    const checked = await type([...words, '--gates', 'auc >= champion'])
    expect(checked).toMatchObject({ exitCode: 0, stderr: '' })
    const versions = workspace.asked.filter(({ path }) => path.endsWith('/model-versions/get'))
    expect(versions.map(({ query }) => query.version).sort()).toEqual(['12', '2', '7'])
    const searches = workspace.asked.filter(({ path }) => path.endsWith('/model-versions/search'))
    expect(searches).toHaveLength(2)
  })

  test('with no room for a record is not moved', async () => {
    const model = await seed.model('full')
    const { version } = await seed.trained(model, [{ key: 'auc', value: 0.9 }])
    for (let count = 0; count < 50; count += 1)
      await seed.versionTag(model, version, `t_${count}`, '')
    workspace.forget()
    const words = ['promote', '--model-name', model, '--alias', 'champion', '--version', '1']
    const ended = await type([...words, '--gates', 'auc >= 0.8'])
    expect(ended.exitCode).toBe(2)
    expect(ended.stderr).toContain('51 tags')
    const inCatalog = workspace.asked.filter(({ path }) => path.includes('/unity-catalog/'))
    expect(new Set(inCatalog.map(({ method }) => method))).toEqual(new Set(['GET']))
  })

  test('is not entered with a wrong token, and the token is nowhere in the error', async () => {
    const model = await seed.model('closed')
    const ended = await type(['list-versions', '--model-name', model], {
      DATABRICKS_TOKEN: 'dapi-wrong',
    })
    expect(ended.exitCode).toBe(3)
    expect(ended.stderr).toContain('UNAUTHENTICATED')
    expect(ended.stderr).toContain('has expired or was revoked')
    expect(ended.stderr + ended.stdout).not.toContain('dapi-wrong')
  })

  test('with a run of another workspace is no version without a run', async () => {
    const model = await seed.model('elsewhere')
    const run = await seed.run()
    await seed.version(model, { run })
    const other = await startWorkspace({
      mlflow: url,
      workspaceId: '42',
      instead: ({ path }) => {
        const gone = { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no such run' }
        return path.endsWith('/runs/get') ? { status: 404, json: gone } : null
      },
    })
    const words = ['check', '--model-name', model, '--alias', 'champion', '--version', '1']
    const ended = await type([...words, '--gates', 'auc >= 0.8'], {
      DATABRICKS_HOST: other.url,
      DATABRICKS_WORKSPACE_ID: '43',
    })
    await other.close()
    expect(ended.exitCode).toBe(2)
    expect(ended.stderr).toContain('of the Databricks workspace 42')
    expect(ended.stderr).toContain('databricks://PROFILE')
  })
})
