import { beforeAll, expect, test } from '@jest/globals'
import type { ModelName } from '../../src/core/model/model.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { askMlflow } from '../action/test-bed.ts'
import { runCommandHere } from './in-process-command.ts'

describeWithMlflow('a prompt, which MLflow keeps among the registered models', (mlflow) => {
  const stores = [
    ['over REST', mlflow.url],
    ['in its SQLite file', `sqlite:///${mlflow.database}`],
  ] as const
  const production = ['--version', '1', '--stage', 'Production']
  const commands: readonly (readonly string[])[] = [
    ['list-versions'],
    ['history'],
    ['audit'],
    ['check', ...production, '--gates', 'none'],
    ['check', '--version', 'latest', '--alias', 'live', '--gates', 'auc >= 0.9'],
    ['explain', ...production, '--gates', 'auc >= 0.9'],
    ['promote', ...production, '--gates', 'none'],
    ['promote', '--version', '1', '--alias', 'live', '--gates', 'none'],
    ['promote', ...production, '--gates', 'none', '--dry-run'],
    ['transition-stage', ...production],
    ['rollback', '--alias', 'live'],
    ['rollback', '--alias', 'live', '--dry-run'],
    ['adopt', '--version', '1', '--alias', 'live', '--reason', 'it was there before'],
    ['clear-rollback', '--version', '1', '--alias', 'live', '--reason', 'a false alarm'],
  ]

  // One for all of them: each must leave it as it was.
  let prompt: ModelName
  beforeAll(async () => {
    prompt = await mlflow.seed.prompt('greeting')
  })

  test.each(
    stores.flatMap(([where, uri]) =>
      commands.map((words) => [words.join(' '), where, uri, words] as const),
    ),
  )('stagegate %s, %s: says what it is, and changes nothing', async (_, __, uri, words) => {
    const registry = askMlflow(mlflow.url)
    const before = [await registry.versionTags(prompt, 1), await registry.modelTags(prompt)]
    const env = { MLFLOW_TRACKING_URI: uri }
    const ended = await runCommandHere([...words, '--model-name', prompt], { env })
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain(
      `'${prompt}' is a prompt in MLflow's prompt registry, not a model. Stagegate does not ` +
        'promote prompts yet: name a registered model.',
    )
    expect(await registry.aliases(prompt)).toEqual({})
    const after = [await registry.versionTags(prompt, 1), await registry.modelTags(prompt)]
    expect(after).toEqual(before)
  })
})
