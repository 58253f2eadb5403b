import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

test.each(['Archived', 'None'])('towards %s nothing is compared', async (stage) => {
  const mlflow = fraudDetector()
  const told = await tell({ mlflow, event: dispatch(), inputs: { version: '3', stage } })
  expect(told.ended).toBe('success')
  // MLflow answers the flag with 500 here, and its own client then tries for four minutes.
  expect(writesTo(told.transcript)[0]).toBe(
    'POST mlflow.example/model-versions/transition-stage ' +
      `{"name":"fraud-detector","version":"3","stage":"${stage}","archive_existing_versions":false}`,
  )
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true', 'previous-version': '' })
  expect(mlflow.stages()).toEqual({ 2: 'Archived', 3: stage, 4: 'None', 5: 'None' })
  expect(told.transcript.filter((line) => line.includes('runs/get?'))).toEqual([])
})
