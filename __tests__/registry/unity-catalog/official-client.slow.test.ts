import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { aliasName, versionNumber } from '../../../src/core/model/model.ts'
import { closeStores, openStores } from '../../../src/registry/open.ts'
import type { Stores } from '../../../src/registry/port/registry.ts'
import {
  startWorkspace,
  type Workspace,
  type WorkspaceRequest,
} from '../../../testing/databricks/unity-catalog.ts'
import { PythonScript } from '../../../testing/mlflow/python-script.ts'
import { describeWithMlflow } from '../../../testing/mlflow/real-mlflow.ts'
import { Seeding } from '../../../testing/mlflow/seeding.ts'

const script = fileURLToPath(
  new URL('../../../testing/databricks/official-client.py', import.meta.url),
)

/**
 * MLflow's own client and Stagegate do the same at the same workspace. Each answer of the workspace goes through
 * the client's message types on the way, so the workspace of the tests cannot drift from them.
 */
describeWithMlflow('beside MLflow’s own client', ({ url, python }) => {
  const seed = new Seeding(url, {}, 'main.ml.')
  let workspace: Workspace
  let official: PythonScript
  let stores: Stores

  beforeAll(async () => {
    workspace = await startWorkspace({ mlflow: url })
    const env = {
      DATABRICKS_HOST: workspace.url,
      DATABRICKS_TOKEN: 'FAKE_PAT',
      DATABRICKS_CONFIG_FILE: '/no/such/file',
      MLFLOW_ENABLE_DB_SDK: 'true',
    }
    official = new PythonScript(python, script, process.cwd(), env)
    const uris = { trackingUri: 'databricks', registryUri: 'databricks-uc' }
    stores = await openStores(
      'write',
      { ...uris, credentials: { kind: 'none' } },
      { env, cwd: '/', onRetry: () => undefined },
    )
  })

  afterAll(async () => {
    official.stop()
    await closeStores(stores)
    await workspace.close()
  })

  /** Requests without those that ask what workspace it is, as far as they must agree. */
  function asked(): readonly object[] {
    const told = workspace.asked
      .filter(({ path }) => !path.startsWith('/.well-known/'))
      .map(requestAsCompared)
    workspace.forget()
    return told
  }

  async function officially(method: string, ...given: readonly unknown[]) {
    workspace.forget()
    const answer = (await official.ask(...([method, ...given] as string[]))) as {
      // biome-ignore lint/suspicious/noExplicitAny: what Python tells of its own objects
      value?: any
      error?: string
    }
    return { ...answer, asked: asked() }
  }

  test('a registered model, its versions and its runs are read alike', async () => {
    const model = await seed.model('read', { team: 'risk' })
    const { run, version } = await seed.trained(model, [{ key: 'auc', value: 0.9 }])
    await seed.alias(model, 'champion', version)
    await seed.versionTag(model, version, 'validated', 'yes')

    const theirModel = await officially('get_registered_model', model)
    const theirVersion = await officially('get_model_version', model, '1')
    const theirRun = await officially('get_run', run)
    const theirs = [theirModel, theirVersion, theirRun].flatMap((it) => it.asked)
    const snapshot = await stores.registry.readSnapshot(model)
    const ours = asked()
    const read = await stores.tracking.readRun(run)
    expect([...ours, ...asked()]).toEqual(expect.arrayContaining([...theirs]))

    expect(theirModel.value).toMatchObject({ name: model, aliases: { champion: '1' } })
    expect(theirModel.value.tags).toEqual(Object.fromEntries(snapshot.tags))
    expect(snapshot.aliases).toEqual(new Map([['champion', version]]))
    const [row] = snapshot.versions
    expect(theirVersion.value).toMatchObject({
      ...{ status: row?.status, run_id: row?.runId, source: row?.source, version: '1' },
      ...{ aliases: ['champion'], tags: Object.fromEntries(row?.tags ?? []) },
    })
    expect(theirRun.value).toMatchObject({ run_id: run, status: read?.status })
    expect(theirRun.value.metrics.auc).toBe(read?.metrics.get('auc')?.value)
  })

  test('versions are listed alike, but for the number on a page', async () => {
    const model = await seed.model('list')
    await seed.version(model)
    await seed.version(model)
    const theirs = await officially('search_model_versions', `name='${model}'`, 1000)
    await stores.registry.listVersions(model)
    const ours = asked()
    // The client hands the token of an empty page on to whoever asked; Stagegate reads all pages.
    expect(ours).toEqual(expect.arrayContaining([...theirs.asked]))
    const byRun = await officially('search_model_versions', "run_id='abc'", 1000)
    expect(byRun.error).toBe('INVALID_PARAMETER_VALUE')
  })

  test('aliases and tags are written and removed alike', async () => {
    const model = await seed.model('write')
    const version = await seed.version(model)
    const { registry } = stores
    const alias = aliasName('champion')
    const writes: readonly [readonly unknown[], () => Promise<unknown>][] = [
      [
        ['set_registered_model_alias', model, 'champion', '1'],
        () => registry.move({ kind: 'point-alias', model, alias, version, from: null }),
      ],
      [
        ['delete_registered_model_alias', model, 'champion'],
        () => registry.move({ kind: 'remove-alias', model, alias, version }),
      ],
      [
        ['set_model_version_tag', model, '1', 'stagegate_record_1', '{"v": 1}'],
        () => registry.setVersionTag(model, version, 'stagegate_record_1', '{"v": 1}'),
      ],
      [
        ['delete_model_version_tag', model, '1', 'stagegate_record_1'],
        () => registry.deleteVersionTag(model, version, 'stagegate_record_1'),
      ],
      [
        ['set_registered_model_tag', model, 'stagegate_held_a', 'x'],
        () => registry.setModelTag(model, 'stagegate_held_a', 'x'),
      ],
      [
        ['delete_registered_model_tag', model, 'stagegate_held_a'],
        () => registry.deleteModelTag(model, 'stagegate_held_a'),
      ],
    ]
    for (const [[method, ...given], write] of writes) {
      const theirs = await officially(String(method), ...given)
      expect(theirs.error).toBeUndefined()
      await write()
      // The client reads the registered model before it sets an alias, to see whether it is a prompt.
      const written = theirs.asked.filter((it) => 'method' in it && it.method !== 'GET')
      expect({ method, asked: asked() }).toEqual({ method, asked: written })
    }
  })

  test('what is not there, or not allowed, is refused alike', async () => {
    const model = await seed.model('refused')
    await seed.version(model)
    const missing = await officially('get_model_version', model, '9')
    expect(missing.error).toBe('RESOURCE_DOES_NOT_EXIST')
    expect(await stores.registry.readVersion(model, versionNumber(9))).toBeNull()
    const reserved = await officially('set_model_version_tag', model, '1', 'a.b', 'x')
    expect(reserved.error).toBe('INVALID_PARAMETER_VALUE')
    workspace.forget()
    const ours = stores.registry.setVersionTag(model, versionNumber(1), 'a.b', 'x')
    await expect(ours).rejects.toThrow('one of the characters . , - = / :')
    expect(asked()).toEqual([])
  })
})

/**
 * What differs, and why: a client's name, version and compression are its own; `run_uuid` is what MLflow before
 * 1.0 called `run_id`, and the client sends both.
 */
function requestAsCompared({ method, path, query, body, headers }: WorkspaceRequest) {
  const { run_uuid, ...rest } = query
  return {
    ...{ method, path, body },
    query: rest,
    authorization: headers.authorization,
    workspace: headers['x-databricks-org-id'],
  }
}
