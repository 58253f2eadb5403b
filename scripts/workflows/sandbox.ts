import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Files } from './hosted-repository.ts'
import { ended } from './tools.ts'

/** The parts of a workflow file that the sandbox reads. */
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

/** act 0.2.89 refuses workflows with `queue`, and ignores concurrency. */
const queue = /^ +queue: max\n/gm

/** The folder of the registry on the runner of train-and-promote.yml. */
const registryFolder = '/srv/mlflow/'

/**
 * The text of an example in a form that act can run here: without `queue`, and with another folder
 * for the registry.
 */
export function runnable(example: string, registry: string): string {
  return example.replace(queue, '').replaceAll(registryFolder, `${registry}/`)
}

export function readWorkflow(text: string): WorkflowFile {
  return parse(text) as WorkflowFile
}

/**
 * Creates a git repository on `main` with these files; files that begin with `#!` are executable.
 */
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

/**
 * Copies the files from which the action runs, which a workflow gets when it names the action by
 * its tag.
 */
export function copyAction(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  const text = readFileSync(join(from, 'action.yml'), 'utf8')
  writeFileSync(join(to, 'action.yml'), text)
  cpSync(join(from, 'dist'), join(to, 'dist'), { recursive: true })
}

/**
 * Writes programs into a folder that run this Node and this machine's bash, and that end a second
 * late after a failure. act 0.2.89 reads no more output once a step has failed, and loses what it has
 * not read.
 */
export function writeLatePrograms(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const programs = { node: process.execPath, bash: '/bin/bash' }
  for (const [name, program] of Object.entries(programs)) {
    const script = `#!/bin/sh
"${program}" "$@"
code=$?
[ "$code" = 0 ] || sleep 1
exit "$code"
`
    writeFileSync(join(folder, name), script, { mode: 0o755 })
  }
}
