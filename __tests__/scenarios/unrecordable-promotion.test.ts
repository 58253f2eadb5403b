import { expect, test } from '@jest/globals'
import { fraudDetector, gates } from './fraud-detector.ts'
import { permissionDenied } from './mlflow-answers.ts'
import { announcedIn } from './rollbacks.ts'
import { tell, writesTo } from './story.ts'

const inputs = { version: '5', gates, 'fail-on': 'never' }

test('nothing moves if it cannot be announced', async () => {
  const mlflow = fraudDetector()
  mlflow.always('POST registered-models/set-tag', permissionDenied)
  const told = await tell({ mlflow, inputs })

  expect(told.ended).toBe('failure')
  expect(told.outputs).toEqual({})
  expect(writesTo(told.transcript)).toHaveLength(1)
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
  expect(told.annotations).toHaveLength(1)
  expect(told.annotations[0]).toMatch(
    /^error Stagegate: error, no verdict: .*403.*Permission denied/,
  )
})

/** The first write of the kind goes through, those after it are refused. */
function refuseAfterTheFirst(request: string) {
  const mlflow = fraudDetector()
  mlflow.interrupt(request, () => {
    mlflow.always(request, permissionDenied)
    return undefined
  })
  return mlflow
}

test.each([
  {
    what: 'that it is done cannot be recorded',
    mlflow: (() => {
      const mlflow = fraudDetector()
      mlflow.always('POST model-versions/set-tag', permissionDenied)
      return mlflow
    })(),
  },
  {
    what: 'that the target has been held cannot be recorded',
    mlflow: refuseAfterTheFirst('POST registered-models/set-tag'),
  },
])('$what: promoted is true, the step fails and says why', async ({ mlflow }) => {
  const told = await tell({ mlflow, inputs })

  expect(told.ended).toBe('failure')
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true', 'in-place': 'true' })
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 5: 'Production' })
  // So that the next run has something to complete, and says both.
  expect(announcedIn(mlflow)).toMatchObject([{ version: '5', state: 'begun' }])
  expect(told.annotations).toHaveLength(1)
  expect(told.annotations[0]).toMatch(
    /^error Stagegate: Promoted: .* The promotion could not be recorded: .*403.*Permission denied/,
  )
  expect(told.summary()).toContain('**Problem:** The promotion could not be recorded:')
  expect(JSON.parse(told.outputs.decision ?? '').problem).toContain('Permission denied')
})
