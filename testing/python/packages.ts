import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const repository = process.cwd()

export interface Packages {
  /** Of the folder under `.cache/`. */
  readonly name: string
  /** What is said to be installed. */
  readonly title: string
  /** The text of a requirements file. */
  readonly list: string
  /** Whether the list has every package that is needed, with the hashes of its files. */
  readonly hasHashes: boolean
}

/**
 * Creates a virtual environment with these packages, once, and keeps it under `.cache/`.
 *
 * @returns the path of its Python
 * @throws Error if there is no python3, or PyPI cannot be reached
 */
export async function provisionPackages({
  name,
  title,
  list: wanted,
  hasHashes,
}: Packages): Promise<string> {
  const folder = join(repository, '.cache', name)
  const python = join(folder, 'bin', 'python')
  // Written last, so that an interrupted install is repeated.
  const marker = join(folder, '.installed')
  const digest = createHash('sha256').update(wanted).digest('hex')
  if (contentOf(marker) === digest) return python
  mkdirSync(dirname(folder), { recursive: true })
  const unlock = await lockFile(`${folder}.lock`)
  try {
    if (contentOf(marker) === digest) return python
    process.stderr.write(`Installing ${title} into ${folder}, once: a minute or two.\n`)
    rmSync(folder, { recursive: true, force: true })
    await run('python3', ['-m', 'venv', folder])
    const list = `${folder}.txt`
    writeFileSync(list, wanted)
    await run(python, [
      ...['-m', 'pip', 'install', '--disable-pip-version-check', '--quiet'],
      ...(hasHashes ? ['--require-hashes', '--no-deps'] : []),
      ...['--requirement', list],
    ])
    rmSync(list)
    writeFileSync(marker, digest)
    return python
  } finally {
    unlock()
  }
}

/** Two test runs in one checkout must not install into one folder. */
export async function lockFile(path: string): Promise<() => void> {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      if (isAbandoned(path)) rmSync(path, { force: true })
      else await delay(500)
    }
  }
}

function isAbandoned(path: string): boolean {
  const owner = Number(contentOf(path))
  if (!Number.isInteger(owner) || owner <= 0) {
    // The lock was just created and has no content yet, unless it has been empty for a long time.
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    return made !== undefined && Date.now() - made > 10_000
  }
  try {
    process.kill(owner, 0)
    return false
  } catch {
    return true
  }
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

export function run(command: string, parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-2000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (cause) => reject(new Error(`${command} cannot be run`, { cause })))
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${command} ${parameters.join(' ')} ended with ${code}: ${output}`))
    })
  })
}
