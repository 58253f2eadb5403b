import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { hostOf } from '../../../src/registry/databricks/host.ts'
import { chooseLogin } from '../../../src/registry/databricks/login.ts'
import { readSettings } from '../../../src/registry/databricks/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'stagegate-databricks-'))

afterAll(() => rmSync(folder, { recursive: true }))

const profiles = `
; a comment
[DEFAULT]
host = https://default.example
token = default-token

[prod]
host  = prod.example/
token = prod-token

[dev.eu]
host = https://dev.example
client_id = dev-id
client_secret = dev-secret

[only-host]
HOST = https://only.example
`

function environment(env: Readonly<Record<string, string>>, text = profiles) {
  writeFileSync(join(folder, '.databrickscfg'), text)
  return { HOME: folder, ...env }
}

/** Where one would go, and how one would log in. */
function read(
  env: Readonly<Record<string, string>>,
  profile: string | null = null,
  text = profiles,
) {
  const around = environment(env, text)
  const settings = readSettings(around, profile)
  return { host: hostOf(settings.host).address, login: chooseLogin(settings, around) }
}

const job = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example/?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
}
const host = { DATABRICKS_HOST: 'https://a.example' }

describe('where to go and how to log in', () => {
  test('is said by the environment alone where it names a host', () => {
    expect(read({ ...host, DATABRICKS_TOKEN: 'env-token' })).toEqual({
      host: 'https://a.example',
      login: { kind: 'pat', token: 'env-token' },
    })
  })

  test('is said by the profile that the URI names', () => {
    expect(read({}, 'prod')).toEqual({
      host: 'https://prod.example',
      login: { kind: 'pat', token: 'prod-token' },
    })
    expect(read({}, 'dev.eu').login).toEqual({
      kind: 'oauth-m2m',
      clientId: 'dev-id',
      clientSecret: 'dev-secret',
    })
  })

  test('is said by the profile of a variable, the default profile of the file, or DEFAULT', () => {
    expect(read({ DATABRICKS_CONFIG_PROFILE: 'prod' }).host).toBe('https://prod.example')
    expect(read({}).host).toBe('https://default.example')
    const named = `${profiles}\n[__settings__]\ndefault_profile = prod\n`
    expect(read({}, null, named).host).toBe('https://prod.example')
  })

  test('takes nothing from DEFAULT into another profile', () => {
    expect(() => read({}, 'only-host')).toThrow('There is no way to log in')
  })

  test('may be said half by a profile and half by the environment', () => {
    expect(read({ DATABRICKS_TOKEN: 'env-token' }, 'only-host')).toEqual({
      host: 'https://only.example',
      login: { kind: 'pat', token: 'env-token' },
    })
    const same = { DATABRICKS_HOST: 'https://PROD.example', DATABRICKS_TOKEN: 'prod-token' }
    expect(read(same, 'prod').host).toBe('https://prod.example')
  })

  test.each([
    [{ DATABRICKS_TOKEN: 'stray-token' }, 'DATABRICKS_TOKEN and token of the profile'],
    [{ DATABRICKS_HOST: 'https://evil.example' }, 'DATABRICKS_HOST and host of the profile'],
  ])('is not known where the environment says otherwise than a profile: %j', (env, both) => {
    expect(() => read(env, 'prod')).toThrow(both)
    expect(() => read({ ...env, DATABRICKS_CONFIG_PROFILE: 'prod' })).toThrow(both)
    expect(() => read(env, 'prod')).not.toThrow(/stray-token|prod-token/)
  })

  test('is one way, and two are an error that names both', () => {
    const two = { ...host, DATABRICKS_TOKEN: 't', DATABRICKS_CLIENT_SECRET: 's' }
    expect(() => read({ ...two, DATABRICKS_CLIENT_ID: 'id' })).toThrow(
      /DATABRICKS_TOKEN \(pat\) and DATABRICKS_CLIENT_SECRET \(oauth-m2m\)/,
    )
    expect(() => read({ DATABRICKS_CLIENT_SECRET: 's' }, 'prod')).toThrow(
      /token of the profile 'prod' \(pat\) and DATABRICKS_CLIENT_SECRET \(oauth-m2m\)/,
    )
    const oidc = { DATABRICKS_OIDC_TOKEN: 'jwt', DATABRICKS_OIDC_TOKEN_FILEPATH: '/jwt' }
    expect(() => read({ ...host, ...oidc })).toThrow(/env-oidc.*file-oidc/)
    const leftOver = { ...host, ...job, DATABRICKS_TOKEN: 't', DATABRICKS_CLIENT_ID: 'id' }
    expect(() => read(leftOver)).toThrow(
      /DATABRICKS_TOKEN \(pat\) and DATABRICKS_CLIENT_ID \(github-oidc\)/,
    )
    const chosen = { ...two, DATABRICKS_AUTH_TYPE: 'pat' }
    expect(read(chosen).login).toEqual({ kind: 'pat', token: 't' })
  })

  test('is GitHub’s token where the job has one and nothing else was chosen', () => {
    const github = {
      kind: 'exchange',
      clientId: 'id',
      subject: {
        kind: 'github-oidc',
        url: job.ACTIONS_ID_TOKEN_REQUEST_URL,
        bearer: 'request-token',
      },
    }
    expect(read({ ...host, ...job, DATABRICKS_CLIENT_ID: 'id' }).login).toEqual(github)
    const named = { DATABRICKS_AUTH_TYPE: 'github-oidc', DATABRICKS_CLIENT_ID: 'id' }
    expect(read({ ...host, ...job, ...named, DATABRICKS_TOKEN: 'stray' }).login).toEqual(github)
    const secret = { DATABRICKS_CLIENT_ID: 'id', DATABRICKS_CLIENT_SECRET: 's' }
    expect(read({ ...host, ...job, ...secret }).login.kind).toBe('oauth-m2m')
  })

  test('is a token in a variable or a file, of the account where no client is named', () => {
    expect(read({ ...host, DATABRICKS_OIDC_TOKEN: 'jwt' }).login).toEqual({
      kind: 'exchange',
      clientId: null,
      subject: { kind: 'env-oidc', variable: 'DATABRICKS_OIDC_TOKEN', token: 'jwt' },
    })
    const other = { DATABRICKS_OIDC_TOKEN_ENV: 'CI_JWT', CI_JWT: 'jwt', DATABRICKS_CLIENT_ID: 'id' }
    expect(read({ ...host, ...other }).login).toMatchObject({
      clientId: 'id',
      subject: { variable: 'CI_JWT', token: 'jwt' },
    })
    for (const variable of ['DATABRICKS_OIDC_TOKEN_FILEPATH', 'DATABRICKS_OIDC_TOKEN_FILE']) {
      expect(read({ ...host, [variable]: '/run/jwt' }).login).toMatchObject({
        subject: { kind: 'file-oidc', path: '/run/jwt' },
      })
    }
  })

  test.each([
    [
      {},
      'no-such',
      /no profile 'no-such'.*Profiles there: 'DEFAULT', 'prod', 'only-host', 'dev.eu'/s,
    ],
    [{ ...host }, null, /no way to log in/],
    [{ ...host, DATABRICKS_CLIENT_ID: 'id' }, null, /id-token: write/],
    [
      { ...host, DATABRICKS_AUTH_TYPE: 'azure-cli' },
      null,
      /'azure-cli', which Stagegate does not know/,
    ],
    [
      { ...host, DATABRICKS_AUTH_TYPE: 'oauth-m2m', DATABRICKS_CLIENT_ID: 'x' },
      null,
      /DATABRICKS_CLIENT_SECRET/,
    ],
    [
      { ...host, DATABRICKS_AUTH_TYPE: 'env-oidc' },
      null,
      /DATABRICKS_OIDC_TOKEN, which is not set/,
    ],
    [{ ...host, DATABRICKS_USERNAME: 'me', DATABRICKS_PASSWORD: 'pw' }, null, /takes no passwords/],
    [{ DATABRICKS_TOKEN: 't' }, null, /No Databricks workspace is named/],
    [
      { DATABRICKS_HOST: 'https://accounts.cloud.databricks.com', DATABRICKS_TOKEN: 't' },
      null,
      /address of an account/,
    ],
    [{ DATABRICKS_HOST: 'http://a.example', DATABRICKS_TOKEN: 't' }, null, /without encryption/],
    [{ DATABRICKS_HOST: 'https://u:pw@a.example', DATABRICKS_TOKEN: 't' }, null, /not the address/],
    [{ DATABRICKS_CONFIG_FILE: '/no/such/file' }, 'prod', /cannot be read/],
  ])('cannot be told from %j and the profile %j', (env, profile, message) => {
    expect(() => read(env, profile)).toThrow(message)
  })

  test('is not told where there is no file at all', () => {
    const env = { HOME: '/no/such/folder' }
    expect(readSettings(env, null)).toEqual({})
    expect(() => readSettings(env, 'prod')).toThrow(
      /cannot be read, and the profile 'prod' is named/,
    )
  })

  test('has the workspace’s id where the address has it', () => {
    const setting = { value: 'https://a.example/?o=123', from: 'DATABRICKS_HOST' }
    expect(hostOf(setting)).toEqual({ address: 'https://a.example', workspace: '123' })
  })
})

test.each(['a;b#c', 'a\\b;c', '#a', 'a=b'])(
  'a value of a profile is taken as it is: %s',
  (token) => {
    const text = `# host = https://evil.example\n[prod]\nhost = https://prod.example\ntoken = ${token}\n ; x = y\n`
    expect(read({}, 'prod', text)).toEqual({
      host: 'https://prod.example',
      login: { kind: 'pat', token },
    })
  },
)
