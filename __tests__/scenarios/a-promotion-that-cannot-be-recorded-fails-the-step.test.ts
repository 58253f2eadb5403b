import { expect, test } from '@jest/globals'
import { fraudDetector, gates } from './fraud-detector.ts'
import { permissionDenied } from './mlflow-answers.ts'
import { tell } from './story.ts'

test.each(['POST model-versions/set-tag', 'POST registered-models/set-tag'])(
  'a 403 to %s: promoted is true, the step fails and says why',
  async (request) => {
    const mlflow = fraudDetector()
    mlflow.always(request, permissionDenied)
    const inputs = { version: '5', gates, 'fail-on': 'never' }
    const told = await tell({ mlflow, inputs })

    expect(told.ended).toBe('failure')
    expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true', 'in-place': 'true' })
    expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 5: 'Production' })
    expect(told.annotations).toHaveLength(1)
    expect(told.annotations[0]).toMatch(
      /^error Stagegate: Promoted: .* The promotion could not be recorded: .*403.*Permission denied/,
    )
    expect(told.summary()).toContain('**The promotion could not be recorded:**')
    expect(JSON.parse(told.outputs.decision ?? '').problem).toContain('Permission denied')
  },
)
