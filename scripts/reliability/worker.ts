import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { keyValues } from '../../testing/runner/run-step.ts'
import type { Report } from './judge.ts'

const action = fileURLToPath(new URL('../../dist/action.js', import.meta.url))
const clock = fileURLToPath(new URL('./clock.ts', import.meta.url))
const preload = fileURLToPath(new URL('./preload.ts', import.meta.url))

/** The arguments with which the built action is started, as a step of a `workflow_dispatch` job. */
export interface Step {
  /** The version that the inputs promote, and that the report is about. */
  readonly version: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** The id of the workflow run; by default a new one. */
  readonly run?: { readonly id: number; readonly attempt: number }
}

/**
 * How the preloaded module stops, observes or kills the process; without it, the process runs
 * normally.
 */
export interface Preload {
  /** Whether the process waits for `go` after it is loaded. */
  readonly waits?: true
  /** With a `sqlite:` registry: whether the process waits again before its first write. */
  readonly waitsToWrite?: true
  /**
   * With a `sqlite:` registry: kills the process before or after the SQL statement with this
   * number.
   */
  readonly diesAt?: { readonly statement: number; readonly when: 'before' | 'after' }
}

/**
 * A line that the preloaded module writes: a point that the process has reached, and when
 * (nanoseconds).
 */
export interface Mark {
  readonly place: 'ready' | 'write' | 'commit' | 'read' | 'statements'
  readonly at: bigint
  /** With `statements`: the number of SQL statements. */
  readonly count: number
}

export interface Worker {
  readonly version: string
  /** The points that the process reports while it runs; ends with the process. */
  readonly marks: readonly Mark[]
  reached(place: Mark['place']): Promise<void>
  go(): void
  kill(): void
  readonly ended: Promise<Ended>
}

export interface Ended {
  readonly report: Report
  readonly stdout: string
  readonly stderr: string
}

/** Waits are short, and there are enough retries to reach the result. */
const quickRetries = {
  MLFLOW_HTTP_REQUEST_MAX_RETRIES: '3',
  MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR: '0.1',
  MLFLOW_HTTP_REQUEST_BACKOFF_JITTER: '0.1',
}

/** Starts the built action as the runner does. */
export function startAction(step: Step, using?: Preload): Worker {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-worker-'))
  const { env, paths } = jobOf(folder, step.run ?? { id: nextRunId(), attempt: 1 })
  const child = spawn(
    process.execPath,
    [
      ...(step.env?.RELIABILITY_CLOCK === undefined ? [] : ['--import', clock]),
      ...(using === undefined ? [] : ['--import', preload]),
      action,
    ],
    {
      cwd: folder,
      env: {
        ...env,
        ...quickRetries,
        ...step.env,
        ...(using !== undefined && { RELIABILITY_PRELOAD: JSON.stringify(using) }),
        ...Object.fromEntries(
          Object.entries(step.inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
        ),
      },
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    },
  )
  const said = collect(child)
  const marking = followMarks(child.stdio[3] as Readable)
  child.stdin?.on('error', () => {
    // A dead process reads nothing.
  })
  const ended = once(child, 'close').then(([exitCode]) => {
    const outputs = keyValues(readFileSync(paths.output, 'utf8'))
    rmSync(folder, { recursive: true, force: true })
    const report: Report = {
      version: step.version,
      exitCode: exitCode as number | null,
      promoted: truth(outputs.promoted),
      inPlace: truth(outputs['in-place']),
    }
    return { report, ...said }
  })
  return {
    version: step.version,
    marks: marking.marks,
    reached: (place) => Promise.race([marking.reached(place), ended.then(() => {})]),
    go: () => void child.stdin?.write('\n'),
    kill: () => void child.kill('SIGKILL'),
    ended,
  }
}

function truth(output: string | undefined): boolean | null {
  return output === 'true' ? true : output === 'false' ? false : null
}

function jobOf(folder: string, run: { readonly id: number; readonly attempt: number }) {
  const file = (name: string, text = '') => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const ref = 'refs/heads/main'
  const repository = { full_name: 'octo-bank/fraud-model', default_branch: 'main' }
  const payload = { ref, inputs: {}, repository: { ...repository, owner: { login: 'octo-bank' } } }
  const paths = { output: file('output') }
  const env = {
    PATH: process.env.PATH ?? '',
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'mona',
    GITHUB_TRIGGERING_ACTOR: 'mona',
    // A `workflow_dispatch` run has no pull request, so it sends no request to GitHub.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: paths.output,
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_REF: ref,
    GITHUB_SHA: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
    GITHUB_REPOSITORY: repository.full_name,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_WORKFLOW: 'promote',
    GITHUB_JOB: 'promote',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
  }
  return { env, paths }
}

let runIds = 19_283_746_000

/** Every workflow run has its own id, which identifies its records. */
export function nextRunId(): number {
  runIds += 1
  return runIds
}

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text
    })
  }
  return said
}

function followMarks(stream: Readable) {
  const marks: Mark[] = []
  const waiting: { place: string; resolve: () => void }[] = []
  let rest = ''
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [place, at = '0', count = '0'] = line.split(' ')
      marks.push({ place: place as Mark['place'], at: BigInt(at), count: Number(count) })
      for (const each of waiting) if (each.place === place) each.resolve()
    }
  })
  return {
    marks,
    reached(place: string): Promise<void> {
      if (marks.some((mark) => mark.place === place)) return Promise.resolve()
      return new Promise((resolve) => void waiting.push({ place, resolve }))
    },
  }
}
