import { lstat, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { writeProblem } from '../workspace/write-problem.ts'
import type { CliContext } from './context.ts'

/** A file that a report can be written to. */
interface PageFile {
  /** The whole page or, with a word about it on stderr, none: the verdict stands. */
  write(draw: () => Promise<string>): Promise<void>
}

/** Tries whether the page can be written. Throws a UsageError where it cannot; leaves nothing behind. */
export async function preparePage(
  file: string,
  { cwd, err, nonce }: Pick<CliContext, 'cwd' | 'err' | 'nonce'>,
): Promise<PageFile> {
  const path = resolve(cwd, file)
  // Beside it, so that taking its place is one step, and nobody reads half of a page.
  const draft = join(dirname(path), `.${basename(path).slice(0, 60)}.${nonce()}`)
  await refuseOtherThanFile(path)
  try {
    await writeDraft(draft, '')
    await rm(draft)
  } catch (cause) {
    throw new UsageError(
      `The page cannot be written to ${visible(path, 400)}: ${writeProblem(cause)}.`,
      {
        cause,
      },
    )
  }
  return {
    write: async (draw) => {
      try {
        await writeDraft(draft, await draw())
        await rename(draft, path)
        err(`The report is in ${visible(path, 400)}`)
      } catch (cause) {
        await rm(draft, { force: true }).catch(() => {})
        err(
          `stagegate: no page was written to ${visible(path, 400)}: ${writeProblem(cause)}. This does not change the verdict.`,
        )
      }
    },
  }
}

async function refuseOtherThanFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => lstat(path).catch(() => null))
  if (found === null || found.isFile()) return
  const what = found.isDirectory() ? 'a folder' : 'not a regular file'
  throw new UsageError(`--html takes a file, and ${visible(path, 400)} is ${what}.`)
}

async function writeDraft(path: string, text: string): Promise<void> {
  // Never over another file: a link that waits there would lead the page elsewhere.
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
