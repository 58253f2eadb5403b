import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { mlmodel, oneColumn, quoted } from '../signatures/mlmodel-texts.ts'
import type { Reply } from './scripted-mlflow.ts'
import { ask, noFile, run, runAnswer, version } from './signature-server.ts'

const logged = 'm-0123456789abcdef0123456789abcdef'
const block = `signature:\n  inputs: ${quoted(oneColumn)}\n`

const here = mkdtempSync(join(tmpdir(), 'stagegate-named-'))
afterAll(() => rmSync(here, { recursive: true, force: true }))

/** A folder of this machine with an MLmodel, as somebody may have planted it. */
function planted(name: string, text: string): string {
  const folder = join(here, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'MLmodel'), text)
  return folder
}

function loggedModel(uri: string): Record<string, Reply> {
  return {
    [`logged-models/${logged}`]: {
      json: { model: { info: { model_id: logged, artifact_uri: uri } } },
    },
    [`/ajax-api/2.0/mlflow/logged-models/${logged}/artifacts/files`]: noFile,
  }
}

function ofRun(uri: string): Record<string, Reply> {
  return { 'runs/get': runAnswer(uri), '/get-artifact': noFile }
}

const another = {
  kind: 'not-known',
  reason: 'of-another-model',
  because: expect.stringMatching(/the file MLmodel that was found belongs to another run/),
}

describe('a model folder on this machine', () => {
  test('is used if its file names the version’s run', async () => {
    const folder = planted('own', mlmodel(block, run))
    expect((await ask(version(folder), ofRun(folder))).reading.kind).toBe('found')
  })

  test('is not used if its file names another run, or none', async () => {
    const foreign = planted('foreign', mlmodel(block))
    expect((await ask(version(foreign), ofRun(foreign))).reading).toEqual(another)
    const silent = planted('silent', mlmodel(block).replace(/^run_id: .*\n/m, ''))
    expect((await ask(version(silent), ofRun(silent))).reading).toEqual(another)
  })

  test('is not used for a version without a run', async () => {
    const folder = planted('unnamed', mlmodel(block, run))
    const { reading } = await ask(version(folder, null), {})
    expect(reading).toMatchObject({ kind: 'not-known', reason: 'not-there' })
  })

  test('is used for a logged model if its file has that id', async () => {
    const own = planted('logged', mlmodel(block).replaceAll(/m-[0-9a-f]{32}/g, logged))
    const source = version(`models:/${logged}`)
    expect((await ask(source, loggedModel(own))).reading.kind).toBe('found')
    const foreign = planted('logged-elsewhere', mlmodel(block, run))
    expect((await ask(source, loggedModel(foreign))).reading).toMatchObject({
      kind: 'not-known',
      reason: 'of-another-model',
    })
  })
})

describe('a model folder with a relative path', () => {
  const before = process.cwd()
  afterAll(() => process.chdir(before))

  test('belongs to the server, and is not read from the checkout', async () => {
    planted('mlruns', mlmodel(block, run))
    process.chdir(here)
    for (const uri of ['mlruns', './mlruns', 'file:mlruns']) {
      const { reading } = await ask(version(uri), ofRun(uri))
      expect(reading).toMatchObject({
        kind: 'not-known',
        reason: 'not-there',
        because: expect.stringMatching(/is relative to a folder of the server/),
      })
    }
  })
})
