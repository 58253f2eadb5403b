import { expect, test } from '@jest/globals'
import { fraudDetector } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

// Version 2 is in Archived, and nothing holds the alias: the gate holds.
const holding = 'val_auc >= alias:nobody\nval_auc >= 0.9'
const inputs = { version: '5', gates: holding }

async function digestOfTheHold(): Promise<string> {
  const told = await tell({ mlflow: fraudDetector(), inputs })
  expect(told.outputs.verdict).toBe('hold')
  return told.outputs['evidence-digest'] ?? ''
}

test('accept-hold releases the hold, and the record and the report say who and why', async () => {
  const accepted = { 'accept-hold': await digestOfTheHold(), reason: 'the shadow model is gone' }
  const told = await tell({ mlflow: fraudDetector(), inputs: { ...inputs, ...accepted } })
  expect(told.ended).toBe('success')
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expect(told.log).toContain(
    '  acceptance  this hold is accepted by mona: the shadow model is gone',
  )
  expect(told.summary()).toMatch(/accepted by `mona`: `the shadow model is gone`/)
  const written = told.transcript.find((line) => line.includes('model-versions/set-tag')) ?? ''
  expect(written).toContain('"verdict":"accepted"')
  expect(written).toContain('"by":"mona"')
  expect(written).toContain('"reason":"the shadow model is gone"')
  expect(JSON.parse(told.outputs.decision ?? '').acceptedHold).toMatchObject({
    accepted: true,
    by: 'mona',
    reason: 'the shadow model is gone',
  })
})

test('accept-hold does not release a hold with other evidence', async () => {
  const accepted = { 'accept-hold': await digestOfTheHold(), reason: 'it is fine' }
  const changed = fraudDetector({ 5: { metrics: { val_auc: 0.9411, 'recall/senior': 0.84 } } })
  const told = await tell({ mlflow: changed, inputs: { ...inputs, ...accepted } })
  expect(told.ended).toBe('failure')
  expect(told.outputs.verdict).toBe('hold')
  expect(told.log.join('\n')).toMatch(/accept-hold changes nothing: .*other evidence/)
  expect(writesTo(told.transcript)).toEqual([])
})

test('accept-hold does not release a block', async () => {
  const blocked = { version: '5', gates: 'val_auc >= 0.99' }
  const first = await tell({ mlflow: fraudDetector(), inputs: blocked })
  const digest = first.outputs['evidence-digest'] ?? ''
  const told = await tell({
    mlflow: fraudDetector(),
    inputs: { ...blocked, 'accept-hold': digest, reason: 'please' },
  })
  expect(told.outputs.verdict).toBe('block')
  expect(told.log).toContain(
    '  acceptance  accept-hold changes nothing: it releases only a hold, and this is a block',
  )
  expect(writesTo(told.transcript)).toEqual([])
})
