import { beforeEach, describe, expect, test } from '@jest/globals'
import { givenLaptop } from './laptop.ts'

const model = '##[error]x ::set-output name=promoted::true'
const dataset = '##[error]y\n::error::z'
const metric = '::error::m'
const alias = '##[group]a'

/** What a workflow's runner obeys: `::` after white space, or the older `##[` anywhere. */
function commands(...printed: readonly string[]): readonly string[] {
  return printed
    .flatMap((text) => text.split(/\r\n|\n|\r/))
    .filter((line) => /^\s*::/.test(line) || line.includes('##['))
}

describe('in a workflow', () => {
  const laptop = givenLaptop()
  beforeEach(() => {
    const tables = ['registered_models', 'model_versions', 'model_version_tags']
    laptop.change(
      ...[...tables, 'registered_model_aliases'].map((it) => `UPDATE ${it} SET name = '${model}'`),
      `UPDATE registered_model_aliases SET alias = '${alias}' WHERE alias = 'challenger'`,
      `UPDATE logged_model_metrics SET metric_name = '${metric}' WHERE metric_name = 'val_auc'`,
      ...['metrics', 'latest_metrics'].map(
        (it) => `UPDATE ${it} SET key = '${metric}' WHERE key = 'val_auc'`,
      ),
      `UPDATE logged_model_metrics SET dataset_name = '${dataset}'`,
      "UPDATE logged_model_metrics SET dataset_digest = 'another' WHERE run_id = " +
        '(SELECT run_id FROM model_versions WHERE version = 5)',
    )
  })

  const named = ['--model-name', model]
  const target = ['--stage', 'Production', '--gates', `"${metric}" >= champion`]
  const stories = [
    { what: 'a listing', words: ['list-versions', ...named], shows: '[group]a' },
    { what: 'a check', words: ['check', ...named, '--version', '5', ...target], shows: '[error]y' },
    {
      what: 'a promotion',
      words: ['promote', ...named, '--version', '5', ...target, '--same-dataset', 'warn'],
      shows: '[error]x',
    },
    {
      what: 'a transition',
      words: ['transition-stage', ...named, '--version', '1', '--stage', 'Production'],
      shows: '[error]x',
    },
    {
      what: 'a version that is not there',
      words: ['check', ...named, '--version', '99', ...target],
      shows: '[error]x',
    },
    {
      what: 'a model that is not there',
      words: ['list-versions', '--model-name', `${model}s`],
      shows: '[error]x',
    },
    { what: 'an argument too many', words: ['promote', '##[error]b'], shows: '[error]b' },
    {
      what: 'a gate that is none',
      words: ['check', ...named, '--version', '5', '--stage', 'Staging', '--gates', '::c ##[d] ='],
      shows: '[d]',
    },
    { what: 'a command that is none', words: ['\n::error::d##[e]'], shows: '[e]' },
  ] as const

  // The titles are plain, for a workflow's runner reads this test's own log as well.
  test.each(stories)('$what prints no command', async ({ words, shows }) => {
    for (const more of [[], ['--json']]) {
      const { stdout, stderr } = await laptop.type([...words, ...more], { GITHUB_ACTIONS: 'true' })
      expect(commands(stdout, stderr)).toEqual([])
      // It is defused, not left out.
      if (more.length === 0) expect(stdout + stderr).toContain(shows)
    }
  })

  test('--json parses to the true names', async () => {
    const env = { GITHUB_ACTIONS: 'true' }
    const listed = await laptop.type(['list-versions', ...named, '--json'], env)
    expect(JSON.parse(listed.stdout)[0]).toMatchObject({ version: '5', aliases: [alias] })
    const checked = await laptop.type(
      ['check', ...named, '--version', '5', ...target, '--json'],
      env,
    )
    const { model: toldModel, gates } = JSON.parse(checked.stdout)
    expect(toldModel).toBe(model)
    expect(gates).toMatchObject([{ metric, candidateDatasets: [{ name: dataset }] }])
  })

  test('also where nothing says what reads the output', async () => {
    const words = ['transition-stage', ...named, '--version', '5', '--stage', 'Production']
    const { stdout } = await laptop.type(words)
    expect(stdout).toBe(
      `Model version '5' of model '${model.replace('##[', '## [')}' transitioned to stage 'Production'.\n`,
    )
  })
})
