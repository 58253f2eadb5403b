import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { promoted, rolledBack, tagsOf } from './rollbacks.ts'
import { tell, writesTo } from './story.ts'

async function rolledBackFromProduction() {
  const mlflow = fraudDetector()
  await promoted(mlflow)
  await rolledBack(mlflow, { inputs: { reason: 'false alarms doubled' } })
  const later = (inputs: Readonly<Record<string, string>>) =>
    tell({ mlflow, event: dispatch(), run: 3, minute: 60, inputs: { version: '5', ...inputs } })
  return { mlflow, later }
}

test('a version with a rollback mark is not promoted again, whatever its gates say', async () => {
  const { mlflow, later } = await rolledBackFromProduction()
  const told = await later({ gates })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Hold: fraud-detector version 5 is not promoted to Production: both gates passed, and 1 requirement is not met.",
  "error Stagegate: hold: mona rolled the version back from this target: false alarms doubled; the command clear-rollback allows its promotion again",
]
`)
})

test('accept-hold does not release the hold of a rollback mark', async () => {
  const { mlflow, later } = await rolledBackFromProduction()
  const digest = (await later({ gates })).outputs['evidence-digest'] ?? ''
  const told = await later({ gates, 'accept-hold': digest, reason: 'I want it' })
  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
  expect(mlflow.stages()).toMatchObject({ 5: 'None' })
})

test('a version with a rollback mark may be promoted to other targets', async () => {
  const { later } = await rolledBackFromProduction()
  const told = await later({ gates: 'val_auc >= 0.9', stage: 'Staging' })
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
})

test('clear-rollback allows the promotion again, and records who did it', async () => {
  const { mlflow, later } = await rolledBackFromProduction()
  const told = await later({ command: 'clear-rollback', reason: 'a sensor was broken' })
  expect(told.ended).toBe('success')
  // The record first: no hold goes without one.
  expect(writesTo(told.transcript)).toMatchInlineSnapshot(`
[
  "POST mlflow.example/registered-models/set-tag {"name":"fraud-detector","key":"stagegate_begun_03013c00","value":{"v":1,"seq":3,"state":"begun","action":"clear-rollback","verdict":"ungated","target":"stage:Production","archive":true,"version":"5","created":1795267607005,"from":"None","former":["3"],"to":null,"back":null,"at":"2026-11-21T15:30:00.000Z","by":"mona","reason":"a sensor was broken","run":"https://github.com/octo-bank/fraud-model/actions/runs/3/attempts/1","evidence":null,"policy":null,"model":1795267605056}}",
  "POST mlflow.example/model-versions/set-tag {"name":"fraud-detector","version":"5","key":"stagegate_record_20261121153000000_03013c00","value":{"v":1,"seq":3,"state":"done","action":"clear-rollback","verdict":"ungated","target":"stage:Production","archive":true,"version":"5","created":1795267607005,"from":"None","former":["3"],"to":null,"back":null,"at":"2026-11-21T15:30:00.000Z","by":"mona","reason":"a sensor was broken","run":"https://github.com/octo-bank/fraud-model/actions/runs/3/attempts/1","evidence":null,"policy":null}}",
  "POST mlflow.example/model-versions/set-tag {"name":"fraud-detector","version":"5","key":"stagegate_rolled_back_00118840f05999b1","value":{"v":1,"cleared":true,"target":"stage:Production","version":"5","created":1795267607005,"at":"2026-11-21T15:30:00.000Z","by":"mona","reason":"a sensor was broken","record":"stagegate_record_20261121153000000_03013c00"}}",
  "DELETE mlflow.example/registered-models/delete-tag {"name":"fraud-detector","key":"stagegate_begun_03013c00"}",
]
`)
  expect(told.log).toMatchInlineSnapshot(`
[
  "CLEARED  fraud-detector version 5 may be promoted to Production again.",
  "  reason  a sensor was broken",
  "  rolled back  mona, 2026-11-21 15:00 UTC: false alarms doubled",
  "  next  a promotion still has to pass its gates",
]
`)
  expect(told.summary()).toMatchInlineSnapshot(`
"### ✅ Cleared: \`fraud-detector\` version 5 may be promoted to Production again

**Reason:** \`a sensor was broken\`

**Rolled back:** \`mona\`, 2026-11-21 15:00 UTC: \`false alarms doubled\`.

**Next:** A promotion still has to pass its gates.
"
`)
  expect(told.annotations).toHaveLength(1)
  expect(told.outputs).toMatchObject({ version: '5' })
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
  expect(tagsOf(mlflow, 5).holds).toEqual([])

  const again = await later({ gates })
  expect(again.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
})

test('clear-rollback reports the move of a dead run that it completed', async () => {
  const { mlflow, later } = await rolledBackFromProduction()
  mlflow.interrupt('POST registered-models/set-tag', () => {
    mlflow.always('*', { status: 502, type: 'text/html', text: 'Bad Gateway' })
    return undefined
  })
  const died = { version: '4', gates: 'val_auc >= 0.9' }
  await tell({ mlflow, event: dispatch(), run: 9, minute: 40, inputs: died })
  mlflow.recover()
  const told = await later({ command: 'clear-rollback', reason: 'a sensor was broken' })
  expect(told.ended).toBe('success')
  expect(told.log.at(-1)).toMatch(
    /^ {2}note {2}an earlier run began a move of version 4 to Production \(.*\) and stopped/,
  )
  expect(told.summary()).toContain(
    '**Note:** An earlier run began a move of version 4 to Production (',
  )
})

test('a rollback mark stays if clear-rollback cannot write its record', async () => {
  const { mlflow, later } = await rolledBackFromProduction()
  mlflow.always('POST model-versions/set-tag', {
    status: 403,
    type: 'text/html; charset=utf-8',
    text: 'Permission denied',
  })
  const told = await later({ command: 'clear-rollback', reason: 'a sensor was broken' })
  expect(told.ended).toBe('failure')
  expect(told.annotations[0]).toMatch(/^error Stagegate: error, no rollback mark cleared: .*403/)
  expect(tagsOf(mlflow, 5).holds).toHaveLength(1)
})

test.each([
  { version: '4', stage: 'Production' },
  { version: '5', stage: 'Staging' },
])(
  'clear-rollback without a rollback mark is an error that names the existing marks ($version, $stage)',
  async (given) => {
    const { later } = await rolledBackFromProduction()
    const told = await later({ command: 'clear-rollback', reason: 'a sensor was broken', ...given })
    expect(told.ended).toBe('failure')
    expect(writesTo(told.transcript)).toEqual([])
    expect(told.annotations).toHaveLength(1)
    expect(told.annotations[0]).toMatch(
      /was not rolled back from stage (?:Production|Staging), so there is no rollback mark to clear\. Rolled back: version 5 from (?:here|stage:Production)\./,
    )
  },
)
