import { adopt } from '../adopt.ts'
import { readAdopt } from '../config/rollback-inputs.ts'
import { readVersionInput } from '../config/version-file.ts'
import {
  adoptedMarkdown,
  adoptedOutput,
  adoptedSentence,
  adoptedText,
} from '../core/report/adopted.ts'
import { modelUrl } from '../core/report/links.ts'
import { unpainted } from '../core/report/text.ts'
import { visible } from '../core/untrusted-text.ts'
import { filesOf } from './change-files.ts'
import { type Ended, type Step, withStores } from './step.ts'

/** `command: adopt`. Nothing moves, so nothing is promoted by it. */
export async function adoptStep(step: Step): Promise<Ended> {
  const { raw, log, around, triggered, connection, promoter, connect } = step
  const { version: input, ...asked } = readAdopt(raw)
  const version = await readVersionInput(input, filesOf(triggered, around, connect))
  const adopted = await withStores('write', step, ({ registry }) =>
    adopt({ ...asked, version }, registry, promoter),
  )
  for (const line of adoptedText(adopted, unpainted)) log.info(line)
  log.annotate({
    subject: 'verdict',
    level: 'notice',
    title: 'Stagegate: Adopted',
    message: `${adoptedSentence(adopted, visible)}.`,
  })
  await log.setSummary(adoptedMarkdown(adopted))
  const told = log.setOutputs({
    version: String(adopted.version),
    'in-place': 'true',
    decision: adoptedOutput(adopted),
    'model-url': modelUrl(connection.uiUrl, adopted.model, adopted.version),
  })
  return told ? 'success' : 'failure'
}
