import { describe, expect, test } from '@jest/globals'
import {
  approvedByToken,
  becauseOf,
  environment,
  forEnvironment,
  granted,
  review,
  routes,
  type Script,
  tell,
  user,
} from './scripted-github.ts'

const withReviews = (reviews: readonly object[], more: Script = {}) =>
  tell({ ...approvedByToken, ...more, [routes.reviews]: { json: reviews } }, { env: granted })

const notApproved = {
  kind: 'lacking',
  environment: 'production',
  because: { kind: 'not-approved' },
}

describe('nobody has approved the run', () => {
  test.each<[string, readonly object[]]>([
    ['where nobody was asked, or an administrator went past', []],
    [
      'by approving another environment',
      [review('approved', { environments: forEnvironment('staging') })],
    ],
    [
      'by approving one of the same name that was deleted',
      [review('approved', { environments: forEnvironment('production', 160) })],
    ],
    ['by rejecting', [review('rejected')]],
    ['while it is pending', [review('pending')]],
    ['where it was an app', [review('approved', { user: user('gatekeeper[bot]', 'Bot') })]],
    ['where nobody knows who', [review('approved', { user: null })]],
    ['for no environment at all', [review('approved', { environments: [] })]],
  ])('%s', async (_, reviews) => {
    const { approval, asked } = await withReviews(reviews)
    expect(approval).toEqual(notApproved)
    expect(asked).toEqual([routes.environment, routes.reviews])
  })
})

test('a review may be for several environments, in upper or lower case', async () => {
  const environments = [...forEnvironment('staging', 1), ...forEnvironment('PRODUCTION')]
  const { approval } = await withReviews([review('approved', { environments })])
  expect(approval).toMatchObject({ kind: 'approved', by: [{ login: 'mona' }] })
})

describe('a run that was approved and rejected', () => {
  const both = [review('rejected', { user: user('lisa') }), review('approved')]

  test.each<[string, object]>([
    ['may', { can_admins_bypass: true }],
    ['may, for all that GitHub says,', {}],
  ])('is not known if administrators %s bypass the reviewers', async (_, bypass) => {
    const protection = environment('production', undefined, bypass)
    const told = await withReviews(both, { [routes.environment]: protection })
    const because = becauseOf(told)
    expect(because).toContain('has both an approved and a rejected review')
    expect(because).toContain('Start a new run')
    expect(told.asked).toEqual([routes.environment, routes.reviews])
  })

  test('was approved in the end if nobody may bypass them, because a rejected job never starts', async () => {
    const protection = environment('production', undefined, { can_admins_bypass: false })
    const { approval } = await withReviews(both, { [routes.environment]: protection })
    expect(approval).toMatchObject({ kind: 'approved', by: [{ login: 'mona' }] })
  })

  test('is approved if another environment was rejected', async () => {
    const staging = forEnvironment('staging', 1)
    const { approval } = await withReviews([
      review('rejected', { environments: staging }),
      review('approved'),
    ])
    expect(approval).toMatchObject({ kind: 'approved' })
  })
})
