import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server on a socket in its own folder, so it needs no port. */
export interface Postgres {
  /** The address of an empty database, in SQLAlchemy's form. */
  readonly uri: string
  stop(): Promise<void>
}

const debianPackages = '/usr/lib/postgresql'

/** Starts a server from Debian's packages; returns a sentence if the machine has none. */
export async function startPostgres(packages = debianPackages): Promise<Postgres | string> {
  const bin = newestBin(packages)
  if (bin === null) return `no PostgreSQL under ${packages} (apt-get install postgresql)`
  const account = await accountToRunAs()
  if (account === 'none') return 'PostgreSQL does not run as root, and there is no user postgres'

  // Short, because the path of a socket has at most 107 bytes.
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-pg-'))
  if (account !== null) chownSync(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const log = join(folder, 'server.log')
  const asUser = (program: string, ...parameters: readonly string[]) =>
    run(join(bin, program), parameters, folder, account)
  const settings = [
    `-k ${folder}`,
    `-c listen_addresses=''`,
    '-c max_connections=200',
    // Data that a crash of the machine would lose does not matter for these measurements.
    '-c fsync=off',
  ].join(' ')
  const stopping = ['-D', data, '-m', 'immediate', '-w', 'stop']
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  // For an interrupted harness, which cannot wait for anything.
  const abandon = () => {
    spawnSync(join(bin, 'pg_ctl'), stopping, { cwd: folder, stdio: 'ignore', ...(account ?? {}) })
    remove()
  }
  process.once('exit', abandon)
  const stop = async () => {
    process.off('exit', abandon)
    await asUser('pg_ctl', ...stopping).catch(() => {
      // The server was never started.
    })
    remove()
  }
  try {
    await asUser('initdb', '-D', data, '-U', 'stagegate', '-A', 'trust', '-E', 'UTF8', '--no-sync')
    await asUser('pg_ctl', '-D', data, '-l', log, '-o', settings, '-w', '-t', '60', 'start')
    await asUser('createdb', '-h', folder, '-U', 'stagegate', 'mlflow')
  } catch (cause) {
    const said = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : ''
    await stop()
    throw new Error(`PostgreSQL did not start: ${said}`, { cause })
  }
  return { uri: `postgresql+psycopg2://stagegate@/mlflow?host=${folder}`, stop }
}

function newestBin(packages: string): string | null {
  if (!existsSync(packages)) return null
  const versions = readdirSync(packages).toSorted((a, b) => Number(b) - Number(a))
  const bins = versions.map((version) => join(packages, version, 'bin'))
  return bins.find((bin) => existsSync(join(bin, 'initdb'))) ?? null
}

interface Account {
  readonly uid: number
  readonly gid: number
}

/** The user to run as; null for the present user. PostgreSQL refuses to run as root. */
async function accountToRunAs(): Promise<Account | null | 'none'> {
  if (process.getuid?.() !== 0) return null
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? 'none' : { uid: Number(uid), gid: Number(gid) }
}

/**
 * The output is used only for the error: the server that pg_ctl starts would keep a pipe open
 * forever.
 */
function run(
  program: string,
  parameters: readonly string[],
  cwd: string,
  account: Account | null,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(account ?? {}),
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000)
    })
    child.on('error', (cause) => reject(new Error(`${program} cannot be run`, { cause })))
    child.on('exit', (code) => {
      // Not 'close': the server that pg_ctl starts keeps its end of the pipe open.
      child.stderr.destroy()
      if (code === 0) resolve()
      else reject(new Error(`${program} ended with ${code}: ${said}`))
    })
  })
}
