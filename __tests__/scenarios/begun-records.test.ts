import { expect, test } from '@jest/globals'
import { fraudDetector, gates } from './fraud-detector.ts'
import { permissionDenied } from './mlflow-answers.ts'
import { announcedIn } from './rollbacks.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell } from './story.ts'

/** Of the scripted registered model. */
const modelCreatedAt = 1_795_267_605_056

const inputs = { version: '5', gates }

function records(mlflow: ScriptedMlflow, version: number) {
  return [...mlflow.version(version).tags]
    .filter(([key]) => key.startsWith('stagegate_record_'))
    .map(([, value]) => JSON.parse(value))
}

/** A run that began a moment ago, and whose move is still on its way. */
function alreadyBegun(mlflow: ScriptedMlflow): void {
  const { created } = mlflow.version(5)
  mlflow.model.tags.set(
    'stagegate_begun_00000001',
    JSON.stringify({
      v: 1,
      seq: 1,
      model: modelCreatedAt,
      state: 'begun',
      action: 'promote',
      verdict: 'pass',
      target: 'stage:Production',
      archive: true,
      version: '5',
      created,
      from: 'None',
      former: ['3'],
      to: null,
      back: null,
      at: '2026-11-21T14:29:59.000Z',
      by: 'hubot',
      reason: null,
      run: null,
      evidence: null,
      policy: null,
    }),
  )
}

test('two begun records of the same move become one completed record', async () => {
  const mlflow = fraudDetector()
  alreadyBegun(mlflow)
  const told = await tell({ mlflow, inputs })
  expect(told.outputs).toMatchObject({ promoted: 'true' })
  expect(records(mlflow, 5)).toMatchObject([{ state: 'done', by: 'mona', former: ['3'] }])
})

test('if another run makes the same move first, the next run completes its record', async () => {
  const mlflow = fraudDetector()
  alreadyBegun(mlflow)
  const read = 'GET registered-models/get'
  mlflow.interrupt(read, () => undefined)
  mlflow.interrupt(read, () => void mlflow.move(5, 'Production', true))
  const told = await tell({ mlflow, inputs })
  expect(told.outputs).toMatchObject({ promoted: 'false', 'in-place': 'true' })
  expect(announcedIn(mlflow)).toMatchObject([{ state: 'begun', by: 'hubot' }])

  const next = await tell({ mlflow, inputs })
  expect(next.outputs.verdict).toBe('unchanged')
  expect(records(mlflow, 5)).toMatchObject([{ state: 'done', by: 'hubot', former: ['3'] }])
})

test('the next run sets the tag on the registered model that could not be set', async () => {
  const mlflow = fraudDetector()
  mlflow.interrupt('POST registered-models/set-tag', () => undefined)
  mlflow.interrupt('POST registered-models/set-tag', () => permissionDenied)
  const told = await tell({ mlflow, inputs })
  expect(told.ended).toBe('failure')
  expect([...mlflow.model.tags.keys()]).toEqual([expect.stringMatching(/^stagegate_begun_/)])
  expect(records(mlflow, 5)).toEqual([])

  const next = await tell({ mlflow, inputs })
  expect(next.ended).toBe('success')
  expect([...mlflow.model.tags.keys()]).toEqual([expect.stringMatching(/^stagegate_held_/)])
  expect(records(mlflow, 5)).toMatchObject([{ state: 'done' }])
})

test('an announcement that its record has ended stops nobody, though it could not be removed', async () => {
  const mlflow = fraudDetector()
  const staging = { stage: 'Staging', gates: 'val_auc >= 0.5' }
  await tell({ mlflow, run: 1, inputs: { ...staging, version: '5' } })
  mlflow.interrupt('DELETE registered-models/delete-tag', () => permissionDenied)
  await tell({ mlflow, run: 2, inputs: { ...staging, version: '4' } })
  expect(announcedIn(mlflow)).toMatchObject([{ version: '4', former: ['5'] }])

  const back = { command: 'rollback', 'to-version': '5', reason: 'too slow', version: '' }
  const told = await tell({ mlflow, run: 3, inputs: back })
  expect(told).toMatchObject({ ended: 'success', outputs: { version: '5' } })
})
