import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { CliContext } from '../../src/cli/context.ts'
import { preparePage } from '../../src/cli/html-file.ts'
import { runCli } from '../../src/cli/run.ts'
import { unpainted } from '../../src/report/text/paint.ts'
import { demoRegistry, rowsOf } from './demo-registry.ts'
import { promotion } from './laptop.ts'

let folder = ''
let said: { out: string[]; err: string[] } = { out: [], err: [] }
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagegate-page-'))
  await demoRegistry(join(folder, 'mlflow.db'))
  said = { out: [], err: [] }
})
afterEach(() => rm(folder, { recursive: true }))

function around(): CliContext {
  return {
    env: { PATH: process.env.PATH },
    cwd: folder,
    program: 'stagegate',
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    paint: unpainted,
    now: () => Date.UTC(2026, 10, 21, 12),
    nonce: () => '0a1b2c3d',
    sleep: async () => undefined,
    user: () => 'mona',
  }
}

const type = (command: 'check' | 'promote', version: string, ...more: string[]) =>
  runCli(promotion(command, version, ...more), around())
const production = () =>
  rowsOf(
    join(folder, 'mlflow.db'),
    "SELECT version FROM model_versions WHERE current_stage = 'Production'",
  )
const page = (name = 'report.html') => readFile(join(folder, name), 'utf8')

describe('--html', () => {
  test('writes what was promoted, with the charts, beside what the terminal is told', async () => {
    expect(await type('promote', '5', '--html', 'report.html')).toBe(0)
    const text = await page()
    expect(text).toContain('<title>Promoted: fraud-detector version 5 is now in Production</title>')
    expect(text).toContain('▲ +1.6 % better')
    expect(text).toContain('version 3 (champion) 0.9412, version 5 (candidate) 0.9561')
    expect(text).toContain('give Production to version 3 again')
    expect(text).toContain('Written by Stagegate on 2026-11-21 12:00 UTC, for mona')
    expect(text.endsWith('</html>\n')).toBe(true)
    expect(said.out.join('\n')).toContain('PROMOTED  fraud-detector version 5')
    expect(said.err).toEqual([`The report is in ${join(folder, 'report.html')}`])
    expect(await readdir(folder)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^\./)]),
    )
  })

  test('changes no verdict, and leaves stdout to --json', async () => {
    expect(await type('check', '4', '--html', 'report.html', '--json')).toBe(5)
    expect(JSON.parse(said.out.join('\n'))).toMatchObject({ verdict: 'block' })
    expect(await page()).toContain('version 4 is not promoted to Production')
  })

  test('takes the place of a page that was there, and not of what a link leads to', async () => {
    await writeFile(join(folder, 'elsewhere'), 'stays')
    await symlink(join(folder, 'elsewhere'), join(folder, 'report.html'))
    expect(await type('check', '5', '--html', 'report.html')).toBe(0)
    expect(await page()).toMatch(/^<!doctype html>/)
    expect(await page('elsewhere')).toBe('stays')
  })

  test.each([
    ['a folder', 'there', /is a folder\./],
    ['a folder that is not there', 'nowhere/report.html', /there is no such folder\.$/],
    ['below a file', 'mlflow.db/report.html', /there is no such folder\.$/],
    ['what is no file', '/dev/null', /is not a regular file\.$/],
  ])('to %s is refused before anything is promoted', async (_name, path, message) => {
    await mkdir(join(folder, 'there'))
    expect(await type('promote', '5', '--html', path)).toBe(2)
    expect(said.err[0]).toMatch(message)
    expect(production()).toEqual([{ version: 3 }])
  })

  test('without a value, or for a command that has no page, is refused', async () => {
    expect(await type('check', '5', '--html')).toBe(2)
    const listing = ['list-versions', '--model-name', 'fraud-detector', '--html', 'x.html']
    expect(await runCli(listing, around())).toBe(2)
    expect(said.err.join('\n')).toContain("There is no flag '--html' here.")
  })
})

test('a page that cannot be written after all is a word on stderr, and the old one stays whole', async () => {
  await mkdir(join(folder, 'pages'))
  await writeFile(join(folder, 'pages/report.html'), 'old')
  const prepared = await preparePage('pages/report.html', around())
  await rename(join(folder, 'pages'), join(folder, 'moved'))
  await prepared.write(async () => 'new')
  expect(said.err.join()).toMatch(
    /^stagegate: no page was written to .* This does not change the verdict\.$/,
  )
  expect(await page('moved/report.html')).toBe('old')
})

// Root may write anywhere.
const asUser = process.getuid?.() === 0 ? test.skip : test
asUser('a folder that may not be written to is refused at once', async () => {
  const closed = join(folder, 'closed')
  await mkdir(closed)
  await chmod(closed, 0o500)
  await expect(preparePage('closed/report.html', around())).rejects.toThrow(/not allowed/)
})
