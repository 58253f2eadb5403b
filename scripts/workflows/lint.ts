import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDraftedWorkflows } from './drafted-files.ts'
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

/** Lints this repository's workflows, the examples, and workflows that `init` drafts. */
export async function lint(tools: Tools, repository: string): Promise<readonly Linted[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-drafted-'))
  try {
    return await lintWith(tools, repository, writeDraftedWorkflows(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function lintWith(
  tools: Tools,
  repository: string,
  drafted: readonly string[],
): Promise<readonly Linted[]> {
  const ours = ['.github/workflows', 'examples'].flatMap((folder) =>
    readdirSync(join(repository, folder))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => join(folder, name)),
  )
  const files = [...ours, ...drafted]
  const zizmor = ['--offline', '--no-progress', '--config', '.github/zizmor.yml', '.github']
  const others = files.filter((file) => !file.startsWith('.github'))
  return [
    await linted('actionlint', tools.actionlint, ['-ignore', queueIsUnknown, ...files]),
    await linted('zizmor', tools.zizmor, [...zizmor, ...others]),
  ]

  async function linted(linter: string, program: string, parameters: readonly string[]) {
    const { exitCode, output } = await ended(program, parameters, {
      cwd: repository,
      env: process.env,
    })
    return { linter, files: files.length, clean: exitCode === 0, output: output.trim() }
  }
}
