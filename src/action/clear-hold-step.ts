import { clearHold } from '../clear-hold.ts'
import { readClearHold } from '../config/rollback-inputs.ts'
import { readVersionInput } from '../config/version-file.ts'
import {
  clearedData,
  clearedMarkdown,
  clearedSentence,
  clearedText,
} from '../core/report/cleared-hold.ts'
import { versionUrl } from '../core/report/links.ts'
import { firstThatFits } from '../core/report/output-json.ts'
import { unpainted } from '../core/report/text.ts'
import { visible } from '../core/untrusted-text.ts'
import { type Ended, type Step, withStores, workspaceOf } from './step.ts'

/** `command: clear-hold`. Nothing moves, so nothing is promoted or in place by it. */
export async function clearHoldStep(step: Step): Promise<Ended> {
  const { raw, log, around, connection, promoter } = step
  const { version: input, ...asked } = readClearHold(raw)
  const version = await readVersionInput(input, workspaceOf(around))
  const cleared = await withStores(step, ({ registry }) =>
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
  const { uiUrl } = connection
  const told = log.setOutputs({
    version: String(cleared.version),
    decision: firstThatFits([clearedData(cleared)]),
    'model-url': uiUrl === null ? '' : versionUrl(uiUrl, cleared.model, cleared.version),
  })
  return told ? 'success' : 'failure'
}
