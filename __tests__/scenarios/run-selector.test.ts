import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { runId } from './scripted-mlflow.ts'
import { tell, writesTo } from './story.ts'

test('run: with a run that was registered once selects its version', async () => {
  const inputs = { version: `run:${runId(5)}`, gates }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs })
  expect(told.outputs).toMatchObject({ verdict: 'pass', version: '5' })
})

test('run: with a run that was registered twice is an error', async () => {
  const mlflow = fraudDetector({ 6: { runOf: 5 } })
  const inputs = { version: `run:${runId(5)}`, gates }
  const told = await tell({ mlflow, event: dispatch(), inputs })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.outputs).toEqual({})
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: Run a0f1908378a0f1908378a0f190830005 has several versions of 'fraud-detector': 6, 5. Name one of them.",
]
`)
})

test('run: with a run that was never registered is an error', async () => {
  const inputs = { version: `run:${runId(99)}`, gates }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs })
  expect(told.ended).toBe('failure')
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: No version of 'fraud-detector' comes from run a0f1908378a0f1908378a0f190830099. Register that run's model first, or name the version.",
]
`)
})
