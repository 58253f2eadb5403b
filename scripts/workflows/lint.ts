import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ended, type Tools } from './tools.ts'

export interface Linted {
  readonly linter: string
  readonly files: number
  readonly clean: boolean
  /** The output of the tool; empty if there is none. */
  readonly output: string
}

/** GitHub has had `queue` since May 2026; actionlint 1.7.12 is older and does not know it. */
const queueIsUnknown = 'unexpected key "queue" for "concurrency" section'

/** Lints this repository's workflows and the examples. */
export async function lint(tools: Tools, repository: string): Promise<readonly Linted[]> {
  const files = ['.github/workflows', 'examples'].flatMap((folder) =>
    readdirSync(join(repository, folder))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => join(folder, name)),
  )
  const zizmor = ['--offline', '--no-progress', '--config', '.github/zizmor.yml', '.github']
  const examples = files.filter((file) => file.startsWith('examples'))
  return [
    await linted('actionlint', tools.actionlint, ['-ignore', queueIsUnknown, ...files]),
    await linted('zizmor', tools.zizmor, [...zizmor, ...examples]),
  ]

  async function linted(linter: string, program: string, parameters: readonly string[]) {
    const { exitCode, output } = await ended(program, parameters, {
      cwd: repository,
      env: process.env,
    })
    return { linter, files: files.length, clean: exitCode === 0, output: output.trim() }
  }
}
