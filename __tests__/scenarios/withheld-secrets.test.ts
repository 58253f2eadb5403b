import { expect, test } from '@jest/globals'
import { pullRequest, push } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell } from './story.ts'

const dependabot = 'dependabot[bot]'
const withoutSecrets = { version: '5', gates, 'tracking-token': '' }

test.each([
  { who: "a fork's pull request", event: pullRequest({ from: 'passer-by/fraud-model' }) },
  { who: "Dependabot's pull request", event: pullRequest({ by: dependabot }) },
  { who: "Dependabot's push", event: { ...push(), actor: dependabot } },
])('$who is not evaluated, says so, and sends no request', async ({ event }) => {
  const told = await tell({ mlflow: fraudDetector(), event, inputs: withoutSecrets })
  expect(told.ended).toBe('failure')
  expect(told.transcript).toEqual([])
  expect(told.outputs).toEqual({})
  expect(told.annotations.at(-1)).toMatch(
    /^error Stagegate: error, no verdict: not evaluated: GitHub gives no secrets to forks/,
  )
})

test('a fork without the registry’s address says the same', async () => {
  const event = pullRequest({ from: 'passer-by/fraud-model' })
  const inputs = { ...withoutSecrets, 'tracking-uri': '' }
  const told = await tell({ mlflow: fraudDetector(), event, inputs })
  expect(told.ended).toBe('failure')
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "notice Stagegate: command: auto only checks here and changes nothing in the registry: pull request #7 is open.",
  "error Stagegate: error, no verdict: not evaluated: GitHub gives no secrets to forks. A maintainer can evaluate it from a branch of this repository.",
]
`)
})

test('a branch of the repository without credentials is evaluated, because the registry may need none', async () => {
  const told = await tell({ mlflow: fraudDetector(), event: pullRequest(), inputs: withoutSecrets })
  expect(told.ended).toBe('success')
  expect(told.outputs.verdict).toBe('pass')
})
