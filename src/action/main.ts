import { actionsCore } from '../github/actions-core.ts'
import { exitCodeOf } from './exit-code.ts'
import { runAction } from './run.ts'
import { machine } from './system.ts'

/** Builds everything that the action touches outside of itself, and runs it. */
export function main(): Promise<number> {
  const { env } = process
  const core = actionsCore(env)
  return exitCodeOf(core, () => runAction({ ...machine, env, cwd: process.cwd(), core }))
}
