import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  changedTrust,
  environmentToSave,
  restoredEnvironment,
} from '../../src/action/saved-environment.ts'
import { proxyFor } from '../../src/network/proxy.ts'
import { chooseLogin } from '../../src/registry/databricks/login.ts'
import { readSettings } from '../../src/registry/databricks/settings.ts'
import { connectionVariables, secretVariables } from '../../src/registry/mlflow/settings.ts'

type Env = Readonly<Record<string, string>>

const files = new Map([['/ca.pem', 'one authority']])
async function readFile(path: string): Promise<string> {
  const text = files.get(path)
  if (text === undefined) throw new Error(`ENOENT: ${path}`)
  return text
}

/** What the post step has of the environment of the step before, after later steps. */
async function restored(before: Env, later: Env) {
  // As the runner keeps it: in a file, and as text.
  const saved = JSON.parse(JSON.stringify(await environmentToSave(before, [], readFile)))
  const env = restoredEnvironment(saved, later)
  return { saved, env, changed: await changedTrust(saved, env, readFile) }
}

const spelling = fc.constantFrom('http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY')
const address = fc
  .record({
    scheme: fc.constantFrom('http://', 'https://', ''),
    login: fc.constantFrom('', 'me@', 'me:sw0rdfish@', ':sw0rdfish@', 'm%40e:sw0rd%23fish@'),
    host: fc.constantFrom('proxy.example', '10.0.0.1', '[::1]'),
    port: fc.constantFrom('', ':3128', ':443'),
    rest: fc.constantFrom('', '/'),
  })
  .map(({ scheme, login, host, port, rest }) => `${scheme}${login}${host}${port}${rest}`)
const anyText = fc.oneof(
  address,
  fc.constantFrom('', ' ', 'socks5://x', 'me:sw0rdfish'),
  fc.string(),
)
const proxies = fc
  .tuple(
    fc.array(fc.tuple(spelling, anyText), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom('no_proxy', 'NO_PROXY'), fc.constantFrom('*', 'a.b', '')), {
      maxLength: 2,
    }),
  )
  .map(([some, none]): Env => Object.fromEntries([...some, ...none]))

/** What is used for this address; the login by itself. */
function chosen(server: string, env: Readonly<Record<string, string | undefined>>) {
  try {
    const proxy = proxyFor(new URL(server), env)
    if (proxy === null) return { proxy: 'none', login: '' }
    const url = new URL(proxy.url)
    const login = `${url.username}:${url.password}`
    url.username = ''
    url.password = ''
    return { proxy: url.href, login: login === ':' ? '' : login }
  } catch {
    return { proxy: 'an error', login: '' }
  }
}

describe('proxies', () => {
  test('are those of the step before, whatever has been exported since', async () => {
    await fc.assert(
      fc.asyncProperty(proxies, proxies, async (before, later) => {
        const { env } = await restored(before, later)
        for (const server of ['http://mlflow.example', 'https://mlflow.example']) {
          const { login, ...now } = chosen(server, env)
          const { login: _, ...then } = chosen(server, before)
          expect(now).toEqual(then)
          // A later step may name the same proxy, and then it is the login that it gives.
          if (login !== '') expect(Object.values(later).join()).toContain(login.split(':')[1])
        }
      }),
    )
  })

  test('are saved without a user and a password', async () => {
    await fc.assert(
      fc.asyncProperty(spelling, address, async (variable, url) => {
        const { saved, env } = await restored({ [variable]: url }, { [variable]: url })
        expect(JSON.stringify(saved)).not.toMatch(/sw0rd|me@|m%40e/)
        const server =
          variable.startsWith('http_') || variable.startsWith('HTTP_') ? 'http' : 'https'
        expect(chosen(`${server}://x.example`, env)).toEqual(
          chosen(`${server}://x.example`, { [variable]: url }),
        )
      }),
    )
  })

  test('that are no address are saved as nothing but that', async () => {
    const broken = 'http://me:sw0rd#fish@proxy.example'
    const { saved, env } = await restored({ https_proxy: broken }, { https_proxy: 'http://evil' })
    expect(JSON.stringify(saved)).not.toContain('sw0rd')
    expect(() => proxyFor(new URL('https://mlflow.example'), env)).toThrow('https_proxy')
  })
})

describe("MLflow's variables", () => {
  test('are those of the step before, and no others', async () => {
    const before = { MLFLOW_WORKSPACE: 'fraud', MLFLOW_TRACKING_TOKEN: 'secret', HOME: '/a' }
    const later = { MLFLOW_WORKSPACE: 'x', MLFLOW_TRACKING_INSECURE_TLS: 'true', HOME: '/b' }
    const { saved, env } = await restored(before, later)
    expect(env).toEqual({ MLFLOW_WORKSPACE: 'fraud', HOME: '/b' })
    expect(JSON.stringify([saved.variables, saved.secrets])).not.toContain('secret')
  })

  test('are all that a connection reads', () => {
    const savedByThemselves = ['TRACKING_URI', 'REGISTRY_URI', 'TRACKING_TOKEN']
      .concat(['TRACKING_USERNAME', 'TRACKING_PASSWORD'])
      .map((name) => `MLFLOW_${name}`)
    const folder = join(import.meta.dirname, '../../src/registry')
    const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap(
        (file) =>
          readFileSync(join(folder, file), 'utf8').match(
            /\b(?:(?:MLFLOW|AWS|SAGEMAKER|DATABRICKS)_[A-Z_0-9]*[A-Z0-9]|[A-Z]+_CA_BUNDLE)\b/g,
          ) ?? [],
      )
      .filter((name) => !savedByThemselves.includes(name))
    expect([...new Set(named)].sort()).toEqual([...connectionVariables, ...secretVariables].sort())
  })
})

describe('what Node trusts by itself', () => {
  test('is told apart by its value, and of a file by its content', async () => {
    const before = { NODE_EXTRA_CA_CERTS: '/ca.pem', NODE_OPTIONS: '--max-http-header-size=9999' }
    expect((await restored(before, before)).changed).toEqual([])
    expect((await restored(before, {})).changed).toEqual(['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS'])
    const saved = await environmentToSave(before, [], readFile)
    const other = async () => 'another authority'
    expect(await changedTrust(saved, before, other)).toEqual(['NODE_EXTRA_CA_CERTS'])
    const gone = async () => Promise.reject(new Error('ENOENT'))
    expect(await changedTrust(saved, before, gone)).toEqual(['NODE_EXTRA_CA_CERTS'])
  })

  test('is not in what is saved', async () => {
    const { saved } = await restored({ NODE_OPTIONS: '--title=hunter2' }, {})
    expect(JSON.stringify(saved)).not.toContain('hunter2')
  })

  test("of the file that MLflow's variable names, the path is given back and the content counts", async () => {
    const before = { MLFLOW_TRACKING_SERVER_CERT_PATH: '/ca.pem' }
    const { env, changed } = await restored(before, { MLFLOW_TRACKING_SERVER_CERT_PATH: '/x.pem' })
    expect(env).toEqual(before)
    expect(changed).toEqual([])
  })
})

describe('secrets of AWS', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'AKIA1', AWS_SECRET_ACCESS_KEY: 's3cret', HOME: '/a' }

  test.each([
    ['for an ARN', {}, ['arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/x']],
    ['where requests are signed', { MLFLOW_TRACKING_AWS_SIGV4: 'TRUE' }, ['https://mlflow']],
  ])('are saved %s, and later ones do not replace them', async (_, more, uris) => {
    const saved = await environmentToSave({ ...keys, ...more }, uris, readFile)
    expect(JSON.stringify(saved.variables)).not.toContain('s3cret')
    const later = { ...keys, AWS_SECRET_ACCESS_KEY: 'other', AWS_SESSION_TOKEN: 'other' }
    expect(restoredEnvironment(saved, later)).toEqual({ ...keys, ...more })
  })

  test('are not saved for any other registry', async () => {
    const saved = await environmentToSave(keys, ['https://mlflow', 'sqlite:///a.db'], readFile)
    expect(saved.secrets).toEqual({})
  })
})

describe("the file with Databricks' profiles", () => {
  const uris = ['databricks://PROD']

  test.each<[string, Env, string]>([
    ['in the home folder', { HOME: '/home/ci' }, '/home/ci/.databrickscfg'],
    ['in that of Windows', { USERPROFILE: '/users/ci' }, '/users/ci/.databrickscfg'],
    [
      'named with ~',
      { HOME: '/home/ci', DATABRICKS_CONFIG_FILE: '~/prod.cfg' },
      '/home/ci/prod.cfg',
    ],
  ])('%s counts by its content, and a later home folder has none', async (_, before, path) => {
    const texts = new Map([[path, '[PROD]\nhost = https://prod.example']])
    const read = async (asked: string) => {
      const text = texts.get(asked)
      return text === undefined ? Promise.reject(new Error('ENOENT')) : text
    }
    const saved = await environmentToSave(before, uris, read)
    const env = restoredEnvironment(saved, { ...before, HOME: '/evil' })
    expect(env.DATABRICKS_CONFIG_FILE).toBe(path)
    expect(await changedTrust(saved, env, read)).toEqual([])
    texts.set(path, '[PROD]\nhost = https://evil.example')
    expect(await changedTrust(saved, env, read)).toEqual(['DATABRICKS_CONFIG_FILE'])
  })
})

test('a password for Databricks is saved and masked as a secret, though nobody is let in with it', async () => {
  const env = {
    DATABRICKS_TOKEN: 'dapi',
    DATABRICKS_PASSWORD: 's3cret',
    DATABRICKS_HOST: 'https://h',
  }
  const saved = await environmentToSave(env, ['databricks'], readFile)
  expect(JSON.stringify(saved.variables)).not.toContain('s3cret')
  expect(restoredEnvironment(saved, {})).toEqual(env)
})

test('the token that DATABRICKS_OIDC_TOKEN_ENV names is the one of the step before', async () => {
  const host = { DATABRICKS_HOST: 'https://h', DATABRICKS_OIDC_TOKEN: 'eyJ.not-this' }
  const named = { ...host, DATABRICKS_OIDC_TOKEN_ENV: 'DATABRICKS_JWT', DATABRICKS_JWT: 'eyJ.own' }
  const saved = await environmentToSave(named, ['databricks'], readFile)
  const later = { ...named, DATABRICKS_JWT: 'eyJ.other' }
  const env = restoredEnvironment(saved, later)
  const login = chooseLogin(readSettings(env, null), env)
  expect(login).toMatchObject({ subject: { kind: 'env-oidc', token: 'eyJ.own' } })
  expect(JSON.stringify(saved.variables)).not.toContain('eyJ.own')
})
