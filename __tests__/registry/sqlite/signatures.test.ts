import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import type { SignatureReading } from '../../../src/core/signatures/signature.ts'
import { mlmodel, oneColumn, withInputs } from '../signatures/mlmodel-texts.ts'
import { change, everyMlflow, registryFile, using } from './registry-file.ts'

/** Of version 3, in a file that an MLflow of that version wrote, after these changes. */
async function reading(
  path: string,
  { relative = true, workspace }: { relative?: boolean; workspace?: string } = {},
): Promise<SignatureReading> {
  const options = {
    path,
    ...(relative && { cwd: dirname(path) }),
    ...(workspace !== undefined && { workspace }),
  }
  return await using(options, async (store) => {
    const version = await using({ path }, (it) =>
      it.readVersion(modelName('churn'), versionNumber(3)),
    )
    if (version === null) throw new Error('no version 3')
    return await store.readSignature(version, null)
  })
}

function source(uri: string): string {
  return `UPDATE model_versions SET source = '${uri}' WHERE name = 'churn' AND version = 3`
}

function artifacts(uri: string): string {
  return `UPDATE runs SET artifact_uri = '${uri}'`
}

function tag(value: string): string {
  return `INSERT INTO tags (key, value, run_uuid)
    SELECT 'mlflow.log-model.history', '${value}', run_id FROM model_versions
    WHERE name = 'churn' AND version = 3`
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

describe.each(everyMlflow)('the signature of a version in a SQLite file of %s', (of) => {
  test('is read from the files of a run, relative to the working directory', async () => {
    const path = registryFile(of, source('mlruns/1/r/artifacts/a model'))
    put(join(dirname(path), 'mlruns/1/r/artifacts/a model/MLmodel'), withInputs(oneColumn))
    expect((await reading(path)).kind).toBe('found')
    expect((await reading(path, { relative: false })).kind).toBe('not-known')
  })

  test('is read from the run’s tag if the files are not on this machine', async () => {
    const history = JSON.stringify([
      { artifact_path: 'model', signature: { inputs: oneColumn } },
      { artifact_path: 'other', signature: null },
    ])
    const path = registryFile(
      of,
      artifacts('s3://bucket/r/artifacts'),
      source('s3://bucket/r/artifacts/model'),
      tag(history),
    )
    expect((await reading(path)).kind).toBe('found')
    change(path, source('s3://bucket/r/artifacts/other'))
    expect(await reading(path)).toEqual({
      kind: 'not-known',
      reason: 'not-there',
      because:
        'its artifacts are not on this machine, and a SQLite file has no server that could fetch ' +
        "them; the run's tag mlflow.log-model.history has no signature of this model",
    })
    change(path, source('s3://bucket/elsewhere/model'))
    expect((await reading(path)).kind).toBe('not-known')
  })

  test.each([
    ['models:/m-00000000000000000000000000000000', /no logged model/],
    ['runs:/00000000000000000000000000000000/model', /no such run/],
    ['/srv/../etc', /'\.\.' in its path/],
    ['', /names no artifact URI/],
  ])('is not known for %j', async (uri, because) => {
    expect(await reading(registryFile(of, source(uri)))).toMatchObject({
      kind: 'not-known',
      because: expect.stringMatching(because),
    })
  })

  test('is read from the files of the version that it was copied from', async () => {
    const path = registryFile(of, source('models:/other/1'))
    const folder = join(dirname(path), 'files')
    put(join(folder, 'MLmodel'), mlmodel(''))
    expect((await reading(path)).kind).toBe('not-known')
    change(path, `UPDATE model_versions SET storage_location = 'file://${folder}'`)
    expect(await reading(path)).toEqual({ kind: 'none' })
  })
})

test('the signature of a logged model or run of another workspace is not read', async () => {
  const path = registryFile('mlflow-3.17')
  const folder = join(dirname(path), 'files')
  put(join(folder, 'MLmodel'), withInputs(oneColumn))
  const model = 'm-0e24634ebbd74ad7959802e6f552c5fd'
  change(
    path,
    `UPDATE logged_models SET artifact_location = '${folder}'`,
    artifacts(folder),
    source(`models:/${model}`),
  )
  expect((await reading(path)).kind).toBe('found')
  expect((await reading(path, { workspace: 'other' })).kind).toBe('not-known')
  change(path, source('runs:/3d1e0db403b4465f9f80008191693b90'))
  expect((await reading(path)).kind).toBe('found')
  expect((await reading(path, { workspace: 'other' })).kind).toBe('not-known')
})

test('the signature of a deleted logged model is not read', async () => {
  const path = registryFile('mlflow-3.17', source('models:/m-6564bba71b594431ad41377c019963c9'))
  expect(await reading(path)).toMatchObject({ because: expect.stringMatching(/no logged model/) })
})
