import { describe, expect, test } from '@jest/globals'
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
