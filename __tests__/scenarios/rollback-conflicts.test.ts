import { expect, test } from '@jest/globals'
import { pullRequest } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import { promoted, rolledBack, tagsOf } from './rollbacks.ts'
import { writesTo } from './story.ts'

const read = 'GET registered-models/get'

test('a rollback changes nothing if the target moved after its decision', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow)
  mlflow.interrupt(read, () => undefined)
  mlflow.interrupt(read, () => void mlflow.move(4, 'Production', true))
  const told = await rolledBack(mlflow)

  expect(told.ended).toBe('failure')
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 4: 'Production', 5: 'Archived' })
  expect(tagsOf(mlflow, 5)).toMatchObject({ records: [{ action: 'promote' }], holds: [] })
  expect(told.outputs).toMatchObject({ version: '4', 'in-place': 'false', 'previous-version': '' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Conflict: fraud-detector version 5 has lost Production, but not by this rollback. Somebody else moved stage Production of 'fraud-detector' meanwhile. Holder at the decision: version 5. Holder now: version 4. Nothing was rolled back.",
]
`)
  expect(told.log).toMatchInlineSnapshot(`
[
  "CONFLICT  fraud-detector version 5 has lost Production, but not by this rollback.",
  "  conflict  Somebody else moved stage Production of 'fraud-detector' meanwhile. Holder at the decision: version 5. Holder now: version 4. Nothing was rolled back.",
  "  target  version 4 is in Production now",
  "  note  warning: no reason is given for this rollback; the record should say what was wrong",
]
`)
})

const fromStaging = {
  5: { stage: 'Staging', metrics: { val_auc: 0.941, 'recall/senior': 0.84 } },
}

test.each([
  ['comes to the stage that the version would go back to', 4, 'Staging'],
  ['takes the version that would get the target elsewhere', 3, 'Staging'],
])('a rollback changes nothing if somebody %s', async (_, version, stage) => {
  const mlflow = fraudDetector(fromStaging)
  await promoted(mlflow)
  mlflow.interrupt(read, () => undefined)
  mlflow.interrupt(read, () => void mlflow.move(version, stage, false))
  const told = await rolledBack(mlflow)
  expect(told.ended).toBe('failure')
  expect(mlflow.stages()).toMatchObject({ 5: 'Production', [version]: stage })
  expect(tagsOf(mlflow, 5)).toMatchObject({ records: [{ action: 'promote' }], holds: [] })
  expect(told.annotations[0]).toContain(
    `Somebody else moved version ${version} of 'fraud-detector' `,
  )
  expect(told.annotations[0]).toMatch(/Nothing was rolled back\./)
})

test('a rollback is not reported if another version takes the target during the move', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow)
  mlflow.interrupt('POST model-versions/transition-stage', () => {
    mlflow.interrupt(read, () => void mlflow.move(4, 'Production', true))
    return undefined
  })
  const told = await rolledBack(mlflow)
  expect(told.ended).toBe('failure')
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 4: 'Production' })
  expect(told.outputs).toMatchObject({ version: '4', 'in-place': 'false' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Conflict: fraud-detector version 5 has lost Production, but not by this rollback. This run rolled back stage Production of 'fraud-detector', and somebody else moved it at the same time. Holder now: version 4.",
]
`)
  expect(tagsOf(mlflow, 5).records.at(-1)).toMatchObject({ action: 'rollback', state: 'undone' })
})

test('a rollback whose record cannot be completed fails the step and says so', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow)
  const denied = { status: 403, type: 'text/html', text: 'Permission denied' }
  mlflow.always('POST model-versions/set-tag', denied)
  const told = await rolledBack(mlflow)
  expect(told.ended).toBe('failure')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
  expect(told.outputs).toMatchObject({ version: '3', 'in-place': 'true', 'previous-version': '5' })
  expect(told.annotations).toHaveLength(1)
  expect(told.annotations[0]).toMatch(/^error Stagegate: Rolled back: .*Permission denied/)
})

test.each(['rollback', 'clear-rollback'])(
  '%s is refused on an unmerged pull request',
  async (command) => {
    const mlflow = fraudDetector()
    const told = await rolledBack(mlflow, {
      event: pullRequest(),
      inputs: { command, version: '5' },
    })
    expect(told.ended).toBe('failure')
    expect(told.transcript).toEqual([])
    expect(told.annotations[0]).toContain(`command: ${command} is refused on pull request #7`)
    expect(writesTo(told.transcript)).toEqual([])
  },
)
