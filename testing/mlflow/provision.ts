import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const repository = process.cwd()
const requirements = join(repository, 'testing', 'mlflow', 'requirements.in')
/** Every package that these need, with the hashes of its files. */
const locked = join(repository, 'testing', 'mlflow', 'requirements.txt')

/**
 * MLflows that are tested at night besides: the oldest one that is supported, which has no logged
 * models, and an early one that has. They need older packages than pip would choose.
 */
export const olderVersions = ['2.17.2', '3.4.0'] as const
const neededByOlder = ['sqlalchemy<2.1', 'setuptools<81', 'scikit-learn<1.6']

/** The version that this test run is for: the pinned one, unless STAGEGATE_TEST_MLFLOW_VERSION names another. */
export function testedMlflow(): string {
  const named = process.env.STAGEGATE_TEST_MLFLOW_VERSION
  if (named !== undefined) return named
  const version = /^mlflow==(\S+)$/m.exec(readFileSync(requirements, 'utf8'))?.[1]
  if (version === undefined) throw new Error(`${requirements} pins no mlflow==VERSION`)
  return version
}

/**
 * Creates a virtual environment with MLflow, once, and keeps it under `.cache/`.
 *
 * @returns the path of its Python
 * @throws Error if there is no python3, or PyPI cannot be reached
 */
export async function provisionMlflow(version = testedMlflow()): Promise<string> {
  const pinned = readFileSync(locked, 'utf8')
  const isPinned = pinned.includes(`mlflow==${version} `)
  const wanted = isPinned ? pinned : [`mlflow==${version}`, ...neededByOlder].join('\n')
  const folder = join(repository, '.cache', `mlflow-${version}`)
  const python = join(folder, 'bin', 'python')
  // Written last, so that an interrupted install is repeated.
  const marker = join(folder, '.installed')
  const digest = createHash('sha256').update(wanted).digest('hex')
  if (contentOf(marker) === digest) return python
  mkdirSync(dirname(folder), { recursive: true })
  const unlock = await lock(`${folder}.lock`)
  try {
    if (contentOf(marker) === digest) return python
    process.stderr.write(`Installing MLflow ${version} into ${folder}, once: a minute or two.\n`)
    rmSync(folder, { recursive: true, force: true })
    await run('python3', ['-m', 'venv', folder])
    const list = `${folder}.txt`
    writeFileSync(list, wanted)
    await run(python, [
      ...['-m', 'pip', 'install', '--disable-pip-version-check', '--quiet'],
      ...(isPinned ? ['--require-hashes', '--no-deps'] : []),
      ...['--requirement', list],
    ])
    rmSync(list)
    writeFileSync(marker, digest)
    return python
  } finally {
    unlock()
  }
}

/** A driver for PostgreSQL, as a wheel that needs no compiler. */
const postgresDriver = 'psycopg2-binary==2.9.13'

/**
 * Adds PostgreSQL's driver to the environment of this Python if it is missing. Only the reliability
 * harness needs it, so nobody else waits for its installation.
 *
 * @throws Error if PyPI cannot be reached
 */
export async function provisionPostgresDriver(python: string): Promise<void> {
  const isThere = () => succeeds(run(python, ['-c', 'import psycopg2']))
  if (await isThere()) return
  const unlock = await lock(join(repository, '.cache', 'postgres-driver.lock'))
  try {
    if (await isThere()) return
    process.stderr.write(`Installing ${postgresDriver}, once.\n`)
    await run(python, [
      ...['-m', 'pip', 'install', '--disable-pip-version-check', '--quiet'],
      postgresDriver,
    ])
  } finally {
    unlock()
  }
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  )
}

/** Two test runs in one checkout must not install into one folder. */
async function lock(path: string): Promise<() => void> {
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

function run(command: string, parameters: readonly string[]): Promise<void> {
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
