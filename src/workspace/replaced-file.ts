import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
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
  try {
    await writeFile(path, text)
  } catch (cause) {
    throw new UsageError(
      (input) =>
        `The file of ${input(flag)} cannot be written to ${visible(path, 400)}: ${writeProblem(cause)}.`,
      { cause },
    )
  }
}
