import { describe, expect, test } from '@jest/globals'
import { approvedByToken, becauseOf, granted, routes, tell, token } from './scripted-github.ts'

const withClaims = (claims: Readonly<Record<string, unknown>>) =>
  tell({ ...approvedByToken, [routes.token]: token(claims) }, { env: granted })

describe('by its OIDC token, the job does not run in the environment:', () => {
  test.each([
    ['in another environment', 'staging', 'staging'],
    ['in none', undefined, null],
    ['in none, by an empty name', '', null],
    ['in none, by null', null, null],
  ])('%s', async (_, claim, found) => {
    const { approval } = await withClaims({ environment: claim })
    expect(approval).toEqual({
      kind: 'lacking',
      environment: 'production',
      because: { kind: 'another-job', found },
    })
  })
})

describe('an OIDC token of another run proves nothing, and no other request is sent:', () => {
  test.each([
    [
      'another repository',
      { repository: 'octo-bank/playground' },
      'the repository octo-bank/playground',
    ],
    [
      'a subject of another repository',
      { sub: 'repo:octo-bank/playground:environment:production' },
      'the subject repo:octo-bank/playground:environment:production, not the repository octo-bank/fraud-model',
    ],
    [
      'a subject of another environment',
      { sub: 'repo:octo-bank/fraud-model:environment:staging' },
      'the subject repo:octo-bank/fraud-model:environment:staging, not the environment "production"',
    ],
    ['another run', { run_id: '19283746500' }, 'run 19283746500, not 19283746501'],
    ['another attempt', { run_attempt: '1' }, 'attempt 1 of run 19283746501, not attempt 2'],
  ])('%s', async (_, claims, said) => {
    const told = await withClaims(claims)
    expect(becauseOf(told)).toContain(`its OIDC token is for ${said}`)
    expect(told.asked).toEqual([routes.environment, routes.reviews, routes.token, routes.keys])
  })
})

test('the case of the repository’s name does not matter', async () => {
  const { approval } = await withClaims({ repository: 'Octo-Bank/Fraud-Model' })
  expect(approval).toMatchObject({ kind: 'approved' })
})

test.each([
  'repo:octo-bank@1/fraud-model@2:environment:production',
  'REPO-OWNER:of-an-organization-that-writes-its-own-subjects',
  'repo:octo-bank/fraud-model',
])('a subject in the form %s is of this repository', async (sub) => {
  expect((await withClaims({ sub })).approval).toMatchObject({ kind: 'approved' })
})

test('a token without an attempt, as from an older GitHub, is accepted', async () => {
  const { approval } = await withClaims({ run_attempt: undefined })
  expect(approval).toMatchObject({ kind: 'approved' })
})

test('hostile claims are shown as text', async () => {
  const because = becauseOf(await withClaims({ repository: 'x\n::error::\u202e<img>' }))
  expect(because).toContain('x\\u{a}::error::\\u{202e}')
  expect(because).not.toMatch(/[\n\u202e]/)
})
