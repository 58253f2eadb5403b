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
  test.each([
    'databricks',
    'databricks-uc',
    'Databricks',
    'databricks://prod',
    'databricks-uc://p',
  ])('%s is known, and not supported yet', async (uri) => {
    expect(await refusal({ tracking: uri })).toBeInstanceOf(UsageError)
    expect(await refusal({ tracking: uri })).toMatchObject({
      message: expect.stringContaining('The tracking URI names Databricks, which Stagegate does'),
    })
    expect(await refusal({ registry: uri })).toMatchObject({
      message: expect.stringContaining('The registry URI names Databricks, which Stagegate does'),
    })
  })
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
