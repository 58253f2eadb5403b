import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { ArtifactReading } from '../../../src/core/artifacts/artifacts.ts'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { everyMlflow, registryFile, using } from './registry-file.ts'

function source(uri: string): string {
  return `UPDATE model_versions SET source = '${uri}' WHERE name = 'churn' AND version = 3`
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Of version 3, as a command in the registry's own folder reads them. */
async function reading(path: string, cwd: string | null = dirname(path)): Promise<ArtifactReading> {
  return await using({ path, ...(cwd !== null && { cwd }) }, async (store) => {
    const version = await store.readVersion(modelName('churn'), versionNumber(3))
    if (version === null) throw new Error('no version 3')
    return await store.readArtifacts(version, null)
  })
}

describe.each(everyMlflow)('the artifacts of a version in a SQLite file of %s', (of) => {
  test('are read from a folder, relative to the working directory, or whole', async () => {
    const path = registryFile(of, source('mlruns/1/r/artifacts/a model'))
    const folder = join(dirname(path), 'mlruns/1/r/artifacts/a model')
    put(join(folder, 'MLmodel'), 'flavors: {}\n')
    put(join(folder, 'data/weights.bin'), 'x')
    const files = [{ path: 'MLmodel' }, { path: 'data/weights.bin', bytes: 1 }]
    expect(await reading(path)).toMatchObject({ kind: 'read', files, signature: null })
    expect(await reading(path, null)).toMatchObject({ kind: 'not-readable', reason: 'no-place' })
    const whole = registryFile(of, source(`file://${encodeURI(folder)}`))
    expect(await reading(whole, null)).toMatchObject({ kind: 'read', files })
  })

  test('are not read if their MLmodel says that they are of another run', async () => {
    const path = registryFile(of, source('model'))
    const run = await using({ path }, (store) =>
      store.readVersion(modelName('churn'), versionNumber(3)),
    )
    const mlmodel = join(dirname(path), 'model/MLmodel')
    put(mlmodel, `flavors: {}\nrun_id: ${run?.runId}\n`)
    expect(await reading(path)).toMatchObject({ kind: 'read' })
    put(mlmodel, `flavors: {}\nrun_id: ${'f'.repeat(32)}\n`)
    expect(await reading(path)).toMatchObject({ reason: 'of-another-model' })
  })

  test('are not read through a link, from a server or a store, or where there are none', async () => {
    const path = registryFile(of, source('model'))
    put(join(dirname(path), 'model/MLmodel'), 'flavors: {}\n')
    symlinkSync('/etc', join(dirname(path), 'model/etc'))
    expect(await reading(path)).toMatchObject({ kind: 'not-readable', reason: 'not-safe' })
    for (const uri of [
      'mlflow-artifacts:/1/r',
      's3://bucket/r',
      'https://host/r',
      'none',
      'a/../b',
    ]) {
      const { kind } = await reading(registryFile(of, source(uri)))
      expect([uri, kind]).toEqual([uri, 'not-readable'])
    }
  })
})
