import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { promoted, rolledBack } from './rollbacks.ts'
import { tell, writesTo } from './story.ts'

/** Version 6 over version 5 over version 3. */
async function threeDeep() {
  const mlflow = fraudDetector({ 6: { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } } })
  await promoted(mlflow)
  await promoted(mlflow, { run: 3, minute: 5, inputs: { version: '6', gates } })
  return mlflow
}

test('a rollback job that is run again finds its own rollback and does not go further back', async () => {
  const mlflow = await threeDeep()
  await rolledBack(mlflow, { inputs: { reason: 'slow' } })
  expect(mlflow.stages()).toMatchObject({ 5: 'Production', 6: 'None' })
  const again = await rolledBack(mlflow, { attempt: 2, minute: 40 })

  expect(again.ended).toBe('success')
  expect(writesTo(again.transcript)).toEqual([])
  expect(mlflow.stages()).toMatchObject({ 5: 'Production', 6: 'None' })
  expect(again.outputs).toMatchObject({ version: '5', 'in-place': 'true', 'previous-version': '6' })
  expect(again.log).toMatchInlineSnapshot(`
[
  "DONE BEFORE  fraud-detector version 6 was already rolled back from Production.",
  "  rolled back before  mona, 2026-11-21 15:00 UTC, https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1: slow; nothing has moved since, so the same command in the same workflow run does nothing more. To go further back, name the version in to-version",
  "  target  version 5 is in Production now",
  "  rollback mark  version 6 is not promoted to Production again, unless the command clear-rollback has allowed it since",
]
`)
  expect(again.summary()).toMatchInlineSnapshot(`
"### ↩️ Done before: \`fraud-detector\` version 6 was already rolled back from Production

**Rolled back before:** \`mona\`, 2026-11-21 15:00 UTC, \`https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1\`: \`slow\`; nothing has moved since, so the same command in the same workflow run does nothing more. To go further back, name the version in to-version.

**Target:** Version 5 is in Production now.

**Rollback mark:** Version 6 is not promoted to Production again, unless the command clear-rollback has allowed it since.

[version 5](<https://mlflow.example/#/models/fraud-detector/versions/5>) · [workflow run](<https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/2>)
"
`)
})

test('a version that was moved by hand since does not count as the result of the job’s rollback', async () => {
  const mlflow = await threeDeep()
  await rolledBack(mlflow)
  mlflow.move(4, 'Production', true)
  const again = await rolledBack(mlflow, { attempt: 2, minute: 40 })
  expect(again.ended).toBe('failure')
  expect(writesTo(again.transcript)).toEqual([])
  expect(again.annotations[0]).toContain(
    "Version 4 has stage Production of 'fraud-detector', but no record of this version says",
  )
})

test('a promotion of this run since is rolled back, and a promotion of another run only if version names it', async () => {
  const mlflow = await threeDeep()
  await rolledBack(mlflow)
  await promoted(mlflow, {
    run: 2,
    attempt: 2,
    minute: 35,
    inputs: { version: '2', gates: 'none' },
  })
  const second = await rolledBack(mlflow, { attempt: 2, minute: 40 })
  expect(second.ended).toBe('success')
  expect(second.log[0]).toMatch(/^ROLLED BACK .* version 5 is now in Production, and version 2 /)
  await promoted(mlflow, { run: 7, minute: 45, inputs: { version: '4', gates: 'none' } })
  const unnamed = await rolledBack(mlflow, { attempt: 3, minute: 48 })
  expect(unnamed.ended).toBe('failure')
  expect(writesTo(unnamed.transcript)).toEqual([])
  expect(unnamed.annotations[0]).toContain('version 4 got it from somebody else since')
  const named = { attempt: 3, minute: 50, inputs: { version: '4' } }
  const third = await rolledBack(mlflow, named)
  expect(third.outputs).toMatchObject({ version: '5', 'previous-version': '4', 'in-place': 'true' })
  expect(mlflow.stages()).toMatchObject({ 2: 'Archived', 4: 'None', 5: 'Production' })
  const fourth = await rolledBack(mlflow, { ...named, attempt: 4, minute: 55 })
  expect(fourth.log[0]).toMatch(/^DONE BEFORE /)
  expect(writesTo(fourth.transcript)).toEqual([])
})

test('after a rollback of another run since, version or to-version is required', async () => {
  const mlflow = await threeDeep()
  await rolledBack(mlflow)
  await promoted(mlflow, { run: 7, minute: 35, inputs: { version: '4', gates: 'none' } })
  await rolledBack(mlflow, { run: 8, minute: 36 })
  expect(mlflow.stages()).toMatchObject({ 5: 'Production' })
  const again = await rolledBack(mlflow, { attempt: 2, minute: 40 })
  expect(again.ended).toBe('failure')
  expect(writesTo(again.transcript)).toEqual([])
  expect(again.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error in the rollback: This workflow run has rolled back stage Production of 'fraud-detector' before, and version 5 got it from somebody else since, so another rollback must say how far back it goes. Name the version that gets it in "to-version".",
]
`)
  const named = await rolledBack(mlflow, {
    attempt: 3,
    minute: 45,
    inputs: { 'to-version': '3' },
  })
  expect(named.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
})

test('a dry run of the second rollback says the same', async () => {
  const mlflow = await threeDeep()
  await rolledBack(mlflow)
  const inputs = { 'dry-run': 'true' }
  const done = await rolledBack(mlflow, { attempt: 2, minute: 32, inputs })
  expect(done.log[0]).toMatch(/^DONE BEFORE /)
  const promotion = { version: '4', gates: 'none' }
  await promoted(mlflow, { run: 2, attempt: 2, minute: 35, inputs: promotion })
  const again = await rolledBack(mlflow, { attempt: 2, minute: 40, inputs })
  expect(again.log[0]).toMatch(/^WOULD ROLL BACK .* version 4 would be rolled back/)
})

test('with version or to-version, the same run can go further back', async () => {
  const mlflow = await threeDeep()
  await rolledBack(mlflow)
  const inputs = { 'to-version': '3' }
  const further = await rolledBack(mlflow, { attempt: 2, minute: 40, inputs })
  expect(further.log[0]).toMatch(/^ROLLED BACK .* version 3 is now in Production, and version 5 /)
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None', 6: 'None' })
})

test('a version that was promoted again, and that version names, is rolled back', async () => {
  const mlflow = await threeDeep()
  await rolledBack(mlflow)
  const inputs = { version: '6', command: 'clear-rollback', reason: 'a false alarm' }
  await tell({ mlflow, event: dispatch(), run: 4, minute: 35, inputs })
  await promoted(mlflow, { run: 5, minute: 36, inputs: { version: '6', gates } })
  const again = await rolledBack(mlflow, { attempt: 2, minute: 40, inputs: { version: '6' } })
  expect(again.outputs).toMatchObject({ version: '5', 'previous-version': '6' })
  expect(mlflow.stages()).toMatchObject({ 5: 'Production', 6: 'None' })
})

test('a rollback with version does not change another holder', async () => {
  const mlflow = await threeDeep()
  const told = await rolledBack(mlflow, { inputs: { version: '5' } })
  expect(told.ended).toBe('success')
  expect(writesTo(told.transcript)).toEqual([])
  expect(mlflow.stages()).toMatchObject({ 6: 'Production' })
  expect(told.outputs).toMatchObject({ version: '6', 'in-place': 'true', 'previous-version': '' })
  expect(told.log).toMatchInlineSnapshot(`
[
  "NOTHING TO DO  fraud-detector version 5 is not in Production, so it is not rolled back.",
  "  target  version 6 is in Production now",
]
`)
  expect((await rolledBack(mlflow, { inputs: { version: '6' } })).outputs.version).toBe('5')
})
