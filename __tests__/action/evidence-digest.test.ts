import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runCommand } from '../cli/command.ts'
import { dispatch } from './events.ts'
import { givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('the evidence digest', (mlflow) => {
  const given = givenGitHub()

  test('is the same in the action and the CLI, over REST and in the file behind it', async () => {
    const model = await seedFraudDetector(mlflow)
    const asked = {
      'model-name': model,
      version: '3',
      stage: 'Production',
      gates: 'val_auc >= champion - 0.5%\nmax(recall/*) >= 0.8',
    }
    const action = await given.run({
      event: dispatch(given.github),
      inputs: { ...asked, command: 'check', 'tracking-uri': mlflow.url },
    })
    const digest = action.outputs['evidence-digest']
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)

    const flags = Object.entries(asked).flatMap(([name, text]) => [`--${name}`, text])
    for (const uri of [
      mlflow.url,
      mlflow.url.replace('127.0.0.1', 'localhost'),
      `sqlite:///${mlflow.database}`,
    ]) {
      const cli = await runCommand(['check', ...flags, '--tracking-uri', uri, '--json'])
      expect(cli.stderr).toContain('PASS')
      expect(JSON.parse(cli.stdout)).toMatchObject({ verdict: 'pass', evidenceDigest: digest })
    }
  })
})
