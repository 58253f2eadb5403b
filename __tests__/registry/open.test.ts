import { describe, expect, test } from '@jest/globals'
import { UsageError } from '../../src/core/errors/errors.ts'
import { openStores } from '../../src/registry/open.ts'

const works = 'https://mlflow.example'

async function refusal(uris: { tracking?: string; registry?: string }): Promise<unknown> {
  const { tracking = works, registry = tracking } = uris
  const location = {
    trackingUri: tracking,
    registryUri: registry,
    credentials: { kind: 'none' },
  } as const
  return openStores('read', location, { env: {}, cwd: '/', onRetry: () => {} }).then(
    () => 'opened',
    (error: unknown) => error,
  )
}

describe('Databricks', () => {
  test.each(['databricks-uc', 'databricks-uc://p', 'Databricks-UC'])(
    '%s has no runs, and says where they are',
    async (uri) => {
      const error = await refusal({ tracking: uri, registry: 'databricks' })
      expect(error).toBeInstanceOf(UsageError)
      expect(String(error)).toContain('give databricks as the tracking URI')
    },
  )

  test.each(['databricks', 'databricks-uc', 'databricks-uc://prod', 'DATABRICKS'])(
    '%s is opened where it is known which workspace that is',
    async (uri) => {
      expect(String(await refusal({ registry: uri }))).toMatch(/DATABRICKS_HOST|\.databrickscfg/)
    },
  )

  test.each(['databricks://scope:prefix', 'databricks-uc://scope/prefix'])(
    '%s names secrets that only notebooks read',
    async (uri) => {
      expect(String(await refusal({ registry: uri }))).toContain('names a secret scope')
    },
  )

  test('is not entered with what is MLflow’s', async () => {
    const credentials = { kind: 'token', token: 'hunter2' } as const
    const location = { trackingUri: 'databricks', registryUri: 'databricks-uc', credentials }
    const around = { env: {}, cwd: '/', onRetry: () => {} }
    const opening = openStores('read', location, around)
    await expect(opening).rejects.toThrow(/tracking-token.*DATABRICKS_TOKEN in its place/)
    await expect(opening).rejects.not.toThrow('hunter2')
  })
})

test('the open-source Unity Catalog has nothing to promote to', async () => {
  const error = await refusal({ registry: 'uc:http://127.0.0.1:8080' })
  expect(String(error)).toContain('no aliases, tags and stages')
})

test.each([
  ['postgresql+psycopg2://me:hunter2@db/mlflow', 'names a postgresql database'],
  ['mysql://me:hunter2@db/mlflow', 'names a mysql database'],
  ['file:///hunter2/mlruns', "names MLflow's file store"],
  ['./hunter2', 'has no scheme'],
  // A secret in the place of the address must not be taken for a scheme, and shown.
  ['hunter2', 'has no scheme'],
  ['https//me:hunter2@mlflow.example', 'has no scheme'],
  ['ftp://me:hunter2@mlflow.example', "scheme 'ftp' is not supported"],
  ['https://me:hunter2@mlflow example', 'is not the address of an MLflow server'],
  ['https://mlflow.example/?token=hunter2', "has a part that begins with '?' or '#'"],
])('%s is refused, and the error names its input', async (uri, says) => {
  for (const which of ['tracking', 'registry'] as const) {
    const error = await refusal({ [which]: uri })
    expect(error).toBeInstanceOf(UsageError)
    const { message } = error as UsageError
    expect(message).toContain(says)
    expect(message).toMatch(new RegExp(`^The ${which} URI\\b`))
    expect(message).not.toContain('hunter2')
  }
})
