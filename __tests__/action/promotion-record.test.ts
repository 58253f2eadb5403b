import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch } from './events.ts'
import { askMlflow, gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('the record in MLflow', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  test('the version carries the record, the model who held the target last', async () => {
    const model = await seedFraudDetector(mlflow)
    const result = await given.run({
      event: dispatch(given.github),
      inputs: {
        'model-name': model,
        version: '3',
        stage: 'Production',
        gates,
        'tracking-uri': mlflow.url,
        'tracking-token': 'token-of-the-registry',
      },
    })
    expect(result.exitCode).toBe(0)

    const tags = await registry.versionTags(model, 3)
    const [key = ''] = Object.keys(tags)
    expect(Object.keys(tags)).toEqual([
      expect.stringMatching(/^stagegate_record_\d{17}_[0-9a-f]{8}$/),
    ])
    const record = JSON.parse(tags[key] ?? '')
    expect(record).toEqual({
      v: 1,
      seq: 1,
      state: 'done',
      action: 'promote',
      verdict: 'pass',
      target: 'stage:Production',
      archive: true,
      version: '3',
      created: expect.any(Number),
      from: 'None',
      former: ['1'],
      to: null,
      back: null,
      reason: null,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      by: 'mona',
      run: `${given.github.serverUrl}/octo-bank/fraud-model/actions/runs/19283746501/attempts/1`,
      evidence: result.outputs['evidence-digest'],
      policy: null,
    })
    const [[heldKey = '', held = ''] = []] = Object.entries(await registry.modelTags(model))
    expect(heldKey).toMatch(/^stagegate_held_[0-9a-f]{16}$/)
    expect(JSON.parse(held)).toMatchObject({
      target: 'stage:Production',
      version: '3',
      record: key,
    })
    expect(await registry.versionTags(model, 1)).toEqual({})

    // The token is masked before anything is said, and said nowhere else.
    const lines = result.stdout.split('\n')
    expect(lines[0]).toBe('::add-mask::token-of-the-registry')
    expect(lines.filter((line) => line.includes('token-of-the-registry'))).toHaveLength(1)
  })
})
