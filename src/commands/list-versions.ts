import type { ModelName } from '../core/model/model.ts'
import { listText } from '../report/render/text.ts'
import {
  type VersionList,
  versionsData,
  versionsParts,
} from '../report/versions/versions-report.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readModelName } from './inputs/inputs.ts'

/** Every version of a registered model, newest first. */
export const listCommand: Command<ModelName, VersionList> = {
  help: { about: '', example: 'list-versions --model-name my-model' },
  takes: { 'model-name': true },
  needs: ['model-name'],
  read: async (raw) => readModelName(raw),
  work: () => ({
    access: 'read',
    run: async (model, { registry }) => {
      const [snapshot, versions] = await Promise.all([
        registry.readSnapshot(model),
        registry.listVersions(model),
      ])
      return { versions, snapshot, has: registry.capabilities }
    },
  }),
  exitCode: () => exitCodes.ok,
  text: (list, paint) => listText(versionsParts(list), paint),
  data: versionsData,
  isListing: true,
  job: null,
}
