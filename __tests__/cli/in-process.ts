import type { CliContext } from '../../src/cli/context.ts'
import { runCli } from '../../src/cli/run.ts'
import { unpainted } from '../../src/report/text/paint.ts'
import { throwIfUnpublished } from '../../testing/json/published-json.ts'
import type { Ended } from './command.ts'

/** Runs the CLI's own entry in this process: as `runCommand`, without a process for each. */
export async function runInProcess(
  words: readonly string[],
  more: Partial<CliContext> = {},
): Promise<Ended> {
  let [stdout, stderr] = ['', '']
  const exitCode = await runCli(words, {
    env: { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' },
    cwd: process.cwd(),
    program: 'stagegate',
    out: (text) => {
      stdout += `${text}\n`
    },
    err: (text) => {
      stderr += `${text}\n`
    },
    paint: unpainted,
    now: Date.now,
    nonce: () => crypto.randomUUID().slice(0, 8),
    sleep: async () => {},
    user: () => 'mona',
    ...more,
  })
  throwIfUnpublished(words, stdout)
  return { exitCode, stdout, stderr }
}
