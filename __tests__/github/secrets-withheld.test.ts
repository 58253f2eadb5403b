import { expect, test } from '@jest/globals'
import { secretsWithheld } from '../../src/github/secrets-withheld.ts'
import { readEvent } from '../../src/github/triggering-event.ts'
import * as given from './payloads.ts'

function withheld(triggered: Parameters<typeof readEvent>[0]): string | null {
  const { event, run } = readEvent(triggered)
  return secretsWithheld(event, run?.actor ?? '')
}
const bot = 'dependabot[bot]'

test('a fork’s pull request was not evaluated', () => {
  const fork = given.pullRequest({ headRepository: 'mallory/fraud-model' })
  expect(withheld(fork)).toBe('not evaluated: GitHub gives no secrets to forks')
})

test('a pull request of Dependabot was not evaluated', () => {
  const expected = 'not evaluated: GitHub gives no secrets to forks, nor to Dependabot'
  expect(withheld(given.pullRequest({ opener: bot }))).toBe(expected)
  expect(withheld(given.pullRequest({ opener: bot, event: 'pull_request_target' }))).toBe(expected)
})

test('a run of a person who pushes to a Dependabot branch has secrets', () => {
  expect(withheld(given.pullRequest({ opener: bot, actor: 'mona' }))).toBeNull()
})

test('other runs have secrets, so missing credentials are a configuration error', () => {
  expect(withheld(given.pullRequest())).toBeNull()
  expect(withheld(given.push())).toBeNull()
  expect(withheld(given.dispatch())).toBeNull()
  const target = { event: 'pull_request_target', headRepository: 'mallory/fraud-model' }
  expect(withheld(given.pullRequest(target))).toBeNull()
})
