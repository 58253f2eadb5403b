import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockFile, provisionPackages, run } from '../python/packages.ts'

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
  return await provisionPackages({
    ...{ name: `mlflow-${version}`, title: `MLflow ${version}`, list: wanted },
    hasHashes: isPinned,
  })
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
  const unlock = await lockFile(join(repository, '.cache', 'postgres-driver.lock'))
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
