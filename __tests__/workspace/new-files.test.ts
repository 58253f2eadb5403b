import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existing, makeFiles } from '../../src/workspace/new-files.ts'

let base = ''
let folder = ''
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'stagegate-new-files-'))
  folder = join(base, 'repository')
  await mkdir(folder)
})
afterEach(() => rm(base, { recursive: true, force: true }))

const files = [
  { path: 'a.yml', text: 'a\n' },
  { path: 'deep/er/b.yml', text: 'b\n' },
  { path: 'deep/c.yml', text: 'c\n' },
]

/** Everything in the folder, hidden files too; what a link leads to is not looked at. */
async function tree(of = folder, before = ''): Promise<readonly string[]> {
  const found = await readdir(of, { withFileTypes: true })
  const below = found.map(async (each) => [
    `${before}${each.name}`,
    ...(each.isDirectory() ? await tree(join(of, each.name), `${before}${each.name}/`) : []),
  ])
  return (await Promise.all(below)).flat().sort()
}

test('all files are made, with their folders, and nothing else is left', async () => {
  await makeFiles(folder, files)
  expect(await tree()).toEqual(['a.yml', 'deep', 'deep/c.yml', 'deep/er', 'deep/er/b.yml'])
  expect(await readFile(join(folder, 'deep/er/b.yml'), 'utf8')).toBe('b\n')
})

test('a file that is there is found, and so is a link that leads nowhere', async () => {
  await writeFile(join(folder, 'a.yml'), 'mine')
  await symlink('nowhere', join(folder, 'l.yml'))
  const found = await existing(folder, ['a.yml', 'l.yml', 'b.yml', 'a.yml/c.yml'])
  expect([...found]).toEqual(['a.yml', 'l.yml'])
})

test('where one file is there already, it stays as it is and none is made', async () => {
  await mkdir(join(folder, 'deep'))
  await writeFile(join(folder, 'deep', 'c.yml'), 'mine')
  await expect(makeFiles(folder, files)).rejects.toThrow('another program has just made one')
  expect(await tree()).toEqual(['deep', 'deep/c.yml'])
  expect(await readFile(join(folder, 'deep', 'c.yml'), 'utf8')).toBe('mine')
})

test('a link at the place of a file is not followed', async () => {
  await symlink(join(base, 'outside.yml'), join(folder, 'a.yml'))
  await expect(makeFiles(folder, files)).rejects.toThrow('No file was written')
  expect(await readdir(base)).toEqual(['repository'])
})

test.each([
  { to: '..', says: 'is a link that leads out of this folder, so no file was written' },
  { to: '/', says: 'is a link that leads out of this folder' },
  { to: 'nowhere', says: 'is a link that leads nowhere, so no file was written' },
])('a folder that is a link to $to is not followed', async ({ to, says }) => {
  await symlink(to, join(folder, 'deep'))
  await expect(makeFiles(folder, files)).rejects.toThrow(says)
  expect(await tree()).toEqual(['deep'])
  expect(await readdir(base)).toEqual(['repository'])
})

test('a folder that is a link to another folder of this one is as good as a folder', async () => {
  await mkdir(join(folder, 'real'))
  await symlink('real', join(folder, 'deep'))
  await makeFiles(folder, files)
  expect(await readdir(join(folder, 'real'))).toEqual(['c.yml', 'er'])
})

test('a file in the place of a folder is named', async () => {
  await writeFile(join(folder, 'deep'), 'mine')
  await expect(makeFiles(folder, files)).rejects.toThrow('is no folder, so no file was written')
  expect(await tree()).toEqual(['deep'])
})

test('where the folder does not exist, that is said', async () => {
  await expect(makeFiles(join(base, 'gone'), files)).rejects.toThrow('there is no such folder')
})
