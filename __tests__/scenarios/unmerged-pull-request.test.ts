import { expect, test } from '@jest/globals'
import { pullRequest } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell } from './story.ts'

test('command: promote on an open pull request is refused without any request', async () => {
  const told = await tell({
    mlflow: fraudDetector(),
    event: pullRequest(),
    inputs: { command: 'promote', version: '5', gates },
  })
  expect(told.ended).toBe('failure')
  expect(told.transcript).toEqual([])
  expect(told.outputs).toEqual({})
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: command: promote is refused on pull request #7, which is not merged. An unmerged change must not change the registry: use command: check or auto here, and promote after the merge.",
]
`)
})
