import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readVersionFile } from '../../../src/commands/inputs/version-file.ts'
import { UsageError } from '../../../src/core/errors/errors.ts'

let folder: string
let workspace: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagegate-version-'))
  workspace = join(folder, 'workspace')
  await mkdir(join(workspace, 'models'), { recursive: true })
  await mkdir(join(folder, 'workspace-2'))
  await writeFile(join(folder, 'outside.txt'), '3\n')
  await writeFile(join(folder, 'workspace-2', 'version.txt'), '3\n')
})
afterAll(() => rm(folder, { recursive: true }))

async function reading(content: string | Uint8Array) {
  await writeFile(join(workspace, 'models', 'version.txt'), content)
  return readVersionFile('models/version.txt', workspace)
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UsageError)
  return error instanceof Error ? error.message : ''
}

describe('a version file is read', () => {
  test.each<[string, string, object]>([
    ['plain', '3', { kind: 'number', version: 3 }],
    ['with the line’s end', '3\n', { kind: 'number', version: 3 }],
    ['as Windows writes it', '3\r\n', { kind: 'number', version: 3 }],
    ['with a byte order mark', '\ufeff3\r\n', { kind: 'number', version: 3 }],
    ['with spaces round it', '  @challenger \t\n', { kind: 'alias', alias: 'challenger' }],
    ['a stage', 'Staging\n', { kind: 'stage', stage: 'Staging' }],
    ['the latest', 'latest\n', { kind: 'latest' }],
    ['a run', 'run:abc\n', { kind: 'run', run: 'abc' }],
  ])('%s', async (_name, content, selector) => {
    expect(await reading(content)).toEqual({ kind: 'named', model: null, version: selector })
  })

  test('with a version of another registered model', async () => {
    expect(await reading('models:/dev.fraud/7\n')).toMatchObject({ model: 'dev.fraud' })
  })

  test('by an absolute path inside the workspace', async () => {
    await reading('3\n')
    expect(await readVersionFile(join(workspace, 'models/version.txt'), workspace)).toMatchObject({
      version: { kind: 'number', version: 3 },
    })
  })

  test('through a symbolic link inside the workspace, and in a workspace that is a symbolic link', async () => {
    await reading('7\n')
    await symlink('models/version.txt', join(workspace, 'current'))
    await symlink(workspace, join(folder, 'linked'))
    expect(await readVersionFile('current', join(folder, 'linked'))).toMatchObject({
      version: { version: 7 },
    })
  })

  test('if its name begins with two dots', async () => {
    await writeFile(join(workspace, '..version'), '4')
    expect(await readVersionFile('..version', workspace)).toMatchObject({ version: { version: 4 } })
  })
})

describe('a version file with other content is refused, and the error names the file', () => {
  test.each([
    ['empty', '', 'exactly one line'],
    ['only a line’s end', '\n', 'exactly one line'],
    ['only spaces', '   \n', 'exactly one line'],
    ['only a byte order mark', '\ufeff', 'exactly one line'],
    ['two versions', '3\n4\n', 'it has 2'],
    ['two versions, the second hidden by empty lines', '3\n\n\n4', 'exactly one line'],
    ['an empty line after it', '3\n\n', 'exactly one line'],
    ['a comment before it', '# the champion\n3\n', 'exactly one line'],
    ['another file', 'file:other.txt\n', 'names another file'],
    ['another file behind spaces', '  file:other.txt\n', 'names another file'],
    ['no version', 'three\n', "'three' is not a version"],
    ['a stage that is none', 'stage:Prod\n', 'is not a stage'],
    ['1025 bytes', '3'.repeat(1025), '1025 bytes; one line is expected'],
    ['a megabyte', 'x\n'.repeat(500_000), 'one line is expected'],
    ['two lines parted as old Macs did', '3\r4', 'is not a version'],
    ['a second line that only Unicode knows', '3\u20284', 'is not a version'],
  ])('%s', async (_name, content, said) => {
    const message = await refusal(reading(content))
    expect(message).toContain(said)
    expect(message).toContain("'models/version.txt'")
    expect(message).not.toMatch(/\p{Cc}/u)
  })

  test('bytes that are not UTF-8 text', async () => {
    expect(await refusal(reading(new Uint8Array([0xff, 0xfe, 0x33, 0x00])))).toContain('version')
  })
})

describe('a path that leaves the workspace is refused', () => {
  test.each([
    '../outside.txt',
    'models/../../outside.txt',
    '../workspace-2/version.txt',
    '/etc/hostname',
    '..',
  ])('%s', async (path) => {
    expect(await refusal(readVersionFile(path, workspace))).toContain('is outside the workspace')
  })

  test('by a symbolic link to a file, or through one to a folder', async () => {
    await symlink('../outside.txt', join(workspace, 'sly'))
    await symlink('../workspace-2', join(workspace, 'sly-folder'))
    await symlink('sly', join(workspace, 'sly-twice'))
    for (const path of ['sly', 'sly-twice', 'sly-folder/version.txt']) {
      expect(await refusal(readVersionFile(path, workspace))).toContain(
        'is a symbolic link to a file outside the workspace',
      )
    }
  })

  test('and the message is one line, whatever the path contains', async () => {
    const message = await refusal(readVersionFile('../a\n::error::b\u202e', workspace))
    expect(message).not.toMatch(/\p{Cc}|\p{Cf}/u)
  })
})

describe('a version file that cannot be read', () => {
  test('is an error that suggests to check out the repository, if it does not exist', async () => {
    expect(await refusal(readVersionFile('no/such', workspace))).toContain('checked out')
  })

  test('does not exist if it is a dangling symbolic link', async () => {
    await symlink('gone', join(workspace, 'dangling'))
    expect(await refusal(readVersionFile('dangling', workspace))).toContain('does not exist')
  })

  test('is an error if it is a folder', async () => {
    expect(await refusal(readVersionFile('models', workspace))).toContain('is a folder')
    expect(await refusal(readVersionFile('.', workspace))).toContain('is a folder')
  })

  test('is an error if the workspace does not exist', async () => {
    expect(await refusal(readVersionFile('x', join(folder, 'nowhere')))).toContain('workspace')
  })
})
