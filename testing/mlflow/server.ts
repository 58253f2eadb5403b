import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { thorough } from '../property/runs.ts'

/** A running MLflow server with its own store. */
export interface MlflowServer {
  readonly url: string
  /** The SQLite file that the server uses, if it was given no other store. */
  readonly database: string
  readonly folder: string
  /** The id of the process, which leads its own process group. */
  readonly pid: number
}

/** Milliseconds; on a busy machine the start takes half a minute. */
const longestStart = 180_000

export interface ServerOptions {
  readonly workers?: number
  /** The address of another database than a SQLite file of its own. */
  readonly store?: string
  /** Each request needs a user: the file that says how, and the header of one who may ask. */
  readonly auth?: { readonly config: string; readonly authorization: string }
  /** Whether it keeps its models in workspaces. */
  readonly workspaces?: boolean
  /** MLflow's own choice is uvicorn. */
  readonly webServer?: 'uvicorn' | 'gunicorn'
}

/** gunicorn needs two thirds of the time for each request, so only the tests at night use uvicorn. */
export const webServerOfTests = thorough ? 'uvicorn' : 'gunicorn'

/** Starts `mlflow server` on a free port and waits until its API answers. */
export async function startMlflow(
  python: string,
  { workers = 1, store, auth, workspaces = false, webServer = 'uvicorn' }: ServerOptions = {},
): Promise<MlflowServer> {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-mlflow-'))
  const database = join(folder, 'mlflow.db')
  const log = join(folder, 'server.log')
  const port = await freePort()
  const output = openSync(log, 'a')
  const child = spawn(
    python,
    [
      ...['-m', 'mlflow', 'server', '--workers', String(workers)],
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...['--backend-store-uri', store ?? `sqlite:///${database}`],
      ...['--artifacts-destination', join(folder, 'artifacts')],
      ...(auth === undefined ? [] : ['--app-name', 'basic-auth']),
      ...(workspaces ? ['--enable-workspaces'] : []),
      ...(webServer === 'uvicorn' ? [] : ['--gunicorn-opts', '--threads 16 --keep-alive 60']),
    ],
    {
      cwd: folder,
      detached: true,
      stdio: ['ignore', output, output],
      // The job queue would start seven more processes, which no test needs.
      env: {
        ...withoutMlflow(),
        MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
        MLFLOW_DISABLE_TELEMETRY: 'true',
        ...(auth !== undefined && {
          MLFLOW_AUTH_CONFIG_PATH: auth.config,
          MLFLOW_FLASK_SERVER_SECRET_KEY: 'for-tests-only',
        }),
      },
    },
  )
  const { pid } = child
  if (pid === undefined) throw new Error(`${python} cannot be run`)
  child.unref()
  // A test run that ends normally stops the server before this; this is for an interrupted test
  // run.
  process.once('exit', () => killGroup(pid, 'SIGKILL'))
  const url = `http://127.0.0.1:${port}`
  try {
    await answered(url, child, auth?.authorization)
  } catch (cause) {
    const said = readFileSync(log, 'utf8').slice(-2000)
    await stopMlflow(pid, folder)
    throw new Error(`mlflow server did not start: ${said}`, { cause })
  }
  return { url, database, folder, pid }
}

export async function stopMlflow(pid: number, folder: string): Promise<void> {
  killGroup(pid, 'SIGTERM')
  for (let tries = 0; tries < 50 && groupLives(pid); tries++) await delay(100)
  killGroup(pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

// Asks the API and not /health, because /health answers before the API works.
async function answered(
  url: string,
  child: ChildProcess,
  authorization: string | undefined,
): Promise<void> {
  const deadline = Date.now() + longestStart
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
    const answer = await fetch(`${url}/api/2.0/mlflow/registered-models/search?max_results=1`, {
      headers: authorization === undefined ? {} : { authorization },
    }).catch(() => null)
    if (answer?.ok) return
    await delay(200)
  }
  throw new Error(`no answer in ${longestStart / 1000} s`)
}

function withoutMlflow(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('MLFLOW_')),
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port)
        else reject(new Error('no free port'))
      })
    })
  })
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // The process has ended already.
  }
}

function groupLives(pid: number): boolean {
  try {
    process.kill(-pid, 0)
    return true
  } catch {
    return false
  }
}
