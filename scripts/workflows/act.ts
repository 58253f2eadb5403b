import { join } from 'node:path'
import { ended } from './tools.ts'

/** One run of one workflow. */
export interface ActRun {
  readonly event: string
  /** The folder of the repository, a git clone. */
  readonly repository: string
  /** The folder for act's own files and the workspaces of jobs. */
  readonly scratch: string
  readonly eventFile: string
  /** The folder with `action.yml` and `dist/`, which replaces `stagegate/stagegate@v1`. */
  readonly action: string
  readonly path: string
  readonly env: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
}

export type Result = 'success' | 'failure' | 'skipped' | 'cancelled'

/** The observed result of a run. */
export interface RunSeen {
  readonly result: 'success' | 'failure'
  /** By job; the jobs of a matrix as `job (value)`. Skipped jobs are not included. */
  readonly jobs: Readonly<Record<string, Result>>
  readonly steps: readonly StepSeen[]
  /** The whole output, for people. */
  readonly log: string
}

export interface StepSeen {
  readonly job: string
  /** The step's `id`, or its number, beginning with 0. */
  readonly id: string
  readonly stage: 'Main' | 'Post'
  readonly result: Result
  readonly said: string
}

/** Seconds; the slowest example trains a model in Python. */
const longestRun = 180

/**
 * Runs a workflow on this machine with act. Nothing is downloaded: Stagegate comes from a folder, and
 * act copies the repository for actions/checkout.
 */
export async function runWithAct(act: string, run: ActRun): Promise<RunSeen> {
  const { exitCode, output } = await ended(
    act,
    [
      run.event,
      '--json',
      ...['--eventpath', run.eventFile],
      // Runs on the host itself, without Docker.
      ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'self-hosted=-self-hosted'],
      ...['--local-repository', `stagegate/stagegate@v1=${run.action}`],
      ...['--action-cache-path', join(run.scratch, 'act'), '--no-cache-server'],
      ...['--actor', 'mona'],
      ...named('--env', run.env),
      ...named('--secret', run.secrets),
      ...named('--var', run.variables),
      ...named('--input', run.inputs),
    ],
    {
      cwd: run.repository,
      seconds: longestRun,
      env: {
        PATH: run.path,
        HOME: run.scratch,
        LANG: 'C.UTF-8',
        // Otherwise act asks its maker's server for notices.
        ACT_DISABLE_VERSION_CHECK: '1',
      },
    },
  )
  return { result: exitCode === 0 ? 'success' : 'failure', ...seenIn(output) }
}

function named(flag: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
}

/** A line of act's log; each line has only some of these properties. */
interface Line {
  readonly msg?: string
  readonly jobID?: string
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly jobResult?: Result
  readonly stage?: string
  readonly stepID?: readonly string[]
  readonly stepResult?: Result
}

function seenIn(output: string): Omit<RunSeen, 'result'> {
  const jobs: Record<string, Result> = {}
  const steps: StepSeen[] = []
  const said = new Map<string, string>()
  const log: string[] = []
  for (const text of output.split('\n')) {
    const line = parsed(text)
    log.push(line === null ? text : `[${jobOf(line)}] ${(line.msg ?? '').trimEnd()}`)
    if (line === null) continue
    if (line.jobResult !== undefined) {
      // act gives every job of a matrix that ends after a failed one the result of the failed one.
      const own = steps.some(({ job, result }) => job === jobOf(line) && result === 'failure')
      jobs[jobOf(line)] = own || !hasLegs(line) ? line.jobResult : 'success'
    }
    const id = line.stepID?.join('/')
    const stage = line.stage === 'Post' ? 'Post' : 'Main'
    if (id === undefined || line.stage === 'Pre') continue
    const key = `${jobOf(line)} ${stage} ${id}`
    said.set(key, `${said.get(key) ?? ''}${line.msg ?? ''}\n`)
    if (line.stepResult === undefined) continue
    const job = jobOf(line)
    steps.push({ job, id, stage, result: line.stepResult, said: said.get(key) ?? '' })
  }
  return { jobs, steps, log: log.join('\n') }
}

function parsed(text: string): Line | null {
  if (!text.startsWith('{')) return null
  try {
    return JSON.parse(text) as Line
  } catch {
    return null
  }
}

function hasLegs({ matrix }: Line): boolean {
  return Object.keys(matrix ?? {}).length > 0
}

function jobOf({ jobID, matrix }: Line): string {
  const leg = Object.values(matrix ?? {}).join(', ')
  return leg === '' ? (jobID ?? 'act') : `${jobID} (${leg})`
}
