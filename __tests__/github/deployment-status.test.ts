import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DeploymentPlace } from '../../src/github/deployment.ts'
import { type DeploymentStatus, setDeploymentStatus } from '../../src/github/deployment-status.ts'
import type { TokenPermissions } from '../../testing/github/emulator.ts'
import { anyCharacter } from '../../testing/property/any-character.ts'
import { runs } from '../../testing/property/runs.ts'
import { badGateway, givenDeployments, run } from './emulated-deployments.ts'

const story = givenDeployments()
const setting = { method: 'POST', path: /\/deployments\/\d+\/statuses$/, times: 1 }
const ok: DeploymentStatus = {
  state: 'success',
  description: 'Promoted: fraud-detector version 5 is now in Production',
  environmentUrl: 'https://mlflow.example/#/models/fraud-detector/versions/5',
  logUrl: run,
}

/** A deployment that somebody else has made. */
async function requested(permissions?: TokenPermissions) {
  const place = await story.place(permissions)
  return { place, id: story.emulator.openDeployment(place).id }
}

interface Requested {
  readonly place: DeploymentPlace
  readonly id: number
}

function set({ place, id }: Requested, status: DeploymentStatus = ok) {
  const { github, repository } = place
  return setDeploymentStatus({ github, repository, deployment: id, status })
}

function statusesOf({ place }: Requested) {
  return story.emulator.deploymentsOf(place.environment).flatMap(({ statuses }) => statuses)
}

test('a deployment status links to the version and to the run', async () => {
  const asked = await requested()
  expect(await set(asked)).toEqual({ kind: 'set' })
  expect(statusesOf(asked)).toMatchObject([
    {
      state: 'success',
      description: ok.description,
      environment: asked.place.environment,
      environmentUrl: ok.environmentUrl,
      logUrl: run,
      creator: 'github-actions[bot]',
    },
  ])
  expect(story.transcript()).toEqual([`POST /deployments/${asked.id}/statuses 201`])
})

test('earlier deployments of the environment stay active, because they may be of other models', async () => {
  const asked = await requested()
  await set(asked)
  const { id } = story.emulator.openDeployment(asked.place)
  await set({ ...asked, id })
  expect(statusesOf(asked).map(({ state }) => state)).toEqual(['success', 'success'])
})

test.each([
  null,
  'ftp://mlflow.example',
  'javascript:alert(1)',
  'no address',
  `https://mlflow.example/${'x'.repeat(2000)}`,
])('a URL that GitHub may refuse is left out: %j', async (environmentUrl) => {
  const asked = await requested()
  expect(await set(asked, { ...ok, environmentUrl })).toEqual({ kind: 'set' })
  expect(story.emulator.requests.at(-1)?.body).not.toHaveProperty('environment_url')
})

test('a token without the permission gives a warning that names it', async () => {
  const asked = await requested({ deployments: 'read' })
  expect(await set(asked)).toEqual({
    kind: 'failed',
    warning: `Could not set the status of deployment ${asked.id} of octo-bank/fraud-model: GitHub answered 403 (Resource not accessible by integration). It needs \`deployments: write\` in the job's permissions (GitHub accepts \`deployments: write\`).`,
  })
  expect(story.transcript()).toHaveLength(1)
})

test('a deployment that no longer exists gives a warning', async () => {
  const asked = { ...(await requested()), id: 4711 }
  expect(await set(asked)).toMatchObject({
    kind: 'failed',
    warning: expect.stringMatching(/deployment 4711 .* GitHub answered 404/),
  })
})

test.each(['drop', badGateway] as const)(
  'after a lost answer, the existing status is found and no second one is created',
  async (answer) => {
    const asked = await requested()
    story.emulator.break({ ...setting, answer, carriedOut: true })
    expect(await set(asked)).toEqual({ kind: 'set' })
    expect(statusesOf(asked)).toHaveLength(1)
  },
)

test('a lost status request is sent again, and a second loss is a warning', async () => {
  const asked = await requested()
  story.emulator.break({ ...setting, answer: 'drop' })
  expect(await set(asked)).toEqual({ kind: 'set' })
  expect(statusesOf(asked)).toHaveLength(1)

  story.emulator.break({ ...setting, times: 2, answer: badGateway })
  expect(await set(asked, { ...ok, state: 'failure' })).toMatchObject({
    kind: 'failed',
    warning: expect.stringContaining('GitHub answered 502'),
  })
  expect(statusesOf(asked)).toHaveLength(1)
})

test('property: a description has at most 140 complete characters', async () => {
  const asked = await requested()
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: anyCharacter, maxLength: 400 }), async (description) => {
      expect(await set(asked, { ...ok, description })).toEqual({ kind: 'set' })
      const sent = statusesOf(asked).at(-1)?.description ?? ''
      expect([...sent].length).toBeLessThanOrEqual(140)
      expect(sent.isWellFormed()).toBe(true)
    }),
    { numRuns: runs(60) },
  )
})
