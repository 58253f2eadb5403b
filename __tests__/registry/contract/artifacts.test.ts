import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { rootDigest } from '../../../src/core/artifacts/root-digest.ts'
import { openMlflow } from '../../../src/registry/mlflow/open.ts'
import type { ModelRegistry, TrackingStore } from '../../../src/registry/port/registry.ts'
import { openSqlite } from '../../../src/registry/sqlite/open.ts'
import { describeWithMlflow } from '../../../testing/mlflow/real-mlflow.ts'

const of = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

describeWithMlflow('the artifacts of a version', ({ url, database, seed }) => {
  let rest: ModelRegistry & TrackingStore

  beforeAll(() => {
    rest = openMlflow({ uri: url, credentials: { kind: 'none' }, env: {} })
  })
  afterAll(() => rest?.close())

  async function logged(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) {
    const model = await seed.model('artifacts')
    const run = await seed.run()
    const loggedModel = await seed.loggedModel(run)
    await seed.files(loggedModel, files)
    const number = await seed.version(model, { run, loggedModel })
    const version = await rest.readVersion(model, number)
    if (version === null) throw new Error('the version is gone')
    return { version, loggedModel }
  }

  test('are read through the artifact proxy, whatever the names of files', async () => {
    const files = {
      MLmodel: 'flavors: {}\n',
      'data/weights.bin': Buffer.alloc(3_000_000, 7),
      'data/with space, ü 🤖 + & = ;.txt': 'x',
      empty: '',
      'page.html': '<html>',
    }
    const { version, loggedModel } = await logged({ ...files, 'model.sig': '{}' })
    for (const own of [loggedModel, null]) {
      const reading = await rest.readArtifacts(version, own)
      if (reading.kind !== 'read') throw new Error(reading.because)
      const found = Object.fromEntries(reading.files.map(({ path, sha256 }) => [path, sha256]))
      const expected = Object.entries(files).map(([path, content]) => [path, of(content)])
      expect(found).toEqual(Object.fromEntries(expected))
      expect(reading.signature).toBe('{}')
    }
  })

  test('have another root digest after any change, and the old one again without it', async () => {
    const { version, loggedModel } = await logged({ MLmodel: 'a', b: 'b' })
    const digest = async () => {
      const reading = await rest.readArtifacts(version, loggedModel)
      return reading.kind === 'read' ? rootDigest(reading.files) : reading.because
    }
    const first = await digest()
    await seed.files(loggedModel, { b: 'c' })
    const changed = await digest()
    await seed.files(loggedModel, { b: 'b', c: 'c' })
    const added = await digest()
    await seed.files(loggedModel, { c: null, 'model.sig': 'signed' })
    expect(await digest()).toBe(first)
    expect(new Set([first, changed, added]).size).toBe(3)
  })

  test('are not readable of a logged model without files, and of a store elsewhere', async () => {
    const { version, loggedModel } = await logged({})
    expect(await rest.readArtifacts(version, loggedModel)).toMatchObject({ reason: 'not-there' })
    const stored = { ...version, source: 's3://bucket/model' }
    expect(await rest.readArtifacts(stored, null)).toMatchObject({ reason: 'no-place' })
  })

  test('are not readable with a SQLite registry whose artifacts are on a server', async () => {
    const { version, loggedModel } = await logged({ MLmodel: 'a' })
    const sqlite = await openSqlite('read', { path: database })
    const reading = await sqlite.readArtifacts(version, loggedModel)
    await sqlite.close()
    expect(reading).toMatchObject({ kind: 'not-readable', reason: 'no-place' })
  })
})
