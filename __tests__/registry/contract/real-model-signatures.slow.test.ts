import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aliasName, modelName, versionNumber } from '../../../src/core/model/model.ts'
import type { ModelSignature, SignatureReading } from '../../../src/core/signatures/signature.ts'
import { collectVersion } from '../../../src/evidence/collect-versions.ts'
import { readSignature } from '../../../src/evidence/read-signatures.ts'
import { openMlflow } from '../../../src/registry/mlflow/open.ts'
import type { ModelRegistry, TrackingStore } from '../../../src/registry/port/registry.ts'
import { openSqlite } from '../../../src/registry/sqlite/open.ts'
import { describeWithMlflow } from '../../../testing/mlflow/real-mlflow.ts'

type Kind = 'columns' | 'tensor' | 'none'

interface Registered {
  readonly artifacts: 'proxied' | 'local'
  readonly signature: Kind
  readonly way: string
  readonly model: string
  readonly version: number
}

const ways = ['logged model', 'logged model of a run', 'folder of a run', 'folder', 'copy'] as const
const kinds: readonly Kind[] = ['columns', 'tensor', 'none']

/** What log-models.py logs, in the vocabulary of core. */
const written: Readonly<Record<Exclude<Kind, 'none'>, ModelSignature>> = {
  columns: {
    inputs: [
      { name: 'age', required: true, type: { kind: 'column', type: 'long' } },
      {
        name: 'it\'s "100%" <ä> 🤖',
        required: false,
        type: { kind: 'column', type: 'double' },
      },
      {
        name: 'nested',
        required: true,
        type: {
          kind: 'column',
          type: {
            type: 'object',
            properties: { a: { type: 'array', items: { type: 'string' }, required: true } },
          },
        },
      },
    ],
    outputs: [{ name: null, required: true, type: { kind: 'column', type: 'double' } }],
    params: [
      { name: 'k', type: 'double', default: { value: 0.5 } },
      { name: 'l', type: { type: 'long', shape: [-1] }, default: { value: [1] } },
    ],
    others: {},
  },
  tensor: {
    inputs: [
      {
        name: null,
        required: true,
        type: { kind: 'tensor', dtype: 'float32', shape: [-1, 28, 28], others: {} },
      },
    ],
    outputs: [
      {
        name: 'p',
        required: true,
        type: { kind: 'tensor', dtype: 'float32', shape: [-1, 10], others: {} },
      },
    ],
    params: null,
    others: {},
  },
}

function expected(kind: Kind): SignatureReading {
  return kind === 'none' ? { kind: 'none' } : { kind: 'found', signature: written[kind] }
}

describeWithMlflow('the signatures of models that MLflow logged', (mlflow) => {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-models-'))
  let registered: readonly Registered[] = []
  let rest: ModelRegistry & TrackingStore
  let sqlite: ModelRegistry & TrackingStore

  beforeAll(async () => {
    const script = join(import.meta.dirname, 'log-models.py')
    const env = { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true' }
    const { stdout } = await promisify(execFile)(
      mlflow.python,
      [script, mlflow.url, folder],
      // MLflow's client says in green where the run is, on stdout.
      { cwd: folder, env, maxBuffer: 16 * 1024 * 1024 },
    )
    registered = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
    rest = openMlflow({ uri: mlflow.url, credentials: { kind: 'none' }, env: {} })
    sqlite = await openSqlite('write', { path: mlflow.database })
  }, 180_000)

  afterAll(async () => {
    await rest?.close()
    await sqlite?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function read(
    store: ModelRegistry & TrackingStore,
    artifacts: Registered['artifacts'],
    way: string,
    kind: Kind,
  ): Promise<SignatureReading> {
    const one = registered.find(
      (it) => it.artifacts === artifacts && it.way === way && it.signature === kind,
    )
    if (one === undefined) throw new Error(`${way} of ${kind} was not registered`)
    const version = await store.readVersion(modelName(one.model), versionNumber(one.version))
    if (version === null) throw new Error('the version is gone')
    const wanted = { version, named: null }
    const target = { kind: 'alias', alias: aliasName('champion') } as const
    const stores = { registry: store, tracking: store }
    const { ownModel } = await collectVersion(stores, wanted, target, [], new Map())
    return await readSignature(store, version, ownModel)
  }

  describe.each(ways)('registered as a %s', (way) => {
    test.each(kinds)('are read through the artifact proxy: %s', async (kind) => {
      expect(await read(rest, 'proxied', way, kind)).toEqual(expected(kind))
    })

    test.each(kinds)('are fetched by the server from its files: %s', async (kind) => {
      expect(await read(rest, 'local', way, kind)).toEqual(expected(kind))
    })

    test.each(kinds)('are read beside a SQLite file on the same machine: %s', async (kind) => {
      expect(await read(sqlite, 'local', way, kind)).toEqual(expected(kind))
    })

    test('are not known with a SQLite registry whose artifacts are on a server', async () => {
      expect(await read(sqlite, 'proxied', way, 'columns')).toMatchObject({
        kind: 'not-known',
        because: expect.stringContaining('not on this machine'),
      })
    })
  })

  test('are not known after the files are deleted', async () => {
    rmSync(join(folder, 'a folder'), { recursive: true })
    for (const way of ways) {
      for (const store of [rest, sqlite]) {
        expect(await read(store, 'local', way, 'columns')).toMatchObject({ kind: 'not-known' })
      }
    }
  })
})
