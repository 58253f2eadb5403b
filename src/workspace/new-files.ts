import {
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  mkdtemp,
  realpath,
  rm,
  rmdir,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UsageError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { isInside } from './workspace-file.ts'
import { codeOf, writeProblem } from './write-problem.ts'

/** A file that is to be made: its path in the folder, with `/`, and its whole text. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** Which of the paths are there already, as a file or anything else. */
export async function existing(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    paths.map(async (path) => (await isThere(join(folder, path))) && path),
  )
  return new Set(found.filter((path) => path !== false))
}

/**
 * Makes all of the files, or none: each is written apart first, and then gets its name in one step
 * that never replaces anything. Throws a `UsageError` where that cannot be done, or where a link
 * would lead out of the folder.
 */
export async function makeFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  if (files.length === 0) return
  const made: Made[] = []
  let drafts: string | null = null
  try {
    const root = await realpath(folder)
    drafts = await mkdtemp(join(root, '.stagegate-init-'))
    for (const [index, { text }] of files.entries()) {
      await writeFile(join(drafts, String(index)), text, { flag: 'wx' })
    }
    for (const [index, { path }] of files.entries()) {
      await makeFolder(root, dirname(path), made)
      await giveName(join(drafts, String(index)), join(root, path))
      made.push({ kind: 'file', path: join(root, path) })
    }
  } catch (cause) {
    await takeBack(made)
    if (cause instanceof UsageError) throw cause
    throw new UsageError(
      `No file was written to ${visible(folder, 400)}: ${
        codeOf(cause) === 'EEXIST'
          ? 'another program has just made one of the files; run this again'
          : writeProblem(cause)
      }.`,
      { cause },
    )
  } finally {
    if (drafts !== null) await rm(drafts, { recursive: true, force: true }).catch(() => {})
  }
}

interface Made {
  readonly kind: 'file' | 'folder'
  readonly path: string
}

/** The folders of a path, each one made if it is not there. */
async function makeFolder(root: string, path: string, made: Made[]): Promise<void> {
  let folder = root
  for (const name of path.split('/').filter((part) => part !== '.')) {
    folder = join(folder, name)
    if (!(await isThere(folder))) {
      await mkdir(folder)
      made.push({ kind: 'folder', path: folder })
      continue
    }
    const problem = await folderProblem(root, folder)
    if (problem !== null) {
      throw new UsageError(`${visible(folder, 400)} is ${problem}, so no file was written.`)
    }
  }
}

async function folderProblem(root: string, folder: string): Promise<string | null> {
  const real = await realpath(folder).catch(() => null)
  if (real === null) return 'a link that leads nowhere'
  if (!isInside(root, real)) return 'a link that leads out of this folder'
  return (await lstat(real)).isDirectory() ? null : 'no folder'
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR') return false
    throw cause
  }
}

/** A rename would replace what is there; this is an error where anything is. */
async function giveName(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (cause) {
    // Not every file system has a second name for a file.
    if (codeOf(cause) === 'EEXIST') throw cause
    await copyFile(draft, path, constants.COPYFILE_EXCL)
  }
}

async function takeBack(made: readonly Made[]): Promise<void> {
  for (const { kind, path } of made.toReversed()) {
    await (kind === 'file' ? rm(path, { force: true }) : rmdir(path)).catch(() => {})
  }
}
