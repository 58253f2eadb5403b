import { fileURLToPath } from 'node:url'
import { PythonScript } from './python-script.ts'

const script = fileURLToPath(new URL('./copy-versions.py', import.meta.url))

/** MLflow's own client in a separate process, which copies versions. */
export class Copier {
  readonly #script: PythonScript

  constructor(python: string) {
    this.#script = new PythonScript(python, script)
  }

  /** The answer of the script; the top of the script lists its commands. */
  ask(command: 'copy' | 'at-once', uri: string, source: string, other: string): Promise<unknown> {
    return this.#script.ask(command, uri, source, other)
  }

  stop(): void {
    this.#script.stop()
  }
}
