import { actionsCore } from '../github/actions-core.ts'
import type { ActionsCore } from '../github/workflow-log.ts'
import { exitCodeOf } from './exit-code.ts'
import type { Ended } from './step.ts'
import { machine } from './system.ts'

/** Runs after a job that failed or was canceled, most often with nothing to do. */
export function main(): Promise<number> {
  const core = actionsCore(process.env)
  return exitCodeOf(core, () => undone(core))
}

async function undone(core: ActionsCore): Promise<Ended> {
  const { env } = process
  if (!env.STATE_record) {
    core.info('This step promoted nothing, so rollback-on-failure has nothing to undo.')
    return 'success'
  }
  const [{ savedPromotion }, { postStep }] = await Promise.all([
    import('./post-state.ts'),
    import(/* webpackChunkName: "commands" */ './post-step.ts'),
  ])
  const saved = savedPromotion(env)
  if (saved === null) throw new Error('the state that the step saved cannot be read')
  return await postStep(saved, { ...machine, env, core })
}
