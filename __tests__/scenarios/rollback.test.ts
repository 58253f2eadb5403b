import { expect, test } from '@jest/globals'
import { fraudDetector, gates } from './fraud-detector.ts'
import { promoted, rolledBack, tagsOf } from './rollbacks.ts'
import { writesTo } from './story.ts'

const reason = 'false alarms doubled'

test('a rollback gives the stage back to the former holder, and marks the one that lost it', async () => {
  const mlflow = fraudDetector({
    5: { stage: 'Staging', metrics: { val_auc: 0.941, 'recall/senior': 0.84 } },
  })
  await promoted(mlflow)
  const told = await rolledBack(mlflow, { inputs: { reason } })

  expect(told.ended).toBe('success')
  // Each goes back to where it came from.
  expect(mlflow.stages()).toEqual({ 2: 'Archived', 3: 'Production', 4: 'None', 5: 'Staging' })
  expect(told.transcript).toMatchInlineSnapshot(`
[
  "GET mlflow.example/registered-models/get?name=fraud-detector",
  "GET mlflow.example/model-versions/search?filter=name='fraud-detector'&max_results=1000",
  "GET mlflow.example/model-versions/get?name=fraud-detector&version=3",
  "POST mlflow.example/registered-models/set-tag {"name":"fraud-detector","key":"stagegate_begun_02011e00","value":{"v":1,"seq":2,"state":"begun","action":"rollback","verdict":"ungated","target":"stage:Production","archive":true,"version":"5","created":1795267607005,"from":"Production","former":["5"],"to":"3","back":"Staging","at":"2026-11-21T15:00:00.000Z","by":"mona","reason":"false alarms doubled","run":"https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1","evidence":null,"policy":null,"model":1795267605056}}",
  "GET mlflow.example/registered-models/get?name=fraud-detector",
  "GET mlflow.example/model-versions/search?filter=name='fraud-detector'&max_results=1000",
  "POST mlflow.example/model-versions/transition-stage {"name":"fraud-detector","version":"3","stage":"Production","archive_existing_versions":true}",
  "POST mlflow.example/model-versions/transition-stage {"name":"fraud-detector","version":"5","stage":"Staging","archive_existing_versions":false}",
  "POST mlflow.example/registered-models/set-tag {"name":"fraud-detector","key":"stagegate_held_00118840f05999b1","value":{"v":1,"created":1795267605056,"seq":2,"target":"stage:Production","version":"5","at":"2026-11-21T14:30:00.000Z","by":"mona","record":"stagegate_record_20261121143000000_01010000"}}",
  "GET mlflow.example/registered-models/get?name=fraud-detector",
  "GET mlflow.example/model-versions/search?filter=name='fraud-detector'&max_results=1000",
  "POST mlflow.example/model-versions/set-tag {"name":"fraud-detector","version":"5","key":"stagegate_rolled_back_00118840f05999b1","value":{"v":1,"target":"stage:Production","version":"5","created":1795267607005,"at":"2026-11-21T15:00:00.000Z","by":"mona","reason":"false alarms doubled","record":"stagegate_record_20261121150000000_02011e00"}}",
  "POST mlflow.example/model-versions/set-tag {"name":"fraud-detector","version":"5","key":"stagegate_record_20261121150000000_02011e00","value":{"v":1,"seq":2,"state":"done","action":"rollback","verdict":"ungated","target":"stage:Production","archive":true,"version":"5","created":1795267607005,"from":"Production","former":["5"],"to":"3","back":"Staging","at":"2026-11-21T15:00:00.000Z","by":"mona","reason":"false alarms doubled","run":"https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1","evidence":null,"policy":null}}",
  "DELETE mlflow.example/registered-models/delete-tag {"name":"fraud-detector","key":"stagegate_begun_02011e00"}",
  "GET mlflow.example/registered-models/get?name=fraud-detector",
  "GET mlflow.example/model-versions/search?filter=name='fraud-detector'&max_results=1000",
]
`)
  const { decision, ...outputs } = told.outputs
  expect(outputs).toMatchInlineSnapshot(`
{
  "comment-url": "",
  "evidence-digest": "",
  "in-place": "true",
  "model-url": "https://mlflow.example/#/models/fraud-detector/versions/3",
  "previous-version": "5",
  "promoted": "false",
  "target-model": "fraud-detector",
  "target-version": "3",
  "verdict": "",
  "version": "3",
}
`)
  expect(JSON.parse(decision ?? '')).toMatchInlineSnapshot(`
{
  "back": "Staging",
  "basis": {
    "action": "promote",
    "approvedBy": [],
    "artifacts": null,
    "at": "2026-11-21T14:30:00.000Z",
    "back": null,
    "by": "mona",
    "evidence": "sha256:1d76b6659ddb1e6686dd7e9f865b7f54f37afdd64f3f90b153bffaf43c00f4dc",
    "former": [
      "3",
    ],
    "from": "Staging",
    "key": "stagegate_record_20261121143000000_01010000",
    "mlflowUser": null,
    "policy": null,
    "reason": null,
    "run": "https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1",
    "source": null,
    "state": "done",
    "target": "stage:Production",
    "to": null,
    "verdict": "pass",
    "version": "5",
  },
  "changes": [
    "version 3: Archived → Production",
    "version 5: Production → Staging",
  ],
  "closed": null,
  "earlier": null,
  "ending": "rolled-back",
  "format": 1,
  "holders": [
    "3",
  ],
  "model": "fraud-detector",
  "notes": [],
  "problem": null,
  "reason": "false alarms doubled",
  "rolledBack": true,
  "target": "stage:Production",
  "to": "3",
  "version": "5",
}
`)
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "notice Stagegate: Rolled back: fraud-detector version 3 is now in Production, and version 5 was rolled back. Reason: false alarms doubled.",
]
`)
  expect(told.log).toMatchInlineSnapshot(`
[
  "ROLLED BACK  fraud-detector version 3 is now in Production, and version 5 was rolled back.",
  "  reason  false alarms doubled",
  "  before  version 3 was in Production before version 5 was promoted there (mona, 2026-11-21 14:30 UTC, https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1)",
  "  changed  version 3: Archived → Production",
  "  changed  version 5: Production → Staging",
  "  rollback mark  version 5 is not promoted to Production again until the command clear-rollback allows it",
]
`)
  expect(told.summary()).toMatchInlineSnapshot(`
"### ↩️ Rolled back: \`fraud-detector\` version 3 is now in Production, and version 5 was rolled back

**Reason:** \`false alarms doubled\`

**Before:** Version 3 was in Production before version 5 was promoted there (\`mona\`, 2026-11-21 14:30 UTC, \`https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1\`).

**Changed**

- version 3: Archived → Production
- version 5: Production → Staging

**Rollback mark:** Version 5 is not promoted to Production again until the command clear-rollback allows it.

[version 3](<https://mlflow.example/#/models/fraud-detector/versions/3>) · [version 5](<https://mlflow.example/#/models/fraud-detector/versions/5>) · [workflow run](<https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1>)

**History of Production of \`fraud-detector\`, newest first**

| When (UTC) | Version | What | By |
| :-- | :-- | :-- | :-- |
| 2026-11-21 15:00 | 3 | 5 rolled back | \`mona\` |
| 2026-11-21 14:30 | 5 | promoted, gates passed | \`mona\` |
"
`)
})

test('a dry run of a rollback says the same and writes nothing', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow)
  const told = await rolledBack(mlflow, { inputs: { 'dry-run': 'true', reason } })

  expect(told.ended).toBe('success')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.outputs).toMatchObject({ version: '5', 'in-place': 'false', 'previous-version': '' })
  expect(told.log).toMatchInlineSnapshot(`
[
  "WOULD ROLL BACK  fraud-detector version 3 would get Production, and version 5 would be rolled back.",
  "  reason  false alarms doubled",
  "  before  version 3 was in Production before version 5 was promoted there (mona, 2026-11-21 14:30 UTC, https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1)",
  "  would change  version 3: Archived → Production",
  "  would change  version 5: Production → None",
]
`)
  expect(told.summary()).toContain('**Would change**')
})

test('a rollback of an alias gives the alias back, and no stage changes', async () => {
  const mlflow = fraudDetector({
    3: { alias: 'champion', metrics: { val_auc: 0.921, 'recall/senior': 0.83 } },
  })
  const alias = { stage: '', alias: 'champion' }
  const before = mlflow.stages()
  await promoted(mlflow, { inputs: alias })
  const told = await rolledBack(mlflow, { inputs: alias })

  expect(told.ended).toBe('success')
  expect(mlflow.model.aliases.get('champion')).toBe(3)
  expect(mlflow.stages()).toEqual(before)
  expect(told.outputs).toMatchObject({ version: '3', 'in-place': 'true', 'previous-version': '5' })
  expect(told.log).toMatchInlineSnapshot(`
[
  "ROLLED BACK  fraud-detector version 3 now has the alias champion, and version 5 was rolled back.",
  "  before  version 3 had the alias champion before version 5 was promoted there (mona, 2026-11-21 14:30 UTC, https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1)",
  "  changed  alias champion: version 5 → version 3",
  "  rollback mark  version 5 is not promoted to the alias champion again until the command clear-rollback allows it",
  "  note  warning: no reason is given for this rollback; the record should say what was wrong",
]
`)
})

test('if no version was in the stage before, a rollback with force leaves it to no version', async () => {
  const mlflow = fraudDetector({ 3: { stage: 'Archived' } })
  await promoted(mlflow, { inputs: { gates: 'val_auc >= 0.9' } })
  const refused = await rolledBack(mlflow)
  expect(refused.ended).toBe('failure')
  expect(refused.annotations[0]).toContain('so after a rollback no version would have it')
  expect(writesTo(refused.transcript)).toEqual([])
  const told = await rolledBack(mlflow, { inputs: { force: 'true' } })

  expect(told.ended).toBe('success')
  expect(mlflow.stages()).toEqual({ 2: 'Archived', 3: 'Archived', 4: 'None', 5: 'None' })
  expect(told.outputs).toMatchObject({
    version: '',
    'in-place': 'false',
    'previous-version': '5',
    'model-url': '',
  })
  expect(told.log).toMatchInlineSnapshot(`
[
  "ROLLED BACK  fraud-detector version 5 was rolled back, and no version is in Production now.",
  "  before  no version was in Production before version 5 was promoted there (mona, 2026-11-21 14:30 UTC, https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1)",
  "  changed  version 5: Production → None",
  "  rollback mark  version 5 is not promoted to Production again until the command clear-rollback allows it",
  "  note  warning: no reason is given for this rollback; the record should say what was wrong",
]
`)
})

test('if no version had the alias before, a rollback with force removes it', async () => {
  const mlflow = fraudDetector()
  const alias = { stage: '', alias: 'champion' }
  await promoted(mlflow, { inputs: { ...alias, gates: 'val_auc >= 0.9' } })
  const told = await rolledBack(mlflow, { inputs: { ...alias, force: 'true' } })

  expect(told.ended).toBe('success')
  expect([...mlflow.model.aliases]).toEqual([['challenger', 5]])
  expect(writesTo(told.transcript)).toContainEqual(
    'DELETE mlflow.example/registered-models/alias {"name":"fraud-detector","alias":"champion"}',
  )
  expect(tagsOf(mlflow, 5).records).toMatchObject([
    { action: 'promote', state: 'done' },
    { action: 'rollback', state: 'done', target: 'alias:champion', to: null, back: null },
  ])
})

test('a rollback of a version that was promoted beside another moves only that version', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow, { inputs: { 'archive-existing': 'false' } })
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'Production' })
  const told = await rolledBack(mlflow)
  expect(told.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
  expect(told.outputs).toMatchObject({ version: '3', 'in-place': 'true' })
})

test('a rollback of a version that was promoted beside another moves only that version, also if the other one has left since', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow, { inputs: { 'archive-existing': 'false' } })
  mlflow.move(3, 'Archived', false)
  mlflow.move(4, 'Production', false)
  const told = await rolledBack(mlflow, { inputs: { version: '5' } })
  expect(told.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 4: 'Production', 5: 'None' })
  expect(told.outputs).toMatchObject({ version: '4', 'in-place': 'true' })
  expect(told.log).toMatchInlineSnapshot(`
[
  "ROLLED BACK  fraud-detector version 5 was rolled back, and version 4 is in Production now.",
  "  before  version 3 was in Production before version 5 was promoted there (mona, 2026-11-21 14:30 UTC, https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1)",
  "  changed  version 5: Production → None",
  "  rollback mark  version 5 is not promoted to Production again until the command clear-rollback allows it",
  "  note  warning: no reason is given for this rollback; the record should say what was wrong",
]
`)
})

test('a rollback of a promotion that archived several versions needs to-version', async () => {
  const mlflow = fraudDetector({ 2: { stage: 'Production' } })
  await promoted(mlflow)
  expect(mlflow.stages()).toMatchObject({ 2: 'Archived', 3: 'Archived', 5: 'Production' })
  const told = await rolledBack(mlflow)
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error in the rollback: Versions 3, 2 had stage Production of 'fraud-detector' before version 5, and its promotion archived them all, so Stagegate cannot choose one of them. Name the version that gets it in "to-version".",
]
`)
  const named = await rolledBack(mlflow, { run: 3, inputs: { 'to-version': '3' } })
  expect(named.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 2: 'Archived', 3: 'Production', 5: 'None' })
})

test('to-version selects another version, without a record', async () => {
  const mlflow = fraudDetector()
  const told = await rolledBack(mlflow, { inputs: { 'to-version': '2' } })
  expect(told.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 2: 'Production', 3: 'Archived' })
  expect(told.log).toMatchInlineSnapshot(`
[
  "ROLLED BACK  fraud-detector version 2 is now in Production, and version 3 was rolled back.",
  "  before  to-version names version 2",
  "  changed  version 2: Archived → Production",
  "  changed  version 3: Production → Archived",
  "  rollback mark  version 3 is not promoted to Production again until the command clear-rollback allows it",
  "  note  warning: no reason is given for this rollback; the record should say what was wrong",
]
`)
})

test('a rollback of a version that was moved by hand needs to-version', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow)
  mlflow.move(4, 'Production', true)
  const told = await rolledBack(mlflow)
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.outputs).toEqual({})
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error in the rollback: Version 4 has stage Production of 'fraud-detector', but no record of this version says that Stagegate moved it there, so it is not known which version had it before. Name the version that gets it in "to-version".",
]
`)
  expect(told.summary()).toMatch(/^### ⚠️ The rollback failed with an error\n/)
})

test('a second rollback goes back further only if it is told so', async () => {
  const mlflow = fraudDetector({ 6: { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } } })
  await promoted(mlflow)
  await promoted(mlflow, { run: 3, minute: 5, inputs: { version: '6', gates } })
  await rolledBack(mlflow)
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 5: 'Production', 6: 'None' })
  const again = await rolledBack(mlflow, { run: 4, minute: 40 })
  expect(again.ended).toBe('failure')
  expect(writesTo(again.transcript)).toEqual([])
  expect(again.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error in the rollback: A rollback of version 6 gave stage Production of 'fraud-detector' to version 5, so another rollback must say how far back it goes. Name the version that gets it in "to-version" (stagegate rollback --model-name 'fraud-detector' --stage Production --to-version N), or, if version 5 is bad as well, name version 5 in "version" (stagegate rollback --model-name 'fraud-detector' --stage Production --version 5).",
]
`)
  await rolledBack(mlflow, { run: 4, minute: 41, inputs: { version: '5' } })
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None', 6: 'None' })
})

test('a rollback of a former holder that was moved back by hand needs to-version', async () => {
  const mlflow = fraudDetector({
    6: { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } },
    7: { metrics: { val_auc: 0.96, 'recall/senior': 0.86 } },
  })
  await promoted(mlflow)
  await promoted(mlflow, { run: 3, minute: 5, inputs: { version: '6', gates } })
  await promoted(mlflow, { run: 4, minute: 10, inputs: { version: '7', gates } })
  mlflow.move(7, 'Archived', false)
  mlflow.move(6, 'Production', false)
  const told = await rolledBack(mlflow, { run: 5 })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.annotations[0]).toContain('so it is not known which version had it before')
})

test('a rollback of a version that came back after another version left needs to-version', async () => {
  const mlflow = fraudDetector({ 6: { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } } })
  await promoted(mlflow)
  // It is away by hand as the next one comes, so that one's record does not name it.
  mlflow.move(5, 'Archived', false)
  mlflow.move(3, 'Production', false)
  await promoted(mlflow, { run: 3, minute: 5, inputs: { version: '6', gates } })
  mlflow.move(6, 'Archived', false)
  mlflow.move(5, 'Production', false)
  const told = await rolledBack(mlflow, { run: 4 })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.annotations[0]).toContain('so it is not known which version had it before')
})
