import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

const inputs = { version: '5', gates }

async function digestThatWasShown(mlflow = fraudDetector()): Promise<string> {
  const shown = await tell({ mlflow, event: dispatch(), inputs: { ...inputs, command: 'check' } })
  return shown.outputs['evidence-digest'] ?? ''
}

test('the evidence that was approved is promoted', async () => {
  const approved = await digestThatWasShown()
  expect(approved).toMatch(/^sha256:[0-9a-f]{64}$/)
  const given = { ...inputs, 'expected-evidence': approved }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs: given })
  expect(told.ended).toBe('success')
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expect(told.outputs['evidence-digest']).toBe(approved)
  expect(told.summary()).toContain(`\`${approved}\` (as approved)`)
})

test('another champion than the approver saw is a hold', async () => {
  const approved = await digestThatWasShown()
  const mlflow = fraudDetector()
  mlflow.move(2, 'Production', true)
  const given = { ...inputs, 'expected-evidence': approved }
  const told = await tell({ mlflow, event: dispatch(), inputs: given })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
  expect(told.outputs['evidence-digest']).not.toBe(approved)
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Hold: fraud-detector version 5 is not promoted to Production: both gates passed, and 1 requirement is not met.",
  "error Stagegate: hold: the evidence is not the evidence that was approved (sha256:679863bbe0a3680cc1636c7fb0e6f9e155e97a7097d99eea8184a1c2e066e8aa): it has changed since, or expected-evidence is misspelled",
]
`)
})

test('a version that was approved does not let another one through', async () => {
  const approved = await digestThatWasShown()
  const given = { version: '4', gates: 'val_auc >= 0.9', 'expected-evidence': approved }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs: given })
  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false', version: '4' })
})

test('what the example hands on for a misspelt output is a hold, too', async () => {
  const given = { ...inputs, 'expected-evidence': 'missing' }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs: given })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.outputs.verdict).toBe('hold')
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Hold: fraud-detector version 5 is not promoted to Production: both gates passed, and 1 requirement is not met.",
  "error Stagegate: hold: the evidence is not the evidence that was approved (missing): it has changed since, or expected-evidence is misspelled",
]
`)
})

test('empty is "not given"', async () => {
  const given = { ...inputs, 'expected-evidence': '' }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs: given })
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
})
