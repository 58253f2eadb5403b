import { historyOf, type ModelHistory } from '../core/history/history.ts'
import type { ModelName, Target } from '../core/model/model.ts'
import { fullSnapshot } from '../evidence/full-snapshot.ts'
import { historyData } from '../report/history/history-json.ts'
import { historyParts } from '../report/history/history-report.ts'
import { listText } from '../report/render/text.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readModelName } from './inputs/inputs.ts'
import { parseTarget } from './inputs/target.ts'

export interface HistoryRequest {
  readonly model: ModelName
  /** null: every target that has a record. */
  readonly target: Target | null
}

/** Who held a target when, promoted by whom, on what evidence, rolled back why. Nothing changes. */
export const historyCommand: Command<HistoryRequest, ModelHistory> = {
  help: {
    about:
      'Reads the records that Stagegate keeps in the registry, and shows the newest first. Moves without ' +
      'Stagegate have no record: `stagegate audit` lists them.',
    example: 'history --model-name fraud-detector --alias champion',
  },
  takes: {
    'model-name': true,
    stage: 'Only this stage.',
    alias: 'Only this alias. Default: every target that has a record.',
  },
  needs: ['model-name'],
  async read(raw) {
    const isNamed = raw.stage !== '' || raw.alias !== ''
    const model = readModelName(raw)
    return { model, target: isNamed ? parseTarget(raw.stage, raw.alias, false) : null }
  },
  work: () => ({
    access: 'read',
    run: async ({ model, target }, { registry }) =>
      historyOf(await fullSnapshot(model, registry), target),
  }),
  exitCode: () => exitCodes.ok,
  text: (history, paint) => listText(historyParts(history), paint),
  data: historyData,
  isListing: true,
  job: null,
}
