import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Target } from './inspector.ts'
import type { Report } from './judge.ts'

const script = fileURLToPath(new URL('./python_racer.py', import.meta.url))

export interface Task {
  readonly uri: string
  readonly model: string
  readonly version: string
  readonly target: Target
}

/** Several processes with MLflow's Python client, which wait for tasks. */
export interface PythonRacers {
  /**
   * Gives each process its task at the same moment; `ended` is called with each version that is
   * done.
   */
  race(tasks: readonly Task[], ended?: (version: string) => void): Promise<readonly Report[]>
  stop(): void
}

export function startPythonRacers(python: string, count: number): PythonRacers {
  const racers = Array.from({ length: count }, () => new Racer(python))
  return {
    race(tasks, ended = () => {}) {
      if (tasks.length > racers.length) throw new Error(`there are only ${racers.length} racers`)
      return Promise.all(
        tasks.map(async (task, at) => {
          const report = await racers[at]?.run(task)
          ended(task.version)
          if (report === undefined) throw new Error('a racer is missing')
          return report
        }),
      )
    },
    stop() {
      for (const racer of racers) racer.stop()
    },
  }
}

class Racer {
  readonly #child: ChildProcess
  readonly #lines: Interface
  #complaints = ''

  constructor(python: string) {
    this.#child = spawn(python, [script], {
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? '',
        MLFLOW_DISABLE_TELEMETRY: 'true',
        // Hides the warning that stages are deprecated.
        PYTHONWARNINGS: 'ignore',
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#complaints = (this.#complaints + chunk.toString()).slice(-2000)
    })
    this.#child.stdin?.on('error', () => {
      // The promise that waits for the answer reports the end of the process.
    })
    if (this.#child.stdout === null) throw new Error('a racer without an output')
    this.#lines = createInterface(this.#child.stdout)
  }

  async run(task: Task): Promise<Report> {
    const answer = new Promise<string>((resolve, reject) => {
      this.#lines.once('line', resolve)
      this.#lines.once('close', () => reject(new Error(`a racer ended: ${this.#complaints}`)))
    })
    this.#child.stdin?.write(`${JSON.stringify(task)}\n`)
    const said: { holds?: boolean; error?: string } = JSON.parse(await answer)
    this.#lines.removeAllListeners('close')
    // Returning without an error is the client's claim that it has promoted.
    const holds = said.holds ?? null
    return {
      version: task.version,
      exitCode: said.error === undefined ? 0 : 1,
      promoted: holds,
      inPlace: holds,
    }
  }

  stop(): void {
    this.#lines.removeAllListeners('close')
    this.#child.kill()
  }
}
