import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { UsageError } from '../../src/core/errors/errors.ts'
import { modelName } from '../../src/core/model/model.ts'
import type { Credentials } from '../../src/registry/credentials/credentials.ts'
import { openStores } from '../../src/registry/open.ts'
import type { StoresContext } from '../../src/registry/server.ts'
import { failureOf, type Reply, scriptedMlflow, versionRow } from './mlflow/scripted-mlflow.ts'

const token = { kind: 'token', token: 'my-token' } as const
const none = { kind: 'none' } as const
const aws = { AWS_ACCESS_KEY_ID: 'AKIA1', AWS_SECRET_ACCESS_KEY: 's3cret', AWS_REGION: 'eu-west-1' }
const arn = 'arn:aws:sagemaker:us-east-1:123456789012:mlflow-tracking-server/my-server'
const workspace =
  '/subscriptions/1/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w'

interface Given {
  readonly uri: string
  readonly env?: Readonly<Record<string, string>>
  readonly credentials?: Credentials
  readonly headers?: ReadonlyMap<string, string>
  readonly serviceAccountFolder?: string
}

function open({ uri, env = {}, credentials = none, headers, ...more }: Given) {
  const location = { trackingUri: uri, registryUri: uri, credentials, headers }
  const context: StoresContext = { env, cwd: '/', onRetry: () => {}, ...more }
  return openStores('write', location, context)
}

/** What a server is asked with for the versions of a model, and how the question ends. */
async function asked(
  of: (url: string) => Given,
  reply: Reply = { json: { model_versions: [versionRow(1, 'None')] } },
) {
  const server = await scriptedMlflow(() => reply)
  try {
    const { registry } = await open(of(server.url))
    const listed = registry.listVersions(modelName('m'))
    const ended = await listed.then(
      () => 'answered',
      (error: Error) => error.message,
    )
    await registry.close()
    return { ended, headers: server.asked[0]?.headers ?? {}, transcript: server.transcript }
  } finally {
    await server.close()
  }
}

describe('headers for a gateway', () => {
  const headers = new Map([['x-api-key', 'hunter2']])

  test('go with every request, beside a token', async () => {
    const seen = await asked((uri) => ({ uri, headers, credentials: token }))
    expect(seen.headers).toMatchObject({ 'x-api-key': 'hunter2', authorization: 'Bearer my-token' })
  })

  test('are blanked in an error', async () => {
    const reply = { status: 401, type: 'text/plain', text: 'the key hunter2 is not known' }
    const { ended } = await asked((uri) => ({ uri, headers }), reply)
    expect(ended).toContain('the key *** is not known')
  })

  test('may have Authorization in place of a token, and not beside it', async () => {
    const own = new Map([['authorization', 'ApiKey hunter2']])
    const seen = await asked((uri) => ({ uri, headers: own }))
    expect(seen.headers.authorization).toBe('ApiKey hunter2')
    const error = await failureOf(
      open({ uri: 'https://mlflow.example', headers: own, credentials: token }),
    )
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain('has the header Authorization')
  })
})

describe('the service account of a pod', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-pod-'))
  writeFileSync(join(folder, 'token'), 'pod-token\n')
  writeFileSync(join(folder, 'namespace'), 'fraud')
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each([
    ['kubernetes', undefined],
    ['kubernetes-namespaced', 'fraud'],
  ])('is shown for MLFLOW_TRACKING_AUTH=%s', async (kind, namespace) => {
    const env = { MLFLOW_TRACKING_AUTH: kind }
    const seen = await asked((uri) => ({ uri, env, serviceAccountFolder: folder }))
    expect(seen.ended).toBe('answered')
    expect(seen.headers.authorization).toBe('Bearer pod-token')
    expect(seen.headers['x-mlflow-workspace']).toBe(namespace)
  })

  test('is read anew for each request, and never shown', async () => {
    const env = { MLFLOW_TRACKING_AUTH: 'kubernetes' }
    const server = await scriptedMlflow(() => ({
      status: 403,
      type: 'text/plain',
      text: 'not with second-token',
    }))
    const { registry } = await open({ uri: server.url, env, serviceAccountFolder: folder })
    await failureOf(registry.listVersions(modelName('m')))
    writeFileSync(join(folder, 'token'), 'second-token')
    const error = await failureOf(registry.listVersions(modelName('m')))
    expect(server.asked.at(-1)?.headers.authorization).toBe('Bearer second-token')
    expect(error.message).toContain('not with ***')
    expect(error.message).toContain('may the service account of this pod use it')
    await Promise.all([registry.close(), server.close()])
  })

  test('that is not there is an error that says what to set, and nothing is sent', async () => {
    const env = { MLFLOW_TRACKING_AUTH: 'kubernetes' }
    const seen = await asked((uri) => ({ uri, env, serviceAccountFolder: '/nowhere' }))
    expect(seen.ended).toContain('Set MLFLOW_TRACKING_TOKEN (and MLFLOW_WORKSPACE) instead')
    expect(seen.transcript).toEqual([])
  })
})

describe('Azure Machine Learning', () => {
  const uri = `azureml://westeurope.api.azureml.ms/mlflow/v1.0${workspace}`

  test('is at the https address of the workspace', async () => {
    const { registry } = await open({ uri, credentials: token })
    expect(registry.address).toBe(`https://westeurope.api.azureml.ms/mlflow/v2.0${workspace}`)
    await registry.close()
  })

  test.each([
    [{ uri }, 'Azure Machine Learning requires a token'],
    [
      { uri, credentials: { kind: 'basic', username: 'u', password: 'p' } as const },
      'requires a token',
    ],
    [
      { uri: uri.replace('/workspaces/w', '/registries/r'), credentials: token },
      'Give the address of a workspace'.replace('Give', 'give'),
    ],
    [{ uri: 'azureml://x', credentials: token }, 'as `az ml workspace show'],
  ])('%j is refused', async (given, says) => {
    const error = await failureOf(open(given))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(says)
  })
})

describe('two ways to log in at once', () => {
  test.each<[Given, string]>([
    [{ uri: arn, env: aws, credentials: token }, 'AWS credentials'],
    [
      {
        uri: 'https://mlflow.example',
        env: { ...aws, MLFLOW_TRACKING_AWS_SIGV4: 'true' },
        credentials: token,
      },
      'MLFLOW_TRACKING_AWS_SIGV4 is set',
    ],
    [
      {
        uri: 'https://me:pw@mlflow.example',
        env: { MLFLOW_TRACKING_AUTH: 'kubernetes' },
      },
      'MLFLOW_TRACKING_AUTH is kubernetes',
    ],
    [
      {
        uri: 'https://mlflow.example',
        env: { ...aws, MLFLOW_TRACKING_AWS_SIGV4: '1', MLFLOW_TRACKING_AUTH: 'kubernetes' },
      },
      'MLFLOW_TRACKING_AWS_SIGV4 and MLFLOW_TRACKING_AUTH are both set',
    ],
  ])('are an error that names both: %j', async (given, says) => {
    const error = await failureOf(open(given))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(says)
  })
})

test('a switch for signatures that is neither on nor off is an error, and nothing is sent unsigned', async () => {
  const env = { ...aws, MLFLOW_TRACKING_AWS_SIGV4: 'yes' }
  const error = await failureOf(open({ uri: 'https://mlflow.example', env }))
  expect(error).toBeInstanceOf(UsageError)
  expect(error.message).toContain('MLFLOW_TRACKING_AWS_SIGV4 must be true or false')
})

describe('MLflow in SageMaker', () => {
  test.each([
    [{ uri: 'arn:aws:sagemaker:us-east-1:1:model/x', env: aws }, 'is not the ARN of MLflow'],
    [
      { uri: 'arn:aws-cn:sagemaker:cn-north-1:123456789012:mlflow-app/x', env: aws },
      'is not the ARN',
    ],
    [{ uri: arn, env: { HOME: '/nowhere' } }, 'There are no AWS credentials'],
    [
      { uri: arn, env: { ...aws, SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN: 'arn:aws:iam::1:role/r' } },
      'does not assume roles',
    ],
    [
      {
        uri: 'https://mlflow.example',
        env: {
          AWS_ACCESS_KEY_ID: 'a',
          AWS_SECRET_ACCESS_KEY: 's3cret',
          MLFLOW_TRACKING_AWS_SIGV4: 'true',
        },
      },
      'set AWS_REGION',
    ],
    [{ uri: 'https://mlflow.example', env: { MLFLOW_TRACKING_AUTH: 'my-plugin' } }, 'plug-ins'],
  ])('%j is refused', async (given, says) => {
    const error = await failureOf(open(given))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(says)
    expect(error.message).not.toContain('s3cret')
  })

  test.each([
    [
      { status: 403, json: { Message: 'User is not authorized' } },
      `it needs the IAM action sagemaker-mlflow:SearchModelVersions on ${arn}`,
    ],
    [
      { status: 403, json: { message: 'The security token included in the request is expired' } },
      'have expired',
    ],
    [
      { status: 403, json: { message: 'The request signature we calculated does not match' } },
      'clock of this machine',
    ],
    [{ status: 404, json: { message: 'not found' } }, 'Does arn:aws:sagemaker'],
  ])('answers %j, and the error says what to do', async (reply, says) => {
    const { ended } = await asked(
      (url) => ({ uri: arn, env: { ...aws, SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT: url } }),
      reply,
    )
    expect(ended).toContain(says)
    expect(ended).not.toContain('s3cret')
  })
})
