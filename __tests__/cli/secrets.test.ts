import { expect, test } from '@jest/globals'
import { runCommand } from './command.ts'

test.each([
  { flag: '--tracking-token', variable: 'MLFLOW_TRACKING_TOKEN' },
  { flag: '--tracking-password', variable: 'MLFLOW_TRACKING_PASSWORD' },
  { flag: '--github-token', variable: 'GITHUB_TOKEN' },
])('$flag is refused, and $variable named', async ({ flag, variable }) => {
  for (const words of [[flag, 'hunter2'], [`${flag}=hunter2`]]) {
    const ended = await runCommand(['list-versions', '--model-name', 'm', ...words])
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain(`Set the variable ${variable} instead.`)
    expect(ended.stderr).not.toContain('hunter2')
  }
})

test.each(['https//ci:hunter2@host', 'ci:hunter2@host', 'https://ci:hunter2@host:port'])(
  'nor are they in an address that is written wrong: %s',
  async (uri) => {
    const words = ['list-versions', '--model-name', 'm']
    for (const ended of [
      await runCommand([...words, '--tracking-uri', uri]),
      await runCommand([...words, '--tracking-uri', uri, '--json']),
      await runCommand(words, { env: { MLFLOW_TRACKING_URI: uri } }),
      await runCommand([...words, '--tracking-uri', 'http://127.0.0.1:9', '--registry-uri', uri]),
    ]) {
      expect(ended.exitCode).toBe(2)
      expect(ended.stderr).toMatch(/The (tracking|registry) URI/)
      expect(ended.stdout + ended.stderr).not.toContain('hunter2')
    }
  },
)

test('credentials in an address are not shown in an error', async () => {
  const uri = 'http://ci:hunter2@127.0.0.1:9/mlflow'
  const env = { MLFLOW_TRACKING_URI: uri }
  const ended = await runCommand(['list-versions', '--model-name', 'm'], { env })
  expect(ended.exitCode).toBe(3)
  expect(ended.stderr).toContain('http://127.0.0.1:9/mlflow')
  expect(ended.stderr).not.toContain('hunter2')
})
