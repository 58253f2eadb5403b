import { expect, test } from '@jest/globals'
import { dispatch, pullRequest } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { promoted, rolledBack, tagsOf } from './rollbacks.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell, tellPost, writesTo } from './story.ts'

const why = 'in Production since before Stagegate'

function adopted(
  mlflow: ScriptedMlflow,
  minute: number,
  inputs: Readonly<Record<string, string>> = {},
) {
  const given = { command: 'adopt', version: '3', reason: why, ...inputs }
  return tell({ mlflow, event: dispatch(), run: 20 + minute, minute, inputs: given })
}

function audited(mlflow: ScriptedMlflow) {
  const inputs = { command: 'audit', version: '', stage: '' }
  return tell({ mlflow, event: dispatch(), minute: 59, inputs })
}

/** As it reads where lines are not broken. */
const oneLine = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ')

/** Version 5 is promoted over version 3, which stood there before Stagegate, and rolled back again. */
async function givenBack(): Promise<ScriptedMlflow> {
  const mlflow = fraudDetector()
  await promoted(mlflow)
  await rolledBack(mlflow, { minute: 5 })
  return mlflow
}

test('adopting a holder from before Stagegate writes one record and nothing else', async () => {
  const mlflow = fraudDetector()
  expect((await audited(mlflow)).ended).toBe('failure')
  const before = mlflow.stages()
  const told = await adopted(mlflow, 1)
  expect(told.ended).toBe('success')
  expect(mlflow.stages()).toEqual(before)
  expect(writesTo(told.transcript).map((line) => line.split(' {')[0])).toEqual([
    'POST mlflow.example/registered-models/set-tag',
    'POST mlflow.example/registered-models/set-tag',
    'POST mlflow.example/model-versions/set-tag',
    'DELETE mlflow.example/registered-models/delete-tag',
  ])
  expect(tagsOf(mlflow, 3).records).toMatchInlineSnapshot(`
[
  {
    "action": "adopt",
    "archive": false,
    "at": "2026-11-21T14:31:00.000Z",
    "back": null,
    "by": "mona",
    "created": 1795267607003,
    "evidence": null,
    "former": [
      "3",
    ],
    "from": "Production",
    "policy": null,
    "reason": "in Production since before Stagegate",
    "run": "https://github.com/octo-bank/fraud-model/actions/runs/21/attempts/1",
    "seq": 1,
    "state": "done",
    "target": "stage:Production",
    "to": null,
    "v": 1,
    "verdict": "accepted",
    "version": "3",
  },
]
`)
  expect([...mlflow.model.tags.values()].map((value) => JSON.parse(value))).toMatchObject([
    { target: 'stage:Production', version: '3', by: 'mona' },
  ])
  expect(told.log).toMatchInlineSnapshot(`
[
  "ADOPTED  fraud-detector version 3 is now in Production, and that is accepted.",
  "  reason  in Production since before Stagegate (mona)",
  "  gates  no gate was checked, and nothing was moved",
]
`)
  expect(told.summary()).toMatchInlineSnapshot(`
"### ✅ Adopted: \`fraud-detector\` version 3 is now in Production, and that is accepted

**Reason:** \`in Production since before Stagegate\` (\`mona\`).

**Gates:** No gate was checked, and nothing was moved.
"
`)
  expect(told.annotations).toHaveLength(1)
  expect(told.outputs).toMatchObject({ version: '3', 'in-place': 'true' })
  expect(told.outputs.promoted ?? 'false').toBe('false')

  const audit = await audited(mlflow)
  expect(audit.ended).toBe('success')
  expect(oneLine(audit.log)).toMatch(
    /info.*version 3 is now in Production, and was adopted without a gate on 2026-11-21 14:31 UTC by mona: in Production since before Stagegate/,
  )
})

test('a version that got the target back by a rollback can be adopted', async () => {
  const mlflow = await givenBack()
  expect((await audited(mlflow)).ended).toBe('failure')
  expect((await adopted(mlflow, 10)).ended).toBe('success')
  expect((await audited(mlflow)).ended).toBe('success')
})

test('an adopted version that gets the target back by a rollback needs no second adoption', async () => {
  const mlflow = fraudDetector()
  await adopted(mlflow, 0)
  await promoted(mlflow, { minute: 1 })
  await rolledBack(mlflow, { minute: 5 })
  expect(mlflow.stages()).toMatchObject({ 3: 'Production' })
  expect((await audited(mlflow)).ended).toBe('success')
})

test('an adopted version that left and came back by hand needs a second adoption', async () => {
  const mlflow = fraudDetector()
  await adopted(mlflow, 0)
  await promoted(mlflow, { minute: 1 })
  mlflow.move(3, 'Production', true)
  expect((await audited(mlflow)).ended).toBe('failure')
  await adopted(mlflow, 10)
  expect((await audited(mlflow)).ended).toBe('success')
})

test('an adoption ends the time of the version that had the target by its record', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow)
  mlflow.move(4, 'Production', true)
  await adopted(mlflow, 10, { version: '4' })
  expect((await audited(mlflow)).ended).toBe('success')
  mlflow.move(5, 'Production', true)
  const audit = await audited(mlflow)
  expect(audit.ended).toBe('failure')
  expect(oneLine(audit.log)).toContain('it was no longer there when version 4 was adopted on')
})

test('each of several holders is adopted separately', async () => {
  const mlflow = fraudDetector()
  mlflow.move(4, 'Production', false)
  const first = await adopted(mlflow, 1)
  expect(oneLine(first.log)).toContain('version 4 is there as well, but is not adopted')
  expect((await audited(mlflow)).ended).toBe('failure')
  await adopted(mlflow, 2, { version: '4' })
  expect((await audited(mlflow)).ended).toBe('success')
})

test('the holder of an alias can be adopted', async () => {
  const mlflow = fraudDetector()
  mlflow.model.aliases.set('champion', 3)
  const told = await adopted(mlflow, 1, { stage: '', alias: 'champion' })
  expect(told.log[0]).toBe(
    'ADOPTED  fraud-detector version 3 now has the alias champion, and that is accepted.',
  )
  const inputs = { command: 'audit', version: '', stage: '', alias: 'champion' }
  const audit = await tell({ mlflow, event: dispatch(), minute: 59, inputs })
  expect(oneLine(audit.log)).toContain(
    'version 3 now has the alias champion, and was adopted without a gate',
  )
  // Production stands as before.
  expect(audit.ended).toBe('failure')
})

test('a rollback of an adopted version needs to-version, because its former holder is not known', async () => {
  const mlflow = fraudDetector()
  await adopted(mlflow, 0)
  const told = await rolledBack(mlflow)
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.annotations[0]).toContain(
    'no record of this version says that Stagegate moved it there',
  )
  const named = await rolledBack(mlflow, { minute: 31, inputs: { 'to-version': '5' } })
  expect(named.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 5: 'Production' })
})

test('a rollback of an adopted version that got the target back needs to-version', async () => {
  const mlflow = fraudDetector()
  await adopted(mlflow, 0)
  await promoted(mlflow, { minute: 1 })
  await rolledBack(mlflow, { minute: 5 })
  const told = await rolledBack(mlflow, { run: 3, minute: 30, inputs: { version: '3' } })
  expect(told.ended).toBe('failure')
  expect(told.annotations[0]).toContain(
    'no record of this version says that Stagegate moved it there',
  )
})

test('a promoted version that was also adopted can be rolled back without to-version', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow, { inputs: { gates: 'none' } })
  expect((await audited(mlflow)).ended).toBe('failure')
  await adopted(mlflow, 1, { version: '5' })
  expect((await audited(mlflow)).ended).toBe('success')
  expect((await rolledBack(mlflow)).ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
})

test('rollback-on-failure does not undo a promotion that was adopted since', async () => {
  const mlflow = fraudDetector()
  const inputs = { gates: 'none', 'rollback-on-failure': 'true' }
  const step = await promoted(mlflow, { inputs })
  await adopted(mlflow, 1, { version: '5' })
  const post = await tellPost(step, { mlflow, minute: 3 })
  expect(post.annotations[0]).toContain('it was adopted (mona, 2026-11-21 14:31 UTC')
  expect(mlflow.stages()).toMatchObject({ 5: 'Production' })
})

test('only a version that has the target can be adopted', async () => {
  const mlflow = fraudDetector()
  const told = await adopted(mlflow, 1, { version: '4' })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.annotations).toEqual([
    "error Stagegate: error, nothing adopted: Version 4 of 'fraud-detector' does not have stage Production, so there is nothing to adopt, and adopt moves nothing. Holders of the target: version 3.",
  ])
})

test('a version with a rollback mark must be cleared before it can be adopted', async () => {
  const mlflow = await givenBack()
  mlflow.move(5, 'Production', true)
  const told = await adopted(mlflow, 10, { version: '5' })
  expect(told.ended).toBe('failure')
  expect(told.annotations[0]).toContain('was rolled back from stage Production, and has it again')
  const clear = { command: 'clear-rollback', version: '5', reason: 'a false alarm' }
  await tell({ mlflow, event: dispatch(), run: 11, minute: 11, inputs: clear })
  expect((await adopted(mlflow, 12, { version: '5' })).ended).toBe('success')
  expect((await audited(mlflow)).ended).toBe('success')
})

test('an adoption is a conflict if somebody moves the target in the meantime', async () => {
  const mlflow = fraudDetector()
  mlflow.interrupt('POST registered-models/set-tag', () => void mlflow.move(4, 'Production', true))
  const told = await adopted(mlflow, 1)
  expect(told.ended).toBe('failure')
  expect(told.annotations[0]).toContain('no longer has it. Holder now: version 4')
  expect(tagsOf(mlflow, 3).records).toEqual([])
  expect(mlflow.model.tags.size).toBe(0)
})

test('an adoption needs a reason, and is refused before the merge', async () => {
  const mlflow = fraudDetector()
  const mute = await adopted(mlflow, 1, { reason: '' })
  expect(mute.annotations[0]).toContain('"reason" is empty')
  const inputs = { command: 'adopt', version: '3', reason: why }
  const unmerged = await tell({ mlflow, event: pullRequest(), inputs })
  expect(unmerged.annotations[0]).toContain('command: adopt is refused on pull request')
  expect([...mute.transcript, ...unmerged.transcript]).toEqual([])
})

test('a promotion compares with an adopted champion and archives it, as any other', async () => {
  const mlflow = fraudDetector()
  await adopted(mlflow, 0)
  const told = await promoted(mlflow, { minute: 1, inputs: { gates } })
  expect(told.outputs).toMatchObject({ 'previous-version': '3' })
  const history = mlflow.stages()
  expect(history).toMatchObject({ 3: 'Archived', 5: 'Production' })
})
