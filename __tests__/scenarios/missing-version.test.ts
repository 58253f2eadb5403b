import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell } from './story.ts'

test('the error for a missing version lists the versions that exist, newest first', async () => {
  const inputs = { version: '9', gates }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toEqual({})
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: Version 9 of 'fraud-detector' does not exist. These do, newest first: 5, 4, 3 (Production), 2 (Archived).",
]
`)
})

test('the error for a missing model suggests similar names', async () => {
  const inputs = { 'model-name': 'fraud-detecter', version: '5', gates }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs })
  expect(told.ended).toBe('failure')
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: There is no registered model 'fraud-detecter' at https://mlflow.example. Near names: 'fraud-detector'.",
]
`)
})

test('a version: baseline that does not exist is an error, not a hold', async () => {
  const inputs = { version: '5', gates: 'val_auc >= version:77' }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toEqual({})
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: Version 77 of 'fraud-detector' does not exist. These do, newest first: 5, 4, 3 (Production), 2 (Archived).",
]
`)
})
