import type { ActionsCore } from '../github/workflow-log.ts'
import type { Ended } from './step.ts'

/** The exit code of a step; what it throws is a bug, and the log says so. */
export async function exitCodeOf(core: ActionsCore, step: () => Promise<Ended>): Promise<number> {
  try {
    return (await step()) === 'success' ? 0 : 1
  } catch (error) {
    const story = error instanceof Error ? (error.stack ?? error.message) : String(error)
    core.error(`This is a bug in Stagegate. Please report it: ${story}`, {
      title: 'Stagegate: error',
    })
    return 1
  }
}
