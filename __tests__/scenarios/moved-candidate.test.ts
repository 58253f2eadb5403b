import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell } from './story.ts'

const inputs = { version: '5', gates }
const read = 'GET registered-models/get'

// The digest says who holds the target, and not where the candidate stands: it stays the same.
test('a candidate that was moved after the approval is a hold, although its evidence is the same', async () => {
  const shown = await tell({
    mlflow: fraudDetector(),
    event: dispatch(),
    inputs: { ...inputs, command: 'check' },
  })
  const approved = shown.outputs['evidence-digest'] ?? ''
  const mlflow = fraudDetector()
  mlflow.interrupt(read, () => undefined)
  mlflow.interrupt(read, () => void mlflow.move(5, 'Archived', false))
  const told = await tell({
    mlflow,
    event: dispatch(),
    inputs: { ...inputs, 'expected-evidence': approved },
  })
  expect(told.outputs['evidence-digest']).toBe(approved)
  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
  expect(told.log.join('\n')).toContain('an approval counts for one decision')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'Archived' })
  expect([...mlflow.version(5).tags]).toEqual([])
})
