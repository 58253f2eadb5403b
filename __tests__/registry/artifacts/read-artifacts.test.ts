import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ArtifactReading } from '../../../src/core/artifacts/artifacts.ts'
import type { ArtifactEntry, ArtifactTree } from '../../../src/registry/artifacts/artifact-tree.ts'
import { localTree } from '../../../src/registry/artifacts/local-tree.ts'
import { readArtifacts } from '../../../src/registry/artifacts/read-artifacts.ts'

const of = (text: string) => createHash('sha256').update(text).digest('hex')

function because(reading: ArtifactReading): string {
  return reading.kind === 'not-readable' ? `${reading.reason}: ${reading.because}` : 'was read'
}

describe('in a folder of this machine', () => {
  let root: string

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'stagegate-artifacts-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  function write(path: string, content = path): void {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }

  const read = async (path = root, cwd: string | null = null) =>
    await readArtifacts(() => ({ tree: localTree(path, cwd), whose: null, mustSay: false }))

  test('every file is read, sorted by its path, and the signature beside them', async () => {
    for (const path of ['MLmodel', 'data/b', 'data-a', 'data/a/ü 🤖 %2e%2e #?', 'empty'])
      write(path)
    writeFileSync(join(root, 'empty'), '')
    write('model.sig', '{}')
    write('.git/config')
    write('data/.gitignore')
    const paths = [
      '.git/config',
      'MLmodel',
      'data-a',
      'data/.gitignore',
      'data/a/ü 🤖 %2e%2e #?',
      'data/b',
      'empty',
    ]
    expect(await read()).toEqual({
      kind: 'read',
      files: paths.map((path) => {
        const content = path === 'empty' ? '' : path
        return { path, bytes: Buffer.byteLength(content), sha256: of(content), parts: null }
      }),
      signature: '{}',
    })
  })

  test('a folder that is not there, is empty, or has a signature and files of git only, is not readable', async () => {
    expect(because(await read(join(root, 'none')))).toMatch(/^not-there: this machine has no /)
    expect(because(await read())).toBe('not-there: the folder of the model has no files')
    write('model.sig', '{}')
    write('.gitattributes')
    expect(because(await read())).toBe('not-there: the folder of the model has no files')
  })

  test('a relative path is read only where it is known what it is relative to', async () => {
    write('model/MLmodel')
    expect(because(await read('model'))).toMatch(/^no-place: the path model is relative/)
    expect(because(await read('model', root))).toBe('was read')
  })

  test('no symbolic link, pipe or folder behind a link is opened', async () => {
    write('MLmodel')
    symlinkSync('MLmodel', join(root, 'link'))
    expect(because(await read())).toMatch(/^not-safe: .*link is a symbolic link or no regular file/)
    rmSync(join(root, 'link'))
    symlinkSync(tmpdir(), join(root, 'elsewhere'))
    expect(because(await read())).toMatch(/^not-safe: .*elsewhere is a symbolic link/)
    rmSync(join(root, 'elsewhere'))
    execFileSync('mkfifo', [join(root, 'pipe')])
    expect(because(await read())).toMatch(/^not-safe: .*pipe is a symbolic link or no regular/)
  })

  test('a folder that is another one while its files are read, and back at the end, is a change', async () => {
    write('model/data/model.pkl', 'bad!')
    write('good/model.pkl', 'good')
    const swap = (from: string, to: string) => renameSync(join(root, from), join(root, to))
    const local = localTree(join(root, 'model'), null)
    const swapping: ArtifactTree = {
      list: (folder) => local.list(folder),
      async read(path, ...rest) {
        swap('model/data', 'aside')
        swap('good', 'model/data')
        try {
          return await local.read(path, ...rest)
        } finally {
          swap('model/data', 'good')
          swap('aside', 'model/data')
        }
      },
    }
    const reading = await readArtifacts(() => ({ tree: swapping, whose: null, mustSay: false }))
    expect(because(reading)).toMatch(/^changed: .*model.pkl is not the file that was listed/)
  })

  test('a name that is no Unicode text is refused', async () => {
    write('MLmodel')
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff])]), 'x')
    expect(because(await read())).toMatch(/^not-(safe|there): /)
  })

  test('what this user may not read is not readable', async () => {
    write('MLmodel')
    chmodSync(join(root, 'MLmodel'), 0)
    const isRoot = process.getuid?.() === 0
    expect(because(await read())).toMatch(isRoot ? /^was read/ : /^not-there: this user may not/)
  })
})

describe('a hostile or changing place', () => {
  const file = (name: string, size: number | null = 1): ArtifactEntry => ({
    name,
    kind: 'file',
    size,
    stamp: '',
  })
  const folder = (name: string): ArtifactEntry => ({ name, kind: 'folder', size: null, stamp: '' })

  const listing = (
    list: (folder: string) => readonly ArtifactEntry[],
    content = 'x',
  ): ArtifactTree => ({
    list: async (at) => list(at),
    read: (_path, _size, fold) => fold(chunksOf(content)),
  })

  async function* chunksOf(text: string): AsyncIterable<Uint8Array> {
    yield Buffer.from(text)
  }

  const read = async (tree: ArtifactTree) =>
    because(await readArtifacts(() => ({ tree, whose: null, mustSay: false })))

  test.each([
    ['..', 'is not the name of a file'],
    ['.', 'is not the name of a file'],
    ['', 'is not the name of a file'],
    ['/etc/passwd', 'contains a slash'],
    ['../../etc/passwd', 'contains a slash'],
    ['a/b', 'contains a slash'],
    ['..\\..\\a', 'contains a slash'],
    ['a\0b', 'contains a NUL'],
    ['a\ud800', 'is not valid Unicode'],
    ['a\ufffd', 'is not valid Unicode'],
    ['a'.repeat(2000), 'is longer than 1024'],
  ])('the name %j is refused', async (name, why) => {
    expect(await read(listing(() => [file('MLmodel'), file(name)]))).toContain(why)
    expect(await read(listing((at) => (at === '' ? [folder(name)] : [file('a')])))).toContain(why)
  })

  test('a name that is listed twice is refused, as a file and a folder too', async () => {
    const twice = 'not-safe: the path a in the artifacts is listed twice'
    expect(await read(listing(() => [file('a'), file('a')]))).toBe(twice)
    expect(await read(listing(() => [file('a'), folder('a')]))).toBe(twice)
  })

  test('a folder that contains itself ends at a bounded depth', async () => {
    let asked = 0
    const tree = listing(() => {
      asked++
      return [folder('again')]
    })
    expect(await read(tree)).toContain('folders deep')
    expect(asked).toBeLessThan(40)
  })

  test('folders and files without end are refused', async () => {
    const many = Array.from({ length: 300 }, (_, at) => folder(`f${at}`))
    expect(await read(listing(() => many))).toContain('more than 2000 folders')
    const files = Array.from({ length: 10_001 }, (_, at) => file(`f${at}`))
    expect(await read(listing(() => files))).toContain('more than 10000 artifacts')
  })

  test('more than any model has is not begun to be read', async () => {
    const files = [file('a', 6e11), file('b', 6e11)]
    expect(await read(listing(() => files))).toBe('not-safe: there is more than 1 TB of artifacts')
  })

  test('a file without end is read no further than its listing says', async () => {
    let chunks = 0
    async function* endless(): AsyncIterable<Uint8Array> {
      for (;;) {
        chunks++
        yield Buffer.alloc(1024)
      }
    }
    const tree: ArtifactTree = {
      list: async () => [file('a', 4096)],
      read: (_path, _size, fold) => fold(endless()),
    }
    expect(await read(tree)).toContain('does not have the 4096 bytes')
    expect(chunks).toBe(5)
  })

  test('a file that is shorter than its listing says is refused', async () => {
    expect(await read(listing(() => [file('a', 2)]))).toMatch(/^changed: the artifact a does not/)
  })

  test.each([
    ['another file', [file('a'), file('b')]],
    ['another size', [file('a', 2)]],
    ['another time', [{ ...file('a'), stamp: 'later' }]],
    ['no file', []],
  ])('what has %s afterwards has no digest', async (_, later) => {
    let asked = 0
    const tree = listing(() => (asked++ === 0 ? [file('a')] : later))
    expect(await read(tree)).toBe('changed: the artifacts changed while they were read')
  })

  test('after a file that cannot be read, nobody begins with another', async () => {
    const begun: string[] = []
    const tree: ArtifactTree = {
      list: async () => Array.from({ length: 100 }, (_, at) => file(`f${at}`)),
      read: async (path, _size, fold) => {
        begun.push(path)
        return await fold(chunksOf(path === 'f1' ? 'too long' : 'x'))
      },
    }
    expect(await read(tree)).toContain('the artifact f1 does not have')
    await new Promise((resolve) => setImmediate(resolve))
    expect(begun.length).toBeLessThan(20)
  })

  test('a signature of more than 8 MB is not read', async () => {
    const tree = listing(() => [file('model.sig', null)], 'x'.repeat(8 * 1024 * 1024 + 1))
    expect(await read(tree)).toContain('larger than 8 MB')
  })
})
