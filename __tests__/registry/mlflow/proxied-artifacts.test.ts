import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { ArtifactReading } from '../../../src/core/artifacts/artifacts.ts'
import { loggedModelId } from '../../../src/core/model/model.ts'
import { failureOf, openScripted, type Reply, scriptedMlflow } from './scripted-mlflow.ts'
import { proxy, version } from './signature-server.ts'

const id = loggedModelId(`m-${'a'.repeat(32)}`)
const of = version(`models:/${id}`)
const folder = `7/models/${id}/artifacts`
const text = (content: string): Reply => ({
  status: 200,
  type: 'application/octet-stream',
  text: content,
})
const row = (path: string, size: number | undefined, isFolder = false) => ({
  path,
  is_dir: isFolder,
  ...(size !== undefined && { file_size: size }),
})

/** Reads from a server that answers a listing by its `path`, and a file by the path below the proxy's. */
async function read(
  listings: Readonly<Record<string, readonly object[] | Reply>>,
  files: Readonly<Record<string, Reply | (() => Reply)>> = {},
  uri = `mlflow-artifacts:/${folder}`,
): Promise<{
  reading: ArtifactReading
  transcript: readonly string[]
  retries: readonly string[]
}> {
  const server = await scriptedMlflow((asked) => {
    if (asked.path === `logged-models/${id}`) {
      return { json: { model: { info: { model_id: id, artifact_uri: uri } } } }
    }
    if (asked.path === proxy) {
      const listing = listings[asked.query.get('path') ?? '']
      return listing === undefined || Array.isArray(listing)
        ? { json: { files: listing ?? [] } }
        : (listing as Reply)
    }
    const file = files[decodeURIComponent(asked.path.slice(proxy.length + 1))]
    if (typeof file === 'function') return file()
    return file ?? { status: 404, json: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'No' } }
  })
  const { mlflow, retries } = openScripted(server.url)
  try {
    const reading = await mlflow.readArtifacts(of, id)
    return { reading, transcript: server.transcript, retries }
  } finally {
    await mlflow.close()
    await server.close()
  }
}

test('each file of each folder is read once, and each folder listed before and after', async () => {
  const { reading, transcript } = await read(
    {
      [folder]: [row('MLmodel', 3), row('data', undefined, true), row('empty', undefined)],
      [`${folder}/data`]: [row('a %2e#?&+.bin', 2)],
    },
    {
      [`${folder}/MLmodel`]: text('abc'),
      [`${folder}/data/a %2e#?&+.bin`]: text('xy'),
      [`${folder}/empty`]: text(''),
    },
  )
  const digest = (content: string) => createHash('sha256').update(content).digest('hex')
  expect(reading).toEqual({
    kind: 'read',
    files: [
      { path: 'MLmodel', bytes: 3, sha256: digest('abc'), parts: null },
      { path: 'data/a %2e#?&+.bin', bytes: 2, sha256: digest('xy'), parts: null },
      { path: 'empty', bytes: 0, sha256: digest(''), parts: null },
    ],
    signature: null,
  })
  expect(transcript).toHaveLength(1 + 2 + 3 + 2)
})

test('a file whose connection breaks is asked for again, and digested anew', async () => {
  let asked = 0
  const { reading, retries } = await read(
    { [folder]: [row('MLmodel', 1000)] },
    { [`${folder}/MLmodel`]: () => (asked++ === 0 ? 'cut short' : text('x'.repeat(1000))) },
  )
  expect(reading).toMatchObject({ kind: 'read', files: [{ bytes: 1000 }] })
  expect(retries).toHaveLength(1)
})

test('a page in place of a file is an error, unless the file is a page', async () => {
  const page: Reply = { status: 200, type: 'text/html', text: '<p>' }
  const listing = (name: string) => ({ [folder]: [row(name, 3)] })
  const failed = await failureOf(read(listing('MLmodel'), { [`${folder}/MLmodel`]: page }))
  expect(failed.message).toContain('a login page in front of the server')
  const { reading } = await read(listing('card.html'), { [`${folder}/card.html`]: page })
  expect(reading.kind).toBe('read')
})

test('the files of another logged model in place of the own ones are not read, signed or not', async () => {
  const another = `flavors: {}\nmodel_id: m-${'b'.repeat(32)}\n`
  const of = async (mlmodel: string) => {
    const listing = [row('MLmodel', mlmodel.length), row('model.sig', 2), row('weights', 1)]
    const contents = { MLmodel: text(mlmodel), 'model.sig': text('{}'), weights: text('x') }
    const files = Object.entries(contents).map(([path, it]) => [`${folder}/${path}`, it])
    return (await read({ [folder]: listing }, Object.fromEntries(files))).reading
  }
  expect(await of(another)).toMatchObject({ kind: 'not-readable', reason: 'of-another-model' })
  expect(await of(another.replaceAll('b', 'a'))).toMatchObject({ kind: 'read' })
  // A model that was saved without MLflow's tracking names nobody.
  expect(await of('flavors: {}\n')).toMatchObject({ kind: 'read' })
})

test('a file that the server lists and does not have is no file', async () => {
  const { reading } = await read({ [folder]: [row('MLmodel', 3)] })
  expect(reading).toMatchObject({ kind: 'not-readable', reason: 'not-there' })
})

test('a server that does not serve artifacts, or no such folder, is not readable', async () => {
  const closed: Reply = {
    status: 503,
    type: 'text/html',
    text: 'Endpoint: /x disabled due to the mlflow server running with `--no-serve-artifacts`. To enable artifacts server functionality, run `mlflow server` with `--serve-artifacts`',
  }
  expect((await read({ [folder]: closed })).reading).toMatchObject({ reason: 'no-place' })
  expect((await read({})).reading).toMatchObject({ reason: 'not-there' })
  for (const uri of [
    ...['mlflow-artifacts://other:1/7', 's3://bucket/7', 'mlflow-artifacts:/a/../b'],
    ...['mlflow-artifacts:/', 'mlflow-artifacts:', 'mlflow-artifacts:/./'],
  ]) {
    expect((await read({}, {}, uri)).reading).toMatchObject({ reason: 'no-place' })
  }
})

test('a listing of more than 4 MB, a size beyond every file and a hostile path are refused', async () => {
  const long: Reply = {
    status: 200,
    type: 'application/json',
    text: `{"files": [${' '.repeat(4 * 1024 * 1024)}]}`,
  }
  expect((await read({ [folder]: long })).reading).toMatchObject({ reason: 'not-safe' })
  for (const rows of [
    [row('a', -1)],
    [{ path: 'a', file_size: '9223372036854775807' }],
    [row('../../etc/passwd', 1)],
  ]) {
    expect((await read({ [folder]: rows })).reading).toMatchObject({ reason: 'not-safe' })
  }
})

test('a listing that is no listing, or a server that refuses the credentials, is an error', async () => {
  const strange = await failureOf(read({ [folder]: { json: { files: 'none' } } }))
  expect(strange.message).toContain('This cannot be used')
  const forbidden: Reply = { status: 403, type: 'text/plain', text: 'Permission denied' }
  await failureOf(read({ [folder]: forbidden }))
  const down = await failureOf(read({ [folder]: [row('a', 1)] }, { [`${folder}/a`]: 'reset' }))
  expect(down.message).toContain('tried 8 times')
})

describe('a folder of this machine that a server names', () => {
  const named = async (mlmodel: string, named = 'own', relative = false) => {
    const here = mkdtempSync(join(tmpdir(), 'stagegate-named-'))
    try {
      mkdirSync(join(here, 'own'))
      writeFileSync(join(here, 'own', 'MLmodel'), mlmodel)
      return (await read({}, {}, relative ? named : join(here, named))).reading
    } finally {
      rmSync(here, { recursive: true })
    }
  }

  test('is read if its MLmodel says that it is of the logged model', async () => {
    expect(await named(`flavors: {}\nmodel_id: ${id}\n`)).toMatchObject({
      kind: 'read',
      files: [{}],
    })
  })

  test('is not read if that is of another one, says nothing, or is not there', async () => {
    const other = `flavors: {}\nmodel_id: m-${'b'.repeat(32)}\n`
    for (const text of [other, 'flavors: {}\n', '']) {
      expect(await named(text)).toMatchObject({ reason: 'of-another-model' })
    }
    expect(await named(`flavors: {}\nmodel_id: ${id}\n`, 'none')).toMatchObject({
      reason: 'not-there',
    })
    expect(await named(`flavors: {}\nmodel_id: ${id}\n`, 'own', true)).toMatchObject({
      reason: 'no-place',
    })
  })
})

test('a server that never ends a file is taken for one that hangs', async () => {
  const server = await scriptedMlflow((asked) => {
    if (asked.path === proxy) return { json: { files: [row('a', 10_000)] } }
    if (asked.path.startsWith(proxy)) return 'dripping'
    return {
      json: { model: { info: { model_id: id, artifact_uri: `mlflow-artifacts:/${folder}` } } },
    }
  })
  const env = { MLFLOW_HTTP_REQUEST_TIMEOUT: '0.1', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' }
  const { mlflow } = openScripted(server.url, { env })
  const failed = await failureOf(mlflow.readArtifacts(of, id))
  await mlflow.close()
  await server.close()
  expect(failed.message).toContain('no answer')
})

test('a server that is gone in the middle is an error, and not a verdict', async () => {
  const listings = { [folder]: [row('a', 1), row('b', 1)] }
  const files = { [`${folder}/a`]: text('x'), [`${folder}/b`]: 'reset' as const }
  expect((await failureOf(read(listings, files))).message).toContain('tried 8 times')
})
