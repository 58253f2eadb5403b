import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./copy-versions.py', import.meta.url))

/** MLflow's own client in a separate process, which handles one command after another. */
export class Copier {
  readonly #child: ChildProcess
  readonly #answers: AsyncIterator<string>

  constructor(python: string) {
    const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'ignore'] })
    this.#child = child
    this.#answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  }

  /** The answer of the script; the top of the script lists its commands. */
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
