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

test('a path relative to the workspace is read', async () => {
  expect(gatesOf(await readPolicyFile('ml/policy.yaml', workspace))).toEqual(['a >= 1'])
})

test('an error names the path as it was given', async () => {
  await writeFile(join(workspace, 'ml/wrong.yaml'), text.replace('>=', '=>'))
  expect(await refusal('ml/wrong.yaml')).toContain('ml/wrong.yaml, line 3, column 16: ')
})

test.each(['../outside.yaml', 'ml/../../outside.yaml', '/etc/hostname', '.'])(
  '%s is outside',
  async (path) => {
    expect(await refusal(path)).toContain('is outside the workspace')
  },
)

test('a link that leads out is refused', async () => {
  await symlink('../outside.yaml', join(workspace, 'sly.yaml'))
  await symlink('..', join(workspace, 'sly'))
  expect(await refusal('sly.yaml')).toContain('leads out of the workspace')
  expect(await refusal('sly/outside.yaml')).toContain('leads out of the workspace')
})

test('a file that is not there, a folder, a path that is none', async () => {
  expect(await refusal('policy.yaml')).toContain('checked out')
  expect(await refusal('ml')).toContain('is not a file')
  expect(await refusal('a\0b')).toContain('zero byte')
})

test('10 MB are refused by their size', async () => {
  await writeFile(join(workspace, 'large.yaml'), text)
  await truncate(join(workspace, 'large.yaml'), 10_000_000)
  expect(await refusal('large.yaml')).toContain('10000000 bytes; a policy has 256 kB at most')
})

test('bytes that are no UTF-8 are refused', async () => {
  await writeFile(join(workspace, 'utf16.yaml'), Buffer.from(`\ufeff${text}`, 'utf16le'))
  expect(await refusal('utf16.yaml')).toContain('not text in UTF-8')
})

test('a byte order mark is fine', async () => {
  await writeFile(join(workspace, 'bom.yaml'), `\ufeff${text}`)
  expect(gatesOf(await readPolicyFile('bom.yaml', workspace))).toEqual(['a >= 1'])
})
