import { expect, test } from '@jest/globals'
import { fraudDetector, gates } from './fraud-detector.ts'
import { promoted, rolledBack } from './rollbacks.ts'
import { writesTo } from './story.ts'

const better = { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } }

test('a rollback to a deleted former holder needs to-version', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow)
  mlflow.delete(3)
  const told = await rolledBack(mlflow)
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error in the rollback: Version 3 had stage Production of 'fraud-detector' before version 5, but no longer exists. Name another version in "to-version".",
]
`)
  const named = await rolledBack(mlflow, { run: 3, inputs: { 'to-version': '2' } })
  expect(named.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 2: 'Production', 5: 'None' })
})

test('a rollback to a former holder that is not READY needs force', async () => {
  const mlflow = fraudDetector({ 2: { stage: 'Archived', status: 'FAILED_REGISTRATION' } })
  const inputs = { 'to-version': '2' }
  const told = await rolledBack(mlflow, { inputs })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error in the rollback: Version 2 would get stage Production of 'fraud-detector' back, but its status is FAILED_REGISTRATION, not READY. Name another version in "to-version", or give "force".",
]
`)
  const forced = await rolledBack(mlflow, { run: 3, inputs: { ...inputs, force: 'true' } })
  expect(forced.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 2: 'Production', 3: 'Archived' })
})

test('a rollback to a former holder that was itself rolled back needs force', async () => {
  const mlflow = fraudDetector({ 6: better })
  await promoted(mlflow)
  await rolledBack(mlflow, { inputs: { reason: 'false alarms doubled' } })
  // Somebody puts it back past Stagegate, and a better one is promoted over it.
  mlflow.move(5, 'Production', true)
  await promoted(mlflow, { run: 3, minute: 40, inputs: { version: '6', gates } })
  const told = await rolledBack(mlflow, { run: 4, minute: 50 })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error in the rollback: Version 5 would get stage Production of 'fraud-detector' back, but was itself rolled back from it by mona: false alarms doubled. Name another version in "to-version", or give "force".",
]
`)
  const forced = await rolledBack(mlflow, { run: 5, minute: 50, inputs: { force: 'true' } })
  expect(forced.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 5: 'Production', 6: 'None' })
})

test.each([
  {
    what: 'a target that no version has',
    inputs: { stage: '', alias: 'champion', 'to-version': '2' },
    says: `No version has alias champion of 'fraud-detector', and no record of version 2 says that it had it before, so "to-version" cannot give it to that version. A version gets it by a promotion, which checks the gates: stagegate promote --model-name 'fraud-detector' --alias 'champion' --version 2, with "policy" or "gates".`,
  },
  {
    what: 'the version that has the target',
    inputs: { 'to-version': '3' },
    says: 'Version 3 already has stage Production',
  },
  {
    what: 'a version that does not exist',
    inputs: { 'to-version': '9' },
    says: "Version 9 of 'fraud-detector' does not exist",
  },
])('a rollback with to-version is an error for $what', async ({ inputs, says }) => {
  const told = await rolledBack(fraudDetector(), { inputs: { ...inputs } })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.annotations).toHaveLength(1)
  expect(told.annotations[0]).toContain(`error Stagegate: error in the rollback: ${says}`)
})
