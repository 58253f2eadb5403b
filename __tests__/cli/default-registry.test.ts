import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runCommand } from './command.ts'
import { givenLaptop } from './laptop.ts'

const words = ['list-versions', '--model-name', 'fraud-detector']

describe('without a tracking URI', () => {
  const laptop = givenLaptop()

  test('./mlflow.db is taken, as MLflow does', async () => {
    const ended = await laptop.type(words)
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ended.stdout).toContain('Production')
  })

  test.each([
    { by: 'a variable', more: [], env: { MLFLOW_TRACKING_URI: 'sqlite:///other.db' } },
    { by: 'a flag', more: ['--tracking-uri', 'sqlite:///other.db'], env: {} },
    {
      by: 'a flag that beats the variable',
      more: ['--tracking-uri', 'sqlite:///other.db'],
      env: { MLFLOW_TRACKING_URI: 'sqlite:///mlflow.db' },
    },
  ])('it is not, where another one is named by $by', async ({ more, env }) => {
    const ended = await laptop.type([...words, ...more], env)
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain('other.db')
  })

  test('a folder that has none is an error, and stays empty', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stagegate-empty-'))
    const ended = await runCommand(words, { cwd: folder })
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain('Give the address of MLflow')
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
  })
})
