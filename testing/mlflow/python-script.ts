import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A script in a process of its own, which is asked one thing after the other: MLflow takes seconds to import. */
export class PythonScript {
  readonly #child: ChildProcess
  readonly #answers: AsyncIterator<string>

  /** `script` reads JSON a line and answers each with a line of JSON. */
  constructor(
    python: string,
    script: string,
    cwd = process.cwd(),
    env: Readonly<Record<string, string>> = {},
  ) {
    const child = spawn(python, [script], {
      cwd,
      env: { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true', ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    this.#child = child
    this.#answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  }

  /** What the script answers; what it knows stands at its top. */
  async ask(...words: readonly string[]): Promise<unknown> {
    this.#child.stdin?.write(`${JSON.stringify(words)}\n`)
    const { value, done } = await this.#answers.next()
    if (done) throw new Error(`MLflow's client could not ${words.join(' ')}`)
    return JSON.parse(value)
  }

  stop(): void {
    this.#child.kill()
  }
}
