import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

const inputs = { version: '5', gates }

async function digestThatWasShown(mlflow = fraudDetector()): Promise<string> {
  const shown = await tell({ mlflow, event: dispatch(), inputs: { ...inputs, command: 'check' } })
  return shown.outputs['evidence-digest'] ?? ''
}

test('a version with the approved evidence is promoted', async () => {
  const approved = await digestThatWasShown()
  expect(approved).toMatch(/^sha256:[0-9a-f]{64}$/)
  const given = { ...inputs, 'expected-evidence': approved }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs: given })
  expect(told.ended).toBe('success')
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expect(told.outputs['evidence-digest']).toBe(approved)
  expect(told.summary()).toContain(`\`${approved}\` (as approved)`)
})

test('another champion than the approved one is a hold', async () => {
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
  "error Stagegate: hold: the evidence is not the evidence that was approved (sha256:1d76b6659ddb1e6686dd7e9f865b7f54f37afdd64f3f90b153bffaf43c00f4dc): it has changed since, or expected-evidence is misspelled",
]
`)
})

test('another version than the approved one is a hold', async () => {
  const approved = await digestThatWasShown()
  const given = { version: '4', gates: 'val_auc >= 0.9', 'expected-evidence': approved }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs: given })
  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false', version: '4' })
})

test('the value "missing", which the example passes for a misspelled output, is a hold', async () => {
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

test('an empty expected-evidence counts as not given', async () => {
  const given = { ...inputs, 'expected-evidence': '' }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs: given })
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
})
