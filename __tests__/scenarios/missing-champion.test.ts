import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

const inputs = { version: '5', stage: 'Staging', gates: 'val_auc >= champion - 0.5%' }

test('a gate against a missing champion is a hold, not a pass', async () => {
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false', 'previous-version': '' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Hold: fraud-detector version 5 is not promoted to Staging: the gate could not be judged.",
  "error Stagegate: hold: val_auc >= champion - 0.5%: there is no champion yet, and this metric has no absolute gate (add val_auc >= NUMBER, or set first-promotion to allow); candidate: 0.941",
]
`)
})

test('fail-on: block lets the step succeed, but promotes nothing', async () => {
  const given = { ...inputs, 'fail-on': 'block' }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs: given })
  expect(told.ended).toBe('success')
  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false', 'in-place': 'false' })
  expect(writesTo(told.transcript)).toEqual([])
})
