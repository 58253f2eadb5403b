import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Files } from './hosted-repository.ts'
import { ended } from './tools.ts'

/** What a workflow file says of itself. */
export interface WorkflowFile {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
        readonly environment?: string | { readonly name: string }
      }
    >
  >
}

/** act 0.2.89 refuses workflows with `queue`, and heeds no concurrency at all. */
const queue = /^ +queue: max\n/gm

/** Where the runner of train-and-promote.yml has its registry. */
const registryFolder = '/srv/mlflow/'

/** The text of an example as act can run it here: without `queue`, its registry in a folder. */
export function runnable(example: string, registry: string): string {
  return example.replace(queue, '').replaceAll(registryFolder, `${registry}/`)
}

export function readWorkflow(text: string): WorkflowFile {
  return parse(text) as WorkflowFile
}

/** A fresh git repository on `main` with these files; those that begin with `#!` can be run. */
export async function freshRepository(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 })
  }
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Mona',
    GIT_AUTHOR_EMAIL: 'mona@example.com',
    GIT_COMMITTER_NAME: 'Mona',
    GIT_COMMITTER_EMAIL: 'mona@example.com',
  }
  for (const words of [
    'init --quiet --initial-branch=main',
    'add --all',
    'commit --quiet -m Start',
  ]) {
    const { exitCode, output } = await ended('git', words.split(' '), { cwd: folder, env })
    if (exitCode !== 0) throw new Error(`git ${words} ended with ${exitCode}: ${output}`)
  }
}

/** Copies what the action is run from: what a workflow gets that names it by its tag. */
export function copyAction(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  const text = readFileSync(join(from, 'action.yml'), 'utf8')
  writeFileSync(join(to, 'action.yml'), text)
  cpSync(join(from, 'dist'), join(to, 'dist'), { recursive: true })
}
