import { describe, expect, test } from '@jest/globals'
import {
  approvedByDeployment,
  approvedByToken,
  becauseOf,
  forbidden,
  granted,
  notFound,
  type Reply,
  review,
  routes,
  type Script,
  tell,
  user,
} from './scripted-github.ts'

const html = { text: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } }
const faults: readonly (readonly [string, Reply])[] = [
  ['403', forbidden],
  ['404', notFound],
  ['500', { status: 500, json: { message: 'Server Error' } }],
  ['a lost connection', new Error('other side closed')],
  [
    'no answer in time',
    new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
  ],
  ['JSON that was cut off', { text: '[{"state": "approved", "us' }],
  ['a proxy’s page', html],
  ['an empty object', { json: {} }],
  ['a list of nonsense', { json: [{ id: 'x' }, null] }],
  ['null', { json: null }],
]

const asks: readonly (readonly [keyof typeof routes, Script, string])[] = [
  ['environment', approvedByToken, '`actions: read`'],
  ['reviews', approvedByToken, '`actions: read`'],
  ['jobs', approvedByDeployment, '`actions: read`'],
  ['deployments', approvedByDeployment, '`deployments: read`'],
  ['statuses', approvedByDeployment, '`deployments: read`'],
]

describe.each(asks)('the approval is not known without %s', (what, script, permission) => {
  const env = script === approvedByToken ? granted : {}
  const rest = faults.filter(([fault]) => what !== 'environment' || fault !== '404')

  test.each(rest)('%s', async (fault, reply) => {
    const because = becauseOf(await tell({ ...script, [routes[what]]: reply }, { env }))
    expect(because).toMatch(/^Could not [^\n]+\.$/)
    if (fault === '403' || fault === '404') expect(because).toContain(permission)
  })
})

test('if neither the OIDC token nor the deployment is available, the reason names both', async () => {
  const script = { ...approvedByDeployment, [routes.deployments]: forbidden }
  expect(becauseOf(await tell(script))).toBe(
    'Could not tell in which environment this job runs. That needs `id-token: write`, or `deployments: read` with `actions: read`. The job has no `id-token: write`. Could not find the deployment to "production" that GitHub created for job 53001 of run 19283746501 of octo-bank/fraud-model: GitHub answered 403 (Resource not accessible by integration). It needs `deployments: read` in the job\'s permissions.',
  )
})

test('if there is no OIDC token, the deployment is enough', async () => {
  const script = { ...approvedByDeployment, [routes.token]: { status: 500, text: '' } }
  const { approval, waits } = await tell(script, { env: granted })
  expect(approval).toMatchObject({ kind: 'approved' })
  expect(waits).toEqual([500, 1000, 2000])
})

describe('hostile text', () => {
  const hostile = '</td>@octocat [x](javascript:y)\n::error::\u001b[31m\u202e%0A'

  test('of people is passed on unchanged, and the report escapes it', async () => {
    const reviews = [review('approved', { user: user(hostile), comment: hostile })]
    const script = { ...approvedByToken, [routes.reviews]: { json: reviews } }
    const { approval } = await tell(script, { env: granted })
    expect(approval).toMatchObject({ by: [{ login: hostile, comment: hostile }] })
  })

  test('of an environment stays on one line of the reason', async () => {
    const because = becauseOf(await tell({}, { environment: hostile, env: granted }))
    expect(because).toContain('\\u{a}::error::')
    expect(because).not.toMatch(/\p{Cc}|\p{Cf}/u)
  })

  test('of a refusal stays on one line of the reason', async () => {
    const reply = { status: 403, json: { message: hostile } }
    const script = { ...approvedByToken, [routes.reviews]: reply }
    expect(becauseOf(await tell(script, { env: granted }))).not.toMatch(/\p{Cc}|\p{Cf}/u)
  })
})
