import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { ask, file, history, noFile, proxy, run, runAnswer, version } from './signature-server.ts'

const logged = 'm-0123456789abcdef0123456789abcdef'
const root = `mlflow-artifacts:/0/${run}/artifacts`
const model = "name=fraud/d'être&version=3"

const here = mkdtempSync(join(tmpdir(), 'stagegate-signature-'))
afterAll(() => rmSync(here, { recursive: true, force: true }))

function loggedModel(uri: string) {
  return { json: { model: { info: { model_id: logged, artifact_uri: uri } } } }
}

function loggedModels(...names: string[]) {
  const models = names.map((name, at) => ({
    info: {
      model_id: `${logged}${at}`,
      name,
      artifact_uri: `mlflow-artifacts:/0/models/${at}`,
      source_run_id: run,
    },
  }))
  return { json: { models } }
}

describe('a logged model', () => {
  const source = version(`models:/${logged}`)

  test('is read through the proxy', async () => {
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

  test('in a store that is not proxied is fetched by the server', async () => {
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

  test('that MLflow does not know is not known', async () => {
    const { reading, transcript } = await ask(source, {})
    expect(reading).toEqual({
      kind: 'not-known',
      reason: 'not-there',
      because: `MLflow has no logged model ${logged}`,
    })
    expect(transcript).toHaveLength(1)
  })

  test('of another id is an error', async () => {
    const answer = { model: { info: { model_id: 'm-other', artifact_uri: 's3://x' } } }
    await expect(ask(source, { [`logged-models/${logged}`]: { json: answer } })).rejects.toThrow(
      /answered with another one, 'm-other'/,
    )
  })
})

describe('a folder that the proxy serves', () => {
  const source = version(`${root}/old model`)

  test('takes one request', async () => {
    const { reading, transcript } = await ask(source, {
      [`${proxy}/0/${run}/artifacts/old%20model/MLmodel`]: file,
    })
    expect(reading.kind).toBe('found')
    expect(transcript).toHaveLength(1)
  })

  test('and has no file, is looked up in the tag', async () => {
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

  test('and is nowhere says all that was tried', async () => {
    const { reading } = await ask(source, {
      [`${proxy}/0/${run}/artifacts/old%20model/MLmodel`]: noFile,
      'runs/get': runAnswer(root),
    })
    expect(reading).toEqual({
      kind: 'not-known',
      reason: 'not-there',
      because:
        `the server has no file MLmodel of it (answered 404 RESOURCE_DOES_NOT_EXIST: "No such ` +
        `artifact: '0/x/MLmodel'"); the run has no tag mlflow.log-model.history`,
    })
  })

  test('and holds something else is not looked up in the tag, which may be out of date', async () => {
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

  test('and goes up is not asked for', async () => {
    const up = version('mlflow-artifacts:/0/../../../2.0/mlflow/runs/get', null)
    const { reading, transcript } = await ask(up, {})
    expect(reading).toMatchObject({
      kind: 'not-known',
      because: expect.stringContaining("has '..' in its path"),
    })
    expect(transcript).toEqual([])
  })

  test.each(['mlflow-artifacts://other.example/0/x', 'https://other.example/0/x'])(
    'at another server is not asked for: %s',
    async (uri) => {
      const { reading, transcript } = await ask(version(uri, null), {})
      expect(reading).toEqual({
        kind: 'not-known',
        reason: 'not-there',
        because: 'the artifacts lie at another server',
      })
      expect(transcript).toEqual([])
    },
  )
})

describe('a folder that the server does not proxy', () => {
  const source = version('s3://bucket/r/artifacts/a b')

  test('is fetched by the server as a file of the run', async () => {
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

  test('is looked up in the tag where MLflow says again and again that it cannot get at it', async () => {
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

  test('outside of the run is fetched as a file of the version, where that is the same', async () => {
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

  test('is not fetched as a file of a version that has the same name at another registry', async () => {
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

  test('is read from this machine where the server has no such path', async () => {
    writeFileSync(join(here, 'MLmodel'), `flavors: {f: {}}\nrun_id: ${run}\n`)
    const { reading, transcript } = await ask(version(here), {
      'runs/get': runAnswer(here),
      '/get-artifact': noFile,
    })
    expect(reading).toEqual({ kind: 'none' })
    expect(transcript).toHaveLength(2)
  })
})

describe('runs:/RUN/NAME', () => {
  const source = version(`runs:/${run}/model`)
  const outputs = { outputs: { model_outputs: [{ model_id: `${logged}1`, step: 0 }] } }

  test('is the logged model of that name', async () => {
    const { reading, transcript } = await ask(source, {
      'runs/get': runAnswer(root, outputs),
      'logged-models/search': loggedModels('other', 'model'),
      [`${proxy}/0/models/1/MLmodel`]: file,
    })
    expect(reading.kind).toBe('found')
    expect(transcript).toEqual([
      `GET runs/get?run_id=${run}`,
      `POST logged-models/search {"experiment_ids":["7"],"filter":"source_run_id = '${run}'","max_results":100}`,
      `GET ${proxy}/0/models/1/MLmodel`,
    ])
  })

  test('is the folder of the run where no logged model has that name', async () => {
    const { reading, transcript } = await ask(source, {
      'runs/get': runAnswer(root, outputs),
      'logged-models/search': loggedModels('other'),
      [`${proxy}/0/${run}/artifacts/model/MLmodel`]: file,
    })
    expect(reading.kind).toBe('found')
    expect(transcript).toHaveLength(3)
  })

  test('of two logged models is not known', async () => {
    const { reading } = await ask(source, {
      'runs/get': runAnswer(root, outputs),
      'logged-models/search': loggedModels('model', 'model'),
    })
    expect(reading).toEqual({
      kind: 'not-known',
      reason: 'ambiguous',
      because: 'the run has several models of that name',
    })
  })

  test('among more logged models than one page is not known', async () => {
    const { json } = loggedModels('other', 'model')
    const { reading, transcript } = await ask(source, {
      'runs/get': runAnswer(root, outputs),
      'logged-models/search': { json: { ...json, next_page_token: 'more' } },
    })
    expect(reading).toEqual({
      kind: 'not-known',
      reason: 'ambiguous',
      because: 'the run has more than 100 logged models, so nobody looked at all of their names',
    })
    expect(transcript).toHaveLength(2)
  })

  test('of a run before MLflow 3 is its folder, or its tag', async () => {
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

  test('of a run that is gone is not known', async () => {
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

describe('a version that was copied from another', () => {
  const source = version('models:/fraud/1')
  const copied = { json: { artifact_uri: 'mlflow-artifacts:/0/models/x/artifacts' } }
  const path = `${proxy}/0/models/x/artifacts/MLmodel`

  test('is read where the registry says, if the file is of the run', async () => {
    const text = file as { text: string }
    const ofRun = text.text.replace(/run_id: \w+/, `run_id: ${run}`)
    const { reading, transcript } = await ask(source, {
      'model-versions/get-download-uri': copied,
      [path]: { status: 200, type: 'text/plain', text: ofRun },
    })
    expect(reading.kind).toBe('found')
    expect(transcript).toEqual([`GET model-versions/get-download-uri?${model}`, `GET ${path}`])
  })

  test('is not known where the file is of another run', async () => {
    const { reading } = await ask(source, {
      'model-versions/get-download-uri': copied,
      [path]: file,
    })
    expect(reading).toEqual({
      kind: 'not-known',
      reason: 'of-another-model',
      because: 'the file MLmodel that was found is not of the run that this version names',
    })
  })
})
