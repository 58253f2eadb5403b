import { UsageError } from '../../core/errors/errors.ts'
import type { ModelName } from '../../core/model/model.ts'
import type { VersionSelector } from '../../core/model/version-selector.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { type FileKind, type FilePlace, readTextFrom } from '../../workspace/workspace-file.ts'
import { type NamedVersion, parseNamedVersion, type VersionInput } from './version.ts'

/** 1024 bytes are more than any version needs; a larger file is some other file. */
const versionFile: FileKind = {
  name: 'version file',
  mostBytes: 1024,
  expected: 'one line is expected',
}

/** The version that an input means, a file read where it names one. */
export async function readNamedVersion(
  input: VersionInput,
  place: FilePlace,
): Promise<NamedVersion> {
  return input.kind === 'file' ? await readVersionFile(input.path, place) : input
}

/** The same for a command that is about one registered model: where the version names another one, that is an error. */
export async function readVersionInput(
  input: VersionInput,
  model: ModelName,
  place: FilePlace,
): Promise<VersionSelector> {
  const named = await readNamedVersion(input, place)
  if (named.model === null || named.model === model) return named.version
  throw new UsageError(
    (of) =>
      `${of('version')} names a version of '${visible(named.model ?? '')}', and ${of('model-name')} is ` +
      `'${visible(model)}'. Name a version of '${visible(model)}'.`,
  )
}

/** The version that a file names on its one line: what a pull request edits. */
export async function readVersionFile(path: string, place: FilePlace): Promise<NamedVersion> {
  const shown = `'${visible(path)}'`
  const text = await readTextFrom(place, path, versionFile)
  const lines = text.replace(/^\u{feff}/u, '').split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const [line, ...others] = lines.map((each) => each.trim())
  if (line === undefined || line === '' || others.length > 0) {
    throw new UsageError(
      `The version file ${shown} must have exactly one line with the version; it ` +
        `${text.trim() === '' ? 'is empty' : `has ${lines.length} lines`}.`,
    )
  }
  if (line.startsWith('file:')) {
    throw new UsageError(
      `The version file ${shown} names another file. Write the version itself in it.`,
    )
  }
  try {
    return parseNamedVersion(line)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError((input) => `In the version file ${shown}: ${error.saidBy(input)}`, {
      cause: error,
    })
  }
}
