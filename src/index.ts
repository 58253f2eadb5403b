import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { runAction } from './action/run.ts'
import { actionsCore } from './github/actions-core.ts'

const ended = await runAction({
  env: process.env,
  cwd: process.cwd(),
  core: actionsCore(process.env),
  readFile: (path) => readFile(path, 'utf8'),
  now: Date.now,
  nonce: () => randomBytes(4).toString('hex'),
})
process.exitCode = ended === 'success' ? 0 : 1
