import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { loggedModelId } from '../../../src/core/model/model.ts'
import { ask, file, history, noFile, proxy, run, runAnswer, version } from './signature-server.ts'

const logged = 'm-0123456789abcdef0123456789abcdef'
const root = `mlflow-artifacts:/0/${run}/artifacts`
const model = "name=fraud/d'être&version=3"

const here = mkdtempSync(join(tmpdir(), 'stagegate-signature-'))
afterAll(() => rmSync(here, { recursive: true, force: true }))

function loggedModel(uri: string) {
  return { json: { model: { info: { model_id: logged, artifact_uri: uri } } } }
}

describe('the signature of a logged model', () => {
  const source = version(`models:/${logged}`)

  test('is read through the artifact proxy', async () => {
    const { reading, transcript } = await ask(source, {
      [`logged-models/${logged}`]: loggedModel('mlflow-artifacts:/0/models/x/artifacts'),
      [`${proxy}/0/models/x/artifacts/MLmodel`]: file,
    })
    expect(reading.kind).toBe('found')
    expect(transcript).toEqual([
      `GET logged-models/${logged}`,
      `GET ${proxy}/0/models/x/artifacts/MLmodel`,
    ])
  })

  test('is read by the server if its store has no artifact proxy', async () => {
    const { reading, transcript } = await ask(source, {
      [`logged-models/${logged}`]: loggedModel('s3://bucket/x'),
      [`/ajax-api/2.0/mlflow/logged-models/${logged}/artifacts/files`]: file,
    })
    expect(reading.kind).toBe('found')
    expect(transcript[1]).toBe(
      `GET /ajax-api/2.0/mlflow/logged-models/${logged}/artifacts/files?artifact_file_path=MLmodel`,
    )
    expect(transcript).toHaveLength(2)
  })

  test('is not known if MLflow does not know the logged model', async () => {
    const { reading, transcript } = await ask(source, {})
    expect(reading).toEqual({
      kind: 'not-known',
      reason: 'not-there',
      because: `MLflow has no logged model ${logged}`,
    })
    expect(transcript).toHaveLength(1)
  })

  test('is an error if the answer has another id', async () => {
    const answer = { model: { info: { model_id: 'm-other', artifact_uri: 's3://x' } } }
    await expect(ask(source, { [`logged-models/${logged}`]: { json: answer } })).rejects.toThrow(
      /answered with another logged model, 'm-other'/,
    )
  })
})

describe('the signature in a folder of the artifact proxy', () => {
  const source = version(`${root}/old model`)

  test('takes one request', async () => {
    const { reading, transcript } = await ask(source, {
      [`${proxy}/0/${run}/artifacts/old%20model/MLmodel`]: file,
    })
    expect(reading.kind).toBe('found')
    expect(transcript).toHaveLength(1)
  })

  test('is read from the run’s tag if there is no file', async () => {
    const { reading, transcript } = await ask(source, {
      [`${proxy}/0/${run}/artifacts/old%20model/MLmodel`]: noFile,
      'runs/get': runAnswer(root, {}, [history('old model')]),
    })
    expect(reading.kind).toBe('found')
    expect(transcript).toEqual([
      `GET ${proxy}/0/${run}/artifacts/old%20model/MLmodel`,
      `GET runs/get?run_id=${run}`,
    ])
  })

  test('is not known if it is nowhere, and the reason lists all attempts', async () => {
    const { reading } = await ask(source, {
      [`${proxy}/0/${run}/artifacts/old%20model/MLmodel`]: noFile,
      'runs/get': runAnswer(root),
    })
    expect(reading).toEqual({
      kind: 'not-known',
      reason: 'not-there',
      because:
        `the server has no MLmodel file of this model (answered 404 RESOURCE_DOES_NOT_EXIST: "No such ` +
        `artifact: '0/x/MLmodel'"); the run has no tag mlflow.log-model.history`,
    })
  })

  test('is not read from the run’s tag if the file has other content', async () => {
    const { reading, transcript } = await ask(source, {
      [`${proxy}/0/${run}/artifacts/old%20model/MLmodel`]: {
        status: 200,
        type: 'text/plain',
        text: 'hello',
      },
      'runs/get': runAnswer(root, {}, [history('old model')]),
    })
    expect(reading.kind).toBe('not-known')
    expect(transcript).toHaveLength(1)
  })

  test('is not requested if the path goes up', async () => {
    const up = version('mlflow-artifacts:/0/../../../2.0/mlflow/runs/get', null)
    const { reading, transcript } = await ask(up, {})
    expect(reading).toMatchObject({
      kind: 'not-known',
      because: expect.stringContaining("has '..' in its path"),
    })
    expect(transcript).toEqual([])
  })

  test.each(['mlflow-artifacts://other.example/0/x', 'https://other.example/0/x'])(
    'at another server is not requested: %s',
    async (uri) => {
      const { reading, transcript } = await ask(version(uri, null), {})
      expect(reading).toEqual({
        kind: 'not-known',
        reason: 'not-there',
        because: 'the artifacts are on another server',
      })
      expect(transcript).toEqual([])
    },
  )
})

describe('the signature in a folder without artifact proxy', () => {
  const source = version('s3://bucket/r/artifacts/a b')

  test('is read by the server as a file of the run', async () => {
    const { reading, transcript } = await ask(source, {
      'runs/get': runAnswer('s3://bucket/r/artifacts'),
      '/get-artifact': file,
    })
    expect(reading.kind).toBe('found')
    expect(transcript).toEqual([
      `GET runs/get?run_id=${run}`,
      `GET /get-artifact?run_id=${run}&path=a b/MLmodel`,
    ])
  })

  test('is read from the run’s tag if MLflow always fails to read the file', async () => {
    const message = 'The following failures occurred while downloading'
    const { reading, transcript, retries } = await ask(
      source,
      {
        'runs/get': runAnswer('s3://bucket/r/artifacts', {}, [history('a b')]),
        '/get-artifact': { status: 500, json: { error_code: 'INTERNAL_ERROR', message } },
      },
      { env: { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '2' } },
    )
    expect(reading.kind).toBe('found')
    expect(transcript).toHaveLength(4)
    expect(retries).toHaveLength(2)
  })

  test('outside of the run is read as a file of the version, if the folder is the same', async () => {
    const { reading, transcript } = await ask(version('s3://elsewhere/m'), {
      'runs/get': runAnswer('s3://bucket/r/artifacts'),
      'model-versions/get-download-uri': { json: { artifact_uri: 's3://elsewhere/m' } },
      '/model-versions/get-artifact': file,
    })
    expect(reading.kind).toBe('found')
    expect(transcript).toEqual([
      `GET runs/get?run_id=${run}`,
      `GET model-versions/get-download-uri?${model}`,
      `GET /model-versions/get-artifact?${model}&path=MLmodel`,
    ])
  })

  test('is not read as a file of a version with the same name in another registry', async () => {
    const { reading, transcript } = await ask(version('s3://elsewhere/m', null), {
      'model-versions/get-download-uri': { json: { artifact_uri: 's3://bucket/another' } },
      '/model-versions/get-artifact': file,
    })
    expect(reading).toEqual({
      kind: 'not-known',
      reason: 'not-there',
      because: 'artifacts in s3: are not read from here',
    })
    expect(transcript).toHaveLength(1)
  })

  test('is read from this machine if the server does not have the path', async () => {
    writeFileSync(join(here, 'MLmodel'), `flavors: {f: {}}\nrun_id: ${run}\n`)
    const { reading, transcript } = await ask(version(here), {
      'runs/get': runAnswer(here),
      '/get-artifact': noFile,
    })
    expect(reading).toEqual({ kind: 'none' })
    expect(transcript).toHaveLength(2)
  })
})

describe('the signature of a version from runs:/RUN/NAME', () => {
  const source = version(`runs:/${run}/model`)

  test('is that of the logged model that the version is of', async () => {
    const { reading, transcript } = await ask(
      source,
      {
        [`logged-models/${logged}`]: loggedModel('mlflow-artifacts:/0/models/1'),
        [`${proxy}/0/models/1/MLmodel`]: file,
      },
      {},
      loggedModelId(logged),
    )
    expect(reading.kind).toBe('found')
    expect(transcript).toEqual([`GET logged-models/${logged}`, `GET ${proxy}/0/models/1/MLmodel`])
  })

  test('is in the run’s folder or tag for a run before MLflow 3', async () => {
    const { reading, transcript } = await ask(source, {
      'runs/get': runAnswer('s3://bucket/r/artifacts', {}, [history('model')]),
      '/get-artifact': noFile,
    })
    expect(reading.kind).toBe('found')
    expect(transcript).toEqual([
      `GET runs/get?run_id=${run}`,
      `GET /get-artifact?run_id=${run}&path=model/MLmodel`,
    ])
  })

  test('is not known if the run no longer exists', async () => {
    const { reading } = await ask(source, {
      'runs/get': { status: 404, json: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: '' } },
    })
    expect(reading).toEqual({
      kind: 'not-known',
      reason: 'not-there',
      because: 'MLflow has no such run any more',
    })
  })
})

describe('the signature of a copied version', () => {
  const source = version('models:/fraud/1')
  const copied = { json: { artifact_uri: 'mlflow-artifacts:/0/models/x/artifacts' } }
  const path = `${proxy}/0/models/x/artifacts/MLmodel`

  test('is read at the registry’s location, if the file belongs to the run', async () => {
    const text = file as { text: string }
    const ofRun = text.text.replace(/run_id: \w+/, `run_id: ${run}`)
    const { reading, transcript } = await ask(source, {
      'model-versions/get-download-uri': copied,
      [path]: { status: 200, type: 'text/plain', text: ofRun },
    })
    expect(reading.kind).toBe('found')
    expect(transcript).toEqual([`GET model-versions/get-download-uri?${model}`, `GET ${path}`])
  })

  test('is not known if the file belongs to another run', async () => {
    const { reading } = await ask(source, {
      'model-versions/get-download-uri': copied,
      [path]: file,
    })
    expect(reading).toEqual({
      kind: 'not-known',
      reason: 'of-another-model',
      because: 'the file MLmodel that was found belongs to another run than this version names',
    })
  })
})
