import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { readModelName } from '../commands/inputs/inputs.ts'
import type { ModelSnapshot, ModelVersion } from '../core/model/model.ts'
import { aliasesOf, versionsText } from '../report/versions/versions-report.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { jsonText } from './json.ts'

export const listFlags = ['model-name', ...connectionFlags] as const satisfies readonly FlagName[]

/** Every version of a registered model, newest first. */
export async function listVersions(args: readonly string[], around: CliContext): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, listFlags)
  const model = readModelName(raw)
  const { versions, standing } = await withSources('read', raw, around, async ({ registry }) => {
    const [standing, versions] = await Promise.all([
      registry.readSnapshot(model),
      registry.listVersions(model),
    ])
    return { standing, versions }
  })
  if (json) {
    around.out(jsonText(versions.map((version) => data(version, standing))))
  } else {
    around.out(versionsText(versions, standing, around.paint).join('\n'))
  }
  return exitCodes.ok
}

function data(version: ModelVersion, standing: ModelSnapshot) {
  return {
    version: String(version.version),
    stage: version.stage,
    aliases: aliasesOf(version, standing),
    run: version.runId,
    status: version.status,
    created: isoTime(version.createdAt),
  }
}

/** null: the registry holds a number that is no time. */
function isoTime(milliseconds: number): string | null {
  const time = new Date(milliseconds)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
