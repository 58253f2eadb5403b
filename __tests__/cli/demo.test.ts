import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Ended, runCommand } from './command.ts'
import { rowsOf } from './demo-registry.ts'
import { runInProcess } from './in-process.ts'

describe('stagegate demo, in an empty folder', () => {
  let folder = ''
  let ended: Ended
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stagegate-anywhere-'))
    // Whatever registry the user works with otherwise has no part in it.
    const env = { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9', MLFLOW_REGISTRY_URI: 'databricks' }
    ended = await runCommand(['demo'], { cwd: folder, env })
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('ends well, and tells its story', () => {
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    for (const said of [
      'Version  Stage',
      'BLOCK  fraud-detector version 4 is not promoted to the alias champion',
      'fail  recall/senior >= 0.80',
      'PROMOTED  fraud-detector version 5 now has the alias champion',
      '### ⛔ Block: `fraud-detector` version 4 is not promoted to the alias `champion`',
      'mlflow ui --backend-store-uri sqlite:///stagegate-demo/mlflow.db',
      'stagegate-demo/version-4.html',
      'PROMOTED  prod.fraud-detector version 2, a copy of fraud-detector version 5,',
      'ROLLED BACK  prod.fraud-detector version 1 now has the alias champion, and',
      'The alias champion of prod.fraud-detector, newest first',
    ]) {
      expect(ended.stdout).toContain(said)
    }
  })

  test('leaves a registry, its gates and the reports in one folder', async () => {
    expect(await readdir(folder)).toEqual(['stagegate-demo'])
    const made = await readdir(join(folder, 'stagegate-demo'))
    expect(made).toEqual(
      expect.arrayContaining(['version-4.html', 'version-5.html', 'gates.txt', 'mlflow.db']),
    )
    const champions = rowsOf(
      join(folder, 'stagegate-demo', 'mlflow.db'),
      "SELECT name, version FROM registered_model_aliases WHERE alias = 'champion' ORDER BY name",
    )
    expect(champions).toEqual([
      { name: 'fraud-detector', version: 5 },
      { name: 'prod.fraud-detector', version: 1 },
    ])
    const page = await readFile(join(folder, 'stagegate-demo', 'version-4.html'), 'utf8')
    expect(page).toContain('<table>')
    expect(page).not.toMatch(/<script|src="http/)
  })

  test('says nothing of it that a shell would not do', async () => {
    const uri = 'sqlite:///stagegate-demo/mlflow.db'
    expect(ended.stdout).toContain(`$ export MLFLOW_TRACKING_URI=${uri}`)
    const typed = ended.stdout.match(/^\$ stagegate (list-versions .*)$/m)?.[1] ?? ''
    const listed = await runCommand(typed.split(' '), {
      cwd: folder,
      env: { MLFLOW_TRACKING_URI: uri },
    })
    expect(listed.exitCode).toBe(0)
    expect(ended.stdout).toContain(listed.stdout)
  })

  test('can be run again: it begins anew', async () => {
    const again = await runCommand(['demo'], { cwd: folder })
    expect(again.exitCode).toBe(0)
    // A copy has the time at which it was made, and what is decided over it has another digest.
    const steady = (text: string) =>
      text.replace(/\d+ ms|[\d-]{10} [\d:]{5}(?: UTC)?|sha256:(?:[0-9a-f]{64}|[0-9a-f]{12}…)/g, '')
    expect(steady(again.stdout)).toBe(steady(ended.stdout))
  })
})

test('stagegate demo, installed, needs no alias; by npx or from a clone it does', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stagegate-installed-'))
  const shown = async (program: string) => {
    const env = { PATH: `/usr/bin:/usr/local/bin:${join(folder, '_npx/1/.bin')}` }
    const { stdout } = await runInProcess(['demo'], { cwd: folder, program, env })
    return /^\$ alias stagegate=(.*)$/m.exec(stdout)?.[1] ?? null
  }
  expect(await shown('/usr/local/bin/stagegate')).toBeNull()
  expect(await shown(join(folder, '_npx/1/.bin/stagegate'))).toBe(
    '"npx -y node@24 _npx/1/.bin/stagegate"',
  )
  expect(await shown(join(folder, 'dist/cli.js'))).toBe('"npx -y node@24 dist/cli.js"')
  await rm(folder, { recursive: true })
})
