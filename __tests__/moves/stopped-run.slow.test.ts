import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ScriptedMlflow } from '../scenarios/scripted-mlflow.ts'

const dist = (file: string) => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url))

let mlflow: ScriptedMlflow
let server: Server
/** What happens to a request before it is answered; a promise keeps its client waiting. */
let meet: (asked: string) => unknown
const children: ChildProcess[] = []

beforeEach(async () => {
  mlflow = new ScriptedMlflow('fraud-detector', {
    1: { alias: 'champion', metrics: { val_auc: 0.9 } },
    2: { metrics: { val_auc: 0.95 } },
  })
  meet = () => undefined
  server = createServer(async (request, response) => {
    const { method = '', url = '' } = request
    const body = await text(request)
    await meet(`${method} ${url.split('?')[0]?.replace('/api/2.0/mlflow/', '')}`)
    answer(response, method, url, body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

function answer(response: ServerResponse, method: string, url: string, body: string): void {
  const said = mlflow.answer(method, new URL(url, 'http://mlflow'), body === '' ? null : body)
  response.writeHead(said.status, { 'content-type': said.type }).end(said.text)
}

const entries = {
  'the command line': (uri: string) => ({
    words: [
      ...[dist('cli.js'), 'promote', '--model-name', 'fraud-detector', '--version', '2'],
      ...['--alias', 'champion', '--gates', 'val_auc >= champion', '--tracking-uri', uri],
    ],
    env: {},
  }),
  'the action': (uri: string) => ({
    words: [dist('action.js')],
    env: {
      INPUT_COMMAND: 'promote',
      'INPUT_MODEL-NAME': 'fraud-detector',
      INPUT_VERSION: '2',
      INPUT_ALIAS: 'champion',
      INPUT_GATES: 'val_auc >= champion',
      'INPUT_TRACKING-URI': uri,
    },
  }),
}

/** Starts a promotion of version 2 to champion, and tells how it has ended once it has. */
function start(entry: keyof typeof entries) {
  const { port } = server.address() as AddressInfo
  const { words, env } = entries[entry](`http://127.0.0.1:${port}`)
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, words, {
    env: { PATH, HOME, MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  children.push(child)
  const said = text(child.stderr)
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? code)),
  )
  return { child, ended, said }
}

/** Resolves when such a request comes for the `nth` time, and keeps it until it is let go. */
function held(wanted: string, nth = 1) {
  const come = Promise.withResolvers<void>()
  const go = Promise.withResolvers<void>()
  let seen = 0
  meet = (asked) => {
    if (asked !== wanted) return undefined
    seen += 1
    if (seen !== nth) return undefined
    come.resolve()
    return go.promise
  }
  return { come: come.promise, letGo: go.resolve }
}

function announcements(): readonly string[] {
  return [...mlflow.model.tags.keys()].filter((key) => key.startsWith('stagegate_begun_'))
}

/** Another run announces the same target right after this one, so that this one waits for it. */
function rivalOf(own: string): void {
  const value = JSON.parse(mlflow.model.tags.get(own) ?? '')
  mlflow.model.tags.set(
    'stagegate_begun_ffffffff',
    JSON.stringify({ ...value, version: '1', created: mlflow.version(1).created }),
  )
}

describe.each(Object.keys(entries) as (keyof typeof entries)[])('%s', (entry) => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'stopped by %s while it waits for another run, it takes its announcement away and ends',
    async (signal) => {
      let waits: () => void
      const waiting = new Promise<void>((resolve) => {
        waits = resolve
      })
      meet = (asked) => {
        const [own] = announcements()
        if (own === undefined || asked !== 'GET registered-models/get') return
        if (announcements().length > 1) waits()
        else rivalOf(own)
      }
      const { child, ended, said } = start(entry)
      await waiting
      child.kill(signal)
      expect(await ended).toBe(signal)
      expect(await said).toContain(
        `ended by ${signal}. The run was stopped before it moved anything`,
      )
      expect(announcements()).toEqual(['stagegate_begun_ffffffff'])
      expect(mlflow.model.aliases.get('champion')).toBe(1)
    },
  )

  test('stopped while it reads again, it moves nothing and takes its announcement away', async () => {
    const { come, letGo } = held('GET registered-models/get', 2)
    const { child, ended } = start(entry)
    await come
    expect(announcements()).toHaveLength(1)
    child.kill('SIGTERM')
    await wait(200)
    letGo()
    expect(await ended).toBe('SIGTERM')
    expect(announcements()).toEqual([])
    expect(mlflow.model.aliases.get('champion')).toBe(1)
  })

  test('stopped while its move is under way, it reads back and records it before it ends', async () => {
    const { come, letGo } = held('POST registered-models/alias')
    const { child, ended, said } = start(entry)
    await come
    child.kill('SIGINT')
    await wait(200)
    letGo()
    expect(await ended).toBe('SIGINT')
    expect(await said).toContain('A move had begun, so it was completed first.')
    expect(announcements()).toEqual([])
    expect(mlflow.model.aliases.get('champion')).toBe(2)
    expect([...mlflow.version(2).tags.keys()]).toEqual([
      expect.stringMatching(/^stagegate_record_/),
    ])
  })

  test('where MLflow answers nothing any more, a second signal ends it at once', async () => {
    const { come } = held('POST registered-models/set-tag')
    const { child, ended } = start(entry)
    await come
    child.kill('SIGINT')
    await wait(200)
    expect(child.exitCode ?? child.signalCode).toBeNull()
    child.kill('SIGTERM')
    expect(await ended).toBe('SIGTERM')
  })

  test('stopped before it announces anything, it ends at once', async () => {
    const { come } = held('GET runs/get')
    const { child, ended } = start(entry)
    await come
    child.kill('SIGTERM')
    expect(await ended).toBe('SIGTERM')
    expect(announcements()).toEqual([])
  })
})
