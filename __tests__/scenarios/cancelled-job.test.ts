import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { announcedIn } from './rollbacks.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell } from './story.ts'

/** A first attempt whose process is gone after it has announced its move: nothing of it is left but that. */
async function cancelled(mlflow: ScriptedMlflow, run: number): Promise<void> {
  const reread = 'GET registered-models/get'
  mlflow.interrupt(reread, () => undefined)
  // What the process would have done next is not done any more.
  mlflow.interrupt(reread, () => {
    throw new Error('the process is gone')
  })
  mlflow.interrupt('DELETE registered-models/delete-tag', () => {
    throw new Error('the process is gone')
  })
  const told = await tell({ mlflow, event: dispatch(), run, inputs: { version: '5', gates } })
  expect(told.ended).toBe('failure')
  mlflow.recover()
  expect(announcedIn(mlflow)).toMatchObject([{ version: '5', state: 'begun' }])
}

test('a job that was killed before its move goes on at once when it is run again', async () => {
  const mlflow = fraudDetector()
  await cancelled(mlflow, 7)
  const inputs = { version: '5', gates }
  let waited = 0
  const meanwhile = () => {
    waited += 1
  }
  const again = await tell({ mlflow, event: dispatch(), run: 7, attempt: 2, inputs, meanwhile })
  expect(again).toMatchObject({ ended: 'success', outputs: { promoted: 'true' } })
  expect(waited).toBe(0)
  expect(announcedIn(mlflow)).toEqual([])
})

test('it does not wait for its earlier attempt either where it promotes another version by now', async () => {
  const mlflow = fraudDetector({ 6: { metrics: { val_auc: 0.99, 'recall/senior': 0.9 } } })
  await cancelled(mlflow, 7)
  const inputs = { version: '6', gates }
  const told = await tell({ mlflow, event: dispatch(), run: 7, attempt: 2, inputs })
  expect(told.outputs).toMatchObject({ promoted: 'true', version: '6' })
  expect(announcedIn(mlflow)).toEqual([])
})

test('a job of another run that wants another version waits until five minutes are over', async () => {
  const mlflow = fraudDetector({ 6: { metrics: { val_auc: 0.99, 'recall/senior': 0.9 } } })
  await cancelled(mlflow, 7)
  const other = { mlflow, event: dispatch(), run: 8, inputs: { version: '6', gates } }
  const told = await tell(other)
  expect(told.ended).toBe('failure')
  expect(told.annotations.join()).toContain('moving version 5')
  expect(await tell({ ...other, minute: 6 })).toMatchObject({ outputs: { promoted: 'true' } })
})
