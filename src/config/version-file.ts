import { open, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UsageError } from '../core/errors.ts'
import { visible } from '../core/untrusted-text.ts'
import type { VersionSelector } from '../core/version-selector.ts'
import { parseVersionSelector } from './version.ts'

/** More than any version needs; a larger file is some other file. */
const mostBytes = 1024

/**
 * The version that a file of the workspace names on its one line: what a pull request edits.
 * A path that leads out of the workspace, by `..` or by a symbolic link, is refused.
 */
export async function readVersionFile(path: string, workspace: string): Promise<VersionSelector> {
  const shown = `'${visible(path)}'`
  const root = await realpath(workspace).catch((cause: unknown) => {
    throw new UsageError(
      `The workspace ${visible(workspace)} does not exist, so neither does the version file ${shown}.`,
      { cause },
    )
  })
  const wanted = resolve(root, path)
  if (!isInside(root, wanted)) {
    throw new UsageError(`The version file ${shown} is outside the workspace ${visible(root)}.`)
  }
  const real = await realpath(wanted).catch((cause: unknown) => {
    throw new UsageError(
      `The version file ${shown} does not exist in ${visible(root)}. ` +
        `Is the repository checked out before this step?`,
      { cause },
    )
  })
  if (!isInside(root, real)) {
    throw new UsageError(`The version file ${shown} is a link that leads out of the workspace.`)
  }
  const text = await readHead(real, shown)
  const lines = text.replace(/^\u{feff}/u, '').split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const [line, ...others] = lines.map((each) => each.trim())
  if (line === undefined || line === '' || others.length > 0) {
    throw new UsageError(
      `The version file ${shown} must have exactly one line, and on it the version; ` +
        `it has ${lines.length === 1 ? 'an empty one' : lines.length}.`,
    )
  }
  if (line.startsWith('file:')) {
    throw new UsageError(`The version file ${shown} points to another file, which is not followed.`)
  }
  try {
    return parseVersionSelector(line)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`In the version file ${shown}: ${error.message}`, { cause: error })
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

async function readHead(path: string, shown: string): Promise<string> {
  try {
    await using file = await open(path, 'r')
    const { isFile, size } = await file.stat().then((stat) => ({
      isFile: stat.isFile(),
      size: stat.size,
    }))
    if (!isFile) throw new UsageError(`The version file ${shown} is not a file.`)
    if (size > mostBytes) {
      throw new UsageError(`The version file ${shown} has ${size} bytes; one line is expected.`)
    }
    return await file.readFile('utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`The version file ${shown} cannot be read.`, { cause: error })
  }
}
