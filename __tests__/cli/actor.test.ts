import { describe, expect, test } from '@jest/globals'
import { promoterOf } from '../../src/cli/actor.ts'
import { parseFlags } from '../../src/cli/parse-flags.ts'
import { unpainted } from '../../src/report/text/paint.ts'
import { givenLaptop, promotion } from './laptop.ts'

describe('in a workflow', () => {
  const laptop = givenLaptop()
  const record = (): unknown => {
    const records = Object.entries(laptop.tags()).filter(([key]) =>
      key.startsWith('stagegate_record_'),
    )
    expect(records).toHaveLength(1)
    return JSON.parse(records[0]?.[1] ?? '')
  }
  const workflow = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'octo-bank/fraud-model',
    GITHUB_RUN_ID: '19283746501',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_ACTOR: 'mona',
  }
  const run = 'https://github.example/octo-bank/fraud-model/actions/runs/19283746501/attempts/2'
  const transition = 'transition-stage --model-name fraud-detector --version 1 --stage Production'

  test.each([
    { command: 'promote', words: promotion('promote', '5'), verdict: 'pass' },
    { command: 'transition-stage', words: transition.split(' '), verdict: 'ungated' },
  ])('the record of $command names its run, and who started it', async ({ words, verdict }) => {
    expect(await laptop.type(words, workflow)).toMatchObject({ exitCode: 0 })
    expect(record()).toMatchObject({ verdict, by: 'mona', run })
  })

  test('whoever runs it again is named before whoever ran it first', async () => {
    await laptop.type(promotion('promote', '5'), { ...workflow, GITHUB_TRIGGERING_ACTOR: 'hubot' })
    expect(record()).toMatchObject({ by: 'hubot', run })
  })

  test('half of what names a run names none', async () => {
    const { GITHUB_RUN_ID: _, ...without } = workflow
    await laptop.type(promotion('promote', '5'), without)
    expect(record()).toMatchObject({ by: 'mona', run: null })
  })
})

describe('whom a record names', () => {
  const server = { MLFLOW_TRACKING_URI: 'https://mlflow.example' }
  const alice = { MLFLOW_TRACKING_USERNAME: 'alice', MLFLOW_TRACKING_PASSWORD: 'hunter2' }
  const named = (user: string, env: Readonly<Record<string, string>>) => {
    const { by, mlflowUser } = promoterOf(parseFlags([], []).raw, {
      env,
      cwd: '/',
      program: 'stagegate',
      out: () => {},
      err: () => {},
      paint: unpainted,
      now: () => 0,
      nonce: () => '00000000',
      sleep: async () => {},
      user: () => user,
    })
    return { by, mlflowUser }
  }

  test.each([
    { user: 'mona', env: server, by: 'mona', mlflowUser: null },
    { user: 'mona', env: { ...server, ...alice }, by: 'mona', mlflowUser: 'alice' },
    // Whoever is root in a container may be anybody, and MLflow knows whose rights are used.
    { user: 'root', env: { ...server, ...alice }, by: 'alice', mlflowUser: 'alice' },
    { user: 'root', env: server, by: 'root', mlflowUser: null },
    {
      user: 'root',
      env: { ...server, ...alice, GITHUB_ACTOR: 'octocat' },
      by: 'octocat',
      mlflowUser: 'alice',
    },
    { user: 'root', env: { ...server, GITLAB_USER_LOGIN: 'lab' }, by: 'lab', mlflowUser: null },
    // A token says nothing of its user.
    {
      user: 'mona',
      env: { ...server, MLFLOW_TRACKING_TOKEN: 'hunter2' },
      by: 'mona',
      mlflowUser: null,
    },
    {
      user: 'root',
      env: { MLFLOW_TRACKING_URI: 'https://alice:hunter2@mlflow.example' },
      by: 'alice',
      mlflowUser: 'alice',
    },
    {
      user: 'mona',
      env: { MLFLOW_TRACKING_URI: 'https://token@mlflow.example' },
      by: 'mona',
      mlflowUser: null,
    },
    {
      user: 'mona',
      env: { MLFLOW_TRACKING_URI: 'sqlite:///mlflow.db', ...alice },
      by: 'mona',
      mlflowUser: null,
    },
  ])('$user with $env', ({ user, env, ...expected }) => {
    expect(named(user, env)).toEqual(expected)
  })
})
