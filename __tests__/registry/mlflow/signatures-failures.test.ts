import { describe, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import type { Reply } from './scripted-mlflow.ts'
import { failureOf } from './scripted-mlflow.ts'
import { ask, file, history, noFile, proxy, run, runAnswer, version } from './signature-server.ts'

const root = `mlflow-artifacts:/0/${run}/artifacts`
const source = version(`${root}/model`)
const path = `${proxy}/0/${run}/artifacts/model/MLmodel`
const few = { env: { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '2' } }
const tag = { 'runs/get': runAnswer(root, {}, [history('model')]) }

describe('reading a signature through the artifact proxy', () => {
  test.each<readonly [string, Reply, RegExp]>([
    ['401', { status: 401, type: 'text/plain', text: 'no' }, /answered 401.*credentials/],
    [
      '403',
      { status: 403, type: 'text/plain', text: 'Permission denied' },
      /READ on the experiment/,
    ],
    ['500', { status: 500, json: { error_code: 'INTERNAL_ERROR' } }, /500.*tried 3 times/],
    ['502', { status: 502, type: 'text/html', text: '<html>' }, /502.*tried 3 times/],
    ['503', { status: 503, type: 'text/plain', text: 'busy' }, /503.*tried 3 times/],
    ['no answer', 'reset', /no answer.*tried 3 times/],
    ['half an answer', 'cut short', /no answer.*tried 3 times/],
    ['a login page', { status: 200, type: 'text/html', text: '<html>log in' }, /login page/],
    [
      'a redirect',
      { status: 302, type: 'text/plain', text: '', headers: { location: 'https://x.example' } },
      /redirect to https:\/\/x\.example/,
    ],
    [
      'a workspace that is not there',
      { status: 404, json: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'Workspace x' } },
      /Workspace x/,
    ],
  ])('%s is an error, whatever the tag says', async (_, reply, message) => {
    const error = await failureOf(ask(source, { [path]: reply, ...tag }, few))
    expect(error).toBeInstanceOf(RegistryError)
    expect(error.message.replaceAll('\n', ' ')).toMatch(message)
  })

  test('is retried after a temporary error', async () => {
    let times = 0
    const answers = {
      get [path](): Reply {
        times++
        return times < 3 ? { status: 503, type: 'text/plain', text: 'busy' } : file
      },
    }
    const { reading, retries } = await ask(source, answers)
    expect(reading.kind).toBe('found')
    expect(retries).toHaveLength(2)
  })

  test.each<readonly [string, Reply]>([
    ['that has no such file', noFile],
    ['that knows no such page', { status: 404, type: 'text/html', text: '<!doctype html>' }],
    [
      'whose path is unsafe to MLflow',
      { status: 400, json: { error_code: 'INVALID_PARAMETER_VALUE', message: 'Invalid path' } },
    ],
    [
      'of 3.17.2 with --no-serve-artifacts',
      {
        status: 503,
        json: {
          detail:
            'Artifact serving is disabled. Run `mlflow server` with `--serve-artifacts` to enable.',
        },
      },
    ],
    [
      'of an older MLflow with --no-serve-artifacts',
      {
        status: 503,
        type: 'text/html',
        text: 'Endpoint: /api/2.0/mlflow-artifacts/artifacts/<path:artifact_path> disabled due to the mlflow server running with `--no-serve-artifacts`. To enable artifacts server functionality, run `mlflow server` with `--serve-artifacts`',
      },
    ],
  ])('is not retried from a server %s, and the run’s tag is used', async (_, reply) => {
    const { reading, transcript, retries } = await ask(source, { [path]: reply, ...tag })
    expect(reading.kind).toBe('found')
    expect(transcript).toHaveLength(2)
    expect(retries).toEqual([])
  })

  test('does not read a file of more than a megabyte to its end', async () => {
    const large = { status: 200, type: 'text/plain', text: 'x'.repeat(3 * 1024 * 1024) }
    const { reading, transcript } = await ask(source, { [path]: large, ...tag })
    expect(reading).toEqual({
      kind: 'not-known',
      reason: 'unusable',
      because: "the model's file MLmodel is larger than 1 MB",
    })
    expect(transcript).toHaveLength(1)
  })
})

describe('reading a signature in another way', () => {
  test('is an error if the run cannot be read', async () => {
    const error = await failureOf(
      ask(source, { [path]: noFile, 'runs/get': { status: 401, type: 'text/plain', text: '' } }),
    )
    expect(error).toBeInstanceOf(RegistryError)
  })

  const stored = version('s3://bucket/r/artifacts/m')
  const storedTag = { 'runs/get': runAnswer('s3://bucket/r/artifacts', {}, [history('m')]) }

  test.each<readonly [string, Reply]>([
    ['that is busy', { status: 503, type: 'text/plain', text: 'busy' }],
    // Of MLflow 3.17.2 without boto3, and of one that breaks down: nobody can tell.
    [
      'that fails with a page of its own',
      { status: 500, type: 'text/html', text: '<!doctype html>\n<title>500 Internal Server Error' },
    ],
  ])('a server %s is an error, whatever the tag says', async (_, reply) => {
    const error = await failureOf(ask(stored, { ...storedTag, '/get-artifact': reply }, few))
    expect(error).toBeInstanceOf(RegistryError)
    expect(error.message).toMatch(/tried 3 times/)
  })

  test('is retried after a temporary error of the server', async () => {
    let times = 0
    const { reading } = await ask(stored, {
      ...storedTag,
      get '/get-artifact'(): Reply {
        times++
        return times < 2 ? { status: 500, json: { error_code: 'INTERNAL_ERROR' } } : file
      },
    })
    expect(reading.kind).toBe('found')
  })

  test('says which driver the server needs for its store', async () => {
    const page = { status: 500, type: 'text/html', text: '<!doctype html>' }
    const error = await failureOf(ask(stored, { ...storedTag, '/get-artifact': page }, few))
    expect(error.message).toMatch(/own log says more\. .*artifact store/)
  })

  test('sends the credentials to this server only', async () => {
    const token = { credentials: { kind: 'token', token: 'secret' } } as const
    const error = await failureOf(
      ask(source, { [path]: { status: 403, type: 'text/plain', text: 'Bearer secret' } }, token),
    )
    expect(error.message).not.toContain('secret')
    const other = version('mlflow-artifacts://other.example/0/x', null)
    expect((await ask(other, {}, token)).transcript).toEqual([])
  })
})
