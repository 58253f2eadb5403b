import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { runCli } from '../../src/cli/run.ts'
import { unpainted } from '../../src/report/text/paint.ts'
import { throwIfUnpublished } from '../../testing/json/published-json.ts'
import type { Ended, Surroundings } from './command.ts'

/**
 * Runs the CLI's sources in the test's own process, for suites that run many commands to see what
 * they decide: `runCommand` starts the built one, which is a process for each.
 */
export async function runCommandHere(
  words: readonly string[],
  { cwd = process.cwd(), env = {} }: Omit<Surroundings, 'node'> = {},
): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  const exitCode = await runCli(words, {
    env: { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0', ...env },
    cwd,
    program: 'stagegate',
    out: (text) => {
      stdout += `${text}\n`
    },
    err: (text) => {
      stderr += `${text}\n`
    },
    paint: unpainted,
    now: Date.now,
    nonce: () => randomBytes(4).toString('hex'),
    sleep: wait,
    user: () => 'mona',
  })
  throwIfUnpublished(words, stdout)
  return { exitCode, stdout, stderr }
}
