import { expect, test } from '@jest/globals'
import { mergeCommit } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell, writesTo } from './story.ts'

const inputs = { version: '5', gates, 'fail-on': 'never' }

test('a champion that moved between decision and move stops the promotion', async () => {
  const mlflow = fraudDetector()
  const github = new ScriptedGitHub({ mergedAs: mergeCommit })
  // The first read decides, the second one is right before the move.
  const read = 'GET registered-models/get'
  mlflow.interrupt(read, () => undefined)
  mlflow.interrupt(read, () => void mlflow.move(4, 'Production', true))
  const told = await tell({ mlflow, github, inputs })

  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(mlflow.stages()).toMatchObject({ 4: 'Production', 5: 'None' })
  expect(told.outputs).toMatchObject({ promoted: 'false', 'in-place': 'false', version: '5' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Conflict: fraud-detector version 5 is not promoted to Production: all 2 gates passed. Somebody else moved stage Production of 'fraud-detector' meanwhile. Its holders when the decision was taken: version 3. Now: version 4. Run again to decide on what stands there now.",
]
`)
  expect(github.pull.comments[0]?.body.split('\n').slice(1, 4)).toMatchInlineSnapshot(`
[
  "### ⚠️ Conflict: \`fraud-detector\` version 5 is not promoted to Production",
  "",
  "All 2 gates passed. \`Somebody else moved stage Production of 'fraud-detector' meanwhile. Its holders when the decision was taken: version 3. Now: version 4. Run again to decide on what stands there now.\`",
]
`)
})

test('a target that somebody takes during the move is not called promoted', async () => {
  const mlflow = fraudDetector()
  const move = 'POST model-versions/transition-stage'
  mlflow.interrupt(move, () => {
    // The move is carried out, and at once somebody else makes another.
    mlflow.interrupt('GET registered-models/get', () => void mlflow.move(4, 'Production', true))
    return undefined
  })
  const told = await tell({ mlflow, inputs })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toMatchObject({ promoted: 'false', 'in-place': 'false' })
  expect(mlflow.stages()).toMatchObject({ 4: 'Production', 5: 'Archived' })
  // It was there, if only for a moment: the next promotion is no first one.
  expect(held(mlflow)).toMatchObject({ target: 'stage:Production', version: '5' })
  expect([...mlflow.version(5).tags]).toEqual([])
})

test('a second holder that appears during the move is a conflict, with the version in place', async () => {
  const mlflow = fraudDetector()
  mlflow.interrupt('POST model-versions/transition-stage', () => {
    mlflow.interrupt('GET registered-models/get', () => void mlflow.move(4, 'Production', false))
    return undefined
  })
  const told = await tell({ mlflow, inputs })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toMatchObject({ promoted: 'false', 'in-place': 'true' })
  expect(mlflow.stages()).toMatchObject({ 4: 'Production', 5: 'Production' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Conflict: fraud-detector version 5 is now in Production, but not alone: all 2 gates passed. Somebody else moved stage Production of 'fraud-detector' meanwhile. Its holders when the decision was taken: version 3. Now: version 5 and 4. Run again to decide on what stands there now.",
]
`)
  expect(told.summary()).toContain('is now in Production, but not alone')
  expect(held(mlflow)).toMatchObject({ target: 'stage:Production', version: '5' })
  expect([...mlflow.version(5).tags]).toEqual([])
})

/** What the registered model says of who has held a target. */
function held(mlflow: ScriptedMlflow): unknown {
  const tags = [...mlflow.model.tags].filter(([key]) => key.startsWith('stagegate_held_'))
  expect(tags).toHaveLength(1)
  return JSON.parse(tags[0]?.[1] ?? '')
}
