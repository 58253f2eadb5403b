import { resolve } from 'node:path'
import { UsageError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { putInPlace, throwIfIrreplaceable, tryFolderOf } from '../workspace/replaced-file.ts'
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
  { cwd, err }: Pick<CliContext, 'cwd' | 'err'>,
): Promise<PageFile> {
  const path = resolve(cwd, file)
  await throwIfIrreplaceable('html', path)
  try {
    await tryFolderOf(path)
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
        await putInPlace(path, await draw())
        err(`The report is in ${visible(path, 400)}`)
      } catch (cause) {
        err(
          `stagegate: no page was written to ${visible(path, 400)}: ${writeProblem(cause)}. This does not change the verdict.`,
        )
      }
    },
  }
}
