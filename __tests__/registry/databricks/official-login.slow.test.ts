import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hostOf } from '../../../src/registry/databricks/host.ts'
import { chooseLogin } from '../../../src/registry/databricks/login.ts'
import { Session } from '../../../src/registry/databricks/session.ts'
import { readSettings } from '../../../src/registry/databricks/settings.ts'
import { asking } from '../../../src/registry/databricks/web.ts'
import { tokenService } from '../../../testing/databricks/token-service.ts'
import { startWorkspace, type Workspace } from '../../../testing/databricks/unity-catalog.ts'
import { PythonScript } from '../../../testing/mlflow/python-script.ts'
import { describeWithMlflow } from '../../../testing/mlflow/real-mlflow.ts'

const script = fileURLToPath(
  new URL('../../../testing/databricks/official-login.py', import.meta.url),
)

type Env = Readonly<Record<string, string>>

/** Databricks' own library and Stagegate log in at the same workspace, and ask it for the same. */
describeWithMlflow('beside Databricks’ own library', ({ python }) => {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-login-'))
  const file = join(folder, 'jwt')
  const subject = 'repo:acme/models:environment:prod'
  const federation = { audience: '', subject, client: 'FAKE_ID' }
  const service = tokenService({ clients: { FAKE_ID: 'FAKE_SECRET' }, federation })
  let workspace: Workspace
  let official: PythonScript
  let job: Env

  beforeAll(async () => {
    workspace = await startWorkspace({ mlflow: '', instead: service.instead })
    service.at(workspace.url)
    federation.audience = `${workspace.url}/oidc/v1/token`
    job = { ...service.jobVariables({ repository: 'acme/models', environment: 'prod' }) }
    official = new PythonScript(python, script)
    writeFileSync(
      join(folder, '.databrickscfg'),
      `[prod]\nhost = ${workspace.url}\nclient_id = FAKE_ID\nclient_secret = FAKE_SECRET\n\n[own]\nhost = ${workspace.url}\ntoken = dapi-own\n`,
    )
  })

  afterAll(async () => {
    official.stop()
    await workspace.close()
    rmSync(folder, { recursive: true })
  })

  /** Each question once: the library asks some of them several times. */
  function asked(): readonly string[] {
    const told = workspace.asked.map(({ method, path, query, body, headers }) => {
      const form = Object.fromEntries([...new URLSearchParams(String(body ?? ''))].sort())
      // GitHub signs a new one each time.
      const shown = form.subject_token === undefined ? form : { ...form, subject_token: 'a token' }
      return JSON.stringify([method, path, query, shown, headers.authorization])
    })
    workspace.forget()
    return [...new Set(told)].sort()
  }

  async function jwt(): Promise<string> {
    const url = `${job.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${federation.audience}`
    const authorization = `Bearer ${job.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`
    const answered = await fetch(url, { headers: { authorization } })
    return ((await answered.json()) as { value: string }).value
  }

  const id = { DATABRICKS_CLIENT_ID: 'FAKE_ID' }
  test.each<[string, () => Promise<Env>]>([
    ['pat', async () => ({ DATABRICKS_TOKEN: 'dapi-1' })],
    ['oauth-m2m', async () => ({ ...id, DATABRICKS_CLIENT_SECRET: 'FAKE_SECRET' })],
    ['github-oidc', async () => ({ ...id, ...job, DATABRICKS_AUTH_TYPE: 'github-oidc' })],
    ['github-oidc', async () => ({ ...id, ...job })],
    ['env-oidc', async () => ({ ...id, DATABRICKS_OIDC_TOKEN: await jwt() })],
    [
      'file-oidc',
      async () => {
        writeFileSync(file, await jwt())
        // The library takes a client id beside a file for two ways, unless it is told which one is meant.
        const type = { DATABRICKS_AUTH_TYPE: 'file-oidc' }
        return { ...id, ...type, DATABRICKS_OIDC_TOKEN_FILEPATH: file }
      },
    ],
    ['oauth-m2m', async () => ({ DATABRICKS_HOST: '', DATABRICKS_CONFIG_PROFILE: 'prod' })],
  ])('one logs in by %s alike', async (kind, environment) => {
    const given = { DATABRICKS_HOST: workspace.url, ...(await environment()) }
    const env = Object.fromEntries(
      Object.entries({
        DATABRICKS_CONFIG_FILE: join(folder, '.databrickscfg'),
        ...given,
      }).filter(([, value]) => value !== ''),
    )
    workspace.forget()
    const theirs = await official.ask(JSON.stringify(env))
    const theyAsked = asked()
    const settings = readSettings(env, null)
    const around = {
      env,
      origin: workspace.url,
      sleep: async () => undefined,
      random: () => 0,
      now: Date.now,
    }
    const login = chooseLogin(settings, env)
    const session = new Session(hostOf(settings.host), login, settings, asking(around), Date.now)
    const { authorization } = await session.headers()
    expect(theirs).toEqual({ kind, authorization: expect.stringMatching(/^Bearer /) })
    expect(asked()).toEqual(theyAsked)
    if (kind === 'pat') expect(theirs).toMatchObject({ authorization })
    else expect(service.lets(authorization)).toBe(true)
  })

  test('two ways at once are an error for both', async () => {
    const two = { ...id, DATABRICKS_CLIENT_SECRET: 'FAKE_SECRET', DATABRICKS_TOKEN: 'dapi-1' }
    const env = { DATABRICKS_HOST: workspace.url, ...two }
    expect(await official.ask(JSON.stringify(env))).toEqual({ error: 'ValueError' })
    expect(() => chooseLogin(readSettings(env, null), env)).toThrow('two ways to log in')
  })

  test('a token of the environment beats that of a profile there, and is an error here', async () => {
    const env = {
      DATABRICKS_CONFIG_FILE: join(folder, '.databrickscfg'),
      DATABRICKS_CONFIG_PROFILE: 'own',
      DATABRICKS_TOKEN: 'dapi-of-somebody-else',
    }
    expect(await official.ask(JSON.stringify(env))).toEqual({
      kind: 'pat',
      authorization: 'Bearer dapi-of-somebody-else',
    })
    expect(() => readSettings(env, null)).toThrow(/DATABRICKS_TOKEN and token of the profile 'own'/)
  })
})
