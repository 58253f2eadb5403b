import { clearRollback } from '../commands/clear-rollback.ts'
import { readClearRollback } from '../commands/inputs/rollback-inputs.ts'
import { readVersionInput } from '../commands/inputs/version-file.ts'
import {
  clearedMarkdown,
  clearedOutput,
  clearedSentence,
  clearedText,
} from '../report/adoption/cleared-rollback.ts'
import { unpainted } from '../report/promotion/text.ts'
import { logWidth, textOf } from '../report/render/text.ts'
import { modelUrl } from '../report/text/links.ts'
import { filesOf } from './input-files.ts'
import { type Ended, type Step, withStores } from './step.ts'

/** `command: clear-rollback`. Nothing moves, so nothing is promoted or in place by it. */
export async function clearRollbackStep(step: Step): Promise<Ended> {
  const { raw, log, around, triggered, connection, promoter, connect } = step
  const { version: input, ...asked } = readClearRollback(raw)
  const version = await readVersionInput(input, filesOf(triggered, around, connect))
  const cleared = await withStores('write', step, ({ registry }) =>
    clearRollback({ ...asked, version }, registry, promoter),
  )
  for (const line of clearedText(cleared, unpainted, logWidth)) log.info(line)
  log.annotate({
    subject: 'verdict',
    level: 'notice',
    title: 'Stagegate: Cleared',
    message: `${textOf(clearedSentence(cleared))}.`,
  })
  await log.setSummary(clearedMarkdown(cleared))
  const told = log.setOutputs({
    version: String(cleared.version),
    decision: clearedOutput(cleared),
    'model-url': modelUrl(connection.uiUrl, cleared.model, cleared.version),
  })
  return told ? 'success' : 'failure'
}
