import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { actionsCore } from './github/actions-core.ts'

/** Runs after a job that failed or was cancelled, most often with nothing to do. */
const { env } = process
const core = actionsCore(env)
try {
  process.exitCode = (await undone()) === 'failure' ? 1 : 0
} catch (error) {
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error)
  core.error(`This is a bug in Stagegate, please report it: ${story}`, {
    title: 'Stagegate: error',
  })
  process.exitCode = 1
}

async function undone() {
  if (!env.STATE_record) {
    core.info('This step has promoted nothing that rollback-on-failure would undo.')
    return 'success'
  }
  const [{ savedPromotion }, { postStep }] = await Promise.all([
    import('./action/saved-promotion.ts'),
    import('./action/post-step.ts'),
  ])
  const saved = savedPromotion(env)
  if (saved === null) throw new Error('what the step saved cannot be read')
  const nonce = () => randomBytes(4).toString('hex')
  return await postStep(saved, {
    env,
    core,
    readFile: (path) => readFile(path, 'utf8'),
    now: Date.now,
    nonce,
    sleep: wait,
  })
}
