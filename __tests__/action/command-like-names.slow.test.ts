import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { dispatch, opened } from './events.ts'
import { askMlflow, givenGitHub } from './test-bed.ts'

const escapeCode = '\u001b'
/** All that MLflow takes in a model's name, and none of which may do anything. */
const hostile = `${escapeCode}[31m ##[error]x <script> @team \`id\` | $(id) --> \n  end`

describeWithMlflow('names that look like commands', (mlflow) => {
  const given = givenGitHub()

  test('of a model and of metrics that MLflow took', async () => {
    const { seed } = mlflow
    const model = await seed.model(hostile)
    const metrics = ['::error::boo', '::stop-commands::x', 'a : b']
    const values = (value: number) => metrics.map((key) => ({ key, value }))
    const champion = await seed.trained(model, values(0.9))
    await seed.stage(model, champion.version, 'Production')
    await seed.trained(model, values(0.95))

    const { github } = given
    const pull = await github.openPullRequest()
    const token = await github.workflowToken({ contents: 'read', pull_requests: 'write' })
    const inputs = {
      'model-name': model,
      version: 'latest',
      stage: 'Production',
      gates: '* >= champion\nwarn: * >= 0.99',
      'tracking-uri': mlflow.url,
      'github-token': token,
    }
    const shown = await given.run({ event: opened(github, pull), inputs })
    const promoted = await given.run({ event: dispatch(github), inputs })
    for (const result of [shown, promoted]) {
      expect(result.stderr).toBe('')
      expect(result.exitCode).toBe(0)
      expect(result.otherCommands).toEqual([])
      expect(result.stdout).not.toContain(escapeCode)
      expect(result.annotations).toHaveLength(result === shown ? 5 : 4)
      expect(result.log.join('\n')).toContain('::stop-commands::x')
      expect(JSON.parse(result.outputs.decision ?? '').model).toBe(model)
      expect(result.outputs.decision).not.toMatch(/[^\x20-\x7e]|['`$<>&]/)
    }
    expect(promoted.outputs.promoted).toBe('true')
    expect(await askMlflow(mlflow.url).versionTags(model, 2)).toEqual({
      [Object.keys(await askMlflow(mlflow.url).versionTags(model, 2))[0] ?? '']:
        expect.stringContaining('"target":"stage:Production"'),
    })
    const [comment] = await github.commentsOf(pull.number)
    expect(comment?.body.split('\n')[0]).toMatch(/^<!-- stagegate:[0-9a-f]{16} -->$/)
    expect(comment?.body).not.toContain(escapeCode)
  })

  test.each(['model-name', 'version', 'stage', 'gates', 'tracking-uri', 'ui-url', 'command'])(
    'in the input %s',
    async (input) => {
      const text = `::set-output name=promoted::true\n::error::boo\n${hostile}`
      const result = await given.run({
        event: dispatch(given.github),
        inputs: {
          'model-name': 'fraud-detector',
          version: '1',
          stage: 'Production',
          gates: 'x >= 1',
          'tracking-uri': mlflow.url,
          [input]: text,
        },
      })
      expect(result.stderr).toBe('')
      expect(result.exitCode).toBe(1)
      expect(result.outputs).toEqual({})
      expect(result.otherCommands).toEqual([])
      expect(result.annotations).toHaveLength(1)
      expect(result.annotations[0]).toMatch(/^error Stagegate: error, no verdict: /)
      expect(result.stdout).not.toContain(escapeCode)
    },
  )
})
