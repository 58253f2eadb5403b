import { clearHold } from '../clear-hold.ts'
import { readClearHold } from '../config/rollback-inputs.ts'
import { readVersionInput } from '../config/version-file.ts'
import {
  clearedMarkdown,
  clearedOutput,
  clearedSentence,
  clearedText,
} from '../core/report/cleared-hold.ts'
import { modelUrl } from '../core/report/links.ts'
import { unpainted } from '../core/report/text.ts'
import { visible } from '../core/untrusted-text.ts'
import { filesOf } from './change-files.ts'
import { type Ended, type Step, withStores } from './step.ts'

/** `command: clear-hold`. Nothing moves, so nothing is promoted or in place by it. */
export async function clearHoldStep(step: Step): Promise<Ended> {
  const { raw, log, around, triggered, connection, promoter, connect } = step
  const { version: input, ...asked } = readClearHold(raw)
  const version = await readVersionInput(input, filesOf(triggered, around, connect))
  const cleared = await withStores('write', step, ({ registry }) =>
    clearHold({ ...asked, version }, registry, promoter),
  )
  for (const line of clearedText(cleared, unpainted)) log.info(line)
  log.annotate({
    subject: 'verdict',
    level: 'notice',
    title: 'Stagegate: Hold cleared',
    message: `${clearedSentence(cleared, visible)}.`,
  })
  await log.setSummary(clearedMarkdown(cleared))
  const told = log.setOutputs({
    version: String(cleared.version),
    decision: clearedOutput(cleared),
    'model-url': modelUrl(connection.uiUrl, cleared.model, cleared.version),
  })
  return told ? 'success' : 'failure'
}
