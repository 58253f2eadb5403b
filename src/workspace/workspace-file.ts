import { open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../core/errors/errors.ts'
import { nearest } from '../core/text/near-name.ts'
import { visible } from '../core/text/untrusted-text.ts'

/** What a file of the workspace is for, and how large it may be. */
export interface FileKind {
  /** For messages, after "The": `version file`. */
  readonly name: string
  readonly mostBytes: number
  /** What a message says of a larger one: `one line is expected`. */
  readonly expected: string
}

/**
 * The bytes of a file inside of the workspace. A path that leads out of it, by `..` or by a
 * symbolic link, is refused, and so is a file that is too large, before any of it is read.
 */
async function readWorkspaceFile(path: string, workspace: string, kind: FileKind): Promise<Buffer> {
  const file = `${kind.name} '${visible(path)}'`
  const root = await realpath(workspace).catch((cause: unknown) => {
    throw new UsageError(
      `The workspace ${visible(workspace)} does not exist, so neither does the ${file}.`,
      { cause },
    )
  })
  const wanted = resolved(root, path, file)
  if (wanted === root) throw isFolder(file, kind)
  if (!isInside(root, wanted)) {
    throw new UsageError((input) =>
      input.entry === 'command-line'
        ? `The ${file} is outside the working directory ${visible(root)}: run stagegate in a folder that contains it.`
        : `The ${file} is outside the workspace ${visible(root)}: give its path in the repository that is checked out there.`,
    )
  }
  const real = await realpath(wanted).catch(async (cause: unknown) => {
    const near = await nearFile(wanted)
    const hint = near === null ? '' : ` Did you mean '${visible(relative(root, near), 400)}'?`
    throw new UsageError(
      (input) =>
        `The ${file} does not exist in ${visible(root)}.${
          hint !== '' || input.entry !== 'workflow'
            ? hint
            : ' Is the repository checked out before this step?'
        }`,
      { cause },
    )
  })
  if (!isInside(root, real)) {
    throw new UsageError(
      (input) =>
        `The ${file} is a symbolic link to a file outside the ${
          input.entry === 'command-line' ? 'working directory' : 'workspace'
        }.`,
    )
  }
  return await readWhole(real, file, kind)
}

/** A file of a similar name in the same folder; null: there is none. */
async function nearFile(path: string): Promise<string | null> {
  const entries = await readdir(dirname(path), { withFileTypes: true }).catch(() => [])
  const files = entries.filter((each) => each.isFile()).map(({ name }) => name)
  const near = nearest(basename(path), files)
  return near === null ? null : join(dirname(path), near)
}

/** More than any text that is written by hand. */
export const mostTextBytes = 256 * 1024

/**
 * Where the files are read that inputs name: a folder, which they may not lead out of, or whatever
 * else has them. Such a reader throws as one does that reads a folder: a `UsageError` where there
 * is no such file, or it is not of that kind.
 */
export type FilePlace =
  | string
  | { readonly readText: (path: string, kind: FileKind) => Promise<string> }

/**
 * The text of a file, with the byte order mark that it may begin with. Bytes that are no UTF-8 are
 * refused: what they were meant to say would be a guess.
 */
export async function readTextFrom(
  place: FilePlace,
  path: string,
  kind: FileKind,
): Promise<string> {
  if (typeof place !== 'string') return await place.readText(path, kind)
  const bytes = await readWorkspaceFile(path, place, kind)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new UsageError(
      `The ${kind.name} '${visible(path)}' is not text in UTF-8; save it in that encoding.`,
      { cause },
    )
  }
}

/** A file that is written by hand. `kind`: for messages, after "a": `policy`. */
export function textKind({
  name,
  kind,
}: {
  readonly name: string
  readonly kind: string
}): FileKind {
  return {
    name,
    mostBytes: mostTextBytes,
    expected: `a ${kind} can have at most ${mostTextBytes / 1024} kB`,
  }
}

/** A path with a zero byte in it is no path at all to the system. */
function resolved(root: string, path: string, file: string): string {
  if (path.includes('\0')) throw new UsageError(`The ${file} has a zero byte in its path.`)
  return resolve(root, path)
}

/** Whether a path is below a folder, both of them real. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function isFolder(file: string, { name }: FileKind): UsageError {
  return new UsageError(`The ${file} is a folder: give the path of the ${name} in it.`)
}

async function readWhole(path: string, file: string, kind: FileKind): Promise<Buffer> {
  try {
    // Asked before opening: to open a pipe would wait for somebody who writes into it.
    const found = await stat(path)
    if (found.isDirectory()) throw isFolder(file, kind)
    if (!found.isFile()) throw new UsageError(`The ${file} is not a file.`)
    await using opened = await open(path, 'r')
    const { size } = await opened.stat()
    if (size > kind.mostBytes) {
      throw new UsageError(`The ${file} has ${size} bytes; ${kind.expected}.`)
    }
    return await opened.readFile()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`The ${file} cannot be read.`, { cause: error })
  }
}
