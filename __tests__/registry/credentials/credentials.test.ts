import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { chooseCredentials, secretsOf } from '../../../src/registry/credentials/credentials.ts'

const nothing = { token: '', username: '', password: '' }
type Given = Partial<typeof nothing>

function chosen(explicit: Given, variables: Given) {
  return chooseCredentials({ ...nothing, ...explicit }, { ...nothing, ...variables })
}

const token = (it: string) => ({ kind: 'token', token: it })
const basic = (username: string, password: string) => ({ kind: 'basic', username, password })

test.each<[string, Given, Given, object]>([
  ['nothing is none', {}, {}, { kind: 'none' }],
  ['a token by input', { token: 'i' }, {}, token('i')],
  ['a token by variable', {}, { token: 'v' }, token('v')],
  ['the input’s token', { token: 'i' }, { token: 'v' }, token('i')],
  ['a pair by input', { username: 'u', password: 'p' }, {}, basic('u', 'p')],
  ['a pair by variable', {}, { username: 'u', password: 'p' }, basic('u', 'p')],
  [
    'a pair over a token, as MLflow’s client does',
    {},
    { token: 'v', username: 'u', password: 'p' },
    basic('u', 'p'),
  ],
  [
    'a pair over a token, by input too',
    { token: 'i', username: 'u', password: 'p' },
    {},
    basic('u', 'p'),
  ],
  [
    'the input’s token over the variables’ pair',
    { token: 'i' },
    { username: 'u', password: 'p' },
    token('i'),
  ],
  [
    'the input’s pair over the variables’ pair',
    { username: 'a', password: 'b' },
    { username: 'u', password: 'p' },
    basic('a', 'b'),
  ],
  [
    'a user by input, the password by variable',
    { username: 'a' },
    { password: 'p' },
    basic('a', 'p'),
  ],
  [
    'a password by input, the user by variable',
    { password: 'b' },
    { username: 'u' },
    basic('u', 'b'),
  ],
  ['the variables’ token, where their pair is half', {}, { token: 'v', username: 'u' }, token('v')],
])('%s', (_name, explicit, variables, expected) => {
  expect(chosen(explicit, variables)).toEqual(expected)
})

test.each<[string, Given, Given, string]>([
  ['a user alone', { username: 'u' }, {}, 'username is given without a password'],
  ['a password alone', { password: 'p' }, {}, 'password is given without a username'],
  ['a user alone, by variable', {}, { username: 'u' }, 'username is given without a password'],
  ['half a pair beside a token', { token: 'i', username: 'u' }, {}, 'without a password'],
  [
    'half a pair beside a token, though a variable has the other half',
    { token: 'i', username: 'u' },
    { password: 'p' },
    'without a password',
  ],
  [
    'half a pair by input beside the variables’ token',
    { password: 'p' },
    { token: 'v' },
    'without a username',
  ],
])('%s is refused, and no part of it is shown', (_name, explicit, variables, said) => {
  expect(() => chosen(explicit, variables)).toThrow(said)
  expect(() => chosen(explicit, variables)).toThrow(UsageError)
})

test('property: an explicit secret is used or refused, and never replaced by a variable', () => {
  const maybe = fc.constantFrom('', 'x')
  const given = fc.record({ token: maybe, username: maybe, password: maybe })
  const mark = (it: Given, who: string): typeof nothing => ({
    token: it.token ? `${who}-token` : '',
    username: it.username ? `${who}-user` : '',
    password: it.password ? `${who}-password` : '',
  })
  fc.assert(
    fc.property(given, given, (explicit, variables) => {
      let text: string
      try {
        text = JSON.stringify(
          chooseCredentials(mark(explicit, 'input'), mark(variables, 'variable')),
        )
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError)
        return
      }
      if (explicit.token || explicit.password) expect(text).toMatch(/input-(?:token|password)/)
      if (explicit.token) expect(text).not.toContain('variable-token')
      if (explicit.password) expect(text).not.toContain('variable-password')
    }),
  )
})

describe('a secret that is masked', () => {
  test('is a token, a password, and the encoded pair, but not a user name', () => {
    expect(secretsOf({ kind: 'none' }, [])).toEqual([])
    expect(secretsOf({ kind: 'token', token: 't0ken' }, [])).toEqual(['t0ken'])
    expect(secretsOf({ kind: 'basic', username: 'mlflow', password: 'pä' }, [])).toEqual([
      'pä',
      Buffer.from('mlflow:pä', 'utf8').toString('base64'),
    ])
  })

  test('is also a password in a URL, in its encoded and decoded form', () => {
    const secrets = secretsOf({ kind: 'none' }, ['https://me:p%40ss@mlflow.example.com'])
    expect(secrets).toContain('p%40ss')
    expect(secrets).toContain('p@ss')
    expect(secrets).toContain(Buffer.from('me:p@ss').toString('base64'))
    expect(secrets).not.toContain('me')
  })

  test.each(['https://dapi%2D12@x.example', 'https//dapi-12@x.example', 'dapi-12@x example'])(
    'is a token that is all the login in %s',
    (uri) => {
      expect(secretsOf({ kind: 'none' }, [uri])).toContain('dapi-12')
    },
  )

  test('is found in a URL with a stray percent sign', () => {
    expect(secretsOf({ kind: 'none' }, ['https://me:100%@x.example'])).toContain('100%')
  })

  test.each([
    'https//ci:s3cr%40t@mlflow.example',
    '//ci:s3cr%40t@mlflow.example',
    'ci:s3cr%40t@mlflow.example',
    'https://ci:s3cr%40t@mlflow example',
    'https://ci:s3cr%40t@mlflow.example:port',
    'postgresql+psycopg2://ci:s3cr%40t@db/mlflow',
  ])('is found in %s, which is misspelled or names another store', (uri) => {
    const secrets = secretsOf({ kind: 'none' }, [uri])
    expect(secrets).toEqual(expect.arrayContaining(['s3cr%40t', 's3cr@t']))
    expect(secrets).not.toContain('ci')
  })

  test('is found completely if a slash or an @ in it makes the URL invalid', () => {
    expect(secretsOf({ kind: 'none' }, ['https://ci:a/b@mlflow.example'])).toContain('a/b')
    expect(secretsOf({ kind: 'none' }, ['https//ci:a@b@mlflow.example'])).toContain('a@b')
  })

  test('is no part of a path, although it has a colon and an @', () => {
    const uris = ['sqlite:///srv/a:b@c/mlflow.db', 'https://mlflow.example/a:b@c']
    expect(secretsOf({ kind: 'none' }, uris)).toEqual([])
  })

  test('is no part of a text with a control character, which is not a URL', () => {
    expect(secretsOf({ kind: 'none' }, ['::error::a\nb:c@d', '\u001b[31m:x@y'])).toEqual([])
  })

  test('does not exist in a URL without a password, or in a text that is not a URL', () => {
    expect(
      secretsOf({ kind: 'none' }, ['https://x.example', 'sqlite:///a.db', '', 'me:pw']),
    ).toEqual([])
  })
})
