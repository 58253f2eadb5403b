import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runInProcess } from '../../testing/runner/in-process.ts'
import type { Event } from '../../testing/runner/run-step.ts'
import { opened, push } from './events.ts'
import { gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('one push that merges several pull requests', (mlflow) => {
  const given = givenGitHub()

  /** A pull request for each version, with the comment of its check; null: no check looked at it. */
  async function merged(versions: readonly (string | null)[]) {
    const { github } = given
    const model = await seedFraudDetector(mlflow)
    const token = await github.workflowToken({ contents: 'read', pull_requests: 'write' })
    const run = (event: Event, version: string) =>
      runInProcess(
        {
          event,
          inputs: {
            'model-name': model,
            version,
            stage: 'Production',
            gates,
            'github-token': token,
          },
          env: { MLFLOW_TRACKING_URI: mlflow.url },
        },
        github,
      )
    const shas: string[] = []
    const numbers: number[] = []
    for (const version of versions) {
      const pull = await github.openPullRequest()
      if (version !== null) await run(opened(github, pull), version)
      shas.push(await github.mergePullRequest(pull.number))
      numbers.push(pull.number)
    }
    const event = push(github, shas.at(-1) ?? '')
    const payload = { ...event.payload, commits: shas.map((id) => ({ id })) }
    return { promote: (version: string) => run({ ...event, payload }, version), numbers }
  }
  const told = async (number: number) =>
    (await given.github.commentsOf(number)).map(({ body }) => /### .*/.exec(body)?.[0] ?? '')

  test('promotes what one of them showed, and tells each that has our comment', async () => {
    const { promote, numbers } = await merged(['3', '2', null])
    expect(await promote('3')).toMatchObject({ ended: 'success', outputs: { promoted: 'true' } })
    const [first = 0, second = 0, third = 0] = numbers
    expect(await told(first)).toEqual([expect.stringContaining('Promoted')])
    expect(await told(second)).toEqual([expect.stringContaining('Promoted')])
    expect(await told(third)).toEqual([])
  })

  test('holds what none of them showed, though the last was never looked at', async () => {
    const { promote } = await merged(['2', null])
    const step = await promote('3')
    expect(step).toMatchObject({
      ended: 'failure',
      outputs: { verdict: 'hold', promoted: 'false' },
    })
    expect(step.annotations.join('\n')).toContain(
      'showed version 2, and its merge would promote version 3',
    )
  })
})
