import { adopt } from '../commands/adopt.ts'
import { readAdopt } from '../commands/inputs/rollback-inputs.ts'
import { readVersionInput } from '../commands/inputs/version-file.ts'
import {
  adoptedMarkdown,
  adoptedOutput,
  adoptedSentence,
  adoptedText,
} from '../report/adoption/adopted.ts'
import { unpainted } from '../report/promotion/text.ts'
import { logWidth, textOf } from '../report/render/text.ts'
import { modelUrl } from '../report/text/links.ts'
import { filesOf } from './input-files.ts'
import { type Ended, type Step, withStores } from './step.ts'

/** `command: adopt`. Nothing moves, so nothing is promoted by it. */
export async function adoptStep(step: Step): Promise<Ended> {
  const { raw, log, around, triggered, connection, promoter, connect } = step
  const { version: input, ...asked } = readAdopt(raw)
  const version = await readVersionInput(input, filesOf(triggered, around, connect))
  const adopted = await withStores('write', step, ({ registry }) =>
    adopt({ ...asked, version }, registry, promoter),
  )
  for (const line of adoptedText(adopted, unpainted, logWidth)) log.info(line)
  log.annotate({
    subject: 'verdict',
    level: 'notice',
    title: 'Stagegate: Adopted',
    message: `${textOf(adoptedSentence(adopted))}.`,
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
