import { lstat, mkdtemp, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { writeProblem } from './write-problem.ts'

/** Writes a file that a flag names, in place of one that is there. Throws a `UsageError`. */
export async function replaceFile(
  flag: string,
  file: string,
  folder: string,
  text: string,
): Promise<void> {
  const path = resolve(folder, file)
  await throwIfIrreplaceable(flag, path)
  try {
    await putInPlace(path, text)
  } catch (cause) {
    throw new UsageError(
      (input) =>
        `The file of ${input(flag)} cannot be written to ${visible(path, 400)}: ${writeProblem(cause)}.`,
      { cause },
    )
  }
}

/**
 * Writes the text beside the file and gives it the file's name in one step: whoever reads the file sees
 * the former text or the whole of this one. A link is replaced, and not what it leads to.
 */
export async function putInPlace(path: string, text: string): Promise<void> {
  await withDrafts(path, async (drafts) => {
    const draft = join(drafts, 'draft')
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, path)
  })
}

/** Throws what the system says where no file can be made beside this one; leaves nothing behind. */
export async function tryFolderOf(path: string): Promise<void> {
  await withDrafts(path, async () => {})
}

async function withDrafts(path: string, use: (drafts: string) => Promise<void>): Promise<void> {
  const drafts = await mkdtemp(join(dirname(path), '.stagegate-'))
  try {
    await use(drafts)
  } finally {
    await rm(drafts, { recursive: true, force: true }).catch(() => {})
  }
}

/** A folder or a device cannot be replaced by a file. */
export async function throwIfIrreplaceable(flag: string, path: string): Promise<void> {
  const found = await stat(path).catch(() => lstat(path).catch(() => null))
  if (found === null || found.isFile()) return
  const what = found.isDirectory() ? 'a folder' : 'not a regular file'
  throw new UsageError(
    (input) => `${input(flag)} takes a file, and ${visible(path, 400)} is ${what}.`,
  )
}
