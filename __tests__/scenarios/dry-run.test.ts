import { expect, test } from '@jest/globals'
import { mergeCommit, push } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import { tell, writesTo } from './story.ts'

test('a dry run decides, shows what it would change, and writes nothing', async () => {
  const mlflow = fraudDetector()
  const github = new ScriptedGitHub({ mergedAs: mergeCommit })
  const inputs = { command: 'promote', version: '5', gates, 'dry-run': 'true' }
  const told = await tell({ mlflow, github, event: push(), inputs })

  expect(told.ended).toBe('success')
  expect(writesTo(told.transcript)).toEqual([])
  expect(mlflow.stages()).toEqual(fraudDetector().stages())
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'false', 'in-place': 'false' })
  expect(told.summary()).toContain('**Would change**')
})

test.each(['yes', '1', 'ture'])('dry-run: %s is an error, and not a false', async (text) => {
  const mlflow = fraudDetector()
  const told = await tell({ mlflow, inputs: { version: '5', gates, 'dry-run': text } })
  expect(told.ended).toBe('failure')
  expect(told.transcript).toEqual([])
  expect(told.annotations).toEqual([
    `error Stagegate: error, no verdict: "dry-run" is '${text}'; it can be true or false.`,
  ])
})
