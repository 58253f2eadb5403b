import { expect, test } from '@jest/globals'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

const audit = { command: 'audit', version: '', stage: '' }

test('the audit finds nothing after a promotion', async () => {
  const mlflow = fraudDetector()
  await tell({ mlflow, inputs: { version: '5', gates } })
  const told = await tell({ mlflow, inputs: audit })
  expect(told.ended).toBe('success')
  expect(told.outputs.verdict).toBe('')
  expect(told.annotations).toEqual([
    'notice Stagegate: as recorded: every target of fraud-detector is where its records say: 1 target.',
  ])
  expect(told.summary()).toContain('### ✅ As recorded')
  expect(writesTo(told.transcript)).toEqual([])
})

test('the audit reports a version that was moved by hand, and fails the step', async () => {
  const mlflow = fraudDetector()
  await tell({ mlflow, inputs: { version: '5', gates } })
  mlflow.version(5).stage = 'Archived'
  mlflow.version(4).stage = 'Production'
  const told = await tell({ mlflow, inputs: audit })
  expect(told.ended).toBe('failure')
  expect(told.annotations[0]).toBe(
    'error Stagegate: past the gates: fraud-detector was moved without passing the gates: 1 of 1 target.',
  )
  expect(told.annotations.join('\n')).toMatch(/version 4 is now in Production, and no record says/)
  expect(told.annotations.join('\n')).toMatch(/version 5 should be in Production since/)
  const data = JSON.parse(told.outputs.decision ?? '')
  expect(data).toMatchObject({ model: 'fraud-detector', pastTheGates: true })
  expect(told.summary()).toContain('❌')
  expect(writesTo(told.transcript)).toEqual([])
})

test('the audit of a registry that cannot be read is an error', async () => {
  const told = await tell({ mlflow: fraudDetector(), inputs: { ...audit, 'model-name': 'churn' } })
  expect(told.ended).toBe('failure')
  expect(told.annotations.at(-1)).toMatch(
    /error Stagegate: error in the audit: There is no registered/,
  )
})
