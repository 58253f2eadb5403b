import { afterEach, describe, expect, test } from '@jest/globals'
import { ConflictError, RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import {
  type Asked,
  failureOf,
  notFound,
  openScripted,
  type Reply,
  type ScriptedMlflow,
  scriptedMlflow,
  versionRow,
} from './scripted-mlflow.ts'

const [dev, prod] = [modelName('dev'), modelName('prod')]
const source = 'models:/dev/7'

/** Version 7 of `dev`, and what was made of it in `prod`. */
class TwoModels {
  readonly copies: Record<string, unknown>[] = []
  creations = 0

  answer({ method, path, query, body }: Asked): Reply {
    switch (`${method} ${path}`) {
      case 'GET model-versions/get':
        return query.get('name') === 'dev' && query.get('version') === '7'
          ? { json: { model_version: { ...versionRow(7, 'None'), name: 'dev' } } }
          : notFound('Model Version not found')
      case 'GET model-versions/search':
        return { json: { model_versions: this.copies } }
      case 'GET registered-models/get':
        return { json: { registered_model: { name: query.get('name'), creation_timestamp: 1 } } }
      case 'POST model-versions/create':
        this.creations += 1
        this.copies.unshift({
          ...versionRow(this.copies.length + 1, 'None'),
          name: body.name,
          source: body.source,
          run_id: body.run_id ?? '',
        })
        return { json: { model_version: this.copies[0] } }
      default:
        throw new Error(`nobody asks ${method} ${path}`)
    }
  }
}

let server: ScriptedMlflow
afterEach(() => server.close())

async function opened(script: (asked: Asked) => Reply) {
  server = await scriptedMlflow(script)
  const { mlflow } = openScripted(server.url)
  const of = await mlflow.readVersion(dev, versionNumber(7))
  if (of === null) throw new Error('there is no version 7')
  return { mlflow, of }
}

const lost: readonly [string, Reply][] = [
  ['a connection that was cut', 'reset'],
  ['an answer that was cut short', 'cut short'],
  ['a gateway that gave up', { status: 504, type: 'text/html', text: '<html>Gateway Timeout' }],
  ['a server that is down', { status: 503, type: 'text/html', text: '<html>Unavailable' }],
  ['an internal error', { status: 500, json: { error_code: 'INTERNAL_ERROR', message: 'oh' } }],
  ['a web page', { status: 200, type: 'text/html', text: '<!doctype html><title>Hello' }],
  ['an answer about another version', { json: { model_version: versionRow(3, 'None') } }],
]

describe.each(lost)('a copy that was asked for, after %s', (_, reply) => {
  test('is found where it was made, and not made twice', async () => {
    const models = new TwoModels()
    const { mlflow, of } = await opened((asked) => {
      const answer = models.answer(asked)
      return asked.method === 'POST' ? reply : answer
    })
    const copy = await mlflow.copyVersion(prod, of)
    expect(copy).toMatchObject({ model: prod, version: 1, source })
    expect(models.creations).toBe(1)
  })

  test('is not asked for again where it was not made', async () => {
    const models = new TwoModels()
    let asks = 0
    const { mlflow, of } = await opened((asked) => {
      if (asked.method !== 'POST') return models.answer(asked)
      asks += 1
      return reply
    })
    const error = await failureOf(mlflow.copyVersion(prod, of))
    expect(error).toBeInstanceOf(RegistryError)
    expect(error.message).toMatch(/It is not known whether MLflow created the copy.* Run again/)
    expect(asks).toBe(1)
  })
})

describe('a copy', () => {
  test('is asked for again where the server surely did not make it', async () => {
    const models = new TwoModels()
    let asks = 0
    const { mlflow, of } = await opened((asked) => {
      if (asked.method === 'POST' && ++asks <= 2) {
        return { status: 429, type: 'text/plain', text: 'slow down' }
      }
      return models.answer(asked)
    })
    expect((await mlflow.copyVersion(prod, of)).version).toBe(1)
    expect(models.creations).toBe(1)
  })

  test('is not asked for again where somebody else has made it while this one waited', async () => {
    const models = new TwoModels()
    let asks = 0
    const { mlflow, of } = await opened((asked) => {
      if (asked.method !== 'POST') return models.answer(asked)
      asks += 1
      models.answer(asked)
      return { status: 429, type: 'text/plain', text: 'slow down' }
    })
    expect((await mlflow.copyVersion(prod, of)).version).toBe(1)
    expect([asks, models.creations]).toEqual([1, 1])
  })

  test('is not asked for again of a version that was deleted while this one waited', async () => {
    const models = new TwoModels()
    let asks = 0
    const { mlflow, of } = await opened((asked) => {
      if (asked.method === 'POST') {
        asks += 1
        return { status: 429, type: 'text/plain', text: 'slow down' }
      }
      return asked.path === 'model-versions/get' && asks > 0
        ? notFound('Model Version not found')
        : models.answer(asked)
    })
    await expect(mlflow.copyVersion(prod, of)).rejects.toThrow(/was deleted by somebody else/)
    expect(asks).toBe(1)
  })

  test.each<[string, Reply | null]>([
    ['was confirmed', null],
    ['was not confirmed', 'reset'],
  ])(
    'that %s and is dated before its version is named, and not said to be missing',
    async (_, reply) => {
      const models = new TwoModels()
      const newer = { ...versionRow(7, 'None'), name: 'dev', creation_timestamp: 4001 }
      const { mlflow, of } = await opened((asked) => {
        const answer = models.answer(asked)
        if (asked.path === 'model-versions/get') return { json: { model_version: newer } }
        return asked.method === 'POST' && reply !== null ? reply : answer
      })
      const error = await failureOf(mlflow.copyVersion(prod, of))
      expect(error).toBeInstanceOf(RegistryError)
      expect(error.message).toBe(
        "MLflow created version 1 of 'prod' as a copy of version 7 of 'dev', but dates the copy 4000 ms before that " +
          'version, so the clocks of the MLflow server differ. A copy that is older than its version is never used. ' +
          'Nothing was moved. Delete the copy, correct the clocks, and run again.',
      )
      expect(models.creations).toBe(1)
    },
  )

  test('that was there before is not taken for the new one', async () => {
    const models = new TwoModels()
    models.copies.push({ ...versionRow(1, 'None'), name: 'prod', source, run_id: '' })
    const { mlflow, of } = await opened((asked) =>
      asked.method === 'POST' ? 'reset' : models.answer(asked),
    )
    await expect(mlflow.copyVersion(prod, of)).rejects.toThrow(/is not known/)
  })

  test.each([
    [403, 'PERMISSION_DENIED'],
    [400, 'INVALID_PARAMETER_VALUE'],
  ])('that is refused with %s is an error at once', async (status, code) => {
    const models = new TwoModels()
    const { mlflow, of } = await opened((asked) =>
      asked.method === 'POST'
        ? { status, json: { error_code: code, message: 'no' } }
        : models.answer(asked),
    )
    const error = await failureOf(mlflow.copyVersion(prod, of))
    expect(error.message).toMatch(`answered ${status}`)
    expect((error as RegistryError).refused).toBe(true)
  })

  test('that is refused because its version has changed meanwhile is a conflict', async () => {
    const models = new TwoModels()
    let asked = 0
    const { mlflow, of } = await opened((it) => {
      if (it.method !== 'POST') {
        const row = { ...versionRow(7, 'None'), name: 'dev', creation_timestamp: 99_999 }
        const isAfter = asked > 0 && it.path === 'model-versions/get'
        return isAfter ? { json: { model_version: row } } : models.answer(it)
      }
      asked += 1
      return { status: 400, json: { error_code: 'INVALID_PARAMETER_VALUE', message: 'no match' } }
    })
    await expect(mlflow.copyVersion(prod, of)).rejects.toThrow(ConflictError)
  })

  test('is not made of a version that has another run by now', async () => {
    const models = new TwoModels()
    const { mlflow, of } = await opened((asked) => models.answer(asked))
    const before = { ...of, source: 's3://other' }
    await expect(mlflow.copyVersion(prod, before)).rejects.toThrow(ConflictError)
    expect(models.creations).toBe(0)
  })
})
