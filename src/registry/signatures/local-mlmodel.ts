import { constants, type FileHandle, open } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { RegistryError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { longestMlmodel, mlmodelName } from './mlmodel.ts'
import type { Search } from './search.ts'

const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ENXIO'])
const refused = new Set(['EACCES', 'EPERM'])

/**
 * The MLmodel file in a folder of this machine. A symbolic link in its place, a pipe or a device is
 * not opened, and no more than 1 MB is read. `cwd` is what a relative path is relative to.
 *
 * @throws RegistryError where the file is there and reading it fails
 */
export async function readLocalMlmodel(path: string, cwd: string | null): Promise<Search> {
  if (cwd === null && !isAbsolute(path)) {
    return notThere(`the path ${visible(path, 300)} is relative to a folder that is not known here`)
  }
  const file = join(cwd === null ? path : resolve(cwd, path), mlmodelName)
  const shown = visible(file, 300)
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  try {
    // Without O_NONBLOCK, opening a pipe waits for somebody who writes into it.
    await using opened = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    if (!(await opened.stat()).isFile()) return notThere(`${shown} is not a regular file`)
    const bytes = await beginning(opened, longestMlmodel + 1)
    if (bytes.length > longestMlmodel) {
      return { kind: 'not-known', reason: 'unusable', because: `${shown} is larger than 1 MB` }
    }
    return { kind: 'text', text: new TextDecoder().decode(bytes) }
  } catch (error) {
    const code = codeOf(error)
    if (absent.has(code)) return notThere(`this machine has no file ${shown}`)
    if (refused.has(code)) return notThere(`this user may not read ${shown}`)
    if (code === 'ELOOP') return notThere(`${shown} is a symbolic link, which is not followed`)
    throw new RegistryError(`Could not read the model's signature from ${shown} (${code}).`, {
      cause: error,
    })
  }
}

async function beginning(file: FileHandle, most: number): Promise<Buffer> {
  const bytes = Buffer.alloc(most)
  let length = 0
  while (length < most) {
    const { bytesRead } = await file.read(bytes, length, most - length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

function notThere(because: string): Search {
  return { kind: 'not-there', because }
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null
  return typeof code === 'string' ? code : 'unknown error'
}
