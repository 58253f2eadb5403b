import { describe, expect, test } from '@jest/globals'
import { givenLaptop, promotion } from './laptop.ts'

describe('--json', () => {
  const laptop = givenLaptop()

  test.each([
    { what: 'a check', words: promotion('check', '5'), result: { verdict: 'pass' } },
    {
      what: 'a promotion',
      words: promotion('promote', '5'),
      result: { verdict: 'pass', promoted: true, inPlace: true, model: 'fraud-detector' },
    },
    {
      what: 'a block',
      words: promotion('promote', '4'),
      result: { verdict: 'block', promoted: false, inPlace: false },
    },
    {
      what: 'a transition',
      words: 'transition-stage --model-name fraud-detector --version 1 --stage Production'.split(
        ' ',
      ),
      result: { version: '1', from: 'None', to: 'Production', moved: true },
    },
    {
      what: 'wrong usage',
      words: promotion('check', '99'),
      result: { error: { fault: 'usage', message: expect.stringContaining('does not exist') } },
    },
    {
      what: 'a registry that does not answer',
      words: promotion('check', '5', '--tracking-uri', 'http://127.0.0.1:9'),
      result: { error: { fault: 'registry', message: expect.stringContaining('ECONNREFUSED') } },
    },
  ])('$what is JSON on stdout, and words on stderr', async ({ words, result }) => {
    const ended = await laptop.type([...words, '--json'])
    expect(JSON.parse(ended.stdout)).toMatchObject({ format: 1, ...result })
    expect(ended.stderr).not.toBe('')
    const plain = await laptop.type(words)
    // The same in words, for people.
    expect(plain.stdout).not.toMatch(/^\{/)
  })

  test('of a listing', async () => {
    const ended = await laptop.type(['list-versions', '--model-name', 'fraud-detector', '--json'])
    expect(ended.exitCode).toBe(0)
    expect(ended.stderr).toBe('')
    expect(JSON.parse(ended.stdout)).toMatchObject([
      { version: '5', stage: 'Staging', aliases: ['challenger'] },
      { version: '4', stage: 'Staging', aliases: [] },
      { version: '3', stage: 'Production', aliases: ['champion'], status: 'READY' },
      { version: '2', stage: 'Archived' },
      { version: '1', stage: 'None' },
    ])
  })

  test('the demo has none, and says so', async () => {
    const ended = await laptop.type(['demo', '--json'])
    expect(ended.exitCode).toBe(2)
    expect(JSON.parse(ended.stdout)).toMatchObject({ error: { fault: 'usage' } })
  })
})
