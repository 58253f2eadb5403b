import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { throwIfUnpublished } from '../../testing/json/published-json.ts'

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd?: string
  /** Beside PATH and HOME, which every shell has. */
  readonly env?: Readonly<Record<string, string>>
  /** Another Node than the one that runs the tests. */
  readonly node?: string
}

/** Runs the built CLI as a shell would. */
export function runCommand(
  words: readonly string[],
  { cwd = process.cwd(), env = {}, node = process.execPath }: Surroundings = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [cli, ...words], {
      cwd,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? '',
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
        MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (exitCode) => {
      try {
        throwIfUnpublished(words, stdout)
        resolve({ exitCode, stdout, stderr })
      } catch (error) {
        reject(error)
      }
    })
  })
}
