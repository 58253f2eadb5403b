import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { actionsCore } from '../github/actions-core.ts'
import { exitCodeOf } from './exit-code.ts'
import { runAction } from './run.ts'

/** Builds everything that the action touches outside of itself, and runs it. */
export function main(): Promise<number> {
  const core = actionsCore(process.env)
  return exitCodeOf(core, () =>
    runAction({
      env: process.env,
      cwd: process.cwd(),
      core,
      readFile: (path) => readFile(path, 'utf8'),
      now: Date.now,
      sleep: wait,
      nonce: () => randomBytes(4).toString('hex'),
    }),
  )
}
