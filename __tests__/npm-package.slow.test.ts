import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import about from '../package.json' with { type: 'json' }

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')

let base = ''
let packed = ''
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'stagegate-package-'))
  await mkdir(join(base, 'empty'))
  await npm(root, 'pack', '--ignore-scripts', '--pack-destination', base)
  packed = (await readdir(base)).find((name) => name.endsWith('.tgz')) ?? ''
  await npm(base, 'install', '--global', '--prefix', join(base, 'prefix'), join(base, packed))
})
afterAll(() => rm(base, { recursive: true, force: true }))

/** npm as it is installed, without a network: the package needs no other one. */
function npm(cwd: string, ...words: readonly string[]) {
  return run('npm', [...words, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env: { ...around(), npm_config_cache: join(base, 'cache') },
  })
}

function stagegate(...words: readonly string[]) {
  return run('stagegate', words, { cwd: join(base, 'empty'), env: around() })
}

function around(): Record<string, string> {
  const places = [join(base, 'prefix', 'bin'), dirname(process.execPath), process.env.PATH ?? '']
  return { PATH: places.join(delimiter), HOME: base }
}

test('npm pack makes one file that has no dependencies', () => {
  expect(packed).toBe(`stagegate-${about.version}.tgz`)
  expect(Object.keys(about)).not.toContain('dependencies')
})

test('what is installed from that file runs in an empty folder', async () => {
  expect((await stagegate('--version')).stdout).toBe(`${about.version}\n`)
  const demo = await stagegate('demo')
  expect(demo.stdout).toContain('BLOCK  fraud-detector version 4 is not promoted')
  const uri = ['--tracking-uri', 'sqlite:///stagegate-demo/mlflow.db']
  const model = ['--model-name', 'fraud-detector', '--alias', 'champion']
  await stagegate('init', ...model, ...uri)
  const tested = await stagegate('policy', 'test', 'promotion.test.yml')
  expect(tested.stdout).toContain('5 cases passed')
})
