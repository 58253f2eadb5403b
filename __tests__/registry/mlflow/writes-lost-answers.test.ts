import { afterEach, describe, expect, test } from '@jest/globals'
import { ConflictError, RegistryError } from '../../../src/core/errors/errors.ts'
import type { AliasMove, StageMove } from '../../../src/core/model/change.ts'
import { aliasName, modelName, versionNumber } from '../../../src/core/model/model.ts'
import {
  type Asked,
  failureOf,
  openScripted,
  type Reply,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'
import { SmallRegistry } from './small-registry.ts'

const m = modelName('m')
const [one, two] = [versionNumber(1), versionNumber(2)]
const move: StageMove = {
  kind: 'move-to-stage',
  model: m,
  version: two,
  from: 'Staging',
  to: 'Production',
  archiveExisting: true,
  holders: [one],
}
const point: AliasMove = {
  kind: 'point-alias',
  model: m,
  alias: aliasName('champion'),
  version: two,
  from: one,
}

let server: ScriptedMlflow
afterEach(() => server.close())

const lost: readonly [string, Reply][] = [
  ['a connection that was cut', 'reset'],
  ['an answer that was cut short', 'cut short'],
  ['a gateway that gave up', { status: 504, type: 'text/html', text: '<html>Gateway Timeout' }],
  ['an internal error', { status: 500, json: { error_code: 'INTERNAL_ERROR', message: 'oh' } }],
  ['a web page', { status: 200, type: 'text/html', text: '<!doctype html><title>Hello' }],
  ['JSON that ends early', { status: 200, type: 'application/json', text: '{"model_ver' }],
]

describe.each(lost)('a write after %s', (_, reply) => {
  async function scripted(
    registry: SmallRegistry,
    first: (asked: Asked) => void,
  ): Promise<ReturnType<typeof openScripted>> {
    let writes = 0
    server = await scriptedMlflow((asked) => {
      if (asked.method !== 'GET' && ++writes === 1) {
        first(asked)
        return reply
      }
      return registry.answer(asked)
    })
    return openScripted(server.url)
  }

  const reads = [
    'GET model-versions/get?name=m&version=2',
    "GET model-versions/search?filter=name='m'&max_results=1000",
    'GET registered-models/get?name=m',
  ]
  const transition =
    'POST model-versions/transition-stage {"name":"m","version":"2","stage":"Production","archive_existing_versions":true}'

  test('does not send a move again that was carried out', async () => {
    const registry = new SmallRegistry({ 1: 'Production', 2: 'Staging' })
    const { mlflow } = await scripted(registry, (asked) => registry.answer(asked))
    await mlflow.move(move)
    expect(server.transcript[0]).toBe(transition)
    expect(server.transcript.slice(1).sort()).toEqual(reads)
    expect(registry.stages).toEqual({ 1: 'Archived', 2: 'Production' })
  })

  test('sends a move again that was not carried out', async () => {
    const registry = new SmallRegistry({ 1: 'Production', 2: 'Staging' })
    const { mlflow, retries } = await scripted(registry, () => {})
    await mlflow.move(move)
    expect(server.transcript[0]).toBe(transition)
    expect(server.transcript.slice(1, 4).sort()).toEqual(reads)
    expect(server.transcript.slice(4)).toEqual([transition])
    expect(retries).toHaveLength(1)
    expect(registry.stages).toEqual({ 1: 'Archived', 2: 'Production' })
  })

  test('is a conflict if somebody else has moved, and is not sent again', async () => {
    const registry = new SmallRegistry({ 1: 'Production', 2: 'Staging', 3: 'None' })
    const { mlflow } = await scripted(registry, () => {
      registry.stages[1] = 'Archived'
      registry.stages[3] = 'Production'
    })
    const error = await failureOf(mlflow.move(move))
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain('Production has version 3 now and had version 1 before')
    expect(server.transcript.filter((line) => line.startsWith('POST'))).toEqual([transition])
  })

  test('does not set an alias again that has the right version', async () => {
    const registry = new SmallRegistry({ 1: 'None', 2: 'None' }, { champion: 1 })
    const { mlflow } = await scripted(registry, (asked) => registry.answer(asked))
    await mlflow.move(point)
    expect(server.transcript.filter((line) => line.startsWith('POST'))).toHaveLength(1)
  })

  test('sets an alias again that has its former version', async () => {
    const registry = new SmallRegistry({ 1: 'None', 2: 'None' }, { champion: 1 })
    const { mlflow } = await scripted(registry, () => {})
    await mlflow.move(point)
    expect(server.transcript.filter((line) => line.startsWith('POST'))).toHaveLength(2)
    expect(registry.aliases).toEqual({ champion: 2 })
  })

  test('is a conflict if somebody else moved the alias', async () => {
    const registry = new SmallRegistry({ 1: 'None', 2: 'None', 3: 'None' }, { champion: 1 })
    const { mlflow } = await scripted(registry, () => {
      registry.aliases.champion = 3
    })
    const error = await failureOf(mlflow.move(point))
    expect(error).toBeInstanceOf(ConflictError)
    expect(registry.aliases).toEqual({ champion: 3 })
  })

  test('reads a tag before it is written or deleted again', async () => {
    const registry = new SmallRegistry({ 1: 'None' })
    const { mlflow } = await scripted(registry, (asked) => registry.answer(asked))
    await mlflow.setVersionTag(m, one, 'stagegate_1', 'x')
    await mlflow.deleteVersionTag(m, one, 'stagegate_1')
    expect(server.transcript).toEqual([
      'POST model-versions/set-tag {"name":"m","version":"1","key":"stagegate_1","value":"x"}',
      'GET model-versions/get?name=m&version=1',
      'DELETE model-versions/delete-tag {"name":"m","version":"1","key":"stagegate_1"}',
    ])
  })
})

test('if reading back fails, too, the error says that the result is not known', async () => {
  server = await scriptedMlflow((asked) =>
    asked.method === 'POST' ? 'reset' : { status: 401, type: 'text/plain', text: 'no' },
  )
  const error = await failureOf(openScripted(server.url).mlflow.move(move))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('It is not known whether MLflow carried it out')
})

test('a move that is never carried out fails after the last retry, and says how many there were', async () => {
  const registry = new SmallRegistry({ 1: 'Production', 2: 'Staging' })
  server = await scriptedMlflow((asked) =>
    asked.method === 'POST'
      ? { status: 503, type: 'text/plain', text: 'busy' }
      : registry.answer(asked),
  )
  const { mlflow, waits } = openScripted(server.url)
  const error = await failureOf(mlflow.move(move))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('answered 503 (text/plain): "busy" (tried 8 times)')
  expect(server.transcript.filter((line) => line.startsWith('POST'))).toHaveLength(8)
  expect(waits).toEqual([4500, 8500, 16500, 32500, 64500, 120000])
})

test('a write that was refused by a rate limit is sent again without a read if there is no wait', async () => {
  const registry = new SmallRegistry({ 1: 'Production', 2: 'Staging' })
  server = await scriptedMlflow((asked, count) =>
    count === 1 ? { status: 429, type: 'text/plain', text: 'slow down' } : registry.answer(asked),
  )
  await openScripted(server.url).mlflow.move(move)
  expect(server.transcript.map((line) => line.split(' ')[0])).toEqual(['POST', 'POST'])
})

describe('two runs that create the same alias collide in the database,', () => {
  const unique: Reply = {
    status: 400,
    json: {
      error_code: 'BAD_REQUEST',
      message: '(sqlite3.IntegrityError) UNIQUE constraint failed: registered_model_aliases.name',
    },
  }

  test('and the refused run tries again if there is no alias', async () => {
    const registry = new SmallRegistry({ 2: 'None' })
    server = await scriptedMlflow((asked, count) => (count === 1 ? unique : registry.answer(asked)))
    await openScripted(server.url).mlflow.move({ ...point, from: null })
    expect(registry.aliases).toEqual({ champion: 2 })
  })

  test('and the refused run does not overwrite another version', async () => {
    const registry = new SmallRegistry({ 2: 'None', 3: 'None' }, { champion: 3 })
    server = await scriptedMlflow((asked, count) => (count === 1 ? unique : registry.answer(asked)))
    const error = await failureOf(openScripted(server.url).mlflow.move({ ...point, from: null }))
    expect(error).toBeInstanceOf(ConflictError)
    expect(registry.aliases).toEqual({ champion: 3 })
  })
})

describe('a run that sets an alias or tag collides with a run that removes it,', () => {
  // As MLflow 3.17.2 answered when both arrived at once.
  const rowGone = (table: string): Reply => ({
    status: 400,
    json: {
      error_code: 'BAD_REQUEST',
      message: `UPDATE statement on table '${table}' expected to update 1 row(s); 0 were matched.`,
    },
  })

  test('and does not set an alias that was removed in the meantime', async () => {
    const registry = new SmallRegistry({ 1: 'None', 2: 'None' })
    server = await scriptedMlflow((asked, count) =>
      count === 1 ? rowGone('registered_model_aliases') : registry.answer(asked),
    )
    const error = await failureOf(openScripted(server.url).mlflow.move(point))
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain('points to nothing now and pointed to version 1')
    expect(registry.aliases).toEqual({})
  })

  test('and writes the tag again', async () => {
    const registry = new SmallRegistry({ 2: 'None' })
    server = await scriptedMlflow((asked, count) =>
      count === 1 ? rowGone('model_version_tags') : registry.answer(asked),
    )
    await openScripted(server.url).mlflow.setVersionTag(m, two, 'stagegate_1', 'x')
    expect(registry.tags).toEqual({ 2: { stagegate_1: 'x' } })
  })
})
