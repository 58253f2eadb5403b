import { describe, expect, test } from '@jest/globals'
import {
  approvedByToken,
  becauseOf,
  environment,
  forbidden,
  granted,
  keys,
  notFound,
  type Reply,
  review,
  routes,
  tell,
  token,
  user,
} from './scripted-github.ts'

const base = 'https://api.github.com/repos/octo-bank/fraud-model/environments'
const withEnvironment = (reply: Reply) =>
  tell({ ...approvedByToken, [routes.environment]: reply }, { env: granted })
const lacking = (kind: string) => ({
  kind: 'lacking',
  environment: 'production',
  because: { kind },
})

describe('an environment that does not exist', () => {
  test('is reported as missing if the token may read environments', async () => {
    const { approval, asked } = await withEnvironment(notFound)
    expect(approval).toEqual(lacking('no-such-environment'))
    expect(asked).toEqual([routes.environment, routes.reviews])
  })

  test.each([
    ['404', notFound],
    ['403', forbidden],
  ])('is not known if the token may not see it: %s', async (_, refusal) => {
    const script = { [routes.environment]: notFound, [routes.reviews]: refusal }
    expect(becauseOf(await tell(script, { env: granted }))).toBe(
      'Could not read the environment "production" of octo-bank/fraud-model: GitHub answered 404 (Not Found). It needs `actions: read` in the job\'s permissions.',
    )
  })

  test('is not known if the plan has no environments', async () => {
    const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.'
    const because = becauseOf(await withEnvironment({ status: 403, json: { message } }))
    expect(because).toContain(message)
  })
})

describe('an environment without required reviewers', () => {
  const rule = (reviewers: unknown) => [
    { id: 1, node_id: 'R_1', type: 'required_reviewers', reviewers },
  ]
  test.each<[string, readonly object[]]>([
    ['no rules', []],
    ['a timer alone', [{ id: 1, node_id: 'R_1', type: 'wait_timer', wait_timer: 30 }]],
    [
      'the rule of an app',
      [{ id: 1, node_id: 'R_1', type: 'custom', reviewers: [{ reviewer: {} }] }],
    ],
    ['an empty list of reviewers', rule([])],
    ['a reviewer who is gone', rule([{ type: 'User', reviewer: null }])],
    ['a rule that lists nobody', rule(undefined)],
  ])('%s', async (_, rules) => {
    const { approval, asked } = await withEnvironment(environment('production', rules))
    expect(approval).toEqual(lacking('no-required-reviewers'))
    expect(asked).toEqual([routes.environment])
  })

  test('with no protection rules in the answer', async () => {
    const { approval } = await withEnvironment({ json: { id: 161, name: 'production' } })
    expect(approval).toEqual(lacking('no-required-reviewers'))
  })
})

describe('the name of an environment', () => {
  test('matches in upper and lower case, and is shown as GitHub writes it', async () => {
    const { approval } = await tell(
      {
        [`${base}/PRODUCTION`]: environment('Production'),
        [routes.reviews]: { json: [review()] },
        [routes.token]: token({ environment: 'proDUCTION' }),
        [routes.keys]: keys,
      },
      { environment: 'PRODUCTION', env: granted },
    )
    expect(approval).toMatchObject({ kind: 'approved', environment: 'Production' })
  })

  test.each([
    ['eu/prod west', 'eu%2Fprod%20west'],
    ['100%', '100%25'],
    ['a/../b', 'a%2F..%2Fb'],
    ['%2e%2e', '%252e%252e'],
    ['prod?x=1#y', 'prod%3Fx%3D1%23y'],
    ['ünï\\"', '%C3%BCn%C3%AF%5C%22'],
  ])('%s is one segment of the URL', async (name, encoded) => {
    const reviews = [review('approved', { environments: [{ id: 161, name }] })]
    const address = `${base}/${encoded}`
    const { approval, asked } = await tell(
      {
        [address]: environment(name),
        [routes.reviews]: { json: reviews },
        [routes.token]: token({ environment: name }),
        [routes.keys]: keys,
      },
      { environment: name, env: granted },
    )
    expect(approval).toMatchObject({ kind: 'approved', environment: name })
    expect(asked[0]).toBe(address)
  })

  test.each(['', '.', '..'])('"%s" sends no request', async (name) => {
    const told = await tell(approvedByToken, { environment: name, env: granted })
    expect(becauseOf(told)).toContain('Rename the environment')
    expect(told.asked).toEqual([])
  })

  test('with half a surrogate pair is not known, and does not crash', async () => {
    const told = await tell(approvedByToken, { environment: '\ud800', env: granted })
    expect(becauseOf(told)).toContain('"\\u{d800}"')
  })

  test('must be the name in the answer', async () => {
    const because = becauseOf(await withEnvironment(environment('staging')))
    expect(because).toContain('GitHub answered with the environment "staging"')
  })

  test('does not match a Kelvin sign with k', async () => {
    const { approval } = await tell(
      {
        [`${base}/k`]: environment('k'),
        [routes.reviews]: {
          json: [review('approved', { user: user('mona'), environments: [{ name: '\u212a' }] })],
        },
        [routes.token]: token({ environment: 'k' }),
        [routes.keys]: keys,
      },
      { environment: 'k', env: granted },
    )
    expect(approval).toMatchObject({ kind: 'lacking', because: { kind: 'not-approved' } })
  })
})
