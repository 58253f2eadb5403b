import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { savedPromotion } from '../../src/action/post-state.ts'
import { postStep } from '../../src/action/post-step.ts'
import { runAction } from '../../src/action/run.ts'
import { type ModelName, versionNumber } from '../../src/core/model/model.ts'
import { tokenService } from '../../testing/databricks/token-service.ts'
import { startWorkspace, type Workspace } from '../../testing/databricks/unity-catalog.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { Seeding } from '../../testing/mlflow/seeding.ts'
import { dispatch } from '../scenarios/events.ts'
import { recordingCore } from '../scenarios/recording-core.ts'

type Env = Readonly<Record<string, string>>

describeWithMlflow('a job without any stored secret', ({ url }) => {
  const seed = new Seeding(url, {}, 'main.ml.')
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-job-'))
  const subject = 'repo:acme/models:environment:prod'
  const service = tokenService({
    clients: { FAKE_ID: 'FAKE_SECRET' },
    federation: { audience: 'https://github.com/acme', subject, client: 'FAKE_ID' },
    lasts: 1,
  })
  let workspace: Workspace
  let model: ModelName

  beforeAll(async () => {
    workspace = await startWorkspace({ mlflow: url, lets: service.lets, instead: service.instead })
    service.at(workspace.url)
  })

  afterAll(async () => {
    await workspace.close()
    rmSync(folder, { recursive: true })
  })

  beforeEach(async () => {
    model = await seed.model('job')
    const { version } = await seed.trained(model, [{ key: 'auc', value: 0.8 }])
    await seed.trained(model, [{ key: 'auc', value: 0.9 }])
    await seed.alias(model, 'champion', version)
  })

  /** What the runner gives each step of a job that has `id-token: write`. */
  function job(): Env {
    const event = dispatch()
    writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload))
    return {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event.name, HOME: folder },
      ...{ GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_REPOSITORY: 'acme/models' },
      ...{ GITHUB_RUN_ID: '19283746501', GITHUB_RUN_ATTEMPT: '1', GITHUB_REF: event.ref },
      ...{ GITHUB_ACTOR: 'mona', GITHUB_TRIGGERING_ACTOR: 'mona', GITHUB_SHA: 'a'.repeat(40) },
      ...{ GITHUB_WORKSPACE: folder, MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' },
      ...service.jobVariables({ repository: 'acme/models', environment: 'prod' }),
    }
  }

  async function promote(env: Env) {
    const inputs = {
      ...{ command: 'promote', 'model-name': model, version: '2', alias: 'champion' },
      ...{ gates: 'auc > champion', 'tracking-uri': 'databricks', comment: 'never' },
      'rollback-on-failure': 'true',
    }
    const told = recordingCore()
    const named = Object.entries(inputs).map(([name, text]) => [
      `INPUT_${name.toUpperCase()}`,
      text,
    ])
    const ended = await runAction({
      env: { ...job(), ...env, ...Object.fromEntries(named) },
      cwd: folder,
      core: told.core,
      readFile: (path) => readFile(path, 'utf8'),
      now: Date.now,
      nonce: () => crypto.randomUUID().slice(0, 8),
      sleep: (milliseconds) => delay(Math.min(milliseconds, 20)),
    })
    return { ...told, ended }
  }

  async function fail(state: Env, later: Env) {
    const kept = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
    const env = { ...job(), ...later, ...Object.fromEntries(kept) }
    const saved = savedPromotion(env)
    if (saved === null) throw new Error('nothing was saved')
    const told = recordingCore()
    const ended = await postStep(saved, {
      env,
      core: told.core,
      readFile: (path) => readFile(path, 'utf8'),
      now: Date.now,
      nonce: () => crypto.randomUUID().slice(0, 8),
      sleep: (milliseconds) => delay(Math.min(milliseconds, 20)),
    })
    return { ...told, ended }
  }

  async function champion() {
    const answered = await fetch(
      `${url}/api/2.0/mlflow/registered-models/get?name=${encodeURIComponent(model)}`,
    )
    const { registered_model } = (await answered.json()) as {
      registered_model: { aliases: { alias: string; version: string }[] }
    }
    return versionNumber(Number(registered_model.aliases[0]?.version))
  }

  const github = {
    DATABRICKS_AUTH_TYPE: 'github-oidc',
    DATABRICKS_CLIENT_ID: 'FAKE_ID',
    DATABRICKS_TOKEN_AUDIENCE: 'https://github.com/acme',
  }

  test('promotes, and its post step logs in anew, whatever later steps have exported', async () => {
    const promoted = await promote({ DATABRICKS_HOST: workspace.url, ...github })
    expect(promoted.annotations.filter((it) => it.startsWith('error'))).toEqual([])
    expect(promoted.ended).toBe('success')
    expect(await champion()).toBe(2)
    expect(promoted.outputs['model-url']).toBe(
      `${workspace.url}/explore/data/models/${model.split('.').join('/')}/version/2`,
    )
    expect(JSON.stringify(promoted.state)).not.toMatch(/access-token|request-token|eyJ/)

    await delay(1100)
    workspace.forget()
    const later = { DATABRICKS_HOST: 'http://127.0.0.1:9', DATABRICKS_TOKEN: 'stray' }
    const undone = await fail(promoted.state, later)
    expect(undone.annotations.filter((it) => it.startsWith('error'))).toEqual([])
    expect(undone.ended).toBe('success')
    expect(await champion()).toBe(1)
    expect(workspace.asked.filter(({ path }) => path === '/oidc/token').length).toBeGreaterThan(0)
    const said = JSON.stringify([promoted.log, promoted.annotations, undone.log])
    expect(said).not.toMatch(/access-token|request-token|eyJ/)
  })

  test('with a client secret instead keeps that for its post step, and masks it', async () => {
    const secret = { DATABRICKS_CLIENT_ID: 'FAKE_ID', DATABRICKS_CLIENT_SECRET: 'FAKE_SECRET' }
    const promoted = await promote({ DATABRICKS_HOST: workspace.url, ...secret })
    expect(promoted.ended).toBe('success')
    expect(promoted.masks).toContain('FAKE_SECRET')
    const { secret_DATABRICKS_CLIENT_SECRET: kept, ...others } = promoted.state
    expect(kept).toBe('FAKE_SECRET')
    expect(JSON.stringify(others)).not.toContain('FAKE_SECRET')
    const undone = await fail(promoted.state, {})
    expect(undone.ended).toBe('success')
    expect(undone.masks).toContain('FAKE_SECRET')
    expect(await champion()).toBe(1)
  })

  test('is not undone where the profiles are others since', async () => {
    const promoted = await promote({ DATABRICKS_HOST: workspace.url, ...github })
    const file = join(folder, '.databrickscfg')
    writeFileSync(file, '[DEFAULT]\nhost = http://127.0.0.1:9\n')
    const kept = Object.entries(promoted.state).map(([name, value]) => [`STATE_${name}`, value])
    const env = { ...job(), ...Object.fromEntries(kept) }
    const saved = savedPromotion(env)
    if (saved === null) throw new Error('nothing was saved')
    const told = recordingCore()
    const read = (path: string) => readFile(path, 'utf8')
    const around = {
      env,
      core: told.core,
      readFile: read,
      now: Date.now,
      nonce: () => '0',
      sleep: delay,
    }
    expect(await postStep(saved, around)).toBe('failure')
    expect(told.annotations.join()).toContain('DATABRICKS_CONFIG_FILE has changed')
    rmSync(file)
    expect(await champion()).toBe(2)
  })
})
