import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { runAction } from './action/run.ts'
import { actionsCore } from './github/actions-core.ts'

const core = actionsCore(process.env)
try {
  const ended = await runAction({
    env: process.env,
    cwd: process.cwd(),
    core,
    readFile: (path) => readFile(path, 'utf8'),
    now: Date.now,
    sleep: wait,
    nonce: () => randomBytes(4).toString('hex'),
  })
  process.exitCode = ended === 'success' ? 0 : 1
} catch (error) {
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error)
  core.error(`This is a bug in Stagegate, please report it: ${story}`, {
    title: 'Stagegate: error',
  })
  process.exitCode = 1
}
