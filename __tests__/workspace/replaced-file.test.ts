import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { UsageError } from '../../src/core/errors/errors.ts'
import { replaceFile } from '../../src/workspace/replaced-file.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagegate-replaced-file-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const path = (name: string) => join(folder, name)
const replace = (name: string, text: string) => replaceFile('junit', name, folder, text)

test('a file is made, or replaced as a whole, and nothing else is left in its folder', async () => {
  await replace('results.xml', 'first, and longer')
  await replace('results.xml', 'second')
  expect(await readFile(path('results.xml'), 'utf8')).toBe('second')
  expect(await readdir(folder)).toEqual(['results.xml'])
})

test('a reader who has the former file open does not see half of the new one', async () => {
  await writeFile(path('results.xml'), 'former')
  // A second name of the former file: it changes if the file is written over.
  await link(path('results.xml'), path('opened.xml'))
  await replace('results.xml', 'new')
  expect(await readFile(path('opened.xml'), 'utf8')).toBe('former')
  expect(await readFile(path('results.xml'), 'utf8')).toBe('new')
})

test('a link is replaced, and the file that it leads to stays as it is', async () => {
  await writeFile(path('other.txt'), 'mine')
  await symlink(path('other.txt'), path('results.xml'))
  await replace('results.xml', 'new')
  expect(await readFile(path('other.txt'), 'utf8')).toBe('mine')
})

test.each([
  ['nowhere/results.xml', 'there is no such folder'],
  ['results', 'takes a file, and '],
])('%s cannot be replaced, and no draft is left', async (name, says) => {
  await mkdir(path('results'))
  await expect(replace(name, 'new')).rejects.toThrow(UsageError)
  await expect(replace(name, 'new')).rejects.toThrow(says)
  expect(await readdir(folder)).toEqual(['results'])
})

test('a file that cannot be replaced stays as it was', async () => {
  await mkdir(path('locked'))
  await writeFile(path('locked/results.xml'), 'former')
  await chmod(path('locked'), 0o500)
  // Root may write there all the same.
  await replace('locked/results.xml', 'new').catch(() => {})
  await chmod(path('locked'), 0o700)
  expect(await readdir(path('locked'))).toEqual(['results.xml'])
})
