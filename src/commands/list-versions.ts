import type { ModelName } from '../core/model/model.ts'
import { type VersionList, versionLines, versionsData } from '../report/versions/version-list.ts'
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
      const [standing, versions] = await Promise.all([
        registry.readSnapshot(model),
        registry.listVersions(model),
      ])
      return { model, versions, standing }
    },
  }),
  exitCode: () => exitCodes.ok,
  text: versionLines,
  data: versionsData,
  isListing: true,
  job: null,
}
