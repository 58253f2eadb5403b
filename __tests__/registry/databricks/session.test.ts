import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { hostOf } from '../../../src/registry/databricks/host.ts'
import { chooseLogin } from '../../../src/registry/databricks/login.ts'
import { Session } from '../../../src/registry/databricks/session.ts'
import { readSettings } from '../../../src/registry/databricks/settings.ts'
import { asking } from '../../../src/registry/databricks/web.ts'
import {
  standardConfig,
  type TokenServiceOptions,
  tokenService,
} from '../../../testing/databricks/token-service.ts'
import { startWorkspace, type Workspace } from '../../../testing/databricks/unity-catalog.ts'

const opened: Workspace[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((workspace) => workspace.close()))
})

type Env = Readonly<Record<string, string>>

async function started(options: TokenServiceOptions) {
  const service = tokenService(options)
  const workspace = await startWorkspace({
    mlflow: '',
    lets: service.lets,
    instead: service.instead,
  })
  opened.push(workspace)
  service.at(workspace.url)
  let now = 0
  const logIn = (given: Env) => {
    const env = { DATABRICKS_HOST: workspace.url, ...given }
    const settings = readSettings(env, null)
    const clock = () => Date.now() + now
    const sleep = async () => undefined
    const ask = asking({ env, origin: workspace.url, sleep, random: () => 0, now: clock })
    return new Session(hostOf(settings.host), chooseLogin(settings, env), settings, ask, clock)
  }
  const later = (milliseconds: number) => {
    now += milliseconds
  }
  return { service, workspace, logIn, later }
}

/** Paths that were asked for, in order. */
function paths({ asked }: Workspace): readonly string[] {
  return asked.map(({ method, path }) => `${method} ${path}`)
}

const client = { DATABRICKS_CLIENT_ID: 'FAKE_ID', DATABRICKS_CLIENT_SECRET: 'FAKE_SECRET' }
const discovery = 'GET /.well-known/databricks-config'
const server = 'GET /oidc/.well-known/oauth-authorization-server'
const grant = 'POST /oidc/v1/token'

describe('a personal access token', () => {
  test('is sent as it is, with the id of the workspace', async () => {
    const { logIn, workspace } = await started({})
    const session = logIn({ DATABRICKS_TOKEN: ' dapi-1 ' })
    expect(await session.headers()).toEqual({
      authorization: 'Bearer dapi-1',
      'x-databricks-org-id': '1234567890',
    })
    await session.headers()
    expect(paths(workspace)).toEqual([discovery])
  })

  test('is sent where nobody says which workspace it is', async () => {
    const { logIn } = await started({ config: null })
    expect(await logIn({ DATABRICKS_TOKEN: 'dapi-1' }).headers()).toEqual({
      authorization: 'Bearer dapi-1',
    })
  })

  test('with a line break in it is never sent', async () => {
    const { logIn } = await started({})
    const told = logIn({ DATABRICKS_TOKEN: 'dapi\r\nx: y' }).headers()
    await expect(told).rejects.toThrow('cannot contain')
    await expect(told).rejects.not.toThrow('dapi')
  })
})

describe('a client secret', () => {
  test('gets a token, once, and again before that ends', async () => {
    const { logIn, workspace, service, later } = await started({
      clients: { FAKE_ID: 'FAKE_SECRET' },
    })
    const session = logIn(client)
    const [first, same] = await Promise.all([session.headers(), session.headers()])
    expect(first.authorization).toBe('Bearer access-token-1')
    expect(same).toEqual(first)
    expect(service.lets(first.authorization)).toBe(true)
    expect(paths(workspace)).toEqual([discovery, server, grant])
    expect(workspace.asked.at(-1)).toMatchObject({
      body: 'grant_type=client_credentials&scope=all-apis',
      headers: { authorization: 'Basic RkFLRV9JRDpGQUtFX1NFQ1JFVA==' },
    })
    later(3600_000 - 61_000)
    expect((await session.headers()).authorization).toBe('Bearer access-token-1')
    later(2_000)
    expect((await session.headers()).authorization).toBe('Bearer access-token-2')
  })

  test('that is wrong is an error without it', async () => {
    const { logIn } = await started({ clients: { FAKE_ID: 'ANOTHER' } })
    const told = logIn(client).headers()
    await expect(told).rejects.toThrow(/invalid_client.*DATABRICKS_CLIENT_SECRET is wrong/)
    await expect(told).rejects.not.toThrow(/FAKE_SECRET|RkFLRV9J/)
  })

  test('gets a token at the usual place where the workspace does not say which', async () => {
    const clients = { FAKE_ID: 'FAKE_SECRET' }
    for (const config of [null, { oidc_endpoint: 'http://elsewhere.example/oidc' }]) {
      const { logIn, workspace } = await started({ config, clients })
      expect((await logIn(client).headers()).authorization).toBe('Bearer access-token-1')
      expect(workspace.asked.at(-1)?.path).toBe('/oidc/v1/token')
    }
  })
})

describe('the token that GitHub gives a job', () => {
  const claims = { repository: 'acme/models', environment: 'prod' }
  const subject = 'repo:acme/models:environment:prod'
  const github = { DATABRICKS_AUTH_TYPE: 'github-oidc', DATABRICKS_CLIENT_ID: 'FAKE_ID' }

  test.each<[string, string, (url: string) => object, Env]>([
    [
      'DATABRICKS_TOKEN_AUDIENCE',
      'https://github.com/acme',
      standardConfig,
      { DATABRICKS_TOKEN_AUDIENCE: 'https://github.com/acme' },
    ],
    [
      'the workspace',
      'aud-of-it&x',
      (url) => ({
        ...standardConfig(url),
        token_federation_default_oidc_audiences: ['aud-of-it&x'],
      }),
      {},
    ],
    ['the account', 'acc-1', (url) => ({ oidc_endpoint: `${url}/oidc`, account_id: 'acc-1' }), {}],
  ])('is exchanged, with the audience of %s', async (_, audience, config, env) => {
    const federation = { audience, subject, client: 'FAKE_ID' }
    const options: { config?: object; federation: typeof federation } = { federation }
    const { service, workspace, logIn } = await started(options)
    options.config = config(workspace.url)
    const session = logIn({ ...github, ...env, ...service.jobVariables(claims) })
    expect((await session.headers()).authorization).toBe('Bearer access-token-1')
    expect(session.audience).toBe(audience)
    const [asked] = workspace.asked.filter(({ path }) => path === '/oidc/token')
    expect(asked?.query).toEqual({ 'api-version': '2.0', audience })
  })

  test('has the token endpoint as its audience where nobody names another', async () => {
    const options = { federation: { audience: '', subject, client: 'FAKE_ID' } }
    const { service, workspace, logIn } = await started(options)
    options.federation.audience = `${workspace.url}/oidc/v1/token`
    const session = logIn({ ...github, ...service.jobVariables(claims) })
    expect((await session.headers()).authorization).toBe('Bearer access-token-1')
  })

  test.each(['oauth', 'account'] as const)(
    'that no policy fits is an error that says what it claims, in the form %s',
    async (refusal) => {
      const federation = { audience: 'another', subject, client: 'FAKE_ID' }
      const { service, logIn, workspace } = await started({ federation, refusal })
      const session = logIn({ ...github, ...service.jobVariables(claims) })
      const error = await session.headers().catch((thrown: Error) => thrown)
      expect(String(error)).toContain('invalid_grant: "No federation policy matches the token"')
      expect(String(error)).toContain(`subject ${subject}, audience ${workspace.url}/oidc/v1/token`)
      expect(String(error)).toContain('DATABRICKS_TOKEN_AUDIENCE')
      expect(String(error)).not.toMatch(/eyJ/)
    },
  )

  test('is asked for anew each time that a token of Databricks ends', async () => {
    const federation = { audience: 'https://a', subject, client: 'FAKE_ID' }
    const { service, workspace, logIn, later } = await started({ federation, lasts: 1 })
    const env = {
      ...github,
      DATABRICKS_TOKEN_AUDIENCE: 'https://a',
      ...service.jobVariables(claims),
    }
    const session = logIn(env)
    expect((await session.headers()).authorization).toBe('Bearer access-token-1')
    later(950)
    expect((await session.headers()).authorization).toBe('Bearer access-token-2')
    expect(workspace.asked.filter(({ path }) => path === '/oidc/token')).toHaveLength(2)
  })

  test('that GitHub refuses is an error that names the permission, and not the token', async () => {
    const { service, logIn } = await started({})
    const job = { ...service.jobVariables(claims), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'forged-token' }
    const told = logIn({ ...github, ...job }).headers()
    await expect(told).rejects.toThrow(/GitHub answered 401.*id-token: write/)
    await expect(told).rejects.not.toThrow('forged-token')
  })

  test('is not asked for where the address is not GitHub’s kind', async () => {
    const { logIn } = await started({})
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://a.example/',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
    }
    await expect(logIn({ ...github, ...env }).headers()).rejects.toThrow('not what GitHub gives')
  })
})

describe('a token of somebody else’s', () => {
  const subject = 'repo:acme/models:ref:refs/heads/main'

  async function signed(service: Awaited<ReturnType<typeof started>>['service']) {
    const job = service.jobVariables({ repository: 'acme/models' })
    const answered = await fetch(`${job.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=acc-1`, {
      headers: { authorization: `Bearer ${job.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
    })
    return ((await answered.json()) as { value: string }).value
  }

  test('is taken from a variable or a file, for a service principal or for the whole account', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stagegate-oidc-'))
    const file = join(folder, 'jwt')
    for (const id of [{}, { client: 'FAKE_ID' }]) {
      const { service, logIn } = await started({
        federation: { audience: 'acc-1', subject, ...id },
      })
      const jwt = await signed(service)
      writeFileSync(file, `${jwt}\n`)
      const env = 'client' in id ? { DATABRICKS_CLIENT_ID: 'FAKE_ID' } : {}
      for (const way of [
        { DATABRICKS_OIDC_TOKEN: jwt },
        { DATABRICKS_OIDC_TOKEN_FILEPATH: file },
      ]) {
        const { authorization } = await logIn({ ...env, ...(way as unknown as Env) }).headers()
        expect(service.lets(authorization)).toBe(true)
      }
    }
    rmSync(folder, { recursive: true })
  })

  test('that was not signed is refused, and not shown although the answer repeats it', async () => {
    const { logIn } = await started({ federation: { audience: 'acc-1', subject } })
    const told = logIn({ DATABRICKS_OIDC_TOKEN: 'aa.bb.cc' }).headers()
    await expect(told).rejects.toThrow(/Signature of \*\*\* is not valid/)
  })
})

test('a token is asked for again where the endpoint is overloaded, and no page is taken for one', async () => {
  let times = 0
  const service = tokenService({ clients: { FAKE_ID: 'FAKE_SECRET' } })
  const workspace = await startWorkspace({
    mlflow: '',
    instead: async (request) => {
      if (request.path !== '/oidc/v1/token') return service.instead(request)
      times += 1
      if (times === 1) return { status: 503, json: {} }
      return { status: 200, text: '<html>Log in</html>', headers: { 'content-type': 'text/html' } }
    },
  })
  opened.push(workspace)
  service.at(workspace.url)
  const env = { DATABRICKS_HOST: workspace.url, ...client }
  const settings = readSettings(env, null)
  const ask = asking({
    env,
    origin: workspace.url,
    sleep: async () => undefined,
    random: () => 0,
    now: Date.now,
  })
  const session = new Session(
    hostOf(settings.host),
    chooseLogin(settings, env),
    settings,
    ask,
    Date.now,
  )
  await expect(session.headers()).rejects.toThrow('answered 200, and not with a token')
  expect(times).toBe(2)
})
