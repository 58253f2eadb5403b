import { afterEach, describe, expect, test } from '@jest/globals'
import { ConflictError, RegistryError, UsageError } from '../../../src/core/errors/errors.ts'
import type { AliasRemoval } from '../../../src/core/model/change.ts'
import { aliasName, modelName, versionNumber } from '../../../src/core/model/model.ts'
import {
  type Asked,
  failureOf,
  notFound,
  openScripted,
  type Reply,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'
import { SmallRegistry } from './small-registry.ts'

const removal: AliasRemoval = {
  kind: 'remove-alias',
  model: modelName('m'),
  alias: aliasName('champion'),
  version: versionNumber(2),
}
const request = 'DELETE registered-models/alias {"name":"m","alias":"champion"}'
const look = [
  "GET model-versions/search?filter=name='m'&max_results=1000",
  'GET registered-models/get?name=m',
]

let server: ScriptedMlflow
afterEach(() => server.close())

/** The first removal is answered by `first`, all else by the registry. */
async function scripted(
  registry: SmallRegistry,
  first: (asked: Asked) => Reply,
  duringTheWait: () => void = () => {},
): Promise<ReturnType<typeof openScripted>['mlflow']> {
  let removals = 0
  server = await scriptedMlflow((asked) =>
    asked.method === 'DELETE' && ++removals === 1 ? first(asked) : registry.answer(asked),
  )
  return openScripted(server.url, { sleep: async () => duringTheWait() }).mlflow
}

const removals = () => server.transcript.filter((line) => !line.startsWith('GET'))

test('removing an alias is one request, and other aliases stay', async () => {
  const registry = new SmallRegistry({ 1: 'None', 2: 'None' }, { champion: 2, Champion: 2, old: 1 })
  const mlflow = await scripted(registry, (asked) => registry.answer(asked))
  await mlflow.move(removal)
  expect(server.transcript).toEqual([request])
  expect(registry.aliases).toEqual({ Champion: 2, old: 1 })
})

const lost: readonly [string, Reply][] = [
  ['a connection that was cut', 'reset'],
  ['an answer that was cut short', 'cut short'],
  ['a gateway that gave up', { status: 504, type: 'text/html', text: '<html>Gateway Timeout' }],
  // Two removals at once may end so: the second finds no row to delete.
  ['an internal error', { status: 500, json: { error_code: 'INTERNAL_ERROR', message: 'oh' } }],
  ['a web page', { status: 200, type: 'text/html', text: '<!doctype html><title>Hello' }],
]

describe.each(lost)('removing an alias, after %s:', (_, reply) => {
  test('an alias that no longer exists is not removed again', async () => {
    const registry = new SmallRegistry({ 1: 'None', 2: 'None' }, { champion: 2, old: 1 })
    const mlflow = await scripted(registry, (asked) => {
      registry.answer(asked)
      return reply
    })
    await mlflow.move(removal)
    expect(server.transcript[0]).toBe(request)
    expect(server.transcript.slice(1).sort()).toEqual(look)
    expect(registry.aliases).toEqual({ old: 1 })
  })

  test('an alias that is still at its version is removed again', async () => {
    const registry = new SmallRegistry({ 1: 'None', 2: 'None' }, { champion: 2, old: 1 })
    const mlflow = await scripted(registry, () => reply)
    await mlflow.move(removal)
    expect(removals()).toEqual([request, request])
    expect(registry.aliases).toEqual({ old: 1 })
  })

  test('an alias that somebody else moved is a conflict, and stays', async () => {
    const registry = new SmallRegistry({ 1: 'None', 2: 'None' }, { champion: 2 })
    const mlflow = await scripted(registry, () => {
      registry.aliases.champion = 1
      return reply
    })
    const error = await failureOf(mlflow.move(removal))
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain('points to version 1 now and pointed to version 2')
    expect(removals()).toEqual([request])
    expect(registry.aliases).toEqual({ champion: 1 })
  })

  test('an alias whose version was deleted counts as removed', async () => {
    const registry = new SmallRegistry({ 1: 'None', 2: 'None' }, { champion: 2 })
    const mlflow = await scripted(registry, () => {
      // MLflow before 3.17 keeps the alias.
      delete registry.stages[2]
      return reply
    })
    await mlflow.move(removal)
    expect(removals()).toEqual([request])
  })
})

test('after a wait, the alias is read again, and another run keeps it', async () => {
  const registry = new SmallRegistry({ 1: 'None', 2: 'None' }, { champion: 2 })
  const slowDown = { status: 429, type: 'text/plain', text: '', headers: { 'retry-after': '9' } }
  const mlflow = await scripted(
    registry,
    () => slowDown,
    () => {
      registry.aliases.champion = 1
    },
  )
  expect(await failureOf(mlflow.move(removal))).toBeInstanceOf(ConflictError)
  expect(removals()).toEqual([request])
  expect(registry.aliases).toEqual({ champion: 1 })
})

test('if reading back fails, too, the error says that the result is not known', async () => {
  server = await scriptedMlflow((asked) =>
    asked.method === 'DELETE' ? 'reset' : { status: 401, type: 'text/plain', text: 'no' },
  )
  const error = await failureOf(openScripted(server.url).mlflow.move(removal))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('It is not known whether MLflow carried it out')
})

test('removing an alias of a missing registered model is a usage error', async () => {
  const mlflow = await scripted(new SmallRegistry({}), () => notFound('Registered Model not found'))
  const error = await failureOf(mlflow.move({ ...removal, model: modelName('n') }))
  expect(error).toBeInstanceOf(UsageError)
  expect(error.message).toContain('There is no registered model')
})

test('a 404 about an existing registered model is an error that says so', async () => {
  const registry = new SmallRegistry({ 2: 'None' }, { champion: 2 })
  const mlflow = await scripted(registry, () => notFound('Registered Model not found'))
  const error = await failureOf(mlflow.move(removal))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain("Could not remove alias 'champion' of registered model 'm'")
})
