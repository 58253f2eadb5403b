import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { givenLaptop, untouched } from './laptop.ts'

describe('wrong input', () => {
  const laptop = givenLaptop()
  const model = ['--model-name', 'fraud-detector']
  const gates = ['--gates', 'val_auc >= 0.9']

  test.each([
    {
      what: 'a version that does not exist',
      words: ['--version', '9', '--stage', 'Production', ...gates],
      says: [
        "Version 9 of 'fraud-detector' does not exist.",
        'newest first: 5 (Staging), 4 (Staging), 3 (Production), 2 (Archived), 1.',
      ],
    },
    {
      what: 'an alias that points nowhere',
      words: ['--version', '@contender', '--stage', 'Production', ...gates],
      says: ['alias contender', 'champion → 3', 'challenger → 5'],
    },
    {
      what: 'a run that was not registered',
      words: ['--version', 'run:0123456789abcdef', '--stage', 'Production', ...gates],
      says: ['comes from run 0123456789abcdef'],
    },
    {
      what: 'a version that is none',
      words: ['--version', 'challenger', '--stage', 'Production', ...gates],
      says: ["'challenger' is not a version.", 'For an alias write @challenger.'],
    },
    {
      what: 'a version with a leading zero, which MLflow reads as another',
      words: ['--version', '03', '--stage', 'Production', ...gates],
      says: ['without leading zeros'],
    },
    {
      what: 'a stage that is none',
      words: ['--version', '5', '--stage', 'Prodution', ...gates],
      says: ["'Prodution' is not a stage of MLflow.", "Did you mean 'Production'?"],
    },
    {
      what: 'a reserved alias',
      words: ['--version', '5', '--alias', 'Latest', ...gates],
      says: ['MLflow reserves it'],
    },
    {
      what: 'another reserved alias',
      words: ['--version', '5', '--alias', 'v3', ...gates],
      says: ["'v3' cannot be used"],
    },
    {
      what: 'both targets',
      words: ['--version', '5', '--stage', 'Production', '--alias', 'champion', ...gates],
      says: ['exactly one of --stage and --alias'],
    },
    { what: 'no target', words: ['--version', '5', ...gates], says: ['No target is given.'] },
    {
      what: 'no version',
      words: ['--stage', 'Production', ...gates],
      says: ['No --version is given.'],
    },
    {
      what: 'no gates',
      words: ['--version', '5', '--stage', 'Production'],
      says: ['No gates are given', 'or write none in --gates'],
    },
    {
      what: 'gates that could stop nothing',
      words: ['--version', '5', '--stage', 'Production', '--gates', 'warn: val_auc >= 0.9'],
      says: ['no gate could stop the promotion'],
    },
    {
      what: 'a gate that is none',
      words: ['--version', '5', '--stage', 'Production', '--gates', 'val_auc => 0.9'],
      says: ['line 1, column 9', 'did you mean ">="?', '  1 | val_auc => 0.9\n    |         ^'],
    },
    {
      what: 'a version file that is not there',
      words: ['--version', 'file:serving.txt', '--stage', 'Production', ...gates],
      says: ["The version file 'serving.txt' does not exist"],
    },
    {
      what: 'a store of another kind, without its password',
      words: [
        ...['--version', '5', '--stage', 'Production', ...gates],
        ...['--tracking-uri', 'postgresql+psycopg2://mlflow:hunter2@db/mlflow'],
      ],
      says: ['names a postgresql database'],
    },
    {
      what: 'a path without a scheme',
      words: ['--version', '5', '--stage', 'Production', ...gates, '--tracking-uri', './mlruns'],
      says: ['has no scheme', "folder of MLflow's file store"],
    },
  ])('$what', async ({ words, says }) => {
    const ended = await laptop.typeHere(['promote', ...model, ...words])
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    for (const part of says) expect(ended.stderr).toContain(part)
    expect(ended.stderr).not.toMatch(/hunter2|^ +at /m)
    expect(laptop.stages()).toEqual(untouched)
    expect(Object.keys(laptop.tags()).filter((key) => key.startsWith('stagegate'))).toEqual([])
  })

  test.each(['check', 'list-versions', 'transition-stage'])(
    'a model that does not exist suggests near names, for %s',
    async (command) => {
      const words = command === 'list-versions' ? [] : ['--version', '1', '--stage', 'Archived']
      const ended = await laptop.typeHere([command, '--model-name', 'Fraud-detectr', ...words])
      expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
      expect(ended.stderr).toContain('Fraud-detectr')
      expect(ended.stderr).toMatch(/\bfraud-detector\b/)
    },
  )

  test('a file that does not exist is an error, and is not created', async () => {
    const uri = ['--tracking-uri', 'sqlite:///other.db']
    const ended = await laptop.typeHere(['list-versions', ...model, ...uri])
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain(join(laptop.folder, 'other.db'))
    expect(existsSync(join(laptop.folder, 'other.db'))).toBe(false)
  })
})
