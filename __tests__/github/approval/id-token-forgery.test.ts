import { describe, expect, test } from '@jest/globals'
import {
  confusedToken,
  newSigningKey,
  publishedKeys,
  signedToken,
  unsignedToken,
} from '../../../testing/github/token-signing.ts'
import {
  answerWith,
  approvedByToken,
  becauseOf,
  claimsOfJob,
  forbidden,
  granted,
  issuer,
  keys,
  type Reply,
  routes,
  signing,
  tell,
  token,
} from './scripted-github.ts'

const another = newSigningKey('another')
const withToken = (reply: Reply, more: object = {}) =>
  tell({ ...approvedByToken, [routes.token]: reply, ...more }, { env: granted })
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow

describe('a token that GitHub did not make for this audience and time proves nothing', () => {
  const { exp: _, ...endless } = claimsOfJob()
  const stories: [string, string, string][] = [
    ['alg: none', unsignedToken(signing.kid, claimsOfJob()), 'is not signed with RS256'],
    ['a public key as a secret', confusedToken(signing, claimsOfJob()), 'is not signed with RS256'],
    [
      'the key of somebody else under the name of GitHub’s',
      signedToken({ ...another, kid: signing.kid }, claimsOfJob()),
      'has a signature that does not match its key',
    ],
    ['a key nobody knows', signedToken(another, claimsOfJob()), 'is signed with a key that GitHub'],
    [
      'a key that it brings along',
      signedToken(another, claimsOfJob(), {
        jwk: another.publicKey.export({ format: 'jwk' }),
        jku: 'https://elsewhere.example/keys',
      }),
      'is signed with a key that GitHub',
    ],
    ['expired', signedToken(signing, claimsOfJob({ exp: seconds(-120) })), 'has expired'],
    [
      'from tomorrow',
      signedToken(signing, claimsOfJob({ nbf: seconds(86400) })),
      'is not valid at this time',
    ],
    ['without an end', signedToken(signing, endless), 'is not valid at this time'],
    [
      'of another audience',
      signedToken(signing, claimsOfJob({ aud: 'sts' })),
      'is not for the audience stagegate',
    ],
    [
      'of another issuer',
      signedToken(signing, claimsOfJob({ iss: 'https://elsewhere.example' })),
      `is not issued by ${issuer}`,
    ],
    [
      'of an issuer that begins like GitHub’s',
      signedToken(signing, claimsOfJob({ iss: `${issuer}.elsewhere.example` })),
      `is not issued by ${issuer}`,
    ],
    [
      'of an issuer with a longer path',
      signedToken(signing, claimsOfJob({ iss: `${issuer}/octo/../x` })),
      `is not issued by ${issuer}`,
    ],
    ['without claims', signedToken(signing, {}), 'is not for the audience stagegate'],
    [
      'with a run that is no text',
      signedToken(signing, claimsOfJob({ run_id: 5 })),
      'lacks claims that GitHub makes',
    ],
    [
      'cut off',
      signedToken(signing, claimsOfJob()).slice(0, -20),
      'has a signature that does not match',
    ],
  ]
  test.each(stories)('%s', async (_, value, said) => {
    const told = await withToken(answerWith(value))
    expect(becauseOf(told)).toContain(
      `Could not tell in which environment this job runs: its OIDC token ${said}`,
    )
    expect(becauseOf(told)).toContain('ACTIONS_ID_TOKEN_REQUEST_URL')
    // Nothing else is asked in its place: whoever forges one answer may forge another.
    expect(told.asked.at(-1)).toBe(routes.keys)
  })
})

test('a clock that is half a minute off is no forgery', async () => {
  const reply = answerWith(signedToken(signing, claimsOfJob({ exp: seconds(-30) })))
  expect((await withToken(reply)).approval).toMatchObject({ kind: 'approved' })
})

test('an enterprise may have its name behind the issuer', async () => {
  const reply = token({ iss: `${issuer}/octo-enterprise` })
  expect((await withToken(reply)).approval).toMatchObject({ kind: 'approved' })
})

test('of several keys the one that the token names verifies it', async () => {
  const both = { json: publishedKeys(another, signing) }
  const told = await withToken(token(), { [routes.keys]: both })
  expect(told.approval).toMatchObject({ kind: 'approved' })
})

describe('where the keys cannot be had, the job’s deployment is asked for', () => {
  test.each<[string, Reply, string]>([
    ['refused', forbidden, 'it answered 403'],
    ['of another kind', { text: '<html>' }, 'the answer has no keys'],
    ['too long', { text: `{"keys": []}${' '.repeat(70_000)}` }, 'longer than 65536 bytes'],
    [
      'elsewhere',
      { status: 302, text: '', headers: { location: 'https://elsewhere.example' } },
      'it answered 302, a redirect',
    ],
  ])('%s', async (_, reply, said) => {
    const told = await withToken(token(), { [routes.keys]: reply, [routes.jobs]: forbidden })
    expect(becauseOf(told)).toContain(`Could not read the keys at ${issuer}/.well-known/jwks`)
    expect(becauseOf(told)).toContain(said)
    expect(told.asked.at(-1)).toBe(routes.jobs)
  })
})

describe('each GitHub has its own issuer', () => {
  test.each([
    ['https://octo.ghe.com', 'https://token.actions.octo.ghe.com'],
    ['https://github.octo-bank.example', 'https://github.octo-bank.example/_services/token'],
  ])('%s', async (server, ofServer) => {
    const env = { ...granted, GITHUB_SERVER_URL: server }
    const keysUrl = `${ofServer}/.well-known/jwks`
    const script = { ...approvedByToken, [keysUrl]: keys }
    const told = await tell({ ...script, [routes.token]: token({ iss: ofServer }) }, { env })
    expect(told.approval).toMatchObject({ kind: 'approved' })
    expect(told.asked.at(-1)).toBe(keysUrl)
    const ofGitHubCom = await tell(script, { env })
    expect(becauseOf(ofGitHubCom)).toContain(`is not issued by ${ofServer}`)
  })
})
