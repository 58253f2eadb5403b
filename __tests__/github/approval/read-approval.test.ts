import { expect, test } from '@jest/globals'
import {
  approvedByDeployment,
  approvedByToken,
  granted,
  illegalAnswers,
  requestToken,
  review,
  routes,
  tell,
  user,
} from './scripted-github.ts'

const byMona = {
  kind: 'approved',
  environment: 'production',
  by: [{ login: 'mona', comment: 'Ship it' }],
}

test('the job is approved by its OIDC token', async () => {
  const { approval, asked, requests, waits } = await tell(approvedByToken, { env: granted })
  expect(approval).toEqual(byMona)
  expect(asked).toEqual([routes.environment, routes.reviews, routes.token, routes.keys])
  expect(requests[2]?.headers).toMatchObject({ authorization: `Bearer ${requestToken}` })
  expect(waits).toEqual([])
})

test('the job is approved by the deployment that GitHub made for it', async () => {
  const { approval, asked } = await tell(approvedByDeployment)
  expect(approval).toEqual(byMona)
  expect(asked).toEqual([
    routes.environment,
    routes.reviews,
    routes.jobs,
    routes.deployments,
    routes.statuses,
  ])
})

test('the scripted answers have the form of GitHub’s answers', () => {
  expect(illegalAnswers({ ...approvedByToken, ...approvedByDeployment })).toEqual([])
})

test('each person is named once, with all their comments', async () => {
  const reviews = [
    review('approved', { comment: 'Ship it' }),
    review('approved', { user: user('hubot-the-human'), comment: '' }),
    review('approved', { comment: 'Ship it' }),
    review('approved', { comment: 'and again' }),
    review('approved', { user: user('hubot-the-human'), comment: null }),
  ]
  const { approval } = await tell(
    { ...approvedByToken, [routes.reviews]: { json: reviews } },
    { env: granted },
  )
  expect(approval).toMatchObject({
    by: [
      { login: 'mona', comment: 'Ship it; and again' },
      { login: 'hubot-the-human', comment: '' },
    ],
  })
})
