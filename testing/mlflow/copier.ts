import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./copy-versions.py', import.meta.url))

/** MLflow's own client in a process of its own, which is asked one thing after the other. */
export class Copier {
  readonly #child: ChildProcess
  readonly #answers: AsyncIterator<string>

  constructor(python: string) {
    const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'ignore'] })
    this.#child = child
    this.#answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  }

  /** What the script answers; what it knows stands at its top. */
  async ask(
    command: 'copy' | 'at-once',
    uri: string,
    source: string,
    other: string,
  ): Promise<unknown> {
    this.#child.stdin?.write(`${JSON.stringify([command, uri, source, other])}\n`)
    const { value, done } = await this.#answers.next()
    if (done) throw new Error(`MLflow's client could not ${command} ${source} to ${other}`)
    return JSON.parse(value)
  }

  stop(): void {
    this.#child.kill()
  }
}
