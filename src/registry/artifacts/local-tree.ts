import { type BigIntStats, constants } from 'node:fs'
import { lstat, open, opendir } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { pathIn } from '../../core/artifacts/artifact-path.ts'
import { RegistryError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { type ArtifactEntry, type ArtifactTree, type Fold, NotReadable } from './artifact-tree.ts'
import { mostFiles } from './walk.ts'

const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ENXIO'])
const refused = new Set(['EACCES', 'EPERM'])

/**
 * The artifacts in a folder of this machine. In it, no symbolic link is followed, and no pipe or device is
 * opened. `cwd` is what a relative path is relative to; null: nothing, so such a path is not read.
 */
export function localTree(path: string, cwd: string | null): ArtifactTree {
  if (cwd === null && !isAbsolute(path)) {
    throw new NotReadable(
      'no-place',
      `the path ${visible(path, 300)} is relative to a folder that is not known here`,
    )
  }
  const root = cwd === null ? path : resolve(cwd, path)
  const stamps = new Map<string, string>()
  return {
    async list(folder) {
      const entries = await attempt(join(root, folder), (at) => entriesOf(at, folder !== ''))
      for (const { name, stamp } of entries) stamps.set(pathIn(folder, name), stamp)
      return entries
    },
    read: (file, _, fold) =>
      attempt(join(root, file), (at) => contentOf(at, stamps.get(file), fold)),
  }
}

async function entriesOf(folder: string, isBelow: boolean): Promise<readonly ArtifactEntry[]> {
  // The model's own folder may be reached through links, as /tmp is on some machines.
  if (isBelow && !(await lstat(folder)).isDirectory()) throw noFile(folder)
  const entries: ArtifactEntry[] = []
  for await (const { name } of await opendir(folder)) {
    const path = join(folder, name)
    const found = await lstat(path, { bigint: true })
    if (found.isFile()) {
      entries.push({ name, kind: 'file', size: Number(found.size), stamp: stampOf(found) })
    } else if (found.isDirectory()) {
      entries.push({ name, kind: 'folder', size: null, stamp: '' })
    } else throw noFile(path)
    if (entries.length > mostFiles) {
      throw new NotReadable('not-safe', `${visible(folder, 300)} has more than ${mostFiles} files`)
    }
  }
  return entries
}

function stampOf({ ino, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${ino} ${mtimeNs} ${ctimeNs}`
}

/** `stamp`: of the file that was listed; undefined: none was. */
async function contentOf<T>(path: string, stamp: string | undefined, fold: Fold<T>): Promise<T> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  // Without O_NONBLOCK, opening a pipe waits for somebody who writes into it.
  const opened = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    const found = await opened.stat({ bigint: true })
    if (!found.isFile()) throw noFile(path)
    // A folder that is another one now leads to another file.
    if (stamp !== undefined && stampOf(found) !== stamp) {
      throw new NotReadable('changed', `${visible(path, 300)} is not the file that was listed`)
    }
    return await fold(opened.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 }))
  } finally {
    await opened.close()
  }
}

function noFile(path: string): NotReadable {
  return new NotReadable(
    'not-safe',
    `${visible(path, 300)} is a symbolic link or no regular file, and is not opened`,
  )
}

async function attempt<T>(path: string, work: (path: string) => Promise<T>): Promise<T> {
  try {
    return await work(path)
  } catch (error) {
    if (error instanceof NotReadable) throw error
    const code = String(Reflect.get(Object(error), 'code') ?? 'unknown error')
    const shown = visible(path, 300)
    if (absent.has(code)) throw new NotReadable('not-there', `this machine has no ${shown}`)
    if (refused.has(code)) throw new NotReadable('not-there', `this user may not read ${shown}`)
    if (code === 'ELOOP') throw noFile(path)
    throw new RegistryError(`Could not read the artifact ${shown} (${code}).`, { cause: error })
  }
}
