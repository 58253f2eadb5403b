import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { aliasName, modelName, runId, versionNumber } from '../../../src/core/model/model.ts'
import { openStores } from '../../../src/registry/open.ts'
import type { ModelRegistry, TrackingStore } from '../../../src/registry/port/registry.ts'
import { isSignedWith, type SignedRequest, scopeOf } from '../../../testing/aws/signature.ts'
import {
  type Asked,
  type Reply,
  runInfo,
  scriptedMlflow,
  versionRow,
} from '../mlflow/scripted-mlflow.ts'

type Recorded = SignedRequest & { readonly by: string }
const recorded: readonly Recorded[] = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../fixtures/aws/requests-of-mlflow-clients.json'),
    'utf8',
  ),
)

const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
const credentials = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: secret,
  AWS_SESSION_TOKEN: 'FAKE_SESSION',
}

const model = modelName('fraud model')
const [one, two] = [versionNumber(1), versionNumber(2)]
const run = '0123456789abcdef0123456789abcdef'

function answer({ method, path }: Asked): Reply {
  const name = 'fraud model'
  const row = versionRow(1, 'None', { name })
  if (path === 'runs/get') {
    return { json: { run: { info: runInfo(run), data: {} } } }
  }
  if (path === 'model-versions/transition-stage') {
    return { json: { model_version: { ...row, current_stage: 'Staging' } } }
  }
  if (method !== 'GET') return { json: { model_version: row } }
  switch (path) {
    case 'registered-models/get':
      return { json: { registered_model: { name, creation_timestamp: 1 } } }
    case 'model-versions/search':
      return { json: { model_versions: [row] } }
    default:
      return { json: { model_version: row } }
  }
}

/** Does what was done with MLflow's own client when its requests were recorded. */
async function doTheSame(registry: ModelRegistry, tracking: TrackingStore): Promise<void> {
  const alias = aliasName('champion')
  await registry.readSnapshot(model)
  await registry.readVersion(model, one)
  await registry.listVersions(model)
  await registry.move({ kind: 'point-alias', model, alias, version: two, from: null })
  await registry.move({ kind: 'remove-alias', model, alias, version: two })
  await registry.setVersionTag(model, one, 'k', 'v ü+/=')
  await registry.deleteVersionTag(model, one, 'k')
  await registry.move({
    kind: 'move-to-stage',
    ...{ model, version: one, from: 'None', to: 'Staging', archiveExisting: false, holders: [] },
  })
  await tracking.readRun(runId(run))
}

const stored = [
  {
    by: 'tracking-server ARN',
    uri: () => 'arn:aws:sagemaker:us-east-1:123456789012:mlflow-tracking-server/my-server',
    env: (url: string) => ({ SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT: url }),
  },
  {
    by: 'mlflow-app ARN',
    uri: () => 'arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-ABC123',
    env: (url: string) => ({ SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT: url }),
  },
  {
    by: 'MLFLOW_TRACKING_AWS_SIGV4=true',
    uri: (url: string) => url,
    env: () => ({ MLFLOW_TRACKING_AWS_SIGV4: 'true', AWS_DEFAULT_REGION: 'eu-west-1' }),
  },
]

/** What a request asks for, without its signature. MLflow writes the id of a run under two names. */
function question({ method, target, body }: SignedRequest): string {
  const [path, query = ''] = target.split('?', 2)
  const asked = new URLSearchParams(query)
  asked.delete('run_uuid')
  asked.sort()
  return `${method} ${path} ${asked} ${body === '' ? '' : JSON.stringify(JSON.parse(body))}`
}

describe.each(stored)('$by', ({ by, uri, env }) => {
  const theirs = recorded.filter((each) => each.by === by)

  test('is asked as MLflow’s own client asks it, and signed for the same service and region', async () => {
    const arrived: SignedRequest[] = []
    const server = await scriptedMlflow(answer, null, 0, (request) => arrived.push(request))
    try {
      const { registry, tracking } = await openStores(
        'write',
        {
          trackingUri: uri(server.url),
          registryUri: uri(server.url),
          credentials: { kind: 'none' },
        },
        { env: { ...credentials, ...env(server.url) }, cwd: '/', onRetry: () => {} },
      )
      await doTheSame(registry, tracking)
      await registry.close()
    } finally {
      await server.close()
    }
    const asked = new Set(theirs.map(question))
    // What is read back after a write, the client does not ask.
    const ours = arrived.filter((request) => asked.has(question(request)))
    // The alias is not asked for by its name: the registered model says who has it.
    const neverAsked = /GET .*\/registered-models\/alias /
    const missing = [...asked].filter((each) => !ours.map(question).includes(each))
    expect(missing.filter((each) => !neverAsked.test(each))).toEqual([])
    const [first] = theirs
    const theirScope = first === undefined ? null : scopeOf(first)
    const arnHeader = (request: SignedRequest | undefined) =>
      Object.entries(request?.headers ?? {}).filter(([name]) => /-arn$/.test(name))
    for (const request of arrived) {
      expect(isSignedWith(secret, request)).toBe(true)
      expect(scopeOf(request)).toMatchObject({
        accessKeyId: 'AKIDEXAMPLE',
        region: theirScope?.region,
        service: theirScope?.service,
      })
      expect(request.headers['x-amz-security-token']).toBe('FAKE_SESSION')
      expect(arnHeader(request)).toEqual(arnHeader(first))
      expect(request.target).not.toContain('+')
    }
  })
})
