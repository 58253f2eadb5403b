import { describe, expect, test } from '@jest/globals'
import {
  approvedByToken,
  becauseOf,
  forbidden,
  granted,
  type Reply,
  requestToken,
  routes,
  tell,
  token,
} from './scripted-github.ts'

const jwt = (token() as { json: { value: string } }).json.value
/** Where the token cannot be had, the job's own deployment is asked for, which is refused here. */
const noDeployment = { [routes.jobs]: forbidden }
const elsewhere = 'https://elsewhere.example/oidc?audience=stagegate'

/** No text of ten characters of either token. */
function expectNoSecretIn(text: string): void {
  for (const secret of [jwt, requestToken]) {
    for (let at = 0; at + 10 <= secret.length; at += 1) {
      expect(text).not.toContain(secret.slice(at, at + 10))
    }
  }
}

describe('the request token of OIDC is never shown, whatever the service answers:', () => {
  const padding = 'x'.repeat(70_000)
  test.each<[string, Reply, string]>([
    ['a token that is not JSON', { text: jwt }, 'has no readable token'],
    ['JSON that was cut off', { text: `{"value": "${jwt}` }, 'has no readable token'],
    ['a token in another form', { json: { value: `${jwt}.${jwt}` } }, 'has no readable token'],
    ['null', { json: null }, 'has no readable token'],
    ['more than a token', { json: { value: jwt, padding } }, 'longer than 65536 bytes'],
    ['a refusal', { status: 403, text: jwt }, 'it answered 403'],
    ['an error that repeats it', new Error('cut off'), 'GitHub did not answer (cut off)'],
    ['a server error', { status: 500, text: jwt }, 'it answered 500'],
  ])('%s', async (_, reply, said) => {
    const script = { ...approvedByToken, ...noDeployment, [routes.token]: reply }
    const told = await tell(script, { env: granted })
    const because = becauseOf(told)
    expect(because).toContain(
      "Could not ask GitHub's token service for an OIDC token of this job: ",
    )
    expect(because).toContain(said)
    expectNoSecretIn(JSON.stringify(told.approval))
    expect(told.asked.at(-1)).toBe(routes.jobs)
  })

  test('a temporary error is retried', async () => {
    const script = {
      ...approvedByToken,
      [routes.token]: [new Error('reset'), { status: 503, text: '' }, token()],
    }
    const { approval, waits } = await tell(script, { env: granted })
    expect(approval).toMatchObject({ kind: 'approved' })
    expect(waits).toEqual([500, 1000])
  })
})

test.each([301, 302, 307, 308])('a redirect with status %i is not followed', async (status) => {
  const reply = { status, text: '', headers: { location: elsewhere } }
  const script = {
    ...approvedByToken,
    ...noDeployment,
    [routes.token]: reply,
    [elsewhere]: token(),
  }
  const told = await tell(script, { env: granted })
  expect(becauseOf(told)).toContain(`it answered ${status}, a redirect`)
  expect(told.asked).not.toContain(elsewhere)
})

describe('no OIDC token is requested', () => {
  test.each([
    ['without TLS', 'http://pipelines.actions.githubusercontent.com/oidc/idtoken?x=1'],
    ['at no address', 'pipelines'],
    ['with a password in the address', 'https://user:pass@elsewhere.example/oidc?x=1'],
    ['of a file', 'file:///etc/passwd'],
  ])('%s', async (_, address) => {
    const env = { ...granted, ACTIONS_ID_TOKEN_REQUEST_URL: address }
    const told = await tell({ ...approvedByToken, ...noDeployment }, { env })
    expect(becauseOf(told)).toContain('ACTIONS_ID_TOKEN_REQUEST_URL is not an https address')
    expect(told.asked).toEqual([routes.environment, routes.reviews, routes.jobs])
  })

  test('with a request token that cannot be in a header', async () => {
    const env = { ...granted, ACTIONS_ID_TOKEN_REQUEST_TOKEN: `${requestToken}\r\nx: y` }
    const told = await tell({ ...approvedByToken, ...noDeployment }, { env })
    expect(becauseOf(told)).toContain('ACTIONS_ID_TOKEN_REQUEST_TOKEN is not a token')
    expectNoSecretIn(JSON.stringify(told.approval))
  })

  test.each(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])(
    'without %s, which means that the job has no permission for it',
    async (name) => {
      const env = { ...granted, [name]: '' }
      const told = await tell({ ...approvedByToken, ...noDeployment }, { env })
      expect(becauseOf(told)).toContain('The job has no `id-token: write`.')
    },
  )
})
