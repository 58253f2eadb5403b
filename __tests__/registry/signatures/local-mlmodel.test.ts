import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readLocalMlmodel } from '../../../src/registry/signatures/local-mlmodel.ts'
import { longestMlmodel } from '../../../src/registry/signatures/mlmodel.ts'

const root = mkdtempSync(join(tmpdir(), 'stagegate-signature-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function folder(name: string): string {
  const path = join(root, name)
  mkdirSync(path, { recursive: true })
  return path
}

describe('the file MLmodel of a local folder', () => {
  test('is read, also from a relative path', async () => {
    const path = folder('a model/ä')
    writeFileSync(join(path, 'MLmodel'), 'flavors: ä\n')
    const text = { kind: 'text', text: 'flavors: ä\n' }
    expect(await readLocalMlmodel(path, null)).toEqual(text)
    expect(await readLocalMlmodel('a model/ä', root)).toEqual(text)
    expect(await readLocalMlmodel('./a model/ä/', root)).toEqual(text)
  })

  test('is not read relative to an unknown folder', async () => {
    expect(await readLocalMlmodel('mlruns/0', null)).toMatchObject({ kind: 'not-there' })
  })

  test('does not exist', async () => {
    const path = folder('empty')
    for (const missing of [path, join(path, 'nowhere'), join(path, 'x'.repeat(300))]) {
      expect(await readLocalMlmodel(missing, null)).toMatchObject({ kind: 'not-there' })
    }
    writeFileSync(join(path, 'file'), '')
    expect(await readLocalMlmodel(join(path, 'file'), null)).toMatchObject({ kind: 'not-there' })
  })

  test('is not read if it is a symbolic link', async () => {
    const path = folder('linked')
    const secret = join(folder('elsewhere'), 'MLmodel')
    writeFileSync(secret, 'flavors: {}\n')
    symlinkSync(secret, join(path, 'MLmodel'))
    expect(await readLocalMlmodel(path, null)).toEqual({
      kind: 'not-there',
      because: `${join(path, 'MLmodel')} is a symbolic link, which is not followed`,
    })
  })

  test('is not read if it is a folder, a pipe, a socket or a device', async () => {
    const asFolder = folder('as-folder')
    mkdirSync(join(asFolder, 'MLmodel'))
    const asPipe = folder('as-pipe')
    execFileSync('mkfifo', [join(asPipe, 'MLmodel')])
    const asSocket = folder('s')
    const server = createServer().listen(join(asSocket, 'MLmodel'))
    await new Promise((resolve) => server.once('listening', resolve))
    for (const path of [asFolder, asPipe, asSocket]) {
      expect(await readLocalMlmodel(path, null)).toMatchObject({ kind: 'not-there' })
    }
    await new Promise((resolve) => server.close(resolve))
  })

  test('is not read if it has more than a megabyte', async () => {
    const path = folder('large')
    writeFileSync(join(path, 'MLmodel'), 'x'.repeat(longestMlmodel))
    expect(await readLocalMlmodel(path, null)).toMatchObject({ kind: 'text' })
    writeFileSync(join(path, 'MLmodel'), 'x'.repeat(longestMlmodel + 1))
    expect(await readLocalMlmodel(path, null)).toEqual({
      kind: 'not-known',
      reason: 'unusable',
      because: `${join(path, 'MLmodel')} is larger than 1 MB`,
    })
  })
})
