import { expect, test } from '@jest/globals'
import { dispatch, mergeCommit } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell, writesTo } from './story.ts'

const inputs = { version: '5', gates, 'fail-on': 'never' }
const read = 'GET registered-models/get'
const move = 'POST model-versions/transition-stage'

/** Others move while this run is between its decision and its move: once for each of them. */
function overtakenBy(mlflow: ScriptedMlflow, ...others: readonly (() => void)[]): ScriptedMlflow {
  for (const other of others) {
    // The first read decides, the second one is right before the move.
    mlflow.interrupt(read, () => undefined)
    mlflow.interrupt(read, () => other() as undefined)
  }
  return mlflow
}

test('if the champion changes after the decision, the gates are evaluated again with the new champion', async () => {
  const mlflow = fraudDetector()
  overtakenBy(mlflow, () => mlflow.move(4, 'Production', true))
  const told = await tell({ mlflow, event: dispatch(), inputs })

  expect(told.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 4: 'Archived', 5: 'Production' })
  expect(told.outputs).toMatchObject({ promoted: 'true', version: '5', 'previous-version': '4' })
  expect(told.log).toMatchInlineSnapshot(`
[
  "PROMOTED  fraud-detector version 5 is now in Production: both gates passed.",
  "  pass  val_auc >= champion - 0.5%  0.941 is at least 0.9293 (champion version 4: 0.934); datasets not known",
  "  pass  recall/senior >= 0.80       0.84 is at least 0.8 (champion version 4: 0.715)",
  "  changed  version 5: None → Production",
  "  changed  version 4: Production → Archived",
  "  note  the evidence was read and the gates were evaluated a second time, because something changed after the first decision: Somebody else moved stage Production of 'fraud-detector' meanwhile. Holder at the decision: version 3. Holder now: version 4.",
  "  Evidence digest:",
  "      sha256:c16ed12cb8c57aee0e4afa59087927e87334707046103f7ee0decae02ea90e28",
]
`)
  expect(told.summary()).toContain(
    '**Note:** The evidence was read and the gates were evaluated a second time',
  )
  expect(JSON.parse(told.outputs.decision ?? '').notes).toMatchObject([{ note: 'decided-again' }])
  // Of the first attempt nothing is left.
  const records = [...mlflow.version(5).tags.values()].map((text) => JSON.parse(text))
  expect(records).toMatchObject([{ state: 'done', former: ['4'] }])
})

test('the second evaluation may give another verdict', async () => {
  const mlflow = fraudDetector({ 6: { metrics: { val_auc: 0.99, 'recall/senior': 0.9 } } })
  overtakenBy(mlflow, () => mlflow.move(6, 'Production', true))
  const told = await tell({ mlflow, event: dispatch(), inputs: { version: '5', gates } })

  expect(told.ended).toBe('failure')
  expect(told.outputs).toMatchObject({ verdict: 'block', promoted: 'false', 'in-place': 'false' })
  expect(mlflow.stages()).toMatchObject({ 5: 'None', 6: 'Production' })
  expect([...mlflow.version(5).tags]).toEqual([])
})

test('with expected-evidence, a changed champion is a hold, and the gates are not evaluated again', async () => {
  const shown = await tell({
    mlflow: fraudDetector(),
    event: dispatch(),
    inputs: { ...inputs, command: 'check' },
  })
  const mlflow = fraudDetector()
  overtakenBy(mlflow, () => mlflow.move(4, 'Production', true))
  const approved = { ...inputs, 'expected-evidence': shown.outputs['evidence-digest'] ?? '' }
  const told = await tell({ mlflow, event: dispatch(), inputs: approved })

  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
  expect(mlflow.stages()).toMatchObject({ 4: 'Production', 5: 'None' })
})

test('a champion that changes a second time stops the promotion', async () => {
  const mlflow = fraudDetector()
  const github = new ScriptedGitHub({ mergedAs: mergeCommit })
  overtakenBy(
    mlflow,
    () => mlflow.move(4, 'Production', true),
    () => mlflow.move(2, 'Production', true),
  )
  const told = await tell({ mlflow, github, inputs })

  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript).filter((line) => line.includes('transition-stage'))).toEqual([])
  expect(mlflow.stages()).toMatchObject({ 2: 'Production', 5: 'None' })
  expect([...mlflow.version(5).tags]).toEqual([])
  expect(told.outputs).toMatchObject({ promoted: 'false', 'in-place': 'false', version: '5' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Conflict: fraud-detector version 5 is not promoted to Production: both gates passed. Somebody else moved stage Production of 'fraud-detector' meanwhile. Holder at the decision: version 4. Holder now: version 2. This happened twice during this run. Find out who else moves it, and run again.",
]
`)
  expect(github.pull.comments[0]?.body.split('\n').slice(3, 6)).toMatchInlineSnapshot(`
[
  "### ⚠️ Conflict: \`fraud-detector\` version 5 is not promoted to Production",
  "",
  "Both gates passed.",
]
`)
})

/** The move is carried out, and at once somebody else makes another. */
function takenDuringTheMove(mlflow: ScriptedMlflow, other: () => void): ScriptedMlflow {
  mlflow.interrupt(move, () => {
    mlflow.interrupt(read, () => other() as undefined)
    return undefined
  })
  return mlflow
}

test('a promotion is not reported if another version takes the target during the move', async () => {
  const mlflow = fraudDetector()
  takenDuringTheMove(mlflow, () => mlflow.move(4, 'Production', true))
  const told = await tell({ mlflow, inputs })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toMatchObject({ promoted: 'false', 'in-place': 'false' })
  expect(mlflow.stages()).toMatchObject({ 4: 'Production', 5: 'Archived' })
  // It was there, if only for a moment: the next promotion is no first one.
  expect(held(mlflow)).toMatchObject({ target: 'stage:Production', version: '5' })
  expect(record(mlflow)).toMatchObject({ state: 'undone', former: ['3'] })
})

test('of two holders after the move, the last one stays: the other run’s version', async () => {
  const mlflow = fraudDetector()
  takenDuringTheMove(mlflow, () => mlflow.move(4, 'Production', false))
  const told = await tell({ mlflow, inputs })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toMatchObject({ promoted: 'false', 'in-place': 'false' })
  expect(mlflow.stages()).toMatchObject({ 4: 'Production', 5: 'Archived' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Conflict: fraud-detector version 5 is not promoted to Production: both gates passed. Somebody else moved stage Production of 'fraud-detector' meanwhile. Holder at the decision: version 3. Holder now: version 4. This run moved it as well, but the other move came last.",
]
`)
  expect(held(mlflow)).toMatchObject({ target: 'stage:Production', version: '5' })
  expect(record(mlflow)).toMatchObject({ state: 'undone' })
})

test('of two holders after the move, the last one stays: this run’s version', async () => {
  const mlflow = fraudDetector()
  takenDuringTheMove(mlflow, () => {
    // Version 4 had come a moment before, and was not seen.
    mlflow.version(4).stage = 'Production'
  })
  const told = await tell({ mlflow, event: dispatch(), inputs })
  expect(told.ended).toBe('success')
  expect(told.outputs).toMatchObject({ promoted: 'true', 'in-place': 'true' })
  expect(mlflow.stages()).toMatchObject({ 4: 'Archived', 5: 'Production' })
  expect(told.log.filter((line) => line.includes('  note  '))).toMatchInlineSnapshot(`
[
  "  note  other runs moved version 4 to the same stage at the same time; the last move counts, so it is archived now",
]
`)
  expect(record(mlflow)).toMatchObject({ state: 'done', former: ['3'] })
})

/** What the registered model says of who has held a target. */
function held(mlflow: ScriptedMlflow): unknown {
  const tags = [...mlflow.model.tags].filter(([key]) => key.startsWith('stagegate_held_'))
  expect(tags).toHaveLength(1)
  return JSON.parse(tags[0]?.[1] ?? '')
}

/** The one record on version 5. */
function record(mlflow: ScriptedMlflow): unknown {
  const tags = [...mlflow.version(5).tags.values()]
  expect(tags).toHaveLength(1)
  return JSON.parse(tags[0] ?? '')
}
