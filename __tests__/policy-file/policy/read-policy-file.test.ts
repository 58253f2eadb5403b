import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { readPolicyFile } from '../../../src/policy-file/policy/read-policy-file.ts'
import { gatesOf } from './reading.ts'

const text = 'version: 1\nmodels:\n  m: {gates: a >= 1}\n'
let folder: string
let workspace: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagegate-policy-'))
  workspace = join(folder, 'workspace')
  await mkdir(join(workspace, 'ml'), { recursive: true })
  await writeFile(join(workspace, 'ml/policy.yaml'), text)
  await writeFile(join(folder, 'outside.yaml'), text)
})
afterAll(() => rm(folder, { recursive: true }))

async function refusal(path: string): Promise<string> {
  const error: unknown = await readPolicyFile(path, workspace).then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UsageError)
  return error instanceof Error ? error.message : ''
}

test('a policy file is read by a path relative to the workspace', async () => {
  expect(gatesOf(await readPolicyFile('ml/policy.yaml', workspace))).toEqual(['a >= 1'])
})

test('an error in a policy file names the path as it was given', async () => {
  await writeFile(join(workspace, 'ml/wrong.yaml'), text.replace('>=', '=>'))
  expect(await refusal('ml/wrong.yaml')).toContain('ml/wrong.yaml, line 3, column 16: ')
})

test.each(['../outside.yaml', 'ml/../../outside.yaml', '/etc/hostname'])(
  '%s is refused, because it is outside of the workspace',
  async (path) => {
    expect(await refusal(path)).toContain('is outside the workspace')
  },
)

test('a symbolic link that leaves the workspace is refused', async () => {
  await symlink('../outside.yaml', join(workspace, 'sly.yaml'))
  await symlink('..', join(workspace, 'sly'))
  expect(await refusal('sly.yaml')).toContain('is a symbolic link to a file outside the workspace')
  expect(await refusal('sly/outside.yaml')).toContain(
    'is a symbolic link to a file outside the workspace',
  )
})

test('a missing file, a folder and an invalid path are errors', async () => {
  expect(await refusal('policy.yaml')).toContain('checked out')
  for (const path of ['ml', '.']) expect(await refusal(path)).toContain('is a folder')
  expect(await refusal('a\0b')).toContain('zero byte')
})

test('a policy file of 10 MB is refused because of its size', async () => {
  await writeFile(join(workspace, 'large.yaml'), text)
  await truncate(join(workspace, 'large.yaml'), 10_000_000)
  expect(await refusal('large.yaml')).toContain('10000000 bytes; a policy can have at most 256 kB')
})

test('a policy file that is not UTF-8 is refused', async () => {
  await writeFile(join(workspace, 'utf16.yaml'), Buffer.from(`\ufeff${text}`, 'utf16le'))
  expect(await refusal('utf16.yaml')).toContain('not text in UTF-8')
})

test('a policy file may have a byte order mark', async () => {
  await writeFile(join(workspace, 'bom.yaml'), `\ufeff${text}`)
  expect(gatesOf(await readPolicyFile('bom.yaml', workspace))).toEqual(['a >= 1'])
})
